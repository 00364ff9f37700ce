// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configmgr/boot_chain.h"
#include "tests/configmgr/boot_media.h"

namespace cmgmedia::test {

/// One thing that is wrong with a medium, and what becomes of it.
struct BootFault {
    QByteArray name;
    BootStep step = BootStep::Firmware;
    BootLinkState state = BootLinkState::Broken;
    QString screen; ///< a part of what the user sees; empty where it is not broken
    std::function<void(Disc& disc)> change;
};

/// Every fault that a medium of this kind can have. Those that wimlib-imagex makes are left out
/// where it is not there.
std::vector<BootFault> bootFaults(const BootMedia& media, const BootMediumKind& kind);

} // namespace cmgmedia::test
