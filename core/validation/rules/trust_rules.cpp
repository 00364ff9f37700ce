// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/errors.h"
#include "core/registry/trust_review.h"
#include "core/validation/rule.h"
#include "core/validation/rules/rule_parts.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

QString nameAndDay(const Certificate& certificate, const QDateTime& time)
{
    return u"%1, %2"_s.arg(certificate.displayName(), day(time));
}

QString flawText(ErrorRow code, const Certificate& certificate)
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
Verdict offeredIs(const Facts& facts, ErrorRow code)
{
    QStringList seen;
    for (const LeftOut& refused : facts.derived.pick.refused) {
        if (refused.code == code)
            seen << flawText(code, refused.certificate);
    }
    return violatedIf(!seen.isEmpty(), seen.join(u"; "_s));
}

/// Sentences about several certificates, one behind the other.
Verdict violatedWith(const std::vector<Text>& sentences)
{
    return sentences.empty() ? Verdict::fine() : Verdict::violated(Text::listed(sentences));
}

Verdict isLeftOut(const Facts& facts)
{
    std::vector<Text> seen;
    for (const LeftOut& left : facts.derived.pick.leftOut)
        seen.push_back(leftOutText(left));
    for (const OfferedTrust& file : facts.offered) {
        for (const Text& remark : file.remarks)
            seen.push_back(Text::labelled(QFileInfo(file.path).fileName(), remark));
    }
    return violatedWith(seen);
}

Verdict offeredIsWeak(const Facts& facts)
{
    QStringList seen;
    for (const Certificate& certificate : facts.derived.pick.taken) {
        if (certificate.hasWeakKey() || certificate.hasWeakSignature())
            seen << u"%1: %2, %3"_s.arg(certificate.displayName(), certificate.keyText(),
                                        certificate.signatureAlgorithm);
    }
    return violatedIf(!seen.isEmpty(), seen.join(u"; "_s));
}

Verdict rootIsUndeclared(const Facts& facts)
{
    QStringList seen;
    for (const Certificate& certificate : facts.derived.pick.taken) {
        if (certificate.kind == CertificateKind::Root && !certificate.isDeclaredCa)
            seen << u"%1 (X.509 v%2)"_s.arg(certificate.displayName()).arg(certificate.version);
    }
    return violatedIf(!seen.isEmpty(), seen.join(u"; "_s));
}

/// The rules of the gateway name it as what they miss, or as what is wrong.
bool isTold(const Certificate& certificate, const Facts& facts)
{
    const std::optional<TrustVerdict>& verdict = facts.derived.gatewayVerdict;
    return verdict
           && (verdict->culprit == certificate
               || std::ranges::find(verdict->missing, certificate) != verdict->missing.end());
}

/// What of the boot image itself has one of the flaws.
Verdict liesInImage(const Facts& facts, std::initializer_list<StoreFlaw> wanted)
{
    const TrustStores stores{facts.bootImage->trust, facts.bootImage->disallowed};
    QStringList seen;
    for (const StoredCertificate& stored : stores.trusted) {
        const std::vector<StoreFlaw> flaws = storeFlaws(stored, stores, facts.clock.now);
        const QString text = u"%1, %2"_s.arg(
            storeName(stored.store), nameAndDay(stored.certificate, stored.certificate.notAfter));
        const auto isWanted = [&flaws](StoreFlaw flaw) {
            return std::ranges::find(flaws, flaw) != flaws.end();
        };
        if (std::ranges::any_of(wanted, isWanted) && !isTold(stored.certificate, facts))
            seen << text;
    }
    return violatedIf(!seen.isEmpty(), seen.join(u"; "_s));
}

Verdict hasUnreadable(const Facts& facts)
{
    std::vector<Text> seen;
    for (const UnreadableCertificate& over : facts.bootImage->unreadable)
        seen.push_back(Text::labelled(u"%1, %2"_s.arg(over.store, over.key), over.why));
    return violatedWith(seen);
}

Verdict isThereAlready(const Facts& facts)
{
    const BootImageFacts& image = *facts.bootImage;
    QStringList seen;
    for (const Certificate& certificate : offeredTrust(facts.offered)) {
        if (certificate.kind != CertificateKind::Leaf
            && missingStores(certificate, image.trust).empty()
            && !seen.contains(certificate.displayName()))
            seen << certificate.displayName();
    }
    return violatedIf(!seen.isEmpty(), Text::listed(seen));
}

