// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_floppy.h"

#include "core/media/byte_fields.h"

namespace cmgmedia {

namespace {

// "FAT: General Overview of On-Disk Format" 1.03: FAT12, one sector a cluster.
constexpr qsizetype kSectorBytes = 512;
constexpr quint16 kSectors = 2880;
constexpr qsizetype kFatSectors = 9;
constexpr qsizetype kRootEntries = 224;
constexpr qsizetype kFirstFatAt = kSectorBytes;
constexpr qsizetype kRootAt = kFirstFatAt + 2 * kFatSectors * kSectorBytes;
constexpr qsizetype kClustersAt = kRootAt + kRootEntries * 32;

constexpr quint16 kEfiFolder = 2; // clusters; the first has the number 2
constexpr quint16 kBootFolder = 3;
constexpr quint16 kProgram = 4;
constexpr quint16 kEndOfChain = 0xfff;

constexpr quint8 kFolder = 0x10;
constexpr quint8 kArchive = 0x20;

qsizetype clusterAt(quint16 cluster)
{
    return kClustersAt + (cluster - 2) * kSectorBytes;
}

void putFloppyBootSector(ByteFields& disk)
{
    disk.put(0, QByteArrayView("\xeb\x3c\x90"
                               "CMGMEDIA",
                               11));
    disk.little<quint16>(11, kSectorBytes);
    disk.u8(13, 1);              // sectors a cluster
    disk.little<quint16>(14, 1); // reserved: this one
    disk.u8(16, 2);              // file allocation tables
    disk.little<quint16>(17, kRootEntries);
    disk.little<quint16>(19, kSectors);
    disk.u8(21, 0xf0); // a floppy disk
    disk.little<quint16>(22, kFatSectors);
    disk.little<quint16>(24, 18); // sectors a track
    disk.little<quint16>(26, 2);  // heads
    disk.u8(38, 0x29);            // the next three are there
    disk.little<quint32>(39, 0x1ab0001);
    disk.put(43, "NO NAME    FAT12   ");
    disk.put(510, "\x55\xaa");
}

/// Twelve bits, in both tables.
void putLink(ByteFields& disk, quint16 cluster, quint16 next)
{
    for (int table = 0; table < 2; ++table) {
        const qsizetype at =
            kFirstFatAt + table * kFatSectors * kSectorBytes + qsizetype{cluster} * 3 / 2;
        const auto low = static_cast<quint8>(disk.bytes()[at]);
        if (cluster % 2 == 0) {
            disk.u8(at, static_cast<quint8>(next & 0xff));
            disk.u8(at + 1, static_cast<quint8>(next >> 8));
        } else {
            disk.u8(at, static_cast<quint8>((low & 0x0f) | (next << 4 & 0xf0)));
            disk.u8(at + 1, static_cast<quint8>(next >> 4));
        }
    }
}

/// Eight letters, three of the ending, padded with spaces.
void putEntry(ByteFields& disk, qsizetype at, const char* name, quint8 attributes, quint16 cluster,
              qsizetype sizeBytes)
{
    constexpr quint16 kDay = (2020 - 1980) << 9 | 1 << 5 | 1; // as all that a lab dates
    disk.put(at, name);
    disk.u8(at + 11, attributes);
    for (const qsizetype date : {16, 18, 24}) // made, read, written
        disk.little<quint16>(at + date, kDay);
    disk.little<quint16>(at + 26, cluster);
    disk.little<quint32>(at + 28, static_cast<quint32>(sizeBytes));
}

void putFloppyFolder(ByteFields& disk, quint16 cluster, quint16 parent)
{
    putEntry(disk, clusterAt(cluster), ".          ", kFolder, cluster, 0);
    putEntry(disk, clusterAt(cluster) + 32, "..         ", kFolder, parent, 0);
    putLink(disk, cluster, kEndOfChain);
}

} // namespace

QByteArray labFloppy(const QByteArray& bootX64)
{
    ByteFields disk(kSectors * kSectorBytes);
    putFloppyBootSector(disk);
    putLink(disk, 0, 0xff0); // the kind of disk once more
    putLink(disk, 1, kEndOfChain);
    if (bootX64.isEmpty())
        return disk.bytes();
    putEntry(disk, kRootAt, "EFI        ", kFolder, kEfiFolder, 0);
    putFloppyFolder(disk, kEfiFolder, 0);
    putEntry(disk, clusterAt(kEfiFolder) + 64, "BOOT       ", kFolder, kBootFolder, 0);
    putFloppyFolder(disk, kBootFolder, kEfiFolder);
    putEntry(disk, clusterAt(kBootFolder) + 64, "BOOTX64 EFI", kArchive, kProgram, bootX64.size());
    disk.put(clusterAt(kProgram), bootX64);
    const auto clusters = static_cast<quint16>((bootX64.size() + kSectorBytes - 1) / kSectorBytes);
    for (quint16 i = 0; i < clusters; ++i) {
        const auto cluster = static_cast<quint16>(kProgram + i);
        putLink(disk, cluster, i + 1 == clusters ? kEndOfChain : static_cast<quint16>(cluster + 1));
    }
    return disk.bytes();
}

} // namespace cmgmedia
