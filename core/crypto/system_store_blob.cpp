// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/system_store_blob.h"

#include "core/base/byte_reader.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

// CERT_SHA1_HASH_PROP_ID and CERT_CERT_PROP_ID of wincrypt.h.
constexpr quint32 kSha1Property = 3;
constexpr quint32 kCertificateProperty = 32;
// The word behind each id: 1 in every Blob that Windows wrote; crypt32 refuses others.
constexpr quint32 kReserved = 1;

void appendNumber(QByteArray& blob, quint32 number)
{
    const quint32 little = qToLittleEndian(number);
    blob.append(reinterpret_cast<const char*>(&little), sizeof little);
}

void appendProperty(QByteArray& blob, quint32 id, const QByteArray& value)
{
    appendNumber(blob, id);
    appendNumber(blob, kReserved);
    appendNumber(blob, static_cast<quint32>(value.size()));
    blob.append(value);
}

struct Property {
    quint32 id = 0;
    QByteArrayView value;
};

Result<Property> readProperty(ByteReader& reader, const Error& damaged)
{
    const std::optional<quint32> id = reader.little<quint32>();
    const std::optional<quint32> reserved = reader.little<quint32>();
    const std::optional<quint32> length = reader.little<quint32>();
    if (!id || !reserved || !length || *reserved != kReserved)
        return damaged;
    const std::optional<QByteArrayView> value = reader.take(qsizetype{*length});
    if (!value)
        return damaged;
    return Property{*id, *value};
}

} // namespace

QByteArray systemStoreBlob(const Certificate& certificate)
{
    QByteArray blob;
    appendProperty(blob, kSha1Property, certificate.thumbprint);
    appendProperty(blob, kCertificateProperty, certificate.der);
    return blob;
}

Result<Certificate> certificateFromBlob(QByteArrayView blob, const QString& origin)
{
    ByteReader reader(blob);
    std::optional<QByteArrayView> der;
    while (reader.left() > 0) {
        const QString where = u"Blob, byte %1"_s.arg(blob.size() - reader.left());
        const Result<Property> property =
            readProperty(reader, Error{ErrorCode::Corrupt, origin, where});
        if (!property)
            return property.error();
        if (property->id == kCertificateProperty)
            der = property->value;
    }
    if (!der)
        return Error{ErrorCode::Corrupt, origin, u"Blob without a certificate"_s};
    return Certificate::fromDer(*der, origin);
}

} // namespace cmgmedia
