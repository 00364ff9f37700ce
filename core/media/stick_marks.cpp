// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/stick_marks.h"

#include "core/crypto/sha256.h"
#include "core/media/block_fields.h"
#include "core/media/fat_directory.h"
#include "core/media/fat_layout.h"
#include "core/media/fat_records.h"
#include "core/media/fat_volume.h"
#include "core/media/tree_builder.h"

#include <algorithm>
#include <deque>
#include <set>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kMostUndoneBytes = 64 << 20; // a FAT of the largest stick that we write has 8 MiB
constexpr quint32 kClusterMask = 0x0FFFFFFF;
constexpr quint32 kLastOfChain = 0x0FFFFFF8;
constexpr quint32 kEndAsWritten = 0x0FFFFFFF;
constexpr quint32 kClosedCleanly = 0x08000000; // in the entry 1 of a FAT
constexpr quint32 kNoErrorsMet = 0x04000000;   // the same
constexpr qsizetype kSectorOfStick = 512;
constexpr qsizetype kBootRecords[] = {0, 6 * kSectorOfStick}; // the second is a copy
constexpr qsizetype kBootRecordMarks = 65;                    // the byte in one
constexpr quint8 kIsOpen = 1;
constexpr quint8 kErrorsMet = 2;
constexpr quint8 kDeletedEntry = 0xE5;
constexpr size_t kMostMarkedFolders = 10'000;

void put32(QByteArray& bytes, qsizetype offset, quint32 value)
{
    qToLittleEndian(value, bytes.data() + offset);
}

/// What both the FATs and the folders of a stick are read with.
struct StickVolume {
    FatShape shape;
    quint32 firstFree = 0;    ///< cluster, when it was written
    quint32 firstOfFiles = 0; ///< cluster: in front of it lie the folders
    QByteArray fat;           ///< the entries of the one in use

    quint32 clusterEnd() const { return shape.clusters + 2; }
    quint32 entry(quint32 cluster) const
    {
        return little32(fat, qsizetype{cluster} * 4) & kClusterMask;
    }
    /// In use, but not by what was written.
    bool isLater(quint32 cluster) const
    {
        return cluster >= firstFree && cluster < clusterEnd() && entry(cluster) != 0;
    }
};

std::optional<quint32> clusterAt(const FatShape& shape, qint64 offset)
{
    const qint64 bytes = offset - shape.dataOffset;
    const bool isWhole = bytes >= 0 && bytes % shape.clusterBytes == 0;
    const qint64 cluster = isWhole ? bytes / shape.clusterBytes + kFirstFatCluster : 0;
    return isWhole && cluster <= qint64{shape.clusters} + 2
               ? std::optional(static_cast<quint32>(cluster))
               : std::nullopt;
}

/// nullopt: it is no stick as we write them.
std::optional<StickVolume> volumeOf(const DiscImage& image, const ImageRecord& record)
{
    const std::optional<qint64> start = fatVolumeStart(image);
    if (!start)
        return std::nullopt;
    const Result<FatShape> shape = fatShapeAt(image, *start);
    const auto folders =
        std::ranges::find(record.parts, QLatin1StringView(kFoldersPart), &ImageRecord::Part::name);
    if (!shape || shape->width != FatWidth::Bits32 || folders == record.parts.end()
        || folders->places.size() != 1 || folders->places.front().offset != shape->dataOffset)
        return std::nullopt;
    const ImagePlace& place = folders->places.front();
    const std::optional<quint32> free = clusterAt(*shape, record.usedBytes);
    const std::optional<quint32> files = clusterAt(*shape, place.offset + place.length);
    const qint64 fatBytes = (qint64{shape->clusters} + 2) * 4;
    if (!free || !files || fatBytes > kMostUndoneBytes)
        return std::nullopt;
    const Result<QByteArray> fat = image.readAt(shape->fatOffset, fatBytes, u"the FAT"_s);
    if (!fat)
        return std::nullopt;
    return StickVolume{*shape, *free, *files, *fat};
}

/// Whether there was one, which is gone then.
bool takeErrorsOfBootRecords(QByteArray& bytes)
{
    bool hasAny = false;
    for (const qsizetype record : kBootRecords) {
        const qsizetype at = record + kBootRecordMarks;
        if (at >= bytes.size())
            break;
        hasAny = hasAny || (byteAt(bytes, at) & kErrorsMet) != 0;
        bytes[at] = static_cast<char>(byteAt(bytes, at) & ~kErrorsMet);
    }
    return hasAny;
}

