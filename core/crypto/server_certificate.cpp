// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/server_certificate.h"

#include "core/base/byte_source.h"
#include "core/crypto/openssl_handles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

using namespace openssl;

bool isPfx(QByteArrayView content)
{
    const unsigned char* position = bytesOf(content);
    const Pkcs12 pfx(d2i_PKCS12(nullptr, &position, static_cast<long>(content.size())));
    lastWords();
    return pfx != nullptr;
}

/// The better, the larger: a leaf before a CA, a server's before another's.
int fitness(const Certificate& certificate)
{
    if (certificate.kind != CertificateKind::Leaf)
        return 0;
    const QStringList& usages = certificate.extendedKeyUsages;
    return usages.contains(QLatin1StringView(kServerAuthentication)) ? 2 : 1;
}

} // namespace

Result<ServerCertificate> serverCertificateIn(QByteArrayView content, const QString& origin)
{
    if (isPfx(content))
        return Error{ErrorCode::CertificateWithKey, origin, {}};
    Result<std::vector<Certificate>> found = parseCertificates(content, origin);
    if (!found)
        return found.error();
    const auto best = std::ranges::max_element(*found, {}, fitness);
    if (fitness(*best) == 0)
        return Error{ErrorCode::NotAServerCertificate, origin, best->displayName()};
    ServerCertificate server{*best, {}};
    found->erase(best);
    server.others = *std::move(found);
    return server;
}

Result<ServerCertificate> loadServerCertificate(const QString& path)
{
    constexpr qint64 kMostBytes = qint64{16} << 20;
    const Result<ByteSource> file = ByteSource::open(path);
    if (!file)
        return file.error();
    const Result<QByteArray> content = file->readAll(kMostBytes);
    if (!content)
        return content.error();
    return serverCertificateIn(*content, path);
}

bool isFromPublicCa(const Certificate& certificate)
{
    return std::ranges::any_of(certificate.policies, [](const QString& policy) {
        return policy.startsWith("2.23.140.1."_L1);
    });
}

} // namespace cmgmedia
