// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/ini_text.h"

#include <QStringDecoder>
#include <QSysInfo>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr char kUtf8Mark[] = "\xEF\xBB\xBF";
constexpr char kUtf16LittleMark[] = "\xFF\xFE";
constexpr char kUtf16BigMark[] = "\xFE\xFF";

// Code units, not characters: lone surrogates survive as well.
QString fromUtf16(QByteArrayView bytes, QSysInfo::Endian order)
{
    QString text(bytes.size() / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char* unit = bytes.data() + 2 * i;
        text[i] = QChar(order == QSysInfo::LittleEndian ? qFromLittleEndian<quint16>(unit)
                                                        : qFromBigEndian<quint16>(unit));
    }
    return text;
}

QByteArray toUtf16(const QString& text, QSysInfo::Endian order)
{
    QByteArray bytes;
    bytes.reserve(2 * text.size());
    for (const QChar unit : text) {
        const auto low = static_cast<char>(unit.cell());
        const auto high = static_cast<char>(unit.row());
        bytes.append(order == QSysInfo::LittleEndian ? low : high);
        bytes.append(order == QSysInfo::LittleEndian ? high : low);
    }
    return bytes;
}

std::optional<QString> fromUtf8(const QByteArray& bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8(bytes);
    return utf8.hasError() ? std::nullopt : std::optional(std::move(text));
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// The part of a text from start to before end.
struct Range {
    qsizetype start = 0;
    qsizetype end = 0;

    QStringView in(const QString& text) const
    {
        return QStringView(text).sliced(start, end - start);
    }
};

Range lineAt(const QString& text, qsizetype start)
{
    Range line{start, start};
    while (line.end < text.size() && text[line.end] != u'\n' && text[line.end] != u'\r')
        ++line.end;
    return line;
}

qsizetype nextLine(const QString& text, Range line)
{
    qsizetype next = line.end;
    if (next < text.size() && text[next] == u'\r')
        ++next;
    if (next < text.size() && text[next] == u'\n')
        ++next;
    return next;
}

Range trimmed(const QString& text, Range range)
{
    while (range.start < range.end && text[range.start].isSpace())
        ++range.start;
    while (range.end > range.start && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

/// A line "key = value".
struct KeyLine {
    Range key;
    Range separator; ///< the equals sign and the spaces around it
    Range value;
};

std::optional<KeyLine> keyLine(const QString& text, Range line)
{
    const QStringView content = line.in(text);
    const qsizetype equals = content.indexOf(u'=');
    const QStringView start = content.trimmed();
    if (equals < 0 || start.startsWith(u';') || start.startsWith(u'#'))
        return std::nullopt;
    KeyLine found;
    found.key = trimmed(text, {line.start, line.start + equals});
    found.value = trimmed(text, {line.start + equals + 1, line.end});
    found.separator = {found.key.end, found.value.start};
    if (found.value.start == found.value.end)
        found.separator.end = found.value.start = found.value.end = line.start + equals + 1;
    return found;
}

/// What find() has learnt about a key and its section.
struct Place {
    std::optional<Range> value; ///< of the first key of that name
    qsizetype addAt = -1;       ///< behind the last line of the section; -1: no such section
    QString separator = u"="_s; ///< as on the section's last line
};

std::optional<QString> sectionName(const QString& text, Range line)
{
    const QStringView content = line.in(text).trimmed();
    if (!content.startsWith(u'[') || !content.endsWith(u']') || content.size() < 2)
        return std::nullopt;
    return content.sliced(1, content.size() - 2).trimmed().toString();
}

Place find(const QString& text, const QString& section, const QString& key)
{
    Place place;
    bool isInside = section.isEmpty();
    if (isInside)
        place.addAt = 0;
    Range line;
    for (qsizetype at = 0; at < text.size() && !place.value; at = nextLine(text, line)) {
        line = lineAt(text, at);
        if (const std::optional<QString> name = sectionName(text, line))
            isInside = place.addAt < 0 && name->compare(section, Qt::CaseInsensitive) == 0;
        if (!isInside || line.in(text).trimmed().isEmpty())
            continue;
        place.addAt = nextLine(text, line);
        const std::optional<KeyLine> entry = keyLine(text, line);
        if (!entry)
            continue;
        place.separator = entry->separator.in(text).toString();
        if (entry->key.in(text).compare(key, Qt::CaseInsensitive) == 0)
            place.value = entry->value;
    }
    return place;
}

} // namespace

IniText::IniText(const QByteArray& content)
{
    const QByteArrayView bytes(content);
    if (bytes.startsWith(kUtf16LittleMark)) {
        m_encoding = Encoding::Utf16Little;
        m_text = fromUtf16(bytes.sliced(2), QSysInfo::LittleEndian);
    } else if (bytes.startsWith(kUtf16BigMark)) {
        m_encoding = Encoding::Utf16Big;
        m_text = fromUtf16(bytes.sliced(2), QSysInfo::BigEndian);
    } else if (bytes.startsWith(kUtf8Mark)) {
        m_encoding = Encoding::Utf8Marked;
        m_text = QString::fromLatin1(bytes.sliced(3));
    } else {
        m_text = QString::fromLatin1(bytes);
        return;
    }
    if (m_encoding != Encoding::Utf8Marked && content.size() % 2 != 0)
        m_rest = content.right(1);
}

QByteArray IniText::content() const
{
    switch (m_encoding) {
    case Encoding::EightBit:
        return m_text.toLatin1();
    case Encoding::Utf8Marked:
        return kUtf8Mark + m_text.toLatin1();
    case Encoding::Utf16Little:
        return kUtf16LittleMark + toUtf16(m_text, QSysInfo::LittleEndian) + m_rest;
    case Encoding::Utf16Big:
        return kUtf16BigMark + toUtf16(m_text, QSysInfo::BigEndian) + m_rest;
    }
    Q_UNREACHABLE();
}

std::optional<QString> IniText::value(const QString& section, const QString& key) const
{
    const Place place = find(m_text, section, key);
    if (!place.value)
        return std::nullopt;
    return decoded(place.value->in(m_text).toString());
}

void IniText::setValue(const QString& section, const QString& key, const QString& value)
{
    const QString stored = encoded(value); // may change how the text is kept: comes first
    const Place place = find(m_text, section, key);
    if (place.value) {
        m_text.replace(place.value->start, place.value->end - place.value->start, stored);
        return;
    }
    const QString line = key + place.separator + stored;
    if (place.addAt >= 0) {
        addLine(line, place.addAt);
        return;
    }
    addLine(u"["_s + section + u"]"_s, m_text.size());
    addLine(line, m_text.size());
}

/// The line end of the file, and of its last line where that is what we stand behind.
void IniText::addLine(const QString& line, qsizetype at)
{
    const Range first = lineAt(m_text, 0);
    const QString found = m_text.sliced(first.end, nextLine(m_text, first) - first.end);
    const QString lineEnd = found.isEmpty() ? u"\r\n"_s : found;
    const bool isBehindOpenLine = at > 0 && m_text[at - 1] != u'\n' && m_text[at - 1] != u'\r';
    m_text.insert(at, isBehindOpenLine ? QString(lineEnd + line) : QString(line + lineEnd));
}

// Western ANSI and UTF-8 look alike until they hold other letters than ASCII.
QString IniText::decoded(const QString& stored) const
{
    if (m_encoding == Encoding::Utf16Little || m_encoding == Encoding::Utf16Big)
        return stored;
    return fromUtf8(stored.toLatin1()).value_or(stored);
}

QString IniText::encoded(const QString& value)
{
    if (m_encoding == Encoding::Utf16Little || m_encoding == Encoding::Utf16Big || isAscii(value))
        return value;
    QString asUtf8 = QString::fromLatin1(value.toUtf8());
    if (m_encoding == Encoding::Utf8Marked
        || (!isAscii(m_text) && fromUtf8(m_text.toLatin1()).has_value()))
        return asUtf8;
    const QByteArray ansi = value.toLatin1();
    if (QString::fromLatin1(ansi) == value && decoded(value) == value)
        return value;
    m_text = decoded(m_text);
    m_encoding = Encoding::Utf16Little;
    return value;
}

} // namespace cmgmedia
