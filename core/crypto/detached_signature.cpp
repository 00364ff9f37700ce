// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/detached_signature.h"

#include "core/crypto/pfx_signer.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

using namespace openssl;

constexpr int kMostCarried = 64; // certificates; real signatures carry two to four

/// What OpenSSL reads through: bytes of any origin, and a reason to stop.
struct SourceInput {
    const ByteSource& bytes;
    const std::stop_token& stop;
    qint64 position = 0;
    std::optional<Error> unread;
};

int readSource(BIO* bio, char* into, int most)
{
    auto* input = static_cast<SourceInput*>(BIO_get_data(bio));
    if (input->stop.stop_requested()) {
        input->unread = Error{ErrorCode::Cancelled, {}, {}};
        return -1;
    }
    const qint64 count = std::min<qint64>(most, input->bytes.size() - input->position);
    if (count <= 0)
        return 0;
    const Result<> read =
        input->bytes.read(input->position, std::span(into, static_cast<size_t>(count)));
    if (!read) {
        input->unread = read.error();
        return -1;
    }
    input->position += count;
    return static_cast<int>(count);
}

long controlSource(BIO* bio, int command, long /*number*/, void* /*pointer*/)
{
    const auto* input = static_cast<SourceInput*>(BIO_get_data(bio));
    if (command == BIO_CTRL_EOF)
        return input->position >= input->bytes.size() ? 1 : 0;
    return command == BIO_CTRL_FLUSH ? 1 : 0;
}

using Method = std::unique_ptr<BIO_METHOD, Deleter<BIO_meth_free>>;

Method sourceMethod()
{
    Method method(BIO_meth_new(BIO_TYPE_SOURCE_SINK, "bytes"));
    if (method && BIO_meth_set_read(method.get(), readSource) == 1
        && BIO_meth_set_ctrl(method.get(), controlSource) == 1)
        return method;
    return nullptr;
}

Bio bioOf(const Method& method, SourceInput& input)
{
    Bio bio(method ? BIO_new(method.get()) : nullptr);
    if (bio) {
        BIO_set_data(bio.get(), &input);
        BIO_set_init(bio.get(), 1);
    }
    return bio;
}

X509Stack stackOf(std::span<const Certificate> certificates)
{
    X509Stack stack(sk_X509_new_null());
    for (const Certificate& certificate : certificates) {
        if (X509Handle x509 = parsedAgain(certificate.der))
            sk_X509_push(stack.get(), x509.release());
    }
    return stack;
}

DetachedSignature::Trust trustOf(X509* signer, STACK_OF(X509) * carried,
                                 std::span<const Certificate> trusted, const QDateTime& now)
{
    using Trust = DetachedSignature::Trust;
    const X509Stack anchors = stackOf(trusted);
    const StoreContext context(X509_STORE_CTX_new());
    if (!context || X509_STORE_CTX_init(context.get(), nullptr, signer, carried) != 1)
        return Trust::Untrusted;
    X509_STORE_CTX_set0_trusted_stack(context.get(), anchors.get());
    X509_VERIFY_PARAM* parameters = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_PARTIAL_CHAIN);
    X509_VERIFY_PARAM_set_time(parameters, static_cast<time_t>(now.toSecsSinceEpoch()));
    if (X509_verify_cert(context.get()) == 1)
        return Trust::Trusted;
    switch (X509_STORE_CTX_get_error(context.get())) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return Trust::Expired;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return Trust::NotYetValid;
    default:
        return Trust::Untrusted;
    }
}

Cms parsedCms(QByteArrayView der)
{
    const unsigned char* position = bytesOf(der);
    Cms cms(d2i_CMS_ContentInfo(nullptr, &position, static_cast<long>(der.size())));
    const bool isAll = cms && position == bytesOf(der) + der.size();
    return isAll && OBJ_obj2nid(CMS_get0_type(cms.get())) == NID_pkcs7_signed ? std::move(cms)
                                                                              : nullptr;
}

} // namespace

Result<QByteArray> signDetached(const ByteSource& bytes, QByteArrayView pfx, const Secret& password,
                                const QString& pfxPath, const std::stop_token& stop)
{
    const Result<PfxSigner> signer = openPfxSigner(pfx, password, pfxPath);
    if (!signer)
        return signer.error();
    constexpr unsigned kFlags = CMS_DETACHED | CMS_BINARY | CMS_PARTIAL | CMS_NOSMIMECAP;
    const X509Handle certificate = parsedAgain(signer->certificate.der);
    const X509Stack chain = stackOf(signer->chain);
    const Cms cms(CMS_sign(certificate.get(), signer->key.get(), chain.get(), nullptr, kFlags));
    SourceInput input{bytes, stop, 0, {}};
    const Method method = sourceMethod();
    const Bio bio = bioOf(method, input);
    const bool done = cms && bio && CMS_final(cms.get(), bio.get(), nullptr, kFlags) == 1;
    if (input.unread)
        return *input.unread;
    if (!done)
        return failure(pfxPath);
    return derOf<i2d_CMS_ContentInfo>(cms.get());
}

Result<DetachedSignature> checkDetached(const ByteSource& bytes, QByteArrayView signature,
                                        std::span<const Certificate> trusted, const QDateTime& now,
                                        const QString& origin, const std::stop_token& stop)
{
    const auto corrupt = [&origin] {
        lastWords();
        return Error{ErrorCode::Corrupt, origin, {}};
    };
    const Cms cms = parsedCms(signature);
    const STACK_OF(CMS_SignerInfo)* infos = cms ? CMS_get0_SignerInfos(cms.get()) : nullptr;
    const X509Stack carried(cms ? CMS_get1_certs(cms.get()) : nullptr);
    if (sk_CMS_SignerInfo_num(infos) != 1 || sk_X509_num(carried.get()) > kMostCarried)
        return corrupt();
    if (CMS_set1_signers_certs(cms.get(), carried.get(), 0) != 1)
        return corrupt();
    X509* x509 = nullptr;
    CMS_SignerInfo_get0_algs(sk_CMS_SignerInfo_value(infos, 0), nullptr, &x509, nullptr, nullptr);
    if (x509 == nullptr)
        return corrupt();
    Result<Certificate> signer = Certificate::fromDer(derOf<i2d_X509>(x509), origin);
    if (!signer)
        return signer.error();
    SourceInput input{bytes, stop, 0, {}};
    const Method method = sourceMethod();
    const Bio bio = bioOf(method, input);
    constexpr unsigned kFlags = CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY;
    DetachedSignature found{.signer = *std::move(signer),
                            .fits = false,
                            .trust = trustOf(x509, carried.get(), trusted, now)};
    found.fits = bio && CMS_verify(cms.get(), nullptr, nullptr, bio.get(), nullptr, kFlags) == 1;
    lastWords();
    if (input.unread)
        return *input.unread;
    return found;
}

} // namespace cmgmedia
