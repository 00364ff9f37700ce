// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cmgmedia {

/// What a name that Azure gave belongs to.
enum class AzureName {
    None,
    Deployment, ///< a gateway as a virtual machine scale set, public or of a sovereign cloud
    Classic,    ///< a classic cloud service, of which no gateway is left
};

AzureName azureNameOf(const QString& host);

/// Not in the public internet: RFC 1918, 6598, 3927, 4193, loopback and the like.
bool isPrivateAddress(const QString& address);

} // namespace cmgmedia
