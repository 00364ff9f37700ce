// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/reg_parser.h"

#include <QStringDecoder>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr quint32 kString = 1; // REG_SZ, REG_BINARY and REG_DWORD of winnt.h
constexpr quint32 kBinary = 3;
constexpr quint32 kDword = 4;

bool isHeader(QStringView line)
{
    return line.compare("Windows Registry Editor Version 5.00"_L1, Qt::CaseInsensitive) == 0
           || line.compare("REGEDIT4"_L1, Qt::CaseInsensitive) == 0;
}

bool saysNothing(QStringView line)
{
    return line.isEmpty() || line.startsWith(u';');
}

/// A line without its end and the blanks around it; CRLF, LF and CR all end one.
QStringView takeLine(QStringView& rest)
{
    qsizetype end = 0;
    while (end < rest.size() && rest[end] != u'\r' && rest[end] != u'\n')
        ++end;
    const QStringView line = rest.first(end);
    const qsizetype endLength = rest.sliced(end).startsWith(u"\r\n") ? 2 : 1;
    rest = rest.sliced(std::min(rest.size(), end + endLength));
    return line.trimmed();
}

/// Text between quotation marks, taken from the front of the view. Nothing without an end.
std::optional<QString> takeQuoted(QStringView& rest)
{
    QString text;
    for (qsizetype i = 1; i < rest.size(); ++i) {
        if (rest[i] == u'"') {
            rest = rest.sliced(i + 1);
            return text;
        }
        if (rest[i] == u'\\' && i + 1 < rest.size())
            ++i;
        text += rest[i];
    }
    return std::nullopt;
}

QByteArray registryText(const QString& text)
{
    QByteArray bytes;
    bytes.reserve(2 * (text.size() + 1));
    for (const QChar character : text) {
        const auto little = qToLittleEndian<quint16>(character.unicode());
        bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
    }
    return bytes.append(2, '\0');
}

int hexDigit(QChar character)
{
    const char16_t c = character.unicode();
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    if (c >= u'a' && c <= u'f')
        return c - u'a' + 10;
    if (c >= u'A' && c <= u'F')
        return c - u'A' + 10;
    return -1;
}

/// "04,00,ff": bytes of one or two digits with commas or blanks between them.
std::optional<QByteArray> hexBytes(QStringView text)
{
    QByteArray bytes;
    bytes.reserve(text.size() / 3 + 1);
    int digits = 0;
    int byte = 0;
    for (const QChar character : text) {
        const int digit = hexDigit(character);
        if (digit >= 0 && ++digits <= 2) {
            byte = byte * 16 + digit;
        } else if (digit < 0 && (character == u',' || character.isSpace())) {
            if (digits > 0)
                bytes.append(static_cast<char>(byte));
            digits = byte = 0;
        } else {
            return std::nullopt;
        }
    }
    if (digits > 0)
        bytes.append(static_cast<char>(byte));
    return bytes;
}

bool takePrefix(QStringView& text, QLatin1StringView prefix)
{
    if (!text.startsWith(prefix, Qt::CaseInsensitive))
        return false;
    text = text.sliced(prefix.size());
    return true;
}

/// "hex:" is binary, "hex(2):" any type, as a hexadecimal number.
std::optional<quint32> takeHexType(QStringView& text)
{
    if (takePrefix(text, "hex:"_L1))
        return kBinary;
    if (!takePrefix(text, "hex("_L1))
        return std::nullopt;
    const qsizetype end = text.indexOf("):"_L1);
    bool isNumber = false;
    const quint32 type = end < 0 ? 0 : text.first(end).toUInt(&isNumber, 16);
    if (!isNumber)
        return std::nullopt;
    text = text.sliced(end + 2);
    return type;
}

/// A comment may follow data that has no quotation marks.
QStringView withoutComment(QStringView text)
{
    const qsizetype comment = text.indexOf(u';');
    return comment < 0 ? text : text.first(comment).trimmed();
}

void readHex(QStringView text, RegEntry& entry)
{
    const std::optional<quint32> type = takeHexType(text);
    if (!type)
        return;
    if (const std::optional<QByteArray> bytes = hexBytes(withoutComment(text))) {
        entry.type = *type;
        entry.data = *bytes;
        entry.kind = RegEntry::Kind::Value;
    }
}