Verdict trustExpiresSoon(const Facts& facts)
{
    std::vector<Certificate> trusted = offeredTrust(facts.offered);
    if (const std::optional<TrustVerdict>& gateway = facts.derived.gatewayVerdict)
        trusted.insert(trusted.end(), gateway->chain.begin(), gateway->chain.end());
    QStringList seen;
    for (const Certificate& certificate : trusted) {
        const QString text = nameAndDay(certificate, certificate.notAfter);
        if (certificate.kind != CertificateKind::Leaf
            && isExpiringSoon(certificate, facts.clock.now) && !seen.contains(text))
            seen << text;
    }
    return violatedIf(!seen.isEmpty(), seen.join(u"; "_s));
}

/// Inferred, not proved: that the PC gets the boot image of the task sequence from the site and
/// restarts into it where the two ids differ, and that what was added to the medium's is lost with
/// it. Which ids the PC compares was not seen.
Verdict restartsIntoAnotherImage(const Facts& facts)
{
    const TaskSequence& sequence = *facts.taskSequence;
    if (!sequence.bootImageId)
        return Verdict::unchecked(Need::TaskSequence,
                                  RuleText::text("The file does not say which boot image the task "
                                                 "sequence has."));
    if (sequence.bootImageId->isEmpty())
        return Verdict::notApplicable(); // has a rule of its own
    if (std::optional<Lack> lack = firstLack({Need::Variables}, facts))
        return Verdict::unchecked(lack->need, std::move(lack->why));
    const QString& ofMedium = facts.variables->bootImagePackage;
    if (ofMedium.isEmpty())
        return Verdict::unchecked(
            Need::Variables, RuleText::text("The media variables do not say which boot image of "
                                            "the site the medium has."));
    return violatedIf(sequence.bootImageId->compare(ofMedium, Qt::CaseInsensitive) != 0,
                      u"%1 / %2"_s.arg(*sequence.bootImageId, ofMedium));
}

