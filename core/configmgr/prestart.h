// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_tree.h"

#include <optional>

namespace cmgmedia {

/// The prestart command of a medium. Its files lie in SMS\PKG\<package ID>; where a site keeps the
/// command line is not documented. Looked for in [CustomHook] CommandLine of SMS\data\TsConfig.ini
/// and TsmBootstrap.ini, where older versions had it as far as anybody remembers: not proved.
struct Prestart {
    bool hasFiles = false;
    std::optional<QString> commandLine; ///< nullopt: not found, which does not mean none
};

Result<Prestart> prestartOf(const MediaTree& tree);

} // namespace cmgmedia
