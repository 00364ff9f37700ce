// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/pfx_bags.h"

#include "core/crypto/errors.h"
#include "core/crypto/no_pfx.h"

#include <QStringConverter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

using namespace openssl;

// Bags within bags are allowed; nobody writes them.
constexpr int kDeepest = 8;
// A handful is usual; each certificate may have to be compared with each key.
constexpr int kMostBags = 100;

int nidOf(const X509_ALGOR* algorithm)
{
    const ASN1_OBJECT* object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    return OBJ_obj2nid(object);
}

/// The parameters of an algorithm, when they are a SEQUENCE of the given kind.
template <typename T>
T* unpacked(const X509_ALGOR* algorithm, const ASN1_ITEM* item)
{
    int type = 0;
    const void* value = nullptr;
    X509_ALGOR_get0(nullptr, &type, &value, algorithm);
    if (type != V_ASN1_SEQUENCE)
        return nullptr;
    return static_cast<T*>(ASN1_item_unpack(static_cast<const ASN1_STRING*>(value), item));
}

Pbe2Parameters pbes2Of(const X509_ALGOR* algorithm)
{
    if (nidOf(algorithm) != NID_pbes2)
        return nullptr;
    return Pbe2Parameters(unpacked<PBE2PARAM>(algorithm, ASN1_ITEM_rptr(PBE2PARAM)));
}

QString encryptionName(const X509_ALGOR* algorithm)
{
    if (const Pbe2Parameters parameters = pbes2Of(algorithm))
        return u"PBES2 "_s + QString::fromLatin1(OBJ_nid2sn(nidOf(parameters->encryption)));
    return QString::fromLatin1(OBJ_nid2sn(nidOf(algorithm)));
}

/// How many rounds deriving the key takes. nullopt where the parameters do not say: scrypt's cost
/// cannot be bounded this way, and Windows does not know it either.
std::optional<long> iterationsOf(const X509_ALGOR* algorithm)
{
    if (const Pbe2Parameters parameters = pbes2Of(algorithm)) {
        if (nidOf(parameters->keyfunc) != NID_id_pbkdf2)
            return std::nullopt;
        const Pbkdf2Parameters derivation(
            unpacked<PBKDF2PARAM>(parameters->keyfunc, ASN1_ITEM_rptr(PBKDF2PARAM)));
        return derivation ? std::optional(ASN1_INTEGER_get(derivation->iter)) : std::nullopt;
    }
    const Pbe1Parameters parameters(unpacked<PBEPARAM>(algorithm, ASN1_ITEM_rptr(PBEPARAM)));
    return parameters ? std::optional(ASN1_INTEGER_get(parameters->iter)) : std::nullopt;
}

/// What OpenSSL 3 keeps in its legacy provider.
bool isLegacy(const X509_ALGOR* algorithm)
{
    static constexpr std::array kLegacy{
        NID_pbe_WithSHA1And40BitRC2_CBC, NID_pbe_WithSHA1And128BitRC2_CBC,
        NID_pbe_WithSHA1And40BitRC4,     NID_pbe_WithSHA1And128BitRC4,
        NID_pbeWithMD5AndDES_CBC,        NID_pbeWithSHA1AndDES_CBC,
        NID_pbeWithMD5AndRC2_CBC,        NID_pbeWithSHA1AndRC2_CBC};
    return std::ranges::find(kLegacy, nidOf(algorithm)) != kLegacy.end();
}

bool isKnown(const X509_ALGOR* algorithm)
{
    return EVP_PBE_find(EVP_PBE_TYPE_OUTER, nidOf(algorithm), nullptr, nullptr, nullptr) == 1;
}

/// The CSP name attribute (1.3.6.1.4.1.311.17.1), a BMPString: UTF-16, big endian.
QString providerOf(const PKCS12_SAFEBAG* bag)
{
    const STACK_OF(X509_ATTRIBUTE)* attributes = PKCS12_SAFEBAG_get0_attrs(bag);
    const int place = X509at_get_attr_by_NID(attributes, NID_ms_csp_name, -1);
    if (place < 0)
        return {};
    // Without a value it is nullptr; some attributes of Windows are mere flags.
    const ASN1_TYPE* type = X509_ATTRIBUTE_get0_type(X509at_get_attr(attributes, place), 0);
    if (type == nullptr || type->type != V_ASN1_BMPSTRING)
        return {};
    const ASN1_BMPSTRING* text = type->value.bmpstring;
    QStringDecoder decode(QStringConverter::Utf16BE, QStringDecoder::Flag::Stateless);
    const QString name =
        decode(QByteArrayView(ASN1_STRING_get0_data(text), ASN1_STRING_length(text)));
    return showable(name);
}

} // namespace

PfxBags::PfxBags(const PfxOpener& opener, QString origin)
    : m_opener(opener), m_origin(std::move(origin)), m_iterationsLeft(kMostPfxIterations),
      m_bagsLeft(kMostBags)
{}

Result<> PfxBags::spend(const X509_ALGOR* algorithm)
{
    const std::optional<long> iterations = iterationsOf(algorithm);
    // Negative: larger than a long.
    if (!iterations || *iterations < 0 || *iterations > m_iterationsLeft) {
        return Error{ErrorCode::Unsupported, m_origin,
                     u"%1: iterations"_s.arg(encryptionName(algorithm))};
    }
    m_iterationsLeft -= *iterations;
    return {};
}