constexpr Rule kTrustRules[] = {
    {
        .id = "trust-not-a-ca"_L1,
        .severity = Severity::Blocker,
        .field = Field::Trust,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "A certificate that is offered as trust is not that of "
                                           "a certification authority"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Offer the root and the issuing CA instead; the "
                                            "certificate of the gateway itself goes into "
                                            "cmg.certificate."),
        .needs = {Need::BootImage},
        .judge =
            [](const Facts& facts) { return offeredIs(facts, ErrorCode::CertificateNotForTrust); },
    },
    {
        .id = "trust-expired"_L1,
        .severity = Severity::Blocker,
        .field = Field::Trust,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "A certificate that is offered as trust has expired"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Offer its successor."),
        .needs = {Need::BootImage},
        .judge = [](const Facts& facts) { return offeredIs(facts, ErrorCode::CertificateExpired); },
    },
    {
        .id = "trust-not-yet-valid"_L1,
        .severity = Severity::Blocker,
        .field = Field::Trust,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "A certificate that is offered as trust is not valid "
                                           "yet"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Offer the one that is valid now; check the clock of "
                                            "this computer."),
        .needs = {Need::BootImage},
        .judge =
            [](const Facts& facts) { return offeredIs(facts, ErrorCode::CertificateNotYetValid); },
    },
    {
        .id = "trust-issuer-missing"_L1,
        .severity = Severity::Blocker,
        .field = Field::Trust,
        .reference = &kWindowsNoobGuide,
        .title = QT_TRANSLATE_NOOP("Rule", "An intermediate CA is offered as trust without its "
                                           "issuers up to the root"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Offer the root and every CA in between as well."),
        .needs = {Need::BootImage},
        .judge = [](const Facts& facts) { return offeredIs(facts, ErrorCode::IssuerMissing); },
    },
    {
        .id = "trust-disallowed"_L1,
        .severity = Severity::Blocker,
        .field = Field::Trust,
        .reference = &kSystemStores,
        .title = QT_TRANSLATE_NOOP("Rule", "The boot image has a certificate that is offered as "
                                           "trust in its store Disallowed, which beats all others"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Find out why it is there; offer another CA, or take "
                                            "another boot image."),
        .needs = {Need::BootImage},
        .judge =
            [](const Facts& facts) { return offeredIs(facts, ErrorCode::CertificateDisallowed); },
    },
    {
        .id = "trust-left-out"_L1,
        .severity = Severity::Warning,
        .field = Field::Trust,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "Part of a file that is offered as trust is left out"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Nothing has to be done where the rest is what was "
                                            "meant; else offer what belongs there."),
        .needs = {Need::BootImage},
        .judge = isLeftOut,
    },
    {
        .id = "trust-weak"_L1,
        .severity = Severity::Warning,
        .field = Field::Trust,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "A CA that is offered as trust has a short key, or is "
                                           "signed with SHA-1 or older"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Offer a CA with a key of at least 2048 bits. Nobody "
                                            "checks the signature of a root itself, but one of "
                                            "SHA-1 tells its age: see whether it has a successor."),
        .needs = {Need::BootImage},
        .judge = offeredIsWeak,
    },
    {
        .id = "trust-root-undeclared"_L1,
        .severity = Severity::Warning,
        .field = Field::Trust,
        .reference = &kSystemStores,
        .title = QT_TRANSLATE_NOOP("Rule", "A root that is offered as trust does not say that it "
                                           "is a CA: it has no basicConstraints"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Windows takes it for a root because it signs itself "
                                            "and lies in ROOT. Make sure that it is the CA's "
                                            "certificate and not that of a server or person."),
        .needs = {Need::BootImage},
        .judge = rootIsUndeclared,
    },
    {
        .id = "trust-in-image-misplaced"_L1,
        .severity = Severity::Warning,
        .field = Field::BootImage,
        .reference = &kSystemStores,
        .title = QT_TRANSLATE_NOOP("Rule", "A certificate lies in a store of the boot image where "
                                           "it does nothing"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Roots belong in ROOT, intermediates in CA. Remove it "
                                            "and add it again (cmgmedia trust)."),
        .needs = {Need::BootImage},
        .judge =
            [](const Facts& facts) {
                return liesInImage(facts, {StoreFlaw::IntermediateAmongRoots,
                                           StoreFlaw::RootAmongIntermediates, StoreFlaw::NoCa});
            },
    },
    {
        .id = "trust-in-image-unreadable"_L1,
        .severity = Severity::Warning,
        .field = Field::BootImage,
        .reference = &kSystemStores,
        .title = QT_TRANSLATE_NOOP("Rule", "Certificates in the stores of the boot image cannot be "
                                           "read, so Windows PE probably passes over them"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Take the boot image anew from the site and add the "
                                            "trust again. What lies in Disallowed and cannot be "
                                            "read may distrust anything."),
        .needs = {Need::BootImage},
        .judge = hasUnreadable,
    },
    {
        .id = "trust-in-image-expired"_L1,
        .severity = Severity::Note,
        .field = Field::BootImage,
        .reference = &kSystemStores,
        .title = QT_TRANSLATE_NOOP("Rule", "Certificates in the boot image have expired"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "No connection depends on them any more. Remove those "
                                            "that you added; leave those of Windows."),
        .needs = {Need::BootImage},
        .judge = [](const Facts& facts) { return liesInImage(facts, {StoreFlaw::Expired}); },
    },
    {
        .id = "trust-expires-soon"_L1,
        .severity = Severity::Warning,
        .field = Field::Trust,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP("Rule", "A CA that the medium trusts or needs expires within 60 "
                                           "days"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Offer its successor beside it, and plan to make the "
                                            "media again."),
        .needs = {Need::BootImage},
        .judge = trustExpiresSoon,
    },
    {
        .id = "trust-already-there"_L1,
        .severity = Severity::Note,
        .field = Field::Trust,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "The boot image trusts an offered certificate already"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Nothing has to be done: it stays where it is."),
        .needs = {Need::BootImage},
        .judge = isThereAlready,
    },
    {
        .id = "task-sequence-uses-another-boot-image"_L1,
        .severity = Severity::Warning,
        .field = Field::TaskSequence,
        .reference = &kManageBootImages,
        .title = QT_TRANSLATE_NOOP("Rule", "The task sequence has another boot image than the "
                                           "medium, so the PC probably restarts into that one and "
                                           "loses the trust that was put into the medium's"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Assign the medium's boot image to the task sequence, "
                                            "or make the medium with that of the task sequence. "
                                            "That the PC restarts is concluded and was not tried."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::TaskSequence},
        .mayNeed = {Need::Medium, Need::Variables},
        .judge = restartsIntoAnotherImage,
    },
};

} // namespace

std::span<const Rule> trustRules()
{
    return kTrustRules;
}

} // namespace cmgmedia
