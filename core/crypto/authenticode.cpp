// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/authenticode.h"

#include "core/crypto/chain.h"
#include "core/crypto/pe_file.h"
#include "core/crypto/signed_content.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

using namespace openssl;

constexpr size_t kMostSignatures = 16; // real ones have one or two; ends nesting in nesting, too

class SignatureReader
{
public:
    SignatureReader(const PeFile& pe, const QString& origin) : m_pe(pe), m_origin(origin) {}

    Result<> read(QByteArrayView pkcs7, bool isNested);
    std::vector<AuthenticodeSignature> take() { return std::move(m_found); }

private:
    const QByteArray& digestOfFile(const EVP_MD* algorithm);

    const PeFile& m_pe;
    const QString& m_origin;
    std::vector<AuthenticodeSignature> m_found;
    std::map<const EVP_MD*, QByteArray> m_digests;
};

const QByteArray& SignatureReader::digestOfFile(const EVP_MD* algorithm)
{
    QByteArray& digest = m_digests[algorithm];
    if (!digest.isEmpty())
        return digest;
    const DigestContext context(EVP_MD_CTX_new());
    bool done = context && EVP_DigestInit_ex(context.get(), algorithm, nullptr) == 1;
    for (const QByteArrayView& piece : m_pe.hashed)
        done = done
               && EVP_DigestUpdate(context.get(), piece.data(), static_cast<size_t>(piece.size()))
                      == 1;
    QByteArray value(EVP_MD_get_size(algorithm), Qt::Uninitialized);
    if (done
        && EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char*>(value.data()),
                              nullptr)
               == 1)
        digest = value; // else empty, which matches nothing
    return digest;
}

/// The CA certificate that issued the signer's; nullptr where the file carries none.
const Certificate* carriedIssuer(const AuthenticodeSignature& signature)
{
    if (signature.chain.size() > 1)
        return &signature.chain[1];
    // Somebody's own key, enrolled as it is.
    return signature.signer.isIssuedBy(signature.signer) ? &signature.signer : nullptr;
}

/// A CA of the right name is carried, but did not issue the signer's certificate.
bool isIssuerFalse(const SignedContent& content)
{
    return std::ranges::any_of(content.certificates, [&](const Certificate& certificate) {
        return certificate.subject == content.signer.issuer
               && certificate.kind != CertificateKind::Leaf;
    });
}

Result<> SignatureReader::read(QByteArrayView pkcs7, bool isNested)
{
    if (m_found.size() == kMostSignatures)
        return Error{ErrorCode::Unsupported, m_origin, u"too many signatures"_s};
    Result<SignedContent> content = SignedContent::read(pkcs7, m_origin);
    if (!content)
        return content.error();
    AuthenticodeSignature signature;
    signature.signer = content->signer;
    signature.chain = chainOf(content->signer, content->certificates);
    const Certificate* issuer = carriedIssuer(signature);
    signature.ca = issuingCaOf(content->signer, issuer);
    signature.digestAlgorithm =
        QString::fromLatin1(OBJ_nid2sn(EVP_MD_get_type(content->algorithm)));
    signature.digestMatches =
        !content->digest.isEmpty() && content->digest == digestOfFile(content->algorithm);
    signature.signatureValid =
        content->signatureValid && (issuer != nullptr || !isIssuerFalse(*content));
    signature.isNested = isNested;
    m_found.push_back(std::move(signature));
    for (const QByteArray& inner : content->nested) {
        if (Result<> done = read(inner, true); !done)
            return done;
    }
    return {};
}

} // namespace

Result<SignedImage> readAuthenticode(QByteArrayView file, const QString& origin)
{
    const Result<PeFile> pe = PeFile::parse(file, origin);
    if (!pe)
        return pe.error();
    SignatureReader reader(*pe, origin);
    for (const QByteArrayView& pkcs7 : pe->pkcs7) {
        if (Result<> done = reader.read(pkcs7, false); !done)
            return done.error();
    }
    return SignedImage{pe->architecture, reader.take()};
}

} // namespace cmgmedia
