// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configmgr/boot_chain.h"

namespace cmgmedia {

/// What a boot chain says in words.
struct BootChainText {
    CMGMEDIA_TEXTS(BootChain)
};

/// A code that the screen shows, the same in every language.
Text verbatim(const char* code);
Text remedyFor(BootStep step);
/// "version 10.0.26100.1, security version (SVN) 7.0"; empty where it says nothing of the kind.
Text versionsText(const PeVersions& versions);

} // namespace cmgmedia
