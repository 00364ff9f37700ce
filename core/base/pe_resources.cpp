// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pe_resources.h"

#include "core/base/byte_reader.h"
#include "core/base/pe_header.h"

#include <QtEndian>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

// "PE Format", Microsoft: the headers, and "The .rsrc Section".
constexpr quint16 kResourcePe32 = 0x10b;
constexpr qint64 kDirectoriesAt32 = 96; // in the optional header
constexpr qint64 kDirectoriesAt64 = 112;
constexpr quint32 kResourceDirectory = 2; // which directory it is
constexpr qint64 kSectionHeaderBytes = 40;
constexpr qint64 kEntryBytes = 8;
constexpr quint32 kIsElsewhere = 0x80000000; // a name instead of a number, a folder instead of data
constexpr quint32 kRcData = 10;
constexpr quint32 kVersionInfo = 16;
constexpr char16_t kSecurityVersion[] = u"BOOTMGRSECURITYVERSIONNUMBER";
// VS_VERSIONINFO: three words and its key, then VS_FIXEDFILEINFO.
constexpr qint64 kFixedInfoAt = 40;
constexpr quint32 kFixedInfoMark = 0xFEEF04BD;
constexpr qsizetype kLongestName = 260;

using Found = Result<std::optional<QByteArrayView>>;

/// The resources of a file, three levels deep: type, name, language.
class ResourceReader
{
public:
    ResourceReader(QByteArrayView file, const QString& origin) : m_file(file), m_origin(origin) {}

    /// False: the file has none.
    Result<bool> open();
    /// Content of the first of that type, of that name where one is given.
    Found find(quint32 type, QStringView name = {}) const;

private:
    template <typename T>
    std::optional<T> at(qint64 offset) const
    {
        const qint64 place = std::clamp<qint64>(offset, 0, m_file.size());
        return ByteReader(m_file.sliced(place)).little<T>();
    }
    Error truncated() const { return Error{ErrorCode::Truncated, m_origin, {}}; }
    Error corrupt(const QString& why) const { return Error{ErrorCode::Corrupt, m_origin, why}; }

    std::optional<qint64> placeOf(quint32 address) const;
    bool isNamed(qint64 nameAt, QStringView name) const;
    /// Of the entry that fits, the word that says where it leads to.
    template <typename Fits>
    Result<std::optional<quint32>> entry(qint64 folderAt, const Fits& fits) const;

    QByteArrayView m_file;
    const QString& m_origin;
    qint64 m_sectionsAt = 0;
    int m_sections = 0;
    qint64 m_root = 0; ///< of the resources, in the file
};

/// Where in the file that is which will lie at that address in memory.
std::optional<qint64> ResourceReader::placeOf(quint32 address) const
{
    for (int i = 0; i < m_sections; ++i) {
        const qint64 header = m_sectionsAt + i * kSectionHeaderBytes;
        const auto start = at<quint32>(header + 12);
        const auto bytes = at<quint32>(header + 16);
        const auto offset = at<quint32>(header + 20);
        if (!start || !bytes || !offset)
            return std::nullopt;
        if (address >= *start && address - *start < *bytes)
            return qint64{*offset} + (address - *start);
    }
    return std::nullopt;
}

Result<bool> ResourceReader::open()
{
    const Result<PeHeader> header = readPeHeader(m_file, m_origin);
    if (!header)
        return header.error();
    const qint64 optionalAt = header->signatureAt + kPeFileHeaderBytes;
    const auto sections = at<quint16>(header->signatureAt + 6);
    const auto optionalBytes = at<quint16>(header->signatureAt + 20);
    const auto kind = at<quint16>(optionalAt);
    if (!sections || !optionalBytes || !kind)
        return truncated();
    const qint64 directoriesAt =
        optionalAt + (*kind == kResourcePe32 ? kDirectoriesAt32 : kDirectoriesAt64);
    const auto directories = at<quint32>(directoriesAt - 4);
    const auto address = at<quint32>(directoriesAt + kResourceDirectory * kEntryBytes);
    if (!directories || !address)
        return truncated();
    if (*directories <= kResourceDirectory || *address == 0)
        return false;
    m_sectionsAt = optionalAt + *optionalBytes;
    m_sections = *sections;
    const std::optional<qint64> root = placeOf(*address);
    if (!root)
        return corrupt(u"its resources lie in none of its sections"_s);
    m_root = *root;
    return true;
}

/// A count of characters, then those in UTF-16; Windows compares without case.
bool ResourceReader::isNamed(qint64 nameAt, QStringView name) const
{
    const auto length = at<quint16>(nameAt);
    if (length != name.size() || nameAt + 2 + 2 * name.size() > m_file.size())
        return false;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (QChar(*at<quint16>(nameAt + 2 + 2 * i)).toUpper() != name[i].toUpper())
            return false;
    }
    return true;
}

