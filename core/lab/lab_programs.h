// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pe_header.h"

#include <QByteArray>

namespace cmgmedia {

/// What the programs of a lab print where a real medium would start Windows PE.
inline constexpr char kLabLine[] =
    "CMG Media Wizard lab: this medium was made for a rehearsal and installs nothing.";

/// A whole PE32+ program for x64 that prints the line and returns after ten seconds. Not signed:
/// Secure Boot refuses it.
QByteArray labEfiProgram(PeSubsystem subsystem);

/// The same for a BIOS, as an El Torito image without emulation; it stops there.
QByteArray labBiosProgram();

} // namespace cmgmedia
