// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/trust_review.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

struct TrustReviewText {
    CMGMEDIA_TEXTS(TrustReview)
};

bool isAnchored(const Certificate& certificate, const TrustStores& stores)
{
    return std::ranges::any_of(stores.trusted, [&certificate](const StoredCertificate& other) {
        return other.store != SystemStore::Ca && other.certificate == certificate;
    });
}

std::optional<StoreFlaw> misplaced(const StoredCertificate& stored, const TrustStores& stores)
{
    const Certificate& certificate = stored.certificate;
    switch (certificate.kind) {
    case CertificateKind::Leaf: // one that signs itself is an anchor for itself
        return certificate.subject == certificate.issuer ? std::nullopt
                                                         : std::optional(StoreFlaw::NoCa);
    case CertificateKind::Intermediate:
        return stored.store == SystemStore::Ca ? std::nullopt
                                               : std::optional(StoreFlaw::IntermediateAmongRoots);
    case CertificateKind::Root:
        return stored.store != SystemStore::Ca || isAnchored(certificate, stores)
                   ? std::nullopt
                   : std::optional(StoreFlaw::RootAmongIntermediates);
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<StoreFlaw> storeFlaws(const StoredCertificate& stored, const TrustStores& stores,
                                  const QDateTime& now)
{
    const Certificate& certificate = stored.certificate;
    std::vector<StoreFlaw> flaws;
    if (std::ranges::find(stores.disallowed, certificate) != stores.disallowed.end())
        flaws.push_back(StoreFlaw::Disallowed);
    if (certificate.notAfter < now)
        flaws.push_back(StoreFlaw::Expired);
    if (certificate.notBefore > now)
        flaws.push_back(StoreFlaw::NotYetValid);
    if (const std::optional<StoreFlaw> flaw = misplaced(stored, stores))
        flaws.push_back(*flaw);
    return flaws;
}

QString flawName(StoreFlaw flaw)
{
    switch (flaw) {
    case StoreFlaw::Disallowed:
        return u"disallowed"_s;
    case StoreFlaw::Expired:
        return u"expired"_s;
    case StoreFlaw::NotYetValid:
        return u"not-yet-valid"_s;
    case StoreFlaw::IntermediateAmongRoots:
        return u"intermediate-among-roots"_s;
    case StoreFlaw::RootAmongIntermediates:
        return u"root-among-intermediates"_s;
    case StoreFlaw::NoCa:
        return u"no-ca"_s;
    }
    Q_UNREACHABLE();
}

Text flawText(StoreFlaw flaw)
{
    switch (flaw) {
    case StoreFlaw::Disallowed:
        return TrustReviewText::text("also in Disallowed, which overrides all other stores");
    case StoreFlaw::Expired:
        return TrustReviewText::text("expired: remove it, and add its successor");
    case StoreFlaw::NotYetValid:
        return TrustReviewText::text("not valid yet");
    case StoreFlaw::IntermediateAmongRoots:
        return TrustReviewText::text(
            "an intermediate, which doesn't belong in this store: remove it and add it "
            "again");
    case StoreFlaw::RootAmongIntermediates:
        return TrustReviewText::text(
            "a root, which works only in ROOT: remove it and add it again");
    case StoreFlaw::NoCa:
        return TrustReviewText::text("not a CA certificate: it has no effect here");
    }
    Q_UNREACHABLE();
}

} // namespace cmgmedia
