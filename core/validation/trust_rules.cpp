// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/chain.h"
#include "core/validation/gateway_facts.h"
#include "core/validation/rule.h"
#include "core/validation/rule_parts.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

QString nameAndDay(const Certificate& certificate, const QDateTime& time)
{
    return u"%1, %2"_s.arg(certificate.displayName(), day(time));
}

QString flawText(ErrorCode code, const Certificate& certificate)
{
    if (code == ErrorCode::CertificateExpired)
        return nameAndDay(certificate, certificate.notAfter);
    if (code == ErrorCode::CertificateNotYetValid)
        return nameAndDay(certificate, certificate.notBefore);
    if (code == ErrorCode::IssuerMissing)
        return u"%1, %2"_s.arg(certificate.displayName(), certificate.issuer);
    return certificate.displayName();
}

/// Violated where an offered certificate must not be trusted for this reason.
template <ErrorCode code>
Verdict offeredIs(const BootImageFacts& /*image*/, const Facts& facts)
{
    QStringList seen;
    for (const FlawedTrust& flawed : flawedTrust(facts)) {
        if (flawed.code == code)
            seen << flawText(code, flawed.certificate);
    }
    return violatedIf(!seen.isEmpty(), seen.join(u"; "_s));
}

Verdict isThereAlready(const BootImageFacts& image, const Facts& facts)
{
    QStringList seen;
    for (const Certificate& certificate : offeredTrust(facts)) {
        if (certificate.kind != CertificateKind::Leaf
            && missingStores(certificate, image.trust).empty()
            && !seen.contains(certificate.displayName()))
            seen << certificate.displayName();
    }
    return violatedIf(!seen.isEmpty(), seen.join(u", "_s));
}

Verdict expiresSoon(const BootImageFacts& /*image*/, const Facts& facts)
{
    std::vector<Certificate> trusted = offeredTrust(facts);
    if (facts.cmgCertificate && *facts.cmgCertificate) {
        const std::vector<Certificate> chain = gatewayVerdict(facts).chain;
        trusted.insert(trusted.end(), chain.begin(), chain.end());
    }
    QStringList seen;
    for (const Certificate& certificate : trusted) {
        const QString text = nameAndDay(certificate, certificate.notAfter);
        if (certificate.kind != CertificateKind::Leaf
            && isExpiringSoon(certificate, facts.clock.now) && !seen.contains(text))
            seen << text;
    }
    return violatedIf(!seen.isEmpty(), seen.join(u"; "_s));
}

constexpr Rule kRules[] = {
    {
        .id = "trust-not-a-ca"_L1,
        .severity = Severity::Blocker,
        .field = Field::Trust,
        .items = "A18 A41 A74"_L1,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "A certificate that is offered as trust is not that of "
                                           "a certification authority"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Offer the root and the issuing CA instead; the "
                                            "certificate of the gateway itself goes into "
                                            "cmg.certificate."),
        .judge = onBootImage<offeredIs<ErrorCode::CertificateNotForTrust>>,
    },
    {
        .id = "trust-expired"_L1,
        .severity = Severity::Blocker,
        .field = Field::Trust,
        .items = "A18 A41 K6"_L1,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "A certificate that is offered as trust has expired"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Offer its successor."),
        .judge = onBootImage<offeredIs<ErrorCode::CertificateExpired>>,
    },
    {
        .id = "trust-not-yet-valid"_L1,
        .severity = Severity::Blocker,
        .field = Field::Trust,
        .items = "A18 A41 K6"_L1,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "A certificate that is offered as trust is not valid "
                                           "yet"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Offer the one that is valid now; check the clock of "
                                            "this computer."),
        .judge = onBootImage<offeredIs<ErrorCode::CertificateNotYetValid>>,
    },
    {
        .id = "trust-issuer-missing"_L1,
        .severity = Severity::Blocker,
        .field = Field::Trust,
        .items = "A41 A76 K2"_L1,
        .reference = &kWindowsNoobGuide,
        .title = QT_TRANSLATE_NOOP("Rule", "An intermediate CA is offered as trust without its "
                                           "issuers up to the root"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Offer the root and every CA in between as well."),
        .judge = onBootImage<offeredIs<ErrorCode::IssuerMissing>>,
    },
    {
        .id = "trust-expires-soon"_L1,
        .severity = Severity::Warning,
        .field = Field::Trust,
        .items = "A18 A76 K6"_L1,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP("Rule", "A CA that the medium trusts or needs expires within 60 "
                                           "days"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Offer its successor beside it, and plan to make the "
                                            "media again."),
        .judge = onBootImage<expiresSoon>,
    },
    {
        .id = "trust-already-there"_L1,
        .severity = Severity::Note,
        .field = Field::Trust,
        .items = "A42 A45"_L1,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "The boot image trusts an offered certificate already"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Nothing has to be done: it stays where it is."),
        .judge = onBootImage<isThereAlready>,
    },
};

} // namespace

std::span<const Rule> trustRules()
{
    return kRules;
}

} // namespace cmgmedia
