// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/certificate_bundle.h"

#include "core/base/byte_reader.h"
#include "core/crypto/certificate_text.h"
#include "core/crypto/errors.h"
#include "core/crypto/openssl_handles.h"

#include <openssl/cms.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

using namespace openssl;

using Cms = std::unique_ptr<CMS_ContentInfo, Deleter<CMS_ContentInfo_free>>;

constexpr QByteArrayView kStoreMagic("\0\0\0\0CERT", 8);
constexpr quint32 kCertificateRecord = 32; // CERT_CERT_PROP_ID of wincrypt.h
constexpr quint32 kX509Encoding = 1;

/// Tag of what a SEQUENCE begins with; -1: nothing.
int firstTagIn(QByteArrayView bytes)
{
    const unsigned char* position = bytesOf(bytes);
    long length = 0;
    int tag = 0;
    int tagClass = 0;
    // Of an indefinite length, which is not DER but is written, the lowest bit is set as well.
    const int form =
        ASN1_get_object(&position, &length, &tag, &tagClass, static_cast<long>(bytes.size()));
    const bool isSequence = (form & V_ASN1_CONSTRUCTED) != 0 && tag == V_ASN1_SEQUENCE;
    if ((form & 0x80) != 0 || !isSequence || position >= bytesOf(bytes) + bytes.size())
        return -1;
    return *position;
}

bool isPadding(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [](char c) {
        return c == '\0' || c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\x1A';
    });
}

/// A bundle is signed data that nobody signed and that has nothing inside.
bool isMessage(const PKCS7* data)
{
    const PKCS7* content = data->d.sign->contents;
    const bool isEmpty =
        content == nullptr || content->d.ptr == nullptr
        || (PKCS7_type_is_data(content) && ASN1_STRING_length(content->d.data) == 0);
    return !isEmpty || sk_PKCS7_SIGNER_INFO_num(data->d.sign->signer_info) > 0;
}

bool isMessage(CMS_ContentInfo* data)
{
    ASN1_OCTET_STRING** content = CMS_get0_content(data);
    const bool isEmpty =
        content == nullptr || *content == nullptr || ASN1_STRING_length(*content) == 0;
    return !isEmpty || sk_CMS_SignerInfo_num(CMS_get0_SignerInfos(data)) > 0;
}

struct Bundle {
    qsizetype size = 0; ///< 0: it cannot be read
    bool isMessage = false;
    std::vector<QByteArray> certificates;
};

void addAll(const STACK_OF(X509) * stack, Bundle& into)
{
    for (int i = 0; i < sk_X509_num(stack); ++i)
        into.certificates.push_back(derOf<i2d_X509>(sk_X509_value(stack, i)));
}

Bundle bundleIn(QByteArrayView bytes)
{
    Bundle bundle;
    const unsigned char* position = bytesOf(bytes);
    const Pkcs7 old(d2i_PKCS7(nullptr, &position, static_cast<long>(bytes.size())));
    if (old) {
        bundle.size = position - bytesOf(bytes);
        if (PKCS7_type_is_signed(old.get()) == 0 || old->d.sign == nullptr)
            return {};
        bundle.isMessage = isMessage(old.get());
        addAll(old->d.sign->cert, bundle);
        return bundle;
    }
    // What came after PKCS #7: signers by key identifier, certificates of other kinds.
    position = bytesOf(bytes);
    const Cms cms(d2i_CMS_ContentInfo(nullptr, &position, static_cast<long>(bytes.size())));
    if (!cms || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed)
        return {};
    bundle.size = position - bytesOf(bytes);
    bundle.isMessage = isMessage(cms.get());
    const X509Stack certificates(CMS_get1_certs(cms.get()));
    addAll(certificates.get(), bundle);
    return bundle;
}

} // namespace

bool isLikeDer(QByteArrayView bytes)
{
    return bytes.size() > 1 && bytes[0] == '\x30' && static_cast<quint8>(bytes[1]) >= 0x80
           && static_cast<quint8>(bytes[1]) <= 0x84;
}

bool isLikeCertificateDer(QByteArrayView bytes)
{
    if (!isLikeDer(bytes))
        return false;
    const qsizetype innerAt = 2 + (static_cast<quint8>(bytes[1]) & 0x0F);
    const int tag = innerAt < bytes.size() ? static_cast<quint8>(bytes[innerAt]) : -1;
    return tag == (V_ASN1_SEQUENCE | V_ASN1_CONSTRUCTED) || tag == V_ASN1_OBJECT;
}

bool isSerializedStore(QByteArrayView bytes)
{
    return bytes.startsWith(kStoreMagic);
}

