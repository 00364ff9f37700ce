// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace cmgmedia {

/// Where a boot image lies.
struct BootEntry {
    quint32 block = 0;
    qint64 sizeBytes = 0;
};

/// The boot catalog ("El Torito" 1.0, 2.0): no emulation; BIOS first, UEFI in a section of its own.
QByteArray bootCatalog(const std::optional<BootEntry>& bios, const std::optional<BootEntry>& efi);

/// The volume descriptor that points at the catalog.
QByteArray bootRecord(quint32 catalogBlock);

} // namespace cmgmedia
