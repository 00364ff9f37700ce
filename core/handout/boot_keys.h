// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <optional>
#include <vector>

namespace cmgmedia {

/// The key that opens the boot menu of a maker's PCs.
struct BootKey {
    QLatin1StringView id; ///< "dell": of settings and of the command line
    QString maker;        ///< "Dell"
    Text key;             ///< "F12"
};

/// Usual keys of the makers, from their manuals; models differ.
std::vector<BootKey> bootKeys();
std::optional<BootKey> bootKeyOf(const QString& id); ///< nullopt: we know no such maker

} // namespace cmgmedia
