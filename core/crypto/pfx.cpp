// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/pfx.h"

#include "core/base/byte_source.h"
#include "core/crypto/errors.h"
#include "core/crypto/legacy_provider.h"
#include "core/crypto/no_pfx.h"
#include "core/crypto/pfx_bags.h"
#include "core/crypto/pfx_signer.h"
#include "core/crypto/server_certificate.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

using namespace openssl;

// Real ones have some kilobytes.
constexpr qsizetype kMostPfxBytes = qsizetype{16} << 20;

/// A context of its own with the legacy provider: nothing else in the program gets to use RC2.
struct LegacyContext {
    Context context{OSSL_LIB_CTX_new()};
    Provider base{OSSL_PROVIDER_load(context.get(), "default")};
    Provider legacy = loadLegacyProvider(context.get());
};

Pkcs12 parsed(QByteArrayView content, OSSL_LIB_CTX* context)
{
    const Bio memory(BIO_new_mem_buf(content.data(), static_cast<int>(content.size())));
    // An empty one, because it carries the context; d2i frees it when it fails.
    PKCS12* pfx = PKCS12_init_ex(NID_pkcs7_data, context, nullptr);
    const bool read = memory && pfx != nullptr && d2i_PKCS12_bio(memory.get(), &pfx) != nullptr;
    Pkcs12 owner(pfx);
    return read ? std::move(owner) : nullptr;
}

/// The MAC's digest and whether the password fits it.
struct MacCheck {
    QString algorithm; ///< empty: there is none
    const char* password = nullptr;
};

Result<MacCheck> checkMac(PKCS12* pfx, const char* password, const QString& origin)
{
    if (PKCS12_mac_present(pfx) == 0)
        return MacCheck{{}, password};
    const X509_ALGOR* algorithm = nullptr;
    const ASN1_INTEGER* iterations = nullptr;
    PKCS12_get0_mac(nullptr, &algorithm, nullptr, &iterations, pfx);
    const ASN1_OBJECT* object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    const QString name = QString::fromLatin1(OBJ_nid2sn(OBJ_obj2nid(object)));
    if (EVP_get_digestbyobj(object) == nullptr)
        return Error{ErrorCode::PfxMacUnknown, origin, name};
    const long rounds = iterations == nullptr ? 1 : ASN1_INTEGER_get(iterations);
    if (rounds < 0 || rounds > kMostPfxIterations)
        return Error{ErrorCode::Unsupported, origin, u"too many iterations"_s};
    if (PKCS12_verify_mac(pfx, password, -1) == 1)
        return MacCheck{name, password};
    // No password at all and an empty one are different things in PKCS #12.
    if (*password == '\0' && PKCS12_verify_mac(pfx, nullptr, 0) == 1)
        return MacCheck{name, nullptr};
    return Error{ErrorCode::PasswordWrong, origin, {}};
}

bool belongsTo(const PfxKey& key, const Certificate& certificate)
{
    const X509Handle x509 = parsedAgain(certificate.der);
    return key.key && x509 && X509_check_private_key(x509.get(), key.key.get()) == 1;
}

/// Without a key that fits: the first certificate that is no CA's.
size_t likelyCertificate(const std::vector<Certificate>& certificates)
{
    const auto leaf = std::ranges::find(certificates, CertificateKind::Leaf, &Certificate::kind);
    return leaf == certificates.end() ? 0 : static_cast<size_t>(leaf - certificates.begin());
}

struct Pair {
    const PfxKey* key = nullptr;
    size_t certificate = 0;
};

/// The better, the larger; never equal for two certificates.
auto rank(const Certificate& certificate)
{
    const QStringList& usages = certificate.extendedKeyUsages;
    const bool isForClients = usages.isEmpty()
                              || usages.contains(QLatin1StringView(kClientAuthentication))
                              || usages.contains(QLatin1StringView(kAnyUsage));
    return std::tuple(isForClients, certificate.notAfter.toSecsSinceEpoch(),
                      certificate.thumbprint);
}

/// Every certificate with its key, the best first.
std::vector<Pair> pairsIn(const PfxBags& bags)
{
    std::vector<Pair> pairs;
    for (size_t i = 0; i < bags.certificates.size(); ++i) {
        const auto key = std::ranges::find_if(
            bags.keys, [&](const PfxKey& one) { return belongsTo(one, bags.certificates[i]); });
        if (key != bags.keys.end())
            pairs.push_back({&*key, i});
    }
    std::ranges::sort(pairs, [&bags](const Pair& one, const Pair& other) {
        return rank(bags.certificates[one.certificate])
               > rank(bags.certificates[other.certificate]);
    });
    return pairs;
}

/// True where the one asked for was among those that are there again.
bool removeDoubles(std::vector<Certificate>& certificates, const QByteArray& thumbprint)
{
    bool wasAmong = false;
    std::vector<Certificate> once;
    for (Certificate& certificate : certificates) {
        if (std::ranges::find(once, certificate) == once.end())
            once.push_back(std::move(certificate));
        else
            wasAmong = wasAmong || certificate.thumbprint == thumbprint;
    }
    certificates = std::move(once);
    return wasAmong;
}

