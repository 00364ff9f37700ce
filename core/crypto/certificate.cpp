// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/certificate.h"

#include "core/crypto/certificate_extensions.h"
#include "core/crypto/errors.h"
#include "core/crypto/openssl_handles.h"

#include <QCryptographicHash>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

using namespace openssl;

Error unreadable(const QString& origin, const QString& why)
{
    return Error{ErrorCode::CertificateUnreadable, origin, why};
}

QString fullName(const X509_NAME* name)
{
    const Bio memory(BIO_new(BIO_s_mem()));
    // XN_FLAG_RFC2253 without ESC_MSB: other scripts stay readable, control characters do not.
    const unsigned long flags = XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB);
    if (!memory || X509_NAME_print_ex(memory.get(), name, 0, flags) < 0)
        return {};
    const char* text = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &text);
    return QString::fromUtf8(text, size);
}

/// The last one, which is the most specific.
QString commonNameOf(const X509_NAME* name)
{
    int found = -1;
    for (int next = X509_NAME_get_index_by_NID(name, NID_commonName, -1); next >= 0;
         next = X509_NAME_get_index_by_NID(name, NID_commonName, next))
        found = next;
    if (found < 0)
        return {};
    unsigned char* utf8 = nullptr;
    const ASN1_STRING* value = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, found));
    const int size = ASN1_STRING_to_UTF8(&utf8, value);
    if (size < 0)
        return {};
    const Chars owner(reinterpret_cast<char*>(utf8));
    return showable(QString::fromUtf8(owner.get(), size));
}

QString serialOf(const X509* x509)
{
    const BigNumber number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(x509), nullptr));
    const Chars hex(number ? BN_bn2hex(number.get()) : nullptr);
    return QString::fromLatin1(hex.get());
}

/// Invalid when the certificate's time is.
QDateTime timeOf(const ASN1_TIME* time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

QString algorithmName(const X509_ALGOR* algorithm)
{
    const ASN1_OBJECT* object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    const int nid = OBJ_obj2nid(object);
    return nid == NID_undef ? oidText(object) : QString::fromLatin1(OBJ_nid2ln(nid));
}

QString signatureAlgorithmOf(const X509* x509)
{
    const X509_ALGOR* algorithm = nullptr;
    X509_get0_signature(nullptr, &algorithm, x509);
    return algorithmName(algorithm);
}

/// Nothing says what it is for, or that it may sign certificates.
bool mayBeUndeclaredCa(X509* x509)
{
    const uint32_t flags = X509_get_extension_flags(x509);
    const bool maySign =
        (flags & EXFLAG_KUSAGE) == 0 || (X509_get_key_usage(x509) & KU_KEY_CERT_SIGN) != 0;
    return (flags & (EXFLAG_BCONS | EXFLAG_XKUSAGE)) == 0 && maySign
           && X509_get_ext_by_NID(x509, NID_subject_alt_name, -1) < 0;
}

void readKind(X509* x509, Certificate& certificate)
{
    certificate.isDeclaredCa = (X509_get_extension_flags(x509) & EXFLAG_CA) != 0;
    certificate.version = static_cast<int>(X509_get_version(x509)) + 1;
    const bool mayBeRoot = certificate.isDeclaredCa || mayBeUndeclaredCa(x509);
    if (mayBeRoot && X509_self_signed(x509, 1) == 1)
        certificate.kind = CertificateKind::Root;
    else
        certificate.kind =
            certificate.isDeclaredCa ? CertificateKind::Intermediate : CertificateKind::Leaf;
}

void readKey(const X509* x509, Certificate& certificate)
{
    const EVP_PKEY* key = X509_get0_pubkey(x509);
    if (key == nullptr) { // a curve or algorithm that OpenSSL does not know
        X509_ALGOR* algorithm = nullptr;
        X509_PUBKEY_get0_param(nullptr, nullptr, nullptr, &algorithm, X509_get_X509_PUBKEY(x509));
        certificate.keyAlgorithm = algorithmName(algorithm);
        return;
    }
    certificate.keyAlgorithm = QString::fromLatin1(EVP_PKEY_get0_type_name(key));
    certificate.keyBits = EVP_PKEY_get_bits(key);
}

} // namespace

