// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/signature_list.h"

#include "core/base/byte_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qsizetype kGuidBytes = 16;
// UEFI 2.10, 32.4.1, in the order of their bytes.
constexpr QByteArrayView
    kSha256Type("\x26\x16\xC4\xC1\x4C\x50\x92\x40\xAC\xA9\x41\xF9\x36\x93\x43\x28", kGuidBytes);
constexpr QByteArrayView
    kX509Type("\xA1\x59\xC0\xA5\xE4\x94\xA7\x4A\x87\xB5\xAB\x15\x5C\x2B\xF0\x72", kGuidBytes);
constexpr QByteArrayView
    kX509HashType("\x92\xA4\xD2\x3B\xC0\x96\x79\x40\xB4\x20\xFC\xF9\x8E\xF1\x03\xED", kGuidBytes);
/// EFI_CERT_TYPE_PKCS7_GUID, 8.2.2.
constexpr QByteArrayView
    kPkcs7Type("\x9D\xD2\xAF\x4A\xDF\x68\xEE\x49\x8A\xA9\x34\x7D\x37\x56\x65\xA7", kGuidBytes);
constexpr qsizetype kTimeBytes = 16; // EFI_TIME
constexpr qsizetype kPkcs7TypeAt = kTimeBytes + 8;
constexpr qsizetype kListHeaderBytes = kGuidBytes + 12;
constexpr quint32 kSha256Bytes = 32;
constexpr qsizetype kAttributeBytes = 4; // of efivarfs

bool isList(QByteArrayView bytes)
{
    return bytes.startsWith(kSha256Type) || bytes.startsWith(kX509Type)
           || bytes.startsWith(kX509HashType);
}

bool isUpdate(QByteArrayView bytes)
{
    return bytes.size() >= kPkcs7TypeAt + kGuidBytes
           && bytes.sliced(kPkcs7TypeAt, kGuidBytes) == kPkcs7Type;
}

/// Without what Linux puts in front.
QByteArrayView withoutAttributes(QByteArrayView bytes)
{
    const bool isPlain = isList(bytes) || isUpdate(bytes) || bytes.size() < kAttributeBytes;
    return isPlain ? bytes : bytes.sliced(kAttributeBytes);
}

QDateTime timeOf(QByteArrayView bytes)
{
    ByteReader reader(bytes);
    const int year = reader.little<quint16>().value_or(0);
    const auto next = [&reader]() -> int { return reader.little<quint8>().value_or(0); };
    const int month = next();
    const int day = next();
    const int hour = next();
    const int minute = next();
    return {QDate(year, month, day), QTime(hour, minute, next()), Qt::UTC};
}

class DatabaseReader
{
public:
    DatabaseReader(QByteArrayView bytes, const QString& origin)
        : m_rest(withoutAttributes(bytes)), m_origin(origin)
    {}

    Result<SignatureDatabase> read();

private:
    Error truncated() const { return Error{ErrorCode::Truncated, m_origin, {}}; }
    Error corrupt(const QString& why) const { return Error{ErrorCode::Corrupt, m_origin, why}; }
    Result<> skipSignature();
    Result<> readList();
    void addSignature(QByteArrayView type, QByteArrayView data);

    QByteArrayView m_rest;
    const QString& m_origin;
    SignatureDatabase m_found;
};

/// A time and a WIN_CERTIFICATE_UEFI_GUID, which says how long it is.
Result<> DatabaseReader::skipSignature()
{
    m_found.isSignedUpdate = true;
    m_found.time = timeOf(m_rest);
    const quint32 length = *ByteReader(m_rest.sliced(kTimeBytes)).little<quint32>();
    if (length < kPkcs7TypeAt + kGuidBytes - kTimeBytes)
        return corrupt(u"its signature is too short"_s);
    if (kTimeBytes + qsizetype{length} > m_rest.size())
        return truncated();
    m_rest = m_rest.sliced(kTimeBytes + qsizetype{length});
    return {};
}

void DatabaseReader::addSignature(QByteArrayView type, QByteArrayView data)
{
    if (type == kSha256Type && data.size() == kSha256Bytes) {
        ++m_found.hashes;
        return;
    }
    Result<Certificate> certificate = type == kX509Type
                                          ? Certificate::fromDer(data.toByteArray(), m_origin)
                                          : Result<Certificate>(corrupt(u"another kind"_s));
    if (!certificate)
        ++m_found.others;
    else
        m_found.certificates.push_back(*std::move(certificate));
}

Result<> DatabaseReader::readList()
{
    if (m_rest.size() < kListHeaderBytes)
        return truncated();
    const QByteArrayView type = m_rest.first(kGuidBytes);
    ByteReader sizes(m_rest.sliced(kGuidBytes));
    const qsizetype bytes = *sizes.little<quint32>();
    const qsizetype headerBytes = *sizes.little<quint32>();
    const qsizetype each = *sizes.little<quint32>();
    if (bytes > m_rest.size())
        return truncated();
    const qsizetype content = bytes - kListHeaderBytes - headerBytes;
    if (content < 0 || each <= kGuidBytes || content % each != 0)
        return corrupt(u"a list of %1 bytes, each signature %2"_s.arg(bytes).arg(each));
    for (qsizetype at = bytes - content; at < bytes; at += each)
        addSignature(type, m_rest.sliced(at + kGuidBytes, each - kGuidBytes));
    m_rest = m_rest.sliced(bytes);
    ++m_found.lists;
    return {};
}

Result<SignatureDatabase> DatabaseReader::read()
{
    if (isUpdate(m_rest)) {
        if (Result<> skipped = skipSignature(); !skipped)
            return skipped.error();
    }
    while (!m_rest.isEmpty()) {
        if (Result<> list = readList(); !list)
            return list.error();
    }
    if (m_found.lists == 0 && !m_found.isSignedUpdate)
        return truncated();
    return std::move(m_found);
}

} // namespace

bool isSignatureList(QByteArrayView head)
{
    const QByteArrayView bytes = withoutAttributes(head);
    return isList(bytes) || isUpdate(bytes);
}

Result<SignatureDatabase> readSignatureDatabase(QByteArrayView content, const QString& origin)
{
    return DatabaseReader(content, origin).read();
}

} // namespace cmgmedia
