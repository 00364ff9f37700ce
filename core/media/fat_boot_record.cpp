// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/fat_boot_record.h"

#include "core/media/byte_fields.h"
#include "core/media/mbr_code.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kHeads = 255;          // the geometry that every BIOS makes up for a stick
constexpr qint64 kSectorsPerTrack = 63; //
constexpr qint64 kLastCylinder = 1023;
constexpr quint8 kFat32Lba = 0x0C;
constexpr quint8 kActive = 0x80;

constexpr qsizetype kInfoSector = 1;
constexpr qsizetype kBackupSector = 6; // where everybody looks for it
constexpr qsizetype kBackedUpSectors = 3;
constexpr qsizetype kParametersStart = 3; // behind the jump
constexpr qsizetype kParametersEnd = 90;
constexpr quint8 kShortJump = 0xEB;
constexpr quint8 kNearJump = 0xE9;
constexpr qsizetype kFarthestShortJump = 2 + 127; // larger numbers go back

/// Jump over the parameters; INT 18h: not a drive to start from; stop, should that return.
QByteArray codeWithoutBios()
{
    QByteArray code("\xEB\x58\x90", 3);
    code.append(kParametersEnd - code.size(), '\0');
    return code.append("\xCD\x18\xF4\xEB\xFD", 5);
}

/// Cylinder, head and sector of a sector, as a partition table packs them.
QByteArray packedChs(qint64 sector)
{
    const qint64 cylinder = sector / (kHeads * kSectorsPerTrack);
    if (cylinder > kLastCylinder)
        return {"\xFE\xFF\xFF", 3};
    const qint64 head = sector / kSectorsPerTrack % kHeads;
    const qint64 number = sector % kSectorsPerTrack + 1;
    QByteArray packed;
    packed.append(static_cast<char>(head));
    packed.append(static_cast<char>(number | (cylinder >> 8 << 6)));
    packed.append(static_cast<char>(cylinder & 0xFF));
    return packed;
}

void putSignature(ByteFields& sector)
{
    sector.little<quint16>(510, 0xAA55);
}

/// Bytes 3 to 89 of the first sector: fatgen103, "Boot Sector and BPB", with the usual values.
void putParameters(ByteFields& sector, const FatGeometry& geometry, const FatVolumeFacts& volume)
{
    sector.put(kParametersStart, QByteArray(kParametersEnd - kParametersStart, '\0'));
    sector.put(3, "MSDOS5.0"); // some readers insist on it
    sector.little<quint16>(11, kFatSectorBytes);
    sector.u8(13, static_cast<quint8>(geometry.clusterSectors));
    sector.little(14, static_cast<quint16>(geometry.reservedSectors));
    sector.u8(16, 2);    // FATs
    sector.u8(21, 0xF8); // a fixed disk, as sticks say
    sector.little<quint16>(24, kSectorsPerTrack);
    sector.little<quint16>(26, kHeads);
    sector.little(28, geometry.partitionStart);
    sector.little(32, geometry.partitionSectors);
    sector.little(36, geometry.fatSectors);
    sector.little(44, kFirstFatCluster); // of the root folder
    sector.little<quint16>(48, kInfoSector);
    sector.little<quint16>(50, kBackupSector);
    sector.u8(64, 0x80); // the drive's number in the BIOS
    sector.u8(66, 0x29); // the next three are there
    sector.little(67, volume.serial);
    sector.put(71, volume.label);
    sector.put(82, "FAT32   ");
}

QByteArray infoSector(const FatVolumeFacts& volume)
{
    ByteFields sector(kFatSectorBytes);
    sector.little<quint32>(0, 0x41615252);   // "RRaA"
    sector.little<quint32>(484, 0x61417272); // "rrAa"
    sector.little(488, volume.freeClusters);
    sector.little(492, volume.nextFree);
    putSignature(sector);
    return sector.bytes();
}

Error notABootRecord(const QString& name, const QString& why)
{
    return Error{ErrorCode::Corrupt, name, u"not a FAT32 boot record: %1"_s.arg(why)};
}

} // namespace

Result<> checkFatBootRecord(const QByteArray& record, const QString& name)
{
    if (record.size() < kFatSectorBytes || record.size() > kFatBootRegionBytes
        || record.size() % kFatSectorBytes != 0)
        return notABootRecord(name, u"%1 bytes, not 1 to 32 sectors of 512"_s.arg(record.size()));
    if (record.sliced(510, 2) != "\x55\xAA")
        return notABootRecord(name, u"55 AA is missing at byte 510"_s);
    const auto jump = static_cast<quint8>(record[0]);
    const qsizetype target = 2 + static_cast<quint8>(record[1]); // of a short one
    if (jump != kNearJump
        && (jump != kShortJump || target < kParametersEnd || target > kFarthestShortJump))
        return notABootRecord(name, u"it does not begin with a jump over the parameters"_s);
    return {};
}

QByteArray masterBootRecord(const FatGeometry& geometry, quint32 signature)
{
    constexpr qsizetype kEntry = 446;
    const qint64 last = qint64(geometry.partitionStart) + geometry.partitionSectors - 1;
    ByteFields sector(kFatSectorBytes);
    sector.put(0, mbrCode());
    sector.little(kMbrCodeBytes, signature);
    sector.u8(kEntry, kActive);
    sector.put(kEntry + 1, packedChs(geometry.partitionStart));
    sector.u8(kEntry + 4, kFat32Lba);
    sector.put(kEntry + 5, packedChs(last));
    sector.little(kEntry + 8, geometry.partitionStart);
    sector.little(kEntry + 12, geometry.partitionSectors);
    putSignature(sector);
    return sector.bytes();
}

QByteArray fatBootRegion(const FatGeometry& geometry, const FatVolumeFacts& volume,
                         const QByteArray& bootRecord)
{
    ByteFields region(kFatBootRegionBytes);
    region.put(0, bootRecord.isEmpty() ? codeWithoutBios() : bootRecord);
    putParameters(region, geometry, volume);
    putSignature(region);
    region.put(kInfoSector * kFatSectorBytes, infoSector(volume));
    const QByteArray backup = region.bytes().first(kBackedUpSectors * kFatSectorBytes);
    region.put(kBackupSector * kFatSectorBytes, backup);
    return region.bytes();
}

bool startsSomething(QByteArrayView code)
{
    const bool isRefusal =
        code.startsWith("\xCD\x18") || code.startsWith("\x0E\x1F\xBE\x77\x7C\xAC");
    return !isRefusal && std::ranges::any_of(code, [](char byte) { return byte != '\0'; });
}

} // namespace cmgmedia
