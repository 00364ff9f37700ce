// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace cmgmedia {

/// The image of a 1.44 MB floppy disk, which is what efisys.bin is, with \EFI\BOOT\BOOTX64.EFI on
/// it; without one where there is no program.
QByteArray labFloppy(const QByteArray& bootX64);

} // namespace cmgmedia
