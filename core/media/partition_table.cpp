// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/partition_table.h"

#include "core/media/block_fields.h"
#include "core/media/errors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kTableSectorBytes = 512; // of all block addresses in both kinds of table
constexpr qint64 kLargeSectorBytes = 4096;
constexpr qsizetype kFirstEntry = 446;
constexpr qsizetype kPartitionEntryBytes = 16;
constexpr quint8 kProtective = 0xEE; // all of the disk belongs to a GUID partition table

// UEFI 2.10, 5.3.2 and 5.3.3
constexpr quint32 kFewestGptHeaderBytes = 92;
constexpr quint32 kFewestGptEntryBytes = 128;
constexpr quint32 kMostGptEntryBytes = 4096;
constexpr qint64 kLargestGptEntries = 1 << 20; // 16 KiB are usual
constexpr quint64 kFarthestBlock = quint64{1} << 50;

/// Of IEEE 802.3, as UEFI has it.
quint32 crc32Of(QByteArrayView bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) != 0 ? crc >> 1 ^ 0xEDB88320 : crc >> 1;
    }
    return ~crc;
}

quint64 little64(QByteArrayView bytes, qsizetype offset)
{
    return quint64{little32(bytes, offset + 4)} << 32 | little32(bytes, offset);
}

QByteArray bytesAt(const DiscImage& image, qint64 offset, qint64 length)
{
    return offset < 0 ? QByteArray() : image.readAt(offset, length, {}).value_or(QByteArray());
}

std::vector<Partition> mbrPartitions(QByteArrayView sector)
{
    std::vector<Partition> partitions;
    for (qsizetype at = kFirstEntry; at < 510; at += kPartitionEntryBytes) {
        if (byteAt(sector, at + 4) == 0)
            continue;
        partitions.push_back({little32(sector, at + 8) * kTableSectorBytes,
                              little32(sector, at + 12) * kTableSectorBytes,
                              byteAt(sector, at) == 0x80, byteAt(sector, at + 4)});
    }
    std::stable_sort(partitions.begin(), partitions.end(),
                     [](const auto& a, const auto& b) { return a.isActive > b.isActive; });
    return partitions;
}

/// The header, or in `wrong` what is wrong with it.
std::optional<QByteArray> gptHeaderAt(const DiscImage& image, qint64 offset, QString& wrong)
{
    QByteArray header = bytesAt(image, offset, kTableSectorBytes);
    const quint32 length = header.startsWith("EFI PART") ? little32(header, 12) : 0;
    if (length < kFewestGptHeaderBytes || length > kTableSectorBytes) {
        wrong = u"no header at byte %1"_s.arg(offset);
        return std::nullopt;
    }
    const quint32 crc = little32(header, 16);
    header.replace(16, 4, QByteArray(4, '\0'));
    if (crc32Of(QByteArrayView(header).first(length)) != crc) {
        wrong = u"the checksum of the header at byte %1"_s.arg(offset);
        return std::nullopt;
    }
    if (little64(header, 24) != static_cast<quint64>(offset / kTableSectorBytes)) {
        wrong = u"the header at byte %1 is one of another place"_s.arg(offset);
        return std::nullopt;
    }
    return header;
}

/// The entries that a header leads to, one behind another; the same.
std::optional<QByteArray> gptEntriesOf(const DiscImage& image, QByteArrayView header,
                                       QString& wrong)
{
    const quint64 block = little64(header, 72);
    const quint32 count = little32(header, 80);
    const quint32 entryBytes = little32(header, 84);
    const qint64 length = qint64{count} * entryBytes;
    if (entryBytes < kFewestGptEntryBytes || entryBytes > kMostGptEntryBytes
        || length > kLargestGptEntries || block > kFarthestBlock) {
        wrong = u"%1 entries of %2 bytes"_s.arg(count).arg(entryBytes);
        return std::nullopt;
    }
    const qint64 offset = static_cast<qint64>(block) * kTableSectorBytes;
    QByteArray entries = bytesAt(image, offset, length);
    if (entries.size() != length || crc32Of(entries) != little32(header, 88)) {
        wrong = u"the checksum of the entries at byte %1"_s.arg(offset);
        return std::nullopt;
    }
    return entries;
}

std::vector<Partition> gptPartitions(QByteArrayView entries, quint32 entryBytes)
{
    std::vector<Partition> partitions;
    for (qsizetype at = 0; at + entryBytes <= entries.size(); at += entryBytes) {
        const QByteArrayView entry = entries.sliced(at, entryBytes);
        const quint64 first = little64(entry, 32);
        const quint64 last = little64(entry, 40);
        const bool isUsed =
            std::ranges::any_of(entry.first(16), [](char byte) { return byte != '\0'; });
        if (isUsed && first <= last && last < kFarthestBlock)
            partitions.push_back({static_cast<qint64>(first) * kTableSectorBytes,
                                  static_cast<qint64>(last - first + 1) * kTableSectorBytes, false,
                                  0});
    }
    return partitions;
}

Result<std::vector<Partition>> readGpt(const DiscImage& image)
{
    const qint64 last = (image.sizeBytes() / kTableSectorBytes - 1) * kTableSectorBytes;
    QString firstWrong;
    for (const qint64 offset : {kTableSectorBytes, last}) { // the second one is a copy
        QString wrong;
        const std::optional<QByteArray> header = gptHeaderAt(image, offset, wrong);
        const std::optional<QByteArray> entries =
            header ? gptEntriesOf(image, *header, wrong) : std::nullopt;
        if (entries)
            return gptPartitions(*entries, little32(*header, 84));
        if (firstWrong.isEmpty())
            firstWrong = wrong;
    }
    if (bytesAt(image, kLargeSectorBytes, 8) == "EFI PART")
        return image.error(ErrorCode::FileSystemNotRead,
                           u"a GUID partition table of a disk with sectors of 4096 bytes"_s);
    return image.error(ErrorCode::Corrupt, u"the GUID partition table: %1"_s.arg(firstWrong));
}

} // namespace

Result<std::vector<Partition>> partitionsOf(const DiscImage& image)
{
    const QByteArray sector = bytesAt(image, 0, kTableSectorBytes);
    if (sector.isEmpty() || little16(sector, 510) != 0xAA55)
        return std::vector<Partition>();
    std::vector<Partition> partitions = mbrPartitions(sector);
    const bool isGpt =
        std::ranges::find(partitions, kProtective, &Partition::type) != partitions.end();
    if (isGpt)
        return readGpt(image);
    return partitions;
}

} // namespace cmgmedia
