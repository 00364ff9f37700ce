// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/certificate_extensions.h"

using namespace Qt::StringLiterals;

namespace cmgmedia::openssl {

namespace {

/// A whole extension, decoded; null when the certificate has none.
template <typename Handle>
Handle extensionOf(const X509* x509, int nid)
{
    return Handle(
        static_cast<typename Handle::pointer>(X509_get_ext_d2i(x509, nid, nullptr, nullptr)));
}

/// The text of a name of the given kind (DNS, URI); empty for other kinds.
QString textOf(const GENERAL_NAME* name, int wantedType)
{
    int type = 0;
    const void* value = GENERAL_NAME_get0_value(name, &type);
    if (type != wantedType)
        return {};
    const auto* text = static_cast<const ASN1_IA5STRING*>(value);
    const auto* data = reinterpret_cast<const char*>(ASN1_STRING_get0_data(text));
    return showable(QString::fromLatin1(data, ASN1_STRING_length(text)));
}

void addTexts(const GENERAL_NAMES* names, int type, QStringList& into)
{
    for (int i = 0; i < sk_GENERAL_NAME_num(names); ++i) {
        const QString text = textOf(sk_GENERAL_NAME_value(names, i), type);
        if (!text.isEmpty())
            into += text;
    }
}

/// RFC 5280, 4.2.1.3, by its names.
std::optional<QStringList> keyUsagesOf(X509* x509)
{
    struct Bit {
        uint32_t mask;
        QLatin1StringView name;
    };
    static constexpr Bit kBits[] = {
        {KU_DIGITAL_SIGNATURE, "digitalSignature"_L1},
        {KU_NON_REPUDIATION, "nonRepudiation"_L1},
        {KU_KEY_ENCIPHERMENT, "keyEncipherment"_L1},
        {KU_DATA_ENCIPHERMENT, "dataEncipherment"_L1},
        {KU_KEY_AGREEMENT, "keyAgreement"_L1},
        {KU_KEY_CERT_SIGN, "keyCertSign"_L1},
        {KU_CRL_SIGN, "cRLSign"_L1},
        {KU_ENCIPHER_ONLY, "encipherOnly"_L1},
        {KU_DECIPHER_ONLY, "decipherOnly"_L1},
    };
    if ((X509_get_extension_flags(x509) & EXFLAG_KUSAGE) == 0)
        return std::nullopt;
    const uint32_t usage = X509_get_key_usage(x509);
    QStringList names;
    for (const Bit& bit : kBits) {
        if ((usage & bit.mask) != 0)
            names += bit.name;
    }
    return names;
}

QStringList extendedUsagesOf(const X509* x509)
{
    const auto usages = extensionOf<ExtendedKeyUsage>(x509, NID_ext_key_usage);
    QStringList oids;
    for (int i = 0; i < sk_ASN1_OBJECT_num(usages.get()); ++i)
        oids += oidText(sk_ASN1_OBJECT_value(usages.get(), i));
    return oids;
}

QStringList policiesOf(const X509* x509)
{
    const auto policies = extensionOf<CertificatePolicies>(x509, NID_certificate_policies);
    QStringList oids;
    for (int i = 0; i < sk_POLICYINFO_num(policies.get()); ++i)
        oids += oidText(sk_POLICYINFO_value(policies.get(), i)->policyid);
    return oids;
}

QStringList crlUrlsOf(const X509* x509)
{
    constexpr int kFullName = 0; // the other choice is relative to the issuer's name
    const auto points = extensionOf<CrlPoints>(x509, NID_crl_distribution_points);
    QStringList urls;
    for (int i = 0; i < sk_DIST_POINT_num(points.get()); ++i) {
        const DIST_POINT_NAME* name = sk_DIST_POINT_value(points.get(), i)->distpoint;
        if (name != nullptr && name->type == kFullName)
            addTexts(name->name.fullname, GEN_URI, urls);
    }
    return urls;
}

QStringList ocspUrlsOf(const X509* x509)
{
    const auto methods = extensionOf<AccessMethods>(x509, NID_info_access);
    QStringList urls;
    for (int i = 0; i < sk_ACCESS_DESCRIPTION_num(methods.get()); ++i) {
        const ACCESS_DESCRIPTION* method = sk_ACCESS_DESCRIPTION_value(methods.get(), i);
        const QString url = textOf(method->location, GEN_URI);
        if (OBJ_obj2nid(method->method) == NID_ad_OCSP && !url.isEmpty())
            urls += url;
    }
    return urls;
}

} // namespace

void readExtensions(X509* x509, Certificate& certificate)
{
    const auto names = extensionOf<GeneralNames>(x509, NID_subject_alt_name);
    addTexts(names.get(), GEN_DNS, certificate.dnsNames);
    certificate.keyUsages = keyUsagesOf(x509);
    certificate.extendedKeyUsages = extendedUsagesOf(x509);
    certificate.policies = policiesOf(x509);
    certificate.crlUrls = crlUrlsOf(x509);
    certificate.ocspUrls = ocspUrlsOf(x509);
}

} // namespace cmgmedia::openssl
