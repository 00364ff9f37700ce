// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/udf_fields.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace cmgmedia::udf {

namespace {

constexpr qsizetype kTagBytes = 16;

/// ECMA-167 1/7.2.6: x^16 + x^12 + x^5 + 1, high bit first, from zero.
quint16 crc(QByteArrayView bytes)
{
    quint32 value = 0;
    for (const char byte : bytes) {
        value ^= static_cast<quint32>(static_cast<unsigned char>(byte)) << 8;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 0x8000U) != 0 ? (value << 1) ^ 0x1021U : value << 1;
    }
    return static_cast<quint16>(value);
}

bool isLatin1(const QString& text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar letter) { return letter.unicode() <= 0xFF; });
}

} // namespace

QByteArray cs0(const QString& text)
{
    if (isLatin1(text))
        return '\x08' + text.toLatin1();
    QByteArray bytes(1 + text.size() * 2, '\x10');
    qToBigEndian<char16_t>(text.utf16(), text.size(), bytes.data() + 1);
    return bytes;
}

QString fitted(const QString& text, qsizetype fieldBytes)
{
    QString part = text;
    QTextBoundaryFinder borders(QTextBoundaryFinder::Grapheme, text);
    borders.toEnd();
    while (!part.isEmpty() && cs0(part).size() > fieldBytes - 1) {
        const qsizetype border = borders.toPreviousBoundary();
        // One character may be longer than the field, with all that is set above and below it.
        part.truncate(border > 0 ? border : part.size() - (part.back().isLowSurrogate() ? 2 : 1));
    }
    return part;
}

void putDstring(ByteFields& fields, qsizetype at, qsizetype fieldBytes, const QString& text)
{
    const QString part = fitted(text, fieldBytes);
    if (part.isEmpty())
        return;
    const QByteArray bytes = cs0(part);
    fields.put(at, bytes);
    fields.u8(at + fieldBytes - 1, static_cast<quint8>(bytes.size()));
}

void putCharacterSet(ByteFields& fields, qsizetype at)
{
    fields.put(at + 1, "OSTA Compressed Unicode");
}

void putIdentifier(ByteFields& fields, qsizetype at, QByteArrayView name)
{
    Q_ASSERT(name.size() <= 23);
    fields.put(at + 1, name);
}

void putImplementation(ByteFields& fields, qsizetype at)
{
    putIdentifier(fields, at, "*CMG Media Wizard");
}

void putDomain(ByteFields& fields, qsizetype at)
{
    putIdentifier(fields, at, "*OSTA UDF Compliant");
    fields.little<quint16>(at + 24, kRevision);
    fields.u8(at + 26, 0x03); // hard and soft write protection
}

void putTimestamp(ByteFields& fields, qsizetype at, const QDateTime& time)
{
    const QDateTime utc = time.toUTC();
    fields.little<quint16>(at, 0x1000); // local time, 0 minutes from UTC
    fields.little(at + 2, static_cast<qint16>(std::clamp(utc.date().year(), 1, 9999)));
    fields.u8(at + 4, static_cast<quint8>(utc.date().month()));
    fields.u8(at + 5, static_cast<quint8>(utc.date().day()));
    fields.u8(at + 6, static_cast<quint8>(utc.time().hour()));
    fields.u8(at + 7, static_cast<quint8>(utc.time().minute()));
    fields.u8(at + 8, static_cast<quint8>(utc.time().second()));
}

void putLongAllocation(ByteFields& fields, qsizetype at, quint32 lengthBytes, quint32 block)
{
    fields.little(at, lengthBytes);
    fields.little(at + 4, block);
}

void seal(ByteFields& fields, quint16 tagIdentifier, quint32 location)
{
    const qsizetype bodyBytes = fields.size() - kTagBytes;
    fields.little(0, tagIdentifier);
    fields.little<quint16>(2, 2); // descriptor version: ECMA-167, second edition
    fields.little<quint16>(6, 1); // tag serial number
    fields.little<quint16>(10, static_cast<quint16>(bodyBytes));
    fields.little(12, location);
    fields.little(8, crc(QByteArrayView(fields.bytes()).sliced(kTagBytes)));
    quint32 sum = 0;
    for (const char byte : QByteArrayView(fields.bytes()).first(kTagBytes))
        sum += static_cast<unsigned char>(byte);
    fields.u8(4, static_cast<quint8>(sum)); // checksum, taken while it is zero
}

} // namespace cmgmedia::udf
