// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pe_header.h"
#include "core/configmgr/boot_origin.h"

#include <QByteArray>

namespace cmgmedia {

/// A whole PE32+ program for x64 that prints kLabLine and returns after ten seconds. Not signed:
/// Secure Boot refuses it.
QByteArray labEfiProgram(PeSubsystem subsystem);

/// The same for a BIOS, as an El Torito image without emulation; it stops there.
QByteArray labBiosProgram();

} // namespace cmgmedia
