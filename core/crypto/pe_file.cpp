// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/pe_file.h"

#include "core/base/byte_reader.h"
#include "core/base/pe_header.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

// "PE Format", Microsoft. Offsets of the optional header are the same in both kinds up to the
// 64-bit fields; the directories come after those.
constexpr qint64 kSizeOfHeadersAt = 60;
constexpr qint64 kChecksumAt = 64;
constexpr quint16 kPe32 = 0x10b;
constexpr quint16 kPe32Plus = 0x20b;
constexpr qint64 kDirectoriesAtPe32 = 96;
constexpr qint64 kDirectoriesAtPe32Plus = 112;
constexpr quint32 kCertificateTable = 4; // which directory it is
constexpr qint64 kDirectoryBytes = 8;
constexpr qint64 kSectionBytes = 40;
constexpr qint64 kAlignment = 8;

// WIN_CERTIFICATE
constexpr quint32 kEntryHeaderBytes = 8;
constexpr quint16 kRevision2 = 0x0200;
constexpr quint16 kPkcsSignedData = 0x0002;

/// A piece of the file: where, and how many bytes.
struct Piece {
    qint64 offset = 0;
    qint64 bytes = 0;

    qint64 end() const { return offset + bytes; }
};

class PeParser
{
public:
    PeParser(QByteArrayView file, const QString& origin) : m_file(file), m_origin(origin) {}

    Result<PeFile> parse();

private:
    template <typename T>
    std::optional<T> at(qint64 offset) const
    {
        const qint64 place = std::min<qint64>(offset, m_file.size());
        return ByteReader(m_file.sliced(place)).little<T>();
    }
    Error corrupt(const QString& why) const { return Error{ErrorCode::Corrupt, m_origin, why}; }
    Error truncated() const { return Error{ErrorCode::Truncated, m_origin, {}}; }

    Result<> readHeaders();
    Result<> readSections(qint64 at, int count);
    Result<> checkTablePlace() const;
    Result<> checkSectionsHaveNoGaps() const;
    Result<std::vector<QByteArrayView>> tableEntries() const;

    QByteArrayView m_file;
    const QString& m_origin;
    QString m_architecture;
    qint64 m_checksumAt = 0;
    qint64 m_tableEntryAt = 0;
    qint64 m_headersEnd = 0;       ///< what the headers really need
    qint64 m_headersSize = 0;      ///< what they say
    std::vector<Piece> m_sections; ///< those with bytes in the file, in its order
    Piece m_table;                 ///< of no bytes: the file is not signed
};

Result<> PeParser::readHeaders()
{
    Result<PeHeader> header = readPeHeader(m_file, m_origin);
    if (!header)
        return header.error();
    m_architecture = std::move(header->architecture);
    const qint64 peAt = header->signatureAt;
    const qint64 optionalAt = peAt + kPeFileHeaderBytes;
    const auto sections = at<quint16>(peAt + 6);
    const auto optionalBytes = at<quint16>(peAt + 20);
    const auto magic = at<quint16>(optionalAt);
    if (!sections || !optionalBytes || !magic)
        return truncated();
    if (*magic != kPe32 && *magic != kPe32Plus)
        return corrupt(u"optional header of kind 0x%1"_s.arg(*magic, 0, 16));
    const qint64 directoriesAt =
        optionalAt + (*magic == kPe32 ? kDirectoriesAtPe32 : kDirectoriesAtPe32Plus);
    const auto directories = at<quint32>(directoriesAt - 4);
    const auto headersSize = at<quint32>(optionalAt + kSizeOfHeadersAt);
    if (!directories || !headersSize)
        return truncated();
    m_headersSize = *headersSize;
    m_checksumAt = optionalAt + kChecksumAt;
    m_headersEnd = optionalAt + *optionalBytes + kSectionBytes * *sections;
    if (*directories <= kCertificateTable)
        return readSections(optionalAt + *optionalBytes, *sections);
    m_tableEntryAt = directoriesAt + kCertificateTable * kDirectoryBytes;
    if (m_tableEntryAt + kDirectoryBytes > optionalAt + *optionalBytes)
        return corrupt(u"optional header too short"_s);
    const auto tableAt = at<quint32>(m_tableEntryAt);
    const auto tableBytes = at<quint32>(m_tableEntryAt + 4);
    if (!tableAt || !tableBytes)
        return truncated();
    m_table = {*tableAt, *tableBytes};
    return readSections(optionalAt + *optionalBytes, *sections);
}

