// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/trust_pick.h"

#include "core/crypto/chain.h"
#include "core/crypto/errors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

struct TrustPickText {
    CMGMEDIA_TEXTS(TrustPick)
};

bool isAmong(std::span<const Certificate> list, const Certificate& certificate)
{
    return std::ranges::find(list, certificate) != list.end();
}

QString day(const QDateTime& time)
{
    return time.toUTC().date().toString(Qt::ISODate);
}

/// What a certificate shows by itself.
std::optional<ErrorRow> flawOf(const Certificate& certificate, const TrustGround& ground)
{
    if (certificate.kind == CertificateKind::Leaf)
        return ErrorCode::CertificateNotForTrust;
    if (isAmong(ground.disallowed, certificate))
        return ErrorCode::CertificateDisallowed;
    if (certificate.notAfter < ground.now)
        return ErrorCode::CertificateExpired;
    if (certificate.notBefore > ground.now)
        return ErrorCode::CertificateNotYetValid;
    return std::nullopt;
}

/// Everything that a way up may lead through.
std::vector<Certificate> fitOnes(std::span<const OfferedTrust> files, const TrustGround& ground)
{
    std::vector<Certificate> fit;
    const auto isFit = [&ground](const Certificate& one) { return !flawOf(one, ground); };
    for (const OfferedTrust& file : files)
        std::ranges::copy_if(file.certificates, std::back_inserter(fit), isFit);
    std::ranges::copy_if(ground.known, std::back_inserter(fit), isFit);
    return fit;
}

std::optional<Certificate> successorOf(const Certificate& expired,
                                       const std::vector<Certificate>& fit)
{
    const auto found = std::ranges::find_if(fit, [&expired](const Certificate& other) {
        return other.subject == expired.subject && other.kind == expired.kind;
    });
    return found == fit.end() ? std::nullopt : std::optional(*found);
}

std::optional<LeftOut> unfit(const Certificate& certificate, const std::vector<Certificate>& fit,
                             const TrustGround& ground)
{
    if (const std::optional<ErrorRow> flaw = flawOf(certificate, ground))
        return LeftOut{certificate, *flaw,
                       *flaw == ErrorCode::CertificateExpired ? successorOf(certificate, fit)
                                                              : std::nullopt};
    const bool isRooted = certificate.kind == CertificateKind::Root
                          || chainOf(certificate, fit).back().kind == CertificateKind::Root;
    if (isRooted)
        return std::nullopt;
    return LeftOut{certificate, ErrorCode::IssuerMissing, {}};
}

} // namespace

TrustPick pickTrust(std::span<const OfferedTrust> files, const TrustGround& ground)
{
    const std::vector<Certificate> fit = fitOnes(files, ground);
    TrustPick pick;
    for (const OfferedTrust& file : files) {
        std::vector<LeftOut> left;
        for (const Certificate& certificate : file.certificates) {
            if (std::optional<LeftOut> out = unfit(certificate, fit, ground))
                left.push_back(*std::move(out));
            else if (!isAmong(pick.taken, certificate))
                pick.taken.push_back(certificate);
        }
        std::vector<LeftOut>& into =
            left.size() < file.certificates.size() ? pick.leftOut : pick.refused;
        for (const LeftOut& one : left) {
            if (std::ranges::find(into, one) == into.end())
                into.push_back(one);
        }
    }
    return pick;
}

Error refusal(const LeftOut& refused)
{
    const Certificate& certificate = refused.certificate;
    Error error{refused.code, certificate.displayName(), {}};
    if (refused.code == ErrorCode::CertificateExpired)
        error.detail = certificate.notAfter.toString(Qt::ISODate);
    else if (refused.code == ErrorCode::CertificateNotYetValid)
        error.detail = certificate.notBefore.toString(Qt::ISODate);
    else if (refused.code == ErrorCode::IssuerMissing)
        error.detail = certificate.issuer;
    else
        error.detail = certificate.thumbprintText();
    return error;
}

Text leftOutText(const LeftOut& left)
{
    const Certificate& certificate = left.certificate;
    const QString name = u"%1 (%2)"_s.arg(certificate.displayName(), certificate.thumbprintText());
    if (left.successor)
        return TrustPickText::text("%1 isn't used: it expired on %2, and its successor is there.",
                                   {name, day(certificate.notAfter)});
    if (left.code == ErrorCode::CertificateExpired)
        return TrustPickText::text("%1 isn't used: it expired on %2.",
                                   {name, day(certificate.notAfter)});
    if (left.code == ErrorCode::CertificateNotYetValid)
        return TrustPickText::text("%1 isn't used: it isn't valid before %2.",
                                   {name, day(certificate.notBefore)});
    if (left.code == ErrorCode::IssuerMissing)
        return TrustPickText::text(
            "%1 isn't used: its issuer %2 is missing from the files and the boot image.",
            {name, certificate.issuer});
    if (left.code == ErrorCode::CertificateDisallowed)
        return TrustPickText::text(
            "%1 isn't used: it's in the boot image's Disallowed store, which overrides "
            "all others.",
            {name});
    return TrustPickText::text("%1 isn't used: it isn't a CA certificate.", {name});
}

std::vector<Text> trustDoubts(const Certificate& certificate)
{
    const QString name = certificate.displayName();
    std::vector<Text> doubts;
    if (certificate.hasWeakKey())
        doubts.push_back(TrustPickText::text("%1 has a key that is too short: %2.",
                                             {name, certificate.keyText()}));
    if (certificate.hasWeakSignature())
        doubts.push_back(TrustPickText::text("%1 is signed with %2, which has known collisions.",
                                             {name, certificate.signatureAlgorithm}));
    if (certificate.kind == CertificateKind::Root && !certificate.isDeclaredCa)
        doubts.push_back(
            certificate.version < 3
                ? TrustPickText::text(
                    "%1 is an X.509 version %2 certificate, which can't say that it's a CA. "
                    "Windows treats it as a root because it's self-signed and in ROOT.",
                    {name, QString::number(certificate.version)})
                : TrustPickText::text(
                    "%1 has no basicConstraints, so it doesn't say that it's a CA. Windows "
                    "treats it as a root because it's self-signed and in ROOT.",
                    {name}));
    return doubts;
}

} // namespace cmgmedia
