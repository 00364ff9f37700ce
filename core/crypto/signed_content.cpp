// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/signed_content.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

using namespace openssl;

// "Windows Authenticode Portable Executable Signature Format", Microsoft.
constexpr char kIndirectData[] = "1.3.6.1.4.1.311.2.1.4";
// SignTool's /as; not in that document, but what osslsigncode and Windows call nested.
constexpr char kNestedSignature[] = "1.3.6.1.4.1.311.2.4.1";
constexpr int kMostCertificates = 64; // real ones carry two to six

QByteArrayView viewOf(const ASN1_STRING* string)
{
    return {ASN1_STRING_get0_data(string), ASN1_STRING_length(string)};
}

bool isNamed(const ASN1_OBJECT* object, const char* oid)
{
    std::array<char, 64> text{};
    OBJ_obj2txt(text.data(), static_cast<int>(text.size()), object, 1);
    return qstrcmp(text.data(), oid) == 0;
}

/// A DER element's value, without tag and length; empty where the length is not definite.
QByteArrayView contentOf(QByteArrayView element)
{
    const unsigned char* position = bytesOf(element);
    long length = 0;
    int tag = 0;
    int tagClass = 0;
    const int kind =
        ASN1_get_object(&position, &length, &tag, &tagClass, static_cast<long>(element.size()));
    if (kind != V_ASN1_CONSTRUCTED)
        return {};
    return {position, length};
}

/// What Authenticode allows; MD5 is no proof of anything.
const EVP_MD* digestOf(const ASN1_OBJECT* object)
{
    const EVP_MD* algorithm = EVP_get_digestbyobj(object);
    for (const EVP_MD* known : {EVP_sha256(), EVP_sha1(), EVP_sha384(), EVP_sha512()}) {
        if (algorithm != nullptr && EVP_MD_get_type(algorithm) == EVP_MD_get_type(known))
            return known;
    }
    return nullptr;
}

Pkcs7 parsed(QByteArrayView der)
{
    const unsigned char* position = bytesOf(der);
    Pkcs7 pkcs7(d2i_PKCS7(nullptr, &position, static_cast<long>(der.size())));
    const auto* end = bytesOf(der) + der.size();
    // The length of a WIN_CERTIFICATE often counts its padding.
    if (!pkcs7 || !std::all_of(position, end, [](unsigned char byte) { return byte == 0; }))
        return nullptr;
    return pkcs7;
}

class ContentReader
{
public:
    ContentReader(Pkcs7 pkcs7, const QString& origin) : m_pkcs7(std::move(pkcs7)), m_origin(origin)
    {}

    Result<SignedContent> read();

private:
    Error corrupt(const QString& why) const { return Error{ErrorCode::Corrupt, m_origin, why}; }
    Error unsupported(const QString& why) const
    {
        return Error{ErrorCode::Unsupported, m_origin, why};
    }

    Result<> findParts();
    Result<> readDigest();
    Result<> readCertificates();
    void readNested();
    bool isSignatureValid() const;

    Pkcs7 m_pkcs7;
    const QString& m_origin;
    QByteArrayView m_indirectData; ///< SpcIndirectDataContent, with its tag
    PKCS7_SIGNER_INFO* m_signerInfo = nullptr;
    X509* m_signer = nullptr;
    SignedContent m_content;
};

Result<> ContentReader::findParts()
{
    if (!m_pkcs7 || PKCS7_type_is_signed(m_pkcs7.get()) == 0 || m_pkcs7->d.sign == nullptr)
        return corrupt(u"damaged signature"_s);
    const PKCS7* contents = m_pkcs7->d.sign->contents;
    if (contents == nullptr || !isNamed(contents->type, kIndirectData))
        return corrupt(u"signature of something else"_s);
    const ASN1_TYPE* data = contents->d.other;
    if (data == nullptr || data->type != V_ASN1_SEQUENCE)
        return corrupt(u"signature of nothing"_s);
    m_indirectData = viewOf(data->value.sequence);
    STACK_OF(PKCS7_SIGNER_INFO)* signers = PKCS7_get_signer_info(m_pkcs7.get());
    if (sk_PKCS7_SIGNER_INFO_num(signers) != 1)
        return corrupt(u"signature without its one signer"_s);
    m_signerInfo = sk_PKCS7_SIGNER_INFO_value(signers, 0);
    m_signer = PKCS7_cert_from_signer_info(m_pkcs7.get(), m_signerInfo);
    if (m_signer == nullptr)
        return corrupt(u"signature without the signer's certificate"_s);
    return {};
}