Result<> PeParser::readSections(qint64 at, int count)
{
    if (m_headersEnd > m_file.size())
        return truncated();
    for (int i = 0; i < count; ++i) {
        const qint64 header = at + i * kSectionBytes;
        const Piece section{*this->at<quint32>(header + 20), *this->at<quint32>(header + 16)};
        if (section.offset == 0 || section.bytes == 0)
            continue; // zeroes that only memory has
        if (section.end() > m_file.size())
            return truncated();
        m_sections.push_back(section);
    }
    std::ranges::sort(m_sections, {}, &Piece::offset);
    return {};
}

Result<> PeParser::checkTablePlace() const
{
    if (m_table.end() > m_file.size())
        return truncated();
    if (m_table.offset % kAlignment != 0)
        return corrupt(u"certificate table at 0x%1"_s.arg(m_table.offset, 0, 16));
    if (m_table.offset < m_headersEnd
        || (!m_sections.empty() && m_table.offset < m_sections.back().end()))
        return corrupt(u"certificate table over other content"_s);
    // Nothing would say whether a signature covers it.
    if (m_table.end() != m_file.size())
        return corrupt(u"bytes follow the certificate table"_s);
    return {};
}

/// Windows hashes a file from end to end, firmware (EDK II, HashPeImage) its headers, its sections
/// and what is behind as many bytes: the same only where one piece follows the other.
Result<> PeParser::checkSectionsHaveNoGaps() const
{
    qint64 end = m_headersSize;
    for (const Piece& section : m_sections) {
        if (section.offset != end)
            return Error{ErrorCode::Unsupported, m_origin, u"sections leave gaps"_s};
        end = section.end();
    }
    return {};
}

Result<std::vector<QByteArrayView>> PeParser::tableEntries() const
{
    std::vector<QByteArrayView> entries;
    QByteArrayView rest = m_file.sliced(m_table.offset, m_table.bytes);
    while (!rest.isEmpty()) {
        ByteReader reader(rest);
        const auto length = reader.little<quint32>();
        const auto revision = reader.little<quint16>();
        const auto type = reader.little<quint16>();
        if (!type || *length <= kEntryHeaderBytes)
            return corrupt(u"damaged certificate table"_s);
        // Each entry fills up to a multiple of 8; firmware (EDK II) wants them to fit exactly.
        const qint64 padded = (qint64{*length} + kAlignment - 1) / kAlignment * kAlignment;
        if (padded > rest.size())
            return corrupt(u"damaged certificate table"_s);
        if (*revision != kRevision2 || *type != kPkcsSignedData)
            return Error{ErrorCode::Unsupported, m_origin,
                         u"certificate of type 0x%1"_s.arg(*type, 0, 16)};
        entries.push_back(rest.sliced(kEntryHeaderBytes, *length - kEntryHeaderBytes));
        rest = rest.sliced(padded);
    }
    return entries;
}

Result<PeFile> PeParser::parse()
{
    if (Result<> read = readHeaders(); !read)
        return read.error();
    PeFile pe{.architecture = m_architecture, .hashed = {}, .pkcs7 = {}};
    if (m_table.bytes == 0)
        return pe;
    if (Result<> fits = checkTablePlace(); !fits)
        return fits.error();
    if (Result<> whole = checkSectionsHaveNoGaps(); !whole)
        return whole.error();
    Result<std::vector<QByteArrayView>> entries = tableEntries();
    if (!entries)
        return entries.error();
    pe.pkcs7 = *std::move(entries);
    const qint64 afterChecksum = m_checksumAt + 4;
    const qint64 afterEntry = m_tableEntryAt + kDirectoryBytes;
    pe.hashed = {m_file.first(m_checksumAt),
                 m_file.sliced(afterChecksum, m_tableEntryAt - afterChecksum),
                 m_file.sliced(afterEntry, m_table.offset - afterEntry)};
    return pe;
}

} // namespace

Result<PeFile> PeFile::parse(QByteArrayView file, const QString& origin)
{
    return PeParser(file, origin).parse();
}

} // namespace cmgmedia
