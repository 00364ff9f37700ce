// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/certificate_maker.h"

#include "core/crypto/openssl_handles.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

using namespace openssl;

struct PrivateKey::Handle {
    Key key;
};

namespace {

// 2000: what Windows writes, seen in the PFX of real media.
constexpr int kIterations = 2000;
// The provider that Microsoft recommends for the certificate of boot media.
constexpr const char* kProvider = "Microsoft Enhanced RSA and AES Cryptographic Provider";
constexpr const char* kProviderOid = "1.3.6.1.4.1.311.17.1";

EVP_PKEY* rawKey(const PrivateKey& key)
{
    return key.handle().key.get();
}

/// Positive, 16 random bytes: two labs never make the same certificate.
bool setSerial(X509* x509)
{
    const BigNumber number(BN_new());
    return number && BN_rand(number.get(), 127, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1
           && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(x509)) != nullptr;
}

bool setSubject(X509* x509, const QString& commonName)
{
    const QByteArray utf8 = commonName.toUtf8();
    return X509_NAME_add_entry_by_NID(X509_get_subject_name(x509), NID_commonName, MBSTRING_UTF8,
                                      bytesOf(utf8), static_cast<int>(utf8.size()), -1, 0)
           == 1;
}

bool setValidity(X509* x509, const CertificateRequest& request)
{
    return ASN1_TIME_set(X509_getm_notBefore(x509), request.notBefore.toSecsSinceEpoch()) != nullptr
           && ASN1_TIME_set(X509_getm_notAfter(x509), request.notAfter.toSecsSinceEpoch())
                  != nullptr;
}

bool addExtension(X509* x509, X509* issuer, int nid, const QString& value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, x509, nullptr, nullptr, 0);
    const Extension extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value.toLatin1().constData()));
    return extension && X509_add_ext(x509, extension.get(), -1) == 1;
}

/// Between two guesses at a prime.
int goesOn(EVP_PKEY_CTX* context)
{
    const auto* stop = static_cast<const std::stop_token*>(EVP_PKEY_CTX_get_app_data(context));
    return stop->stop_requested() ? 0 : 1;
}

bool addExtensions(X509* x509, X509* issuer, const CertificateRequest& request)
{
    bool added = addExtension(x509, issuer, NID_basic_constraints,
                              request.isCa ? u"critical,CA:TRUE"_s : u"critical,CA:FALSE"_s);
    added = added
            && addExtension(x509, issuer, NID_key_usage,
                            request.isCa ? u"critical,keyCertSign,cRLSign,digitalSignature"_s
                                         : u"critical,digitalSignature,keyEncipherment"_s);
    if (!request.extendedKeyUsages.isEmpty())
        added =
            added
            && addExtension(x509, issuer, NID_ext_key_usage, request.extendedKeyUsages.join(u','));
    if (!request.dnsNames.isEmpty())
        added = added
                && addExtension(x509, issuer, NID_subject_alt_name,
                                u"DNS:"_s + request.dnsNames.join(u",DNS:"_s));
    if (!request.crlUrls.isEmpty())
        added = added
                && addExtension(x509, issuer, NID_crl_distribution_points,
                                u"URI:"_s + request.crlUrls.join(u",URI:"_s));
    return added && addExtension(x509, issuer, NID_subject_key_identifier, u"hash"_s)
           && addExtension(x509, issuer, NID_authority_key_identifier, u"keyid"_s);
}

} // namespace

Result<PrivateKey> PrivateKey::make(KeyKind kind, const std::stop_token& stop)
{
    const bool isRsa = kind == KeyKind::Rsa2048;
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, isRsa ? "RSA" : "EC", nullptr));
    std::stop_token asked = stop;
    EVP_PKEY* made = nullptr;
    const bool isReady = context && EVP_PKEY_keygen_init(context.get()) == 1
                         && (isRsa ? EVP_PKEY_CTX_set_rsa_keygen_bits(context.get(), 2048)
                                   : EVP_PKEY_CTX_set_group_name(context.get(), "P-256"))
                                == 1;
    if (isReady) {
        EVP_PKEY_CTX_set_app_data(context.get(), &asked);
        EVP_PKEY_CTX_set_cb(context.get(), goesOn);
        EVP_PKEY_generate(context.get(), &made);
    }
    Key key(made);
    if (!key && asked.stop_requested())
        return Error{ErrorCode::Cancelled, u"OpenSSL"_s, {}};
    if (!key)
        return failure(u"OpenSSL"_s);
    return PrivateKey(std::make_shared<const Handle>(Handle{std::move(key)}));
}

Result<Certificate> makeCertificate(const CertificateRequest& request, const PrivateKey& key,
                                    const Identity* issuer)
{
    const X509Handle x509(X509_new());
    const X509Handle signer = issuer != nullptr ? parsedAgain(issuer->certificate.der) : nullptr;
    X509* parent = signer ? signer.get() : x509.get();
    const EVP_MD* digest = EVP_get_digestbyname(request.digest.toLatin1().constData());
    const bool made =
        x509 && digest != nullptr && X509_set_version(x509.get(), X509_VERSION_3) == 1
        && setSerial(x509.get()) && setSubject(x509.get(), request.commonName)
        && setValidity(x509.get(), request)
        && X509_set_issuer_name(x509.get(), X509_get_subject_name(parent)) == 1
        && X509_set_pubkey(x509.get(), rawKey(key)) == 1
        && addExtensions(x509.get(), parent, request)
        && X509_sign(x509.get(), rawKey(issuer != nullptr ? issuer->key : key), digest) > 0;
    if (!made)
        return failure(request.commonName);
    return Certificate::fromDer(derOf<i2d_X509>(x509.get()), request.commonName);
}

Result<Identity> makeIdentity(const CertificateRequest& request, const Identity* issuer,
                              KeyKind kind, const std::stop_token& stop)
{
    Result<PrivateKey> key = PrivateKey::make(kind, stop);
    if (!key)
        return key.error();
    Result<Certificate> certificate = makeCertificate(request, *key, issuer);
    if (!certificate)
        return certificate.error();
    return Identity{*std::move(certificate), *std::move(key)};
}

Result<QByteArray> makePfx(const Identity& identity, std::span<const Certificate> chain,
                           const Secret& password)
{
    const SecretBytes text = zeroTerminated(password);
    const X509Handle x509 = parsedAgain(identity.certificate.der);
    const X509Stack others(sk_X509_new_null());
    for (const Certificate& certificate : chain)
        sk_X509_push(others.get(), parsedAgain(certificate.der).release());
    // A copy, because the provider's name is an attribute of the key.
    const Key key(EVP_PKEY_dup(rawKey(identity.key)));
    if (!key
        || EVP_PKEY_add1_attr_by_txt(key.get(), kProviderOid, MBSTRING_ASC,
                                     reinterpret_cast<const unsigned char*>(kProvider), -1)
               != 1)
        return failure(identity.certificate.displayName());
    const Pkcs12 pfx(PKCS12_create(text.data(), nullptr, key.get(), x509.get(), others.get(),
                                   NID_pbe_WithSHA1And3_Key_TripleDES_CBC,
                                   NID_pbe_WithSHA1And3_Key_TripleDES_CBC, kIterations, -1, 0));
    // Without a MAC at first (-1): PKCS12_create would choose SHA-256.
    if (!pfx
        || PKCS12_set_mac(pfx.get(), text.data(), -1, nullptr, 0, kIterations, EVP_sha1()) != 1)
        return failure(identity.certificate.displayName());
    return derOf<i2d_PKCS12>(pfx.get());
}

} // namespace cmgmedia