template <typename Fits>
Result<std::optional<quint32>> ResourceReader::entry(qint64 folderAt, const Fits& fits) const
{
    const auto names = at<quint16>(folderAt + 12);
    const auto numbers = at<quint16>(folderAt + 14);
    const qint64 entriesAt = folderAt + 16;
    if (!names || !numbers)
        return truncated();
    const int count = int{*names} + *numbers; // at most as many as two words can say
    for (int i = 0; i < count; ++i) {
        const auto id = at<quint32>(entriesAt + i * kEntryBytes);
        const auto leadsTo = at<quint32>(entriesAt + i * kEntryBytes + 4);
        if (!id || !leadsTo)
            return truncated();
        if (fits(*id))
            return std::optional(*leadsTo);
    }
    return std::optional<quint32>();
}

Found ResourceReader::find(quint32 type, QStringView name) const
{
    const auto isType = [type](quint32 id) { return id == type; };
    const auto isName = [this, name](quint32 id) {
        return name.isEmpty()
               || ((id & kIsElsewhere) != 0 && isNamed(m_root + (id & ~kIsElsewhere), name));
    };
    const auto isAny = [](quint32) { return true; };
    Result<std::optional<quint32>> found = entry(m_root, isType);
    for (int level = 1; level < 3; ++level) {
        if (!found)
            return found.error();
        if (!*found)
            return std::optional<QByteArrayView>();
        if ((**found & kIsElsewhere) == 0)
            return corrupt(u"its resources are not three levels deep"_s);
        const qint64 folderAt = m_root + (**found & ~kIsElsewhere);
        found = level == 1 ? entry(folderAt, isName) : entry(folderAt, isAny);
    }
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<QByteArrayView>();
    const auto address = at<quint32>(m_root + (**found & ~kIsElsewhere));
    const auto bytes = at<quint32>(m_root + (**found & ~kIsElsewhere) + 4);
    if (!address || !bytes)
        return truncated();
    const std::optional<qint64> place = placeOf(*address);
    if (!place)
        return corrupt(u"a resource lies in none of its sections"_s);
    if (*place + *bytes > m_file.size())
        return truncated();
    return std::optional(m_file.sliced(*place, *bytes));
}

/// High and low words of 32-bit numbers, as versions are stored.
QString dotted(std::initializer_list<quint32> numbers)
{
    QStringList parts;
    for (const quint32 number : numbers)
        parts << QString::number(number >> 16) << QString::number(number & 0xFFFF);
    return parts.join(u'.');
}

/// A string of VERSIONINFO: its key and a zero, up to a multiple of four, and the value with its
/// zero. Looked for and not walked to: nothing hangs on it.
QString versionString(QByteArrayView resource, QStringView key)
{
    QByteArray wanted(reinterpret_cast<const char*>(key.utf16()), key.size() * 2);
    wanted.append(2, '\0');
    qsizetype at = resource.indexOf(wanted);
    if (at < 0)
        return {};
    at += wanted.size();
    at += at % 4;
    QString value;
    for (; at + 2 <= resource.size() && value.size() < kLongestName; at += 2) {
        const char16_t letter = qFromLittleEndian<quint16>(resource.data() + at);
        if (letter == 0)
            break;
        value += QChar(letter);
    }
    return value;
}

Result<QString> fileVersion(QByteArrayView resource, const QString& origin)
{
    ByteReader reader(resource);
    (void)reader.take(kFixedInfoAt);
    const auto mark = reader.little<quint32>();
    (void)reader.little<quint32>();
    const auto high = reader.little<quint32>();
    const auto low = reader.little<quint32>();
    if (!low || mark != kFixedInfoMark)
        return Error{ErrorCode::Corrupt, origin, u"damaged VERSIONINFO"_s};
    return dotted({*high, *low});
}

} // namespace

Result<PeVersions> readPeVersions(QByteArrayView file, const QString& origin)
{
    ResourceReader resources(file, origin);
    const Result<bool> has = resources.open();
    if (!has)
        return has.error();
    PeVersions versions;
    if (!*has)
        return versions;
    const Found info = resources.find(kVersionInfo);
    if (!info)
        return info.error();
    if (*info) {
        Result<QString> version = fileVersion(**info, origin);
        if (!version)
            return version.error();
        versions.file = *std::move(version);
        versions.originalName = versionString(**info, u"OriginalFilename");
    }
    const Found security = resources.find(kRcData, kSecurityVersion);
    if (!security)
        return security.error();
    if (*security) {
        const auto number = ByteReader(**security).little<quint32>();
        if (!number)
            return Error{ErrorCode::Corrupt, origin, u"damaged security version number"_s};
        versions.security = dotted({*number});
    }
    return versions;
}

} // namespace cmgmedia