/// The same.
bool takeErrorsOfFat(QByteArray& bytes)
{
    const bool hasAny = bytes.size() >= 8 && (little32(bytes, 4) & kNoErrorsMet) == 0;
    if (hasAny)
        put32(bytes, 4, little32(bytes, 4) | kNoErrorsMet);
    return hasAny;
}

/// The sector behind each counts what is free.
void undoBootRecords(QByteArray& bytes, const StickVolume& volume)
{
    const quint32 free = volume.clusterEnd() - volume.firstFree;
    for (const qsizetype record : kBootRecords) {
        if (bytes.size() < record + 2 * kSectorOfStick)
            return;
        const qsizetype at = record + kBootRecordMarks;
        bytes[at] = static_cast<char>(byteAt(bytes, at) & ~kIsOpen);
        put32(bytes, record + kSectorOfStick + 488, free);
        put32(bytes, record + kSectorOfStick + 492, volume.firstFree);
    }
}

/// Chains of what came later are taken out, those of folders end where they ended.
void undoFat(QByteArray& bytes, const StickVolume& volume)
{
    const auto entries =
        static_cast<quint32>(std::min(bytes.size() / 4, qsizetype{0} + volume.clusterEnd()));
    if (entries > 1)
        put32(bytes, 4, little32(bytes, 4) | kClosedCleanly);
    for (quint32 cluster = kFirstFatCluster; cluster < entries; ++cluster) {
        const quint32 entry = little32(bytes, qsizetype{cluster} * 4);
        const bool leadsOn = volume.isLater(entry);
        if (cluster < volume.firstOfFiles && leadsOn)
            put32(bytes, qsizetype{cluster} * 4, kEndAsWritten);
        else if (cluster >= volume.firstFree
                 && (leadsOn || (entry >= kLastOfChain && entry <= kClusterMask)))
            put32(bytes, qsizetype{cluster} * 4, 0);
    }
}

/// Walks through the folders as they are, and puts what they were into the bytes of their part.
class FolderUndo
{
public:
    FolderUndo(const DiscImage& image, const StickVolume& volume, const IsForeign& isForeign,
               QByteArray& part)
        : m_image(image), m_volume(volume), m_isForeign(isForeign), m_part(part)
    {}

    /// false: it leads somewhere where nothing of ours lies.
    bool run()
    {
        m_folders.push_back({m_volume.shape.rootCluster, {}});
        for (size_t done = 0; !m_folders.empty(); ++done) {
            const Step folder = m_folders.front();
            m_folders.pop_front();
            if (done > kMostMarkedFolders || !undo(folder))
                return false;
        }
        return true;
    }

private:
    struct Step {
        quint32 cluster = 0;
        QString path;
    };

    /// All clusters of it; empty: its chain is none.
    std::vector<quint32> chainOf(quint32 first) const
    {
        const auto most = static_cast<size_t>(kLargestFatDirectory / m_volume.shape.clusterBytes);
        std::vector<quint32> chain;
        for (quint32 at = first; at < kLastOfChain; at = m_volume.entry(at)) {
            const bool isOurs = at >= kFirstFatCluster && at < m_volume.firstOfFiles;
            if ((!isOurs && !m_volume.isLater(at)) || chain.size() > most)
                return {};
            chain.push_back(at);
        }
        return chain;
    }

    bool undo(const Step& folder)
    {
        const std::vector<quint32> chain = chainOf(folder.cluster);
        if (chain.empty() || !m_seen.insert(folder.cluster).second)
            return false;
        QByteArray entries;
        for (const quint32 cluster : chain) {
            const Result<QByteArray> bytes = m_image.readAt(
                m_volume.shape.clusterOffset(cluster), m_volume.shape.clusterBytes, folder.path);
            if (!bytes)
                return false;
            entries += *bytes;
        }
        undoEntries(entries, folder.path);
        const qsizetype length = m_volume.shape.clusterBytes;
        for (size_t i = 0; i < chain.size(); ++i) {
            if (chain[i] < m_volume.firstOfFiles)
                m_part.replace(qsizetype{chain[i] - kFirstFatCluster} * length, length,
                               entries.mid(static_cast<qsizetype>(i) * length, length));
        }
        return true;
    }

