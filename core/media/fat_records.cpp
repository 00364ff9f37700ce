// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/fat_records.h"

#include "core/media/block_fields.h"
#include "core/media/fat_directory.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr quint8 kDeleted = 0xE5;
constexpr int kMostLongEntries = 20; // of 255 letters

/// Puts the entries of a long name together, which come with its end first.
class LongName
{
public:
    void add(QByteArrayView entry)
    {
        const auto number = static_cast<quint8>(byteAt(entry, 0) & (kLastLongEntry - 1));
        const bool first = (byteAt(entry, 0) & kLastLongEntry) != 0;
        if (first)
            m_name = QString();
        const bool fits = first || (number + 1 == m_number && byteAt(entry, 13) == m_checksum);
        if (!fits || number == 0 || number > kMostLongEntries) {
            clear();
            return;
        }
        m_number = number;
        m_checksum = byteAt(entry, 13);
        QString letters;
        for (const qsizetype place : kLongNamePlaces)
            letters += QChar(little16(entry, place));
        m_name.prepend(letters);
    }

    /// The name, if it is whole and belongs to this short one; there is none any more afterwards.
    std::optional<QString> take(QByteArrayView shortName)
    {
        const bool whole = m_number == 1 && m_checksum == fatNameChecksum(shortName);
        QString name = m_name;
        clear();
        if (!whole)
            return std::nullopt;
        if (const qsizetype end = name.indexOf(QChar::Null); end >= 0)
            name.truncate(end);
        return name.isValidUtf16() ? name : QString(QChar::ReplacementCharacter);
    }

    void clear()
    {
        m_name.clear();
        m_number = 0;
    }

private:
    QString m_name;
    quint8 m_number = 0; ///< of the entry before
    quint8 m_checksum = 0;
};

QDateTime timeOf(QByteArrayView entry)
{
    const quint16 day = little16(entry, 24);
    const quint16 clock = little16(entry, 22);
    const QDate date(1980 + (day >> 9), day >> 5 & 15, day & 31);
    const QTime time(clock >> 11, clock >> 5 & 63, (clock & 31) * 2);
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

FatRecord recordOf(QByteArrayView entry, const QString& name)
{
    return {.name = name,
            .shortName = entry.first(11).toByteArray(),
            .attributes = byteAt(entry, 11),
            .cluster = quint32{little16(entry, 20)} << 16 | little16(entry, 26),
            .sizeBytes = little32(entry, 28),
            .modified = timeOf(entry)};
}

} // namespace

std::vector<FatRecord> fatRecordsOf(QByteArrayView directory)
{
    std::vector<FatRecord> records;
    LongName longName;
    for (qsizetype at = 0; at + kFatEntryBytes <= directory.size(); at += kFatEntryBytes) {
        const QByteArrayView entry = directory.sliced(at, kFatEntryBytes);
        const quint8 first = byteAt(entry, 0);
        const quint8 attributes = byteAt(entry, 11);
        if (first == 0)
            break;
        if (first == kDeleted) {
            longName.clear();
            continue;
        }
        if ((attributes & 0x3F) == LongNamePart) {
            longName.add(entry);
            continue;
        }
        const QByteArrayView shortName = entry.first(11);
        const std::optional<QString> name = longName.take(shortName);
        if (first == '.')
            continue; // the folder itself and the one above it
        records.push_back(
            recordOf(entry, name.value_or(textOfShortName(shortName, byteAt(entry, 12)))));
    }
    return records;
}

} // namespace cmgmedia