/// SpcIndirectDataContent ::= SEQUENCE { data, messageDigest DigestInfo }
Result<> ContentReader::readDigest()
{
    const unsigned char* position = bytesOf(m_indirectData);
    const AsnSequence parts(
        d2i_ASN1_SEQUENCE_ANY(nullptr, &position, static_cast<long>(m_indirectData.size())));
    const ASN1_TYPE* second = sk_ASN1_TYPE_value(parts.get(), 1); // null where there is none
    if (second == nullptr || second->type != V_ASN1_SEQUENCE)
        return corrupt(u"signature without a digest"_s);
    const QByteArrayView der = viewOf(second->value.sequence);
    position = bytesOf(der);
    const DigestInfo info(d2i_X509_SIG(nullptr, &position, static_cast<long>(der.size())));
    if (!info)
        return corrupt(u"signature without a digest"_s);
    const X509_ALGOR* algorithm = nullptr;
    const ASN1_OCTET_STRING* digest = nullptr;
    X509_SIG_get0(info.get(), &algorithm, &digest);
    const ASN1_OBJECT* object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    m_content.algorithm = digestOf(object);
    if (m_content.algorithm == nullptr)
        return unsupported(u"digest of another kind"_s);
    m_content.digest = viewOf(digest).toByteArray();
    return {};
}

Result<> ContentReader::readCertificates()
{
    Result<Certificate> signer = Certificate::fromDer(derOf<i2d_X509>(m_signer), m_origin);
    if (!signer)
        return signer.error();
    m_content.signer = *std::move(signer);
    const STACK_OF(X509)* carried = m_pkcs7->d.sign->cert;
    if (sk_X509_num(carried) > kMostCertificates)
        return unsupported(u"too many certificates"_s);
    for (int i = 0; i < sk_X509_num(carried); ++i) {
        Result<Certificate> one =
            Certificate::fromDer(derOf<i2d_X509>(sk_X509_value(carried, i)), m_origin);
        if (!one)
            return one.error();
        m_content.certificates.push_back(*std::move(one));
    }
    return {};
}

void ContentReader::readNested()
{
    const STACK_OF(X509_ATTRIBUTE)* attributes = m_signerInfo->unauth_attr;
    for (int i = 0; i < sk_X509_ATTRIBUTE_num(attributes); ++i) {
        X509_ATTRIBUTE* attribute = sk_X509_ATTRIBUTE_value(attributes, i);
        if (!isNamed(X509_ATTRIBUTE_get0_object(attribute), kNestedSignature))
            continue;
        for (int j = 0; j < X509_ATTRIBUTE_count(attribute); ++j) {
            const ASN1_TYPE* value = X509_ATTRIBUTE_get0_type(attribute, j);
            // Whatever is no sequence is no PKCS #7, and is told as a damaged one.
            m_content.nested.push_back(value->type == V_ASN1_SEQUENCE
                                           ? viewOf(value->value.sequence).toByteArray()
                                           : QByteArray());
        }
    }
}

bool ContentReader::isSignatureValid() const
{
    // The digest of the signed data is that of its value alone (RFC 2315, 9.3).
    const QByteArrayView value = contentOf(m_indirectData);
    const EVP_MD* algorithm = digestOf(m_signerInfo->digest_alg->algorithm);
    if (value.isEmpty() || algorithm == nullptr
        || sk_X509_ATTRIBUTE_num(m_signerInfo->auth_attr) <= 0)
        return false;
    Bio digesting(BIO_new(BIO_f_md()));
    Bio memory(BIO_new_mem_buf(value.data(), static_cast<int>(value.size())));
    if (!digesting || !memory || BIO_set_md(digesting.get(), algorithm) != 1)
        return false;
    BIO_push(digesting.get(), memory.release()); // freed with the first of the row
    QByteArray read(value.size(), Qt::Uninitialized);
    if (BIO_read(digesting.get(), read.data(), static_cast<int>(read.size())) != read.size())
        return false;
    // Compares the messageDigest attribute, then checks the signature of the attributes.
    return PKCS7_signatureVerify(digesting.get(), m_pkcs7.get(), m_signerInfo, m_signer) == 1;
}

Result<SignedContent> ContentReader::read()
{
    if (Result<> done = findParts(); !done)
        return done.error();
    if (Result<> done = readDigest(); !done)
        return done.error();
    if (Result<> done = readCertificates(); !done)
        return done.error();
    readNested();
    m_content.signatureValid = isSignatureValid();
    return std::move(m_content);
}

} // namespace

Result<SignedContent> SignedContent::read(QByteArrayView pkcs7, const QString& origin)
{
    Result<SignedContent> content = ContentReader(parsed(pkcs7), origin).read();
    lastWords();
    return content;
}

} // namespace cmgmedia
