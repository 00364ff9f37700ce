// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/server_certificate.h"

#include "core/crypto/errors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// The better, the larger: a leaf before one that may be a CA's, a server's before another's.
int fitness(const Certificate& certificate)
{
    if (certificate.kind != CertificateKind::Leaf)
        return certificate.isDeclaredCa ? 0 : 1;
    const QStringList& usages = certificate.extendedKeyUsages;
    return usages.contains(QLatin1StringView(kServerAuthentication)) ? 3 : 2;
}

} // namespace

Result<ServerCertificate> serverCertificateOf(std::vector<Certificate> found, const QString& origin)
{
    const auto best = std::ranges::max_element(found, {}, fitness);
    if (best == found.end() || fitness(*best) == 0)
        return Error{ErrorCode::NotAServerCertificate, origin,
                     best == found.end() ? QString() : best->displayName()};
    ServerCertificate server{*best, {}};
    found.erase(best);
    server.others = std::move(found);
    return server;
}

bool isFromPublicCa(const Certificate& certificate)
{
    return std::ranges::any_of(certificate.policies, [](const QString& policy) {
        return policy.startsWith("2.23.140.1."_L1);
    });
}

} // namespace cmgmedia
