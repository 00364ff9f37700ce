// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace cmgmedia {

/// What the BIOS starts on a stick; the disk signature and the partition table follow it.
inline constexpr qsizetype kMbrCodeBytes = 440;

/// Our own code that starts the active partition: mbr_code.asm, assembled.
QByteArray mbrCode();

} // namespace cmgmedia