    void undoEntries(QByteArray& entries, const QString& path)
    {
        qsizetype from = 0; // of an entry with its long name
        for (qsizetype at = 0; at < entries.size() && entries[at] != '\0'; at += kFatEntryBytes) {
            const qsizetype next = at + kFatEntryBytes;
            if (byteAt(entries, at) == kDeletedEntry) {
                entries.replace(from, next - from, QByteArray(next - from, '\0'));
            } else if ((byteAt(entries, at + 11) & 0x3F) == LongNamePart) {
                continue;
            } else {
                undoEntry(entries, from, at, path);
            }
            from = next;
        }
    }

    void undoEntry(QByteArray& entries, qsizetype from, qsizetype at, const QString& folder)
    {
        const qsizetype next = at + kFatEntryBytes;
        const std::vector<FatRecord> found =
            fatRecordsOf(QByteArrayView(entries).sliced(from, next - from));
        if (found.empty()) // "." or ".."
            return;
        const FatRecord& record = found.front();
        const QString path = pathInFolder(folder, record.name);
        if ((record.attributes & Volume) == 0 && m_isForeign(path)) {
            entries.replace(from, next - from, QByteArray(next - from, '\0'));
            return;
        }
        if ((record.attributes & Volume) == 0 && (record.attributes & Folder) != 0) {
            takeTimes(entries, at, record.cluster);
            m_folders.push_back({record.cluster, path});
        }
        entries.replace(at + 18, 2, entries.mid(at + 24, 2)); // read last when it was written
    }

    /// A folder's times are those of its entry "." still.
    void takeTimes(QByteArray& entries, qsizetype at, quint32 cluster) const
    {
        if (cluster < kFirstFatCluster || cluster >= m_volume.firstOfFiles)
            return;
        const Result<QByteArray> own =
            m_image.readAt(m_volume.shape.clusterOffset(cluster), kFatEntryBytes, {});
        if (!own || !own->startsWith(".          "))
            return;
        entries.replace(at + 13, 7, own->mid(13, 7));
        entries.replace(at + 22, 4, own->mid(22, 4));
    }

    const DiscImage& m_image;
    const StickVolume& m_volume;
    const IsForeign& m_isForeign;
    QByteArray& m_part;
    std::deque<Step> m_folders; ///< still to be walked through
    std::set<quint32> m_seen;
};

bool hasHash(const QByteArray& bytes, const QByteArray& sha256)
{
    Sha256 hash;
    hash.add({bytes.constData(), static_cast<size_t>(bytes.size())});
    return hash.finish() == sha256;
}

} // namespace

Result<std::optional<StickMarks>> marksAlone(const ByteSource& image, const ImageRecord& record,
                                             const ImageRecord::Part& part,
                                             const IsForeign& isForeign)
{
    using Found = std::optional<StickMarks>;
    const bool isFat = part.name == fatPart(0) || part.name == fatPart(1);
    const bool isBootRecords = part.name == QLatin1StringView(kBootRecordsPart);
    const bool isFolders = part.name == QLatin1StringView(kFoldersPart);
    if ((!isFat && !isBootRecords && !isFolders) || part.places.size() != 1
        || part.places.front().length > kMostUndoneBytes)
        return Found();
    const DiscImage disc(sourceFileOf(image, part.name));
    const std::optional<StickVolume> volume = volumeOf(disc, record);
    if (!volume)
        return Found();
    Result<QByteArray> bytes =
        disc.readAt(part.places.front().offset, part.places.front().length, part.name);
    if (!bytes)
        return bytes.error().code == ErrorCode::Truncated ? Result<Found>(Found()) : bytes.error();
    StickMarks marks;
    marks.hasErrors =
        (isFat && takeErrorsOfFat(*bytes)) || (isBootRecords && takeErrorsOfBootRecords(*bytes));
    const QByteArray withoutErrors = *bytes;
    if (isFat)
        undoFat(*bytes, *volume);
    else if (isBootRecords)
        undoBootRecords(*bytes, *volume);
    else if (!FolderUndo(disc, *volume, isForeign, *bytes).run())
        return Found();
    marks.wasOpen = *bytes != withoutErrors;
    return hasHash(*bytes, part.sha256) ? Found(marks) : Found();
}

} // namespace cmgmedia