Error PfxBags::undecryptable(const X509_ALGOR* algorithm)
{
    m_wantsLegacy = m_opener.context == nullptr && isLegacy(algorithm);
    lastWords();
    // Without a MAC the encryption itself is all that tells whether the password is right.
    const bool mayBeWrong = !m_opener.isVerified && !m_wantsLegacy && isKnown(algorithm);
    if (mayBeWrong)
        return Error{ErrorCode::PasswordWrong, m_origin, {}};
    return Error{ErrorCode::Unsupported, m_origin, encryptionName(algorithm)};
}

Error PfxBags::damaged(const Text& what) const
{
    lastWords(); // OpenSSL's, which tell nobody what to do
    return Error{ErrorCode::PfxDamaged, m_origin, what};
}

Result<> PfxBags::read(PKCS12* pfx)
{
    const Safes safes(PKCS12_unpack_authsafes(pfx));
    if (!safes)
        return damaged(PfxText::text("its list of contents is damaged"));
    for (int i = 0; i < sk_PKCS7_num(safes.get()); ++i) {
        if (Result<> done = readSafe(sk_PKCS7_value(safes.get(), i)); !done)
            return done;
    }
    return {};
}

Result<> PfxBags::readSafe(PKCS7* safe)
{
    Bags bags;
    if (PKCS7_type_is_data(safe)) {
        bags.reset(PKCS12_unpack_p7data(safe));
    } else if (PKCS7_type_is_encrypted(safe)) {
        if (safe->d.encrypted == nullptr)
            return damaged(PfxText::text("a part of its contents is empty"));
        const X509_ALGOR* algorithm = safe->d.encrypted->enc_data->algorithm;
        certificateEncryption = encryptionName(algorithm);
        if (Result<> spent = spend(algorithm); !spent)
            return spent;
        bags.reset(PKCS12_unpack_p7encdata(safe, m_opener.password, -1));
        if (!bags)
            return undecryptable(algorithm);
    } else {
        return Error{ErrorCode::Unsupported, m_origin, u"encrypted to a public key"_s};
    }
    if (!bags)
        return damaged(PfxText::text("a part of its contents is damaged"));
    return readBags(bags.get(), 0);
}

Result<> PfxBags::readBags(const STACK_OF(PKCS12_SAFEBAG) * bags, int depth)
{
    if (depth > kDeepest)
        return Error{ErrorCode::PfxDamaged, m_origin, u"bags within bags"_s};
    for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags); ++i) {
        if (Result<> done = readBag(sk_PKCS12_SAFEBAG_value(bags, i), depth); !done)
            return done;
    }
    return {};
}

Result<> PfxBags::readBag(const PKCS12_SAFEBAG* bag, int depth)
{
    if (--m_bagsLeft < 0)
        return Error{ErrorCode::PfxDamaged, m_origin, u"too many bags"_s};
    switch (PKCS12_SAFEBAG_get_nid(bag)) {
    case NID_keyBag:
        addKey(bag, PKCS12_SAFEBAG_get0_p8inf(bag), {});
        return {};
    case NID_pkcs8ShroudedKeyBag:
        return readShroudedKey(bag);
    case NID_certBag:
        return readCertificate(bag);
    case NID_safeContentsBag:
        return readBags(PKCS12_SAFEBAG_get0_safes(bag), depth + 1);
    default:
        return {}; // revocation lists and secrets of other programs
    }
}

Result<> PfxBags::readShroudedKey(const PKCS12_SAFEBAG* bag)
{
    const X509_ALGOR* algorithm = nullptr;
    X509_SIG_get0(PKCS12_SAFEBAG_get0_pkcs8(bag), &algorithm, nullptr);
    if (Result<> spent = spend(algorithm); !spent)
        return spent;
    const Pkcs8 info(PKCS12_decrypt_skey_ex(bag, m_opener.password, -1, m_opener.context, nullptr));
    if (!info)
        return undecryptable(algorithm);
    addKey(bag, info.get(), encryptionName(algorithm));
    return {};
}

void PfxBags::addKey(const PKCS12_SAFEBAG* bag, const PKCS8_PRIV_KEY_INFO* info,
                     const QString& cipher)
{
    // In OpenSSL's own context whatever decrypted it: a key may outlive the other one.
    keys.push_back({Key(EVP_PKCS82PKEY(info)), providerOf(bag), cipher});
}

Result<> PfxBags::readCertificate(const PKCS12_SAFEBAG* bag)
{
    if (PKCS12_SAFEBAG_get_bag_nid(bag) != NID_x509Certificate)
        return {};
    const X509Handle x509(PKCS12_SAFEBAG_get1_cert(bag));
    if (!x509)
        return damaged(PfxText::text("a certificate in it is damaged"));
    Result<Certificate> certificate = Certificate::fromDer(derOf<i2d_X509>(x509.get()), m_origin);
    if (!certificate)
        return Error{ErrorCode::PfxDamaged, m_origin, certificate.error().detail};
    certificates.push_back(*std::move(certificate));
    return {};
}

} // namespace cmgmedia