/// SEQUENCE { INTEGER 3, SEQUENCE … } (RFC 7292, 4), of which not all need be there.
bool isPfx(QByteArrayView bytes)
{
    if (!isLikeDer(bytes))
        return false;
    const qsizetype lengthBytes = static_cast<quint8>(bytes[1]) & 0x0F;
    return bytes.sliced(2)
        .sliced(std::min(lengthBytes, bytes.size() - 2))
        .startsWith(QByteArrayView("\x02\x01\x03\x30", 4));
}

void CertificateCollector::addOne(const QByteArray& der)
{
    Result<Certificate> certificate = Certificate::fromDer(der, m_origin);
    if (!certificate)
        remark(Text::labelled(CertificateFileText::text("a certificate that can't be read"),
                              certificate.error().detail));
    else if (std::ranges::find(m_content.certificates, *certificate)
             == m_content.certificates.end())
        m_content.certificates.push_back(*std::move(certificate));
}

qsizetype CertificateCollector::addBundle(QByteArrayView bytes)
{
    const Bundle bundle = bundleIn(bytes);
    lastWords();
    if (bundle.isMessage) {
        m_sawMessage = true;
        return bundle.size;
    }
    for (const QByteArray& der : bundle.certificates)
        addOne(der);
    return bundle.size;
}

qsizetype CertificateCollector::addNext(QByteArrayView bytes, const Text& /*place*/)
{
    const int tag = firstTagIn(bytes);
    if (tag == V_ASN1_OBJECT)
        return addBundle(bytes);
    if (tag != (V_ASN1_SEQUENCE | V_ASN1_CONSTRUCTED))
        return 0;
    const unsigned char* position = bytesOf(bytes);
    const X509Handle x509(d2i_X509(nullptr, &position, static_cast<long>(bytes.size())));
    lastWords();
    if (!x509)
        return 0;
    const qsizetype size = position - bytesOf(bytes);
    // Windows names a certificate by its bytes as they are; of BER only DER can be one.
    const bool isBer = static_cast<quint8>(bytes[1]) == 0x80;
    addOne(isBer ? derOf<i2d_X509>(x509.get()) : bytes.first(size).toByteArray());
    return size;
}

void CertificateCollector::addDer(QByteArrayView bytes, int block, bool hasTrailer)
{
    const QByteArrayView whole = bytes;
    while (!isPadding(bytes)) {
        const qsizetype at = whole.size() - bytes.size();
        m_sawPfx = m_sawPfx || isPfx(bytes);
        const qsizetype size = addNext(bytes, {});
        if (size == 0) {
            const bool isTrailer = hasTrailer && at > 0;
            const int left = static_cast<int>(std::min<qsizetype>(bytes.size(), INT_MAX));
            if (!isTrailer)
                remark(atPlace(block, at,
                               CertificateFileText::text(
                                   "%n bytes that aren't part of a certificate", nullptr, left)));
            return;
        }
        bytes = bytes.sliced(size);
    }
}

void CertificateCollector::addSerializedStore(QByteArrayView bytes)
{
    ByteReader reader(bytes.sliced(kStoreMagic.size()));
    while (reader.left() > 0) {
        const qsizetype at = bytes.size() - reader.left();
        const std::optional<quint32> id = reader.little<quint32>();
        const std::optional<quint32> encoding = reader.little<quint32>();
        const std::optional<quint32> length = reader.little<quint32>();
        if (id == 0U && encoding == 0U)
            return; // the end
        const std::optional<QByteArrayView> value =
            length && encoding == kX509Encoding ? reader.take(qsizetype{*length}) : std::nullopt;
        if (!id || !value) {
            remark(atPlace(0, at, CertificateFileText::text("the store is incomplete or damaged")));
            return;
        }
        if (*id == kCertificateRecord)
            addOne(value->toByteArray());
    }
}

Result<CertificateContent> CertificateCollector::take()
{
    if (!m_content.certificates.empty()) {
        if (m_sawMessage)
            remark(CertificateFileText::text("a signed message, whose certificates aren't used"));
        return std::move(m_content);
    }
    if (m_sawMessage)
        return Error{ErrorCode::SignedMessage, m_origin, {}};
    if (m_sawPfx)
        return Error{ErrorCode::CertificateWithKey, m_origin, {}};
    if (m_sawKey && m_content.remarks.size() == 1) // the block of the key alone
        return Error{ErrorCode::KeyWithoutCertificate, m_origin, {}};
    constexpr size_t kMostRemarks = 3;
    m_content.remarks.resize(std::min(m_content.remarks.size(), kMostRemarks));
    if (m_content.remarks.empty())
        remark(CertificateFileText::text("no certificate found"));
    return Error{ErrorCode::CertificateUnreadable, m_origin,
                 Text::listed(std::move(m_content.remarks))};
}

} // namespace cmgmedia