Result<Pfx> assembled(PfxBags bags, const QString& macAlgorithm, const QString& origin)
{
    if (bags.certificates.empty())
        return Error{ErrorCode::PfxWithoutCertificate, origin, {}};
    const std::vector<Pair> pairs = pairsIn(bags);
    const size_t chosen =
        pairs.empty() ? likelyCertificate(bags.certificates) : pairs.front().certificate;
    Pfx pfx;
    pfx.certificateEncryption = bags.certificateEncryption;
    pfx.macAlgorithm = macAlgorithm;
    pfx.keys = static_cast<int>(bags.keys.size());
    if (!bags.keys.empty()) {
        const PfxKey& key = pairs.empty() ? bags.keys.front() : *pairs.front().key;
        pfx.hasPrivateKey = true;
        pfx.keyMatches = !pairs.empty();
        pfx.keyProvider = key.provider;
        pfx.keyEncryption = key.encryption;
    }
    pfx.certificate = bags.certificates[chosen];
    for (const Pair& pair : pairs)
        pfx.withKey.push_back(bags.certificates[pair.certificate]);
    removeDoubles(pfx.withKey, {});
    pfx.isTwice = removeDoubles(bags.certificates, pfx.certificate.thumbprint);
    std::erase(bags.certificates, pfx.certificate);
    pfx.chain = std::move(bags.certificates);
    return pfx;
}

Result<PfxBags> readBags(PKCS12* pfx, QByteArrayView content, PfxOpener opener,
                         const QString& origin)
{
    PfxBags bags(opener, origin);
    Result<> done = bags.read(pfx);
    if (done)
        return bags;
    if (!bags.wantsLegacy())
        return done.error();
    const LegacyContext legacy;
    if (!legacy.legacy) // its package is not installed
        return done.error();
    opener.context = legacy.context.get();
    const Pkcs12 again = parsed(content, opener.context);
    PfxBags legacyBags(opener, origin);
    if (again)
        done = legacyBags.read(again.get());
    if (!done)
        return done.error();
    return legacyBags;
}

struct OpenedPfx {
    PfxBags bags;
    QString macAlgorithm;
};

Result<OpenedPfx> opened(QByteArrayView content, const Secret& password, const QString& origin)
{
    if (content.size() > kMostPfxBytes)
        return Error{ErrorCode::PfxDamaged, origin, u"%1 bytes"_s.arg(content.size())};
    const Pkcs12 pfx = parsed(content, nullptr);
    lastWords(); // OpenSSL's, which tell nobody what to do
    if (!pfx)
        return whyNoPfx(content, origin);
    const SecretBytes text = zeroTerminated(password);
    const Result<MacCheck> mac = checkMac(pfx.get(), text.data(), origin);
    lastWords();
    if (!mac)
        return mac.error();
    const PfxOpener opener{mac->password, !mac->algorithm.isEmpty(), nullptr};
    Result<PfxBags> bags = readBags(pfx.get(), content, opener, origin);
    lastWords();
    if (!bags)
        return bags.error();
    return OpenedPfx{*std::move(bags), mac->algorithm};
}

} // namespace

Result<Pfx> openPfx(QByteArrayView content, const Secret& password, const QString& origin)
{
    Result<OpenedPfx> pfx = opened(content, password, origin);
    if (!pfx)
        return pfx.error();
    return assembled(std::move(pfx->bags), pfx->macAlgorithm, origin);
}

Result<PfxSigner> openPfxSigner(QByteArrayView content, const Secret& password,
                                const QString& origin)
{
    Result<OpenedPfx> pfx = opened(content, password, origin);
    if (!pfx)
        return pfx.error();
    PfxBags& bags = pfx->bags;
    if (bags.certificates.empty())
        return Error{ErrorCode::PfxWithoutCertificate, origin, {}};
    const std::vector<Pair> pairs = pairsIn(bags);
    if (pairs.empty())
        return Error{ErrorCode::PfxWithoutKey, origin, {}};
    PfxSigner signer{
        .certificate = bags.certificates[pairs.front().certificate], .chain = {}, .key = {}};
    const auto key = std::ranges::find_if(
        bags.keys, [&pairs](const PfxKey& one) { return &one == pairs.front().key; });
    signer.key = std::move(key->key);
    std::erase(bags.certificates, signer.certificate);
    signer.chain = std::move(bags.certificates);
    return signer;
}

Result<Pfx> openPfxFile(const QString& path, const Secret* password)
{
    const Result<ByteSource> file = ByteSource::open(path);
    if (!file)
        return file.error();
    const Result<QByteArray> content = file->readAll(kMostPfxBytes);
    if (!content)
        return content.error();
    if (password)
        return openPfx(*content, *password, path);
    Result<Pfx> pfx = openPfx(*content, Secret(), path);
    if (!pfx && pfx.error().code == ErrorCode::PasswordWrong)
        return Error{ErrorCode::PasswordMissing, path, {}};
    return pfx;
}

} // namespace cmgmedia
