// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/errors.h"
#include "core/registry/trust_review.h"
#include "core/validation/rule.h"
#include "core/validation/rules/rule_parts.h"
#include "core/validation/rules/site_parts.h"

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
Verdict exportHasAnotherImage(const Facts& facts)
{
    if (std::optional<Lack> lack = firstLack({Need::TaskSequence}, facts))
        return Verdict::unchecked(lack->need, std::move(lack->why));
    const TaskSequence& sequence = *facts.taskSequence;
    if (!sequence.bootImageId)
        return Verdict::unchecked(
            Need::TaskSequence,
            RuleText::text("The file doesn't name the boot image of the task sequence."));
    if (sequence.bootImageId->isEmpty())
        return Verdict::notApplicable(); // has a rule of its own
    if (std::optional<Lack> lack = firstLack({Need::Variables}, facts))
        return Verdict::unchecked(lack->need, std::move(lack->why));
    const QString& ofMedium = facts.variables->bootImagePackage;
    if (ofMedium.isEmpty())
        return Verdict::unchecked(
            Need::Variables,
            RuleText::text(
                "The media variables don't say which of the site's boot images the medium "
                "has."));
    return violatedIf(sequence.bootImageId->compare(ofMedium, Qt::CaseInsensitive) != 0,
                      u"%1 / %2"_s.arg(*sequence.bootImageId, ofMedium));
}

/// What the site says of it counts like what an export says.
Verdict restartsIntoAnotherImage(const Facts& facts)
{
    using enum Verdict::Kind;
    Verdict byExport = exportHasAnotherImage(facts);
    if (ownSnapshot(facts) == nullptr || byExport.kind == Violated)
        return byExport;
    Verdict bySite = bootImageAtSite(facts);
    const bool isDecided = bySite.kind == Violated || bySite.kind == Fine;
    return isDecided || !facts.taskSequence.isGiven() ? bySite : byExport;
}

constexpr Rule kTrustRules[] = {
    {
        .id = "trust-not-a-ca"_L1,
        .severity = Severity::Blocker,
        .field = Field::Trust,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "One of the certificates to add isn't a CA certificate"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Add the root and the issuing CA instead. The gateway's own certificate "
                    "goes in cmg.certificate."),
        .needs = {Need::BootImage},
        .judge =
            [](const Facts& facts) { return offeredIs(facts, ErrorCode::CertificateNotForTrust); },
    },
    {
        .id = "trust-expired"_L1,
        .severity = Severity::Blocker,
        .field = Field::Trust,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "One of the certificates to add has expired"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Add the new one."),
        .needs = {Need::BootImage},
        .judge = [](const Facts& facts) { return offeredIs(facts, ErrorCode::CertificateExpired); },
    },
    {
        .id = "trust-not-yet-valid"_L1,
        .severity = Severity::Blocker,
        .field = Field::Trust,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "One of the certificates to add isn't valid yet"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Add the one that is valid now. Check the clock of this computer."),
        .needs = {Need::BootImage},
        .judge =
            [](const Facts& facts) { return offeredIs(facts, ErrorCode::CertificateNotYetValid); },
    },
    {
        .id = "trust-issuer-missing"_L1,
        .severity = Severity::Blocker,
        .field = Field::Trust,
        .reference = &kWindowsNoobGuide,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The chain is incomplete: the issuers of an intermediate CA are missing"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Add the root and every CA above this intermediate."),
        .needs = {Need::BootImage},
        .judge = [](const Facts& facts) { return offeredIs(facts, ErrorCode::IssuerMissing); },
    },
    {
        .id = "trust-disallowed"_L1,
        .severity = Severity::Blocker,
        .field = Field::Trust,
        .reference = &kSystemStores,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "One of the certificates to add is in the boot image's Disallowed store, "
                    "which overrides all others"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Find out why it's there. Add another CA, or use another boot image."),
        .needs = {Need::BootImage},
        .judge =
            [](const Facts& facts) { return offeredIs(facts, ErrorCode::CertificateDisallowed); },
    },
    {
        .id = "trust-left-out"_L1,
        .severity = Severity::Warning,
        .field = Field::Trust,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "Part of a certificate file isn't used"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "If the rest is what you wanted, you don't need to do anything. Otherwise, "
                    "add the right certificates."),
        .needs = {Need::BootImage},
        .judge = isLeftOut,
    },
    {
        .id = "trust-weak"_L1,
        .severity = Severity::Warning,
        .field = Field::Trust,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "One of the CAs to add has a short key, or is signed with SHA-1 or older"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Add a CA with a key of at least 2048 bits. A root's own signature isn't "
                    "checked, but SHA-1 shows its age: check whether there is a newer root."),
        .needs = {Need::BootImage},
        .judge = offeredIsWeak,
    },
    {
        .id = "trust-root-undeclared"_L1,
        .severity = Severity::Warning,
        .field = Field::Trust,
        .reference = &kSystemStores,
        .title = QT_TRANSLATE_NOOP("Rule",
                                   "One of the roots to add doesn't say that it's a CA: it has no "
                                   "basicConstraints"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Windows treats it as a root because it's self-signed and in ROOT. Make "
                    "sure that it's the CA's certificate, not one of a server or person."),
        .needs = {Need::BootImage},
        .judge = rootIsUndeclared,
    },
    {
        .id = "trust-in-image-misplaced"_L1,
        .severity = Severity::Warning,
        .field = Field::BootImage,
        .reference = &kSystemStores,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "A certificate is in a store of the boot image where it has no effect"),
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
        .title = QT_TRANSLATE_NOOP(
            "Rule", "Certificates in the boot image's stores can't be read, so Windows PE "
                    "probably ignores them"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Get the boot image again from your site and add the certificates again. "
                    "An unreadable entry in Disallowed may block any certificate."),
        .needs = {Need::BootImage},
        .judge = hasUnreadable,
    },
    {
        .id = "trust-in-image-expired"_L1,
        .severity = Severity::Note,
        .field = Field::BootImage,
        .reference = &kSystemStores,
        .title = QT_TRANSLATE_NOOP("Rule", "Certificates in the boot image have expired"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "No connection depends on them. Remove those that you added, and keep "
                    "those from Windows."),
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
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Add its successor as well, and plan to create the media again."),
        .needs = {Need::BootImage},
        .judge = trustExpiresSoon,
    },
    {
        .id = "trust-already-there"_L1,
        .severity = Severity::Note,
        .field = Field::Trust,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule",
                                   "The boot image already trusts one of the certificates to add"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "You don't need to do anything: it stays where it is."),
        .needs = {Need::BootImage},
        .judge = isThereAlready,
    },
    {
        .id = "task-sequence-uses-another-boot-image"_L1,
        .severity = Severity::Warning,
        .field = Field::TaskSequence,
        .reference = &kManageBootImages,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The task sequence has a different boot image than the medium, so the PC "
                    "probably restarts into that one and loses the added trust"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Assign the medium's boot image to the task sequence, or create the medium "
                    "with the task sequence's boot image. That the PC restarts is derived from "
                    "documentation, not tested."),
        .concerns = Concern::GatewayMedia,
        .mayNeed = {Need::TaskSequence, Need::Medium, Need::Variables, Need::Site},
        .judge = restartsIntoAnotherImage,
    },
};

} // namespace

std::span<const Rule> trustRules()
{
    return kTrustRules;
}

} // namespace cmgmedia
