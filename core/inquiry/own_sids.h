// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cmgmedia {

/// Security identifiers of the account that runs this process and of its groups, by which a site
/// knows its administrative users. None where the system has no such thing.
QStringList ownSids();

} // namespace cmgmedia