Result<Certificate> Certificate::fromDer(QByteArrayView der, const QString& origin)
{
    const unsigned char* position = bytesOf(der);
    const X509Handle x509(d2i_X509(nullptr, &position, static_cast<long>(der.size())));
    if (!x509) {
        lastWords();
        return unreadable(origin, u"no certificate, or a damaged one"_s);
    }
    if (position != bytesOf(der) + der.size())
        return unreadable(origin, u"bytes follow the certificate"_s);
    // EXFLAG_INVALID: an extension that nobody can read, so nobody knows what it forbids.
    if ((X509_get_extension_flags(x509.get()) & EXFLAG_INVALID) != 0)
        return unreadable(origin, u"malformed extension"_s);

    Certificate certificate;
    certificate.der = der.toByteArray();
    certificate.thumbprint = QCryptographicHash::hash(certificate.der, QCryptographicHash::Sha1);
    certificate.subject = fullName(X509_get_subject_name(x509.get()));
    certificate.commonName = commonNameOf(X509_get_subject_name(x509.get()));
    certificate.issuer = fullName(X509_get_issuer_name(x509.get()));
    certificate.serial = serialOf(x509.get());
    certificate.notBefore = timeOf(X509_get0_notBefore(x509.get()));
    certificate.notAfter = timeOf(X509_get0_notAfter(x509.get()));
    if (!certificate.notBefore.isValid() || !certificate.notAfter.isValid())
        return unreadable(origin, u"malformed validity"_s);
    readKind(x509.get(), certificate);
    certificate.signatureAlgorithm = signatureAlgorithmOf(x509.get());
    readKey(x509.get(), certificate);
    readExtensions(x509.get(), certificate);
    lastWords();
    return certificate;
}

QString Certificate::thumbprintText() const
{
    return QString::fromLatin1(thumbprint.toHex().toUpper());
}

QString Certificate::keyText() const
{
    return u"%1 %2"_s.arg(keyAlgorithm).arg(keyBits);
}

QString Certificate::displayName() const
{
    return commonName.isEmpty() ? subject : commonName;
}

bool Certificate::isIssuedBy(const Certificate& ca) const
{
    const X509Handle child = parsedAgain(der);
    const X509Handle parent = parsedAgain(ca.der);
    if (!child || !parent)
        return false;
    if (X509_NAME_cmp(X509_get_issuer_name(child.get()), X509_get_subject_name(parent.get())) != 0)
        return false;
    EVP_PKEY* key = X509_get0_pubkey(parent.get());
    const bool fits = key != nullptr && X509_verify(child.get(), key) == 1;
    lastWords();
    return fits;
}

bool Certificate::hasWeakSignature() const
{
    static constexpr QLatin1StringView kWeak[] = {"sha1"_L1, "md5"_L1, "md4"_L1, "md2"_L1};
    return std::ranges::any_of(kWeak, [this](QLatin1StringView hash) {
        return signatureAlgorithm.contains(hash, Qt::CaseInsensitive);
    });
}

bool Certificate::hasWeakKey() const
{
    if (keyAlgorithm == "RSA"_L1 || keyAlgorithm == "DSA"_L1)
        return keyBits < 2048;
    return keyAlgorithm == "EC"_L1 && keyBits < 224;
}

QByteArray pemOf(std::span<const Certificate> certificates)
{
    constexpr qsizetype kLineLength = 64; // RFC 7468, 2
    QByteArray pem;
    for (const Certificate& certificate : certificates) {
        const QByteArray text = certificate.der.toBase64();
        pem += "-----BEGIN CERTIFICATE-----\n";
        for (qsizetype at = 0; at < text.size(); at += kLineLength)
            pem += text.mid(at, kLineLength) + '\n';
        pem += "-----END CERTIFICATE-----\n";
    }
    return pem;
}

QString kindName(CertificateKind kind)
{
    switch (kind) {
    case CertificateKind::Root:
        return u"root"_s;
    case CertificateKind::Intermediate:
        return u"intermediate"_s;
    case CertificateKind::Leaf:
        return u"leaf"_s;
    }
    Q_UNREACHABLE();
}

} // namespace cmgmedia
