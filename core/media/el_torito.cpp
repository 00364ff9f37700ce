// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/el_torito.h"

#include "core/media/byte_fields.h"
#include "core/media/disc_block.h"

#include <algorithm>

namespace cmgmedia {

namespace {

constexpr quint8 kPlatformBios = 0x00;
constexpr quint8 kPlatformEfi = 0xEF; // UEFI specification 13.3.2.1
constexpr qsizetype kEntryBytes = 32;

/// The BIOS loads this many sectors of 512 bytes, as Microsoft's etfsboot.com expects; the rest
/// is its own work.
quint16 biosSectors(qint64 sizeBytes)
{
    return static_cast<quint16>(std::clamp<qint64>((sizeBytes + 511) / 512, 1, 8));
}

/// UEFI reads the image as a disk of so many sectors; 1 stands for "up to the end of the medium"
/// where 16 bits are too few.
quint16 efiSectors(qint64 sizeBytes)
{
    const qint64 sectors = (sizeBytes + 511) / 512;
    return static_cast<quint16>(sectors > 0xFFFF ? 1 : sectors);
}

void putEntry(ByteFields& catalog, qsizetype at, quint32 block, quint16 sectors)
{
    catalog.u8(at, 0x88); // bootable
    catalog.little(at + 6, sectors);
    catalog.little(at + 8, block);
}

void putValidationEntry(ByteFields& catalog, quint8 platform)
{
    catalog.u8(0, 1);
    catalog.u8(1, platform);
    catalog.put(4, "CMG MEDIA WIZARD");
    catalog.u8(30, 0x55);
    catalog.u8(31, 0xAA);
    quint32 sum = 0;
    for (qsizetype i = 0; i < kEntryBytes; i += 2)
        sum += qFromLittleEndian<quint16>(catalog.bytes().constData() + i);
    catalog.little(28, static_cast<quint16>(0U - sum)); // all words together give zero
}

} // namespace

QByteArray bootCatalog(const std::optional<BootEntry>& bios, const std::optional<BootEntry>& efi)
{
    ByteFields catalog(kDiscBlockBytes);
    putValidationEntry(catalog, bios ? kPlatformBios : kPlatformEfi);
    if (bios)
        putEntry(catalog, kEntryBytes, bios->block, biosSectors(bios->sizeBytes));
    if (efi && !bios)
        putEntry(catalog, kEntryBytes, efi->block, efiSectors(efi->sizeBytes));
    if (efi && bios) {
        catalog.u8(2 * kEntryBytes, 0x91); // the last section header
        catalog.u8(2 * kEntryBytes + 1, kPlatformEfi);
        catalog.little<quint16>(2 * kEntryBytes + 2, 1); // entries that follow
        putEntry(catalog, 3 * kEntryBytes, efi->block, efiSectors(efi->sizeBytes));
    }
    return catalog.bytes();
}

QByteArray bootRecord(quint32 catalogBlock)
{
    ByteFields record(kDiscBlockBytes);
    record.put(1, "CD001\1");
    record.put(7, "EL TORITO SPECIFICATION");
    record.little(71, catalogBlock);
    return record.bytes();
}

} // namespace cmgmedia