void readDword(QStringView text, RegEntry& entry)
{
    bool isNumber = false;
    const quint32 number = qToLittleEndian(withoutComment(text).toUInt(&isNumber, 16));
    if (!isNumber)
        return;
    entry.type = kDword;
    entry.data = QByteArray(reinterpret_cast<const char*>(&number), sizeof number);
    entry.kind = RegEntry::Kind::Value;
}

void readData(QStringView text, RegEntry& entry)
{
    if (withoutComment(text) == u"-") {
        entry.kind = RegEntry::Kind::DeletedValue;
    } else if (text.startsWith(u'"')) {
        if (const std::optional<QString> string = takeQuoted(text)) {
            entry.type = kString;
            entry.data = registryText(*string);
            entry.kind = RegEntry::Kind::Value;
        }
    } else if (takePrefix(text, "dword:"_L1)) {
        readDword(text, entry);
    } else {
        readHex(text, entry);
    }
}

/// "name"=data or @=data; stays Unreadable where it is neither.
void readValue(QStringView line, RegEntry& entry)
{
    if (line.startsWith(u'@')) {
        line = line.sliced(1);
    } else if (line.startsWith(u'"')) {
        const std::optional<QString> name = takeQuoted(line);
        if (!name)
            return;
        entry.name = *name;
    }
    line = line.trimmed();
    if (line.startsWith(u'='))
        readData(line.sliced(1).trimmed(), entry);
}

} // namespace

QString decodeRegText(QByteArrayView content)
{
    const auto decode = [content](QStringDecoder decoder) -> QString { return decoder(content); };
    if (content.startsWith("\xff\xfe"))
        return decode(QStringDecoder(QStringDecoder::Utf16LE));
    if (content.startsWith("\xfe\xff"))
        return decode(QStringDecoder(QStringDecoder::Utf16BE));
    // without a BOM: both versions begin with characters of ASCII
    if (content.size() > 3 && content[1] == '\0' && content[3] == '\0')
        return decode(QStringDecoder(QStringDecoder::Utf16LE));
    if (content.size() > 3 && content[0] == '\0' && content[2] == '\0')
        return decode(QStringDecoder(QStringDecoder::Utf16BE));
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(content);
    return utf8.hasError() ? QString::fromLatin1(content) : text;
}

bool isRegText(QStringView text)
{
    QStringView line;
    while (!text.isEmpty() && saysNothing(line))
        line = takeLine(text);
    return isHeader(line);
}

/// Data goes on in the next line where a line ends in a backslash; strings end in their quotation
/// mark and keys in their bracket, so it is data. A value cut short ends where the next begins.
QString RegReader::logicalLine(QStringView first)
{
    QString line = first.toString();
    const bool isValue = first.startsWith(u'"') || first.startsWith(u'@');
    while (isValue && line.endsWith(u'\\') && !m_rest.isEmpty()) {
        QStringView behind = m_rest;
        const QStringView next = takeLine(behind);
        if (next.startsWith(u'[') || next.startsWith(u'"') || next.startsWith(u'@'))
            break;
        m_rest = behind;
        ++m_line;
        if (next.startsWith(u';'))
            continue;
        line.chop(1);
        line.append(next);
    }
    if (isValue && line.endsWith(u'\\'))
        line.chop(1);
    return line;
}

std::optional<RegEntry> RegReader::next()
{
    while (!m_rest.isEmpty()) {
        const QStringView first = takeLine(m_rest);
        ++m_line;
        if (saysNothing(first) || (m_key.isEmpty() && isHeader(first)))
            continue;
        RegEntry entry;
        entry.line = m_line;
        const qsizetype bracket = first.lastIndexOf(u']');
        if (first.startsWith(u'[') && bracket > 0) {
            const bool isDeleted = first.startsWith(u"[-");
            m_key = first.sliced(1, bracket - 1).toString().sliced(isDeleted ? 1 : 0);
            entry.kind = isDeleted ? RegEntry::Kind::DeletedKey : RegEntry::Kind::Key;
        } else {
            readValue(logicalLine(first), entry);
        }
        entry.key = m_key;
        return entry;
    }
    return std::nullopt;
}

} // namespace cmgmedia
