// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/fat_directory.h"

#include "core/media/byte_fields.h"

#include <algorithm>

namespace cmgmedia {

namespace {

constexpr size_t kRoot = 0;

/// The fields of a short entry.
struct DirectoryEntry {
    QByteArray shortName;
    quint8 attributes = 0;
    quint8 caseBits = 0;
    quint32 cluster = 0;
    quint32 sizeBytes = 0;
    QDateTime modified;
};

qsizetype longEntriesFor(const FatName& name)
{
    return (name.longName.size() + kLettersPerEntry - 1) / kLettersPerEntry;
}

/// In UTC, so that it is the same everywhere; FAT knows the years 1980 to 2107.
QDateTime clamped(const QDateTime& time)
{
    const QDateTime first(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime last(QDate(2107, 12, 31), QTime(23, 59, 58), Qt::UTC);
    return std::clamp(time.toUTC(), first, last);
}

quint16 packedDate(const QDate& date)
{
    return static_cast<quint16>((date.year() - 1980) << 9 | date.month() << 5 | date.day());
}

quint16 packedTime(const QTime& time)
{
    return static_cast<quint16>(time.hour() << 11 | time.minute() << 5 | time.second() / 2);
}

/// Appends entries to a directory.
class Entries
{
public:
    explicit Entries(qint64 sizeBytes) : m_fields(sizeBytes) {}

    void add(const DirectoryEntry& entry)
    {
        const QDateTime time = clamped(entry.modified);
        const quint16 date = packedDate(time.date());
        m_fields.put(m_at, entry.shortName);
        m_fields.u8(m_at + 11, entry.attributes);
        m_fields.u8(m_at + 12, entry.caseBits);
        m_fields.u8(m_at + 13, static_cast<quint8>(time.time().second() % 2 * 100));
        m_fields.little(m_at + 14, packedTime(time.time())); // created
        m_fields.little(m_at + 16, date);
        m_fields.little(m_at + 18, date); // last read
        m_fields.little(m_at + 20, static_cast<quint16>(entry.cluster >> 16));
        m_fields.little(m_at + 22, packedTime(time.time()));
        m_fields.little(m_at + 24, date);
        m_fields.little(m_at + 26, static_cast<quint16>(entry.cluster));
        m_fields.little(m_at + 28, entry.sizeBytes);
        m_at += kFatEntryBytes;
    }

    /// The entries of a long name lie before the short one, the end of the name first.
    void addLongName(const FatName& name)
    {
        const qsizetype count = longEntriesFor(name);
        for (qsizetype number = count; number > 0; --number) {
            const int mark = number == count ? kLastLongEntry : 0;
            m_fields.u8(m_at, static_cast<quint8>(number | mark));
            m_fields.u8(m_at + 11, LongNamePart);
            m_fields.u8(m_at + 13, fatNameChecksum(name.shortName));
            putLetters(name.longName, (number - 1) * kLettersPerEntry);
            m_at += kFatEntryBytes;
        }
    }

    const QByteArray& bytes() const { return m_fields.bytes(); }

private:
    /// A name ends in a zero where there is room for one, and then in FFFF.
    void putLetters(const QString& name, qsizetype from)
    {
        for (qsizetype i = 0; i < kLettersPerEntry; ++i) {
            quint16 letter = 0xFFFF;
            if (from + i < name.size())
                letter = name[from + i].unicode();
            else if (from + i == name.size())
                letter = 0;
            m_fields.little(m_at + kLongNamePlaces[i], letter);
        }
    }

    ByteFields m_fields;
    qsizetype m_at = 0;
};

DirectoryEntry entryOf(const FatNode& node)
{
    return {.shortName = node.recordedName.shortName,
            .attributes = node.isFolder() ? Folder : Archive,
            .caseBits = node.recordedName.caseBits,
            .cluster = node.recordedCluster(),
            .sizeBytes = static_cast<quint32>(node.fileBytes()),
            .modified = node.modified};
}

/// "." and ".."; the root as a parent has the number 0.
DirectoryEntry linkTo(const FatNode& folder, const char* name, quint32 cluster)
{
    return {.shortName = QByteArray(name).leftJustified(11, ' '),
            .attributes = Folder,
            .caseBits = 0,
            .cluster = cluster,
            .sizeBytes = 0,
            .modified = folder.modified};
}

} // namespace

qint64 fatDirectoryBytes(size_t folder, const std::vector<FatNode>& nodes)
{
    qint64 entries = folder == kRoot ? 1 : 2;
    for (const size_t child : nodes[folder].children)
        entries += 1 + longEntriesFor(nodes[child].recordedName);
    return entries * kFatEntryBytes;
}

QByteArray fatDirectory(size_t folder, const std::vector<FatNode>& nodes, const QByteArray& label)
{
    const FatNode& node = nodes[folder];
    Entries entries(fatDirectoryBytes(folder, nodes));
    if (folder == kRoot) {
        entries.add({label, Volume, 0, 0, 0, node.modified});
    } else {
        entries.add(linkTo(node, ".", node.cluster));
        entries.add(linkTo(node, "..", node.parent == kRoot ? 0 : nodes[node.parent].cluster));
    }
    for (const size_t child : node.children) {
        entries.addLongName(nodes[child].recordedName);
        entries.add(entryOf(nodes[child]));
    }
    return entries.bytes();
}

} // namespace cmgmedia
