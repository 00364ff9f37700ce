// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/media_token.h"
#include "core/validation/rule.h"
#include "core/validation/rule_parts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr int kSoonDays = 60;

Verdict hasNoManagementPoint(const MediumFacts& medium, const Facts&)
{
    return violatedIf(medium.managementPoint.value_or(QString()).isEmpty()
                      && medium.lookupManagementPoints.value_or(QString()).isEmpty());
}

Verdict isDynamic(const MediumFacts& medium, const Facts&)
{
    const QString lookup = medium.lookupManagementPoints.value_or(QString());
    const bool dynamic = medium.managementPoint.value_or(QString()).isEmpty() && !lookup.isEmpty();
    return violatedIf(dynamic, lookup);
}

/// The first management point of which the test holds is what was seen.
template <bool (*test)(const QUrl&)>
Verdict anyManagementPoint(const MediumFacts& medium, const Facts&)
{
    const QList<QUrl> points = managementPoints(medium);
    const auto found = std::ranges::find_if(points, test);
    return found == points.end() ? Verdict::fine() : Verdict::violated(found->toString());
}

bool isHttps(const QUrl& point)
{
    return point.scheme().compare("https"_L1, Qt::CaseInsensitive) == 0;
}

bool isNotHttps(const QUrl& point)
{
    return !isHttps(point);
}

bool isIntranet(const QUrl& point)
{
    return isHttps(point) && isIntranetHost(point.host());
}

/// The paths that are known of gateways: CCM_Proxy_ServerAuth/<id> and CCM_Proxy_MutualAuth/<id>.
bool isNoGatewayPath(const QUrl& point)
{
    return isHttps(point) && !isIntranetHost(point.host())
           && !point.path().startsWith("/CCM_Proxy_"_L1, Qt::CaseInsensitive);
}

bool hasOtherPort(const QUrl& point)
{
    return isHttps(point) && point.port(443) != 443;
}

bool hasDeploymentName(const QUrl& point)
{
    return isDeploymentName(point.host());
}

Verdict givenByDeploymentName(const MediumFacts& medium, const Facts& facts)
{
    if (facts.cmgCertificate && *facts.cmgCertificate)
        return Verdict::notApplicable(); // cmg-name-is-deployment-name knows better
    return anyManagementPoint<hasDeploymentName>(medium, facts);
}

Verdict hasNoCertificate(const MediumFacts& medium, const Facts&)
{
    return violatedIf(!medium.certificate);
}

Verdict certificateExpired(const MediumFacts& medium, const Facts& facts)
{
    if (!medium.certificate)
        return Verdict::notApplicable();
    return violatedIf(facts.clock.now > medium.certificate->notAfter,
                      day(medium.certificate->notAfter));
}

Verdict certificateExpiresSoon(const MediumFacts& medium, const Facts& facts)
{
    if (!medium.certificate || facts.clock.now > medium.certificate->notAfter)
        return Verdict::notApplicable();
    return violatedIf(facts.clock.now.addDays(kSoonDays) > medium.certificate->notAfter,
                      day(medium.certificate->notAfter));
}

Verdict certificateNotYetValid(const MediumFacts& medium, const Facts& facts)
{
    if (!medium.certificate)
        return Verdict::notApplicable();
    return violatedIf(facts.clock.now < medium.certificate->notBefore,
                      day(medium.certificate->notBefore));
}

Verdict isOld(const MediumFacts& medium, const Facts& facts)
{
    if (!medium.made.isValid())
        return Verdict::unchecked(
            QCoreApplication::translate("Rule", "The medium does not say when it was made."));
    return violatedIf(medium.made.addDays(kReportedTokenDays) < facts.clock.now, day(medium.made));
}

Verdict hasNoRootCas(const MediumFacts& medium, const Facts&)
{
    return violatedIf(!medium.variableNames.contains("_SMSTSRootCACerts"_L1, Qt::CaseInsensitive));
}

Verdict isOtherMedia(const MediumFacts& medium, const Facts&)
{
    if (!medium.mediaType)
        return Verdict::unchecked(
            QCoreApplication::translate("Rule", "TsmBootstrap.ini does not say what kind of media "
                                                "this is."));
    // FullMedia and OEMMedia are documented as values of _SMSTSMediaType; BootMedia is not, so
    // anything else passes.
    static constexpr QLatin1StringView kOthers[] = {"FullMedia"_L1, "OEMMedia"_L1,
                                                    "CaptureMedia"_L1};
    const bool other = std::ranges::any_of(kOthers, [&](QLatin1StringView kind) {
        return medium.mediaType->compare(kind, Qt::CaseInsensitive) == 0;
    });
    return violatedIf(other, *medium.mediaType);
}

Verdict passwordFlagDisagrees(const MediumFacts& medium, const Facts&)
{
    if (!medium.passwordRequired)
        return Verdict::unchecked(QCoreApplication::translate(
            "Rule", "TsmBootstrap.ini does not say whether a password is required."));
    return violatedIf(*medium.passwordRequired != medium.hasPassword,
                      *medium.passwordRequired ? u"PasswordRequired=true"_s
                                               : u"PasswordRequired=false"_s);
}

Verdict doesNotStart(const MediumFacts& medium, const Facts& facts)
{
    const bool taken = facts.profile.bootImage.bootFiles != BootFilesChoice::Keep;
    if (facts.profile.output.kind != OutputKind::Iso)
        return Verdict::notApplicable(); // usb-without-boot-loader
    return violatedIf(!medium.startsOnUefi && !medium.startsOnBios && !taken);
}

Verdict isUnattendedForAll(const MediumFacts& medium, const Facts& facts)
{
    const UnattendedChoice choice = facts.profile.security.unattended;
    const bool unattended = choice == UnattendedChoice::Keep ? medium.unattended.value_or(false)
                                                             : choice == UnattendedChoice::Yes;
    return violatedIf(unattended && hasUnknownComputers(medium));
}

Verdict refusesUnknownComputers(const MediumFacts& medium, const Facts&)
{
    return violatedIf(!hasUnknownComputers(medium));
}

constexpr Rule kRules[] = {
    {
        .id = "management-point-missing"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .items = "A21"_L1,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "The medium names no management point"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Make it again in the console and choose the cloud "
                                            "management gateway on the Boot Image page."),
        .judge = onMedium<hasNoManagementPoint>,
    },
    {
        .id = "medium-is-dynamic"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .items = "A19 K14"_L1,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "The medium is dynamic media, which looks for its "
                                           "management point in the intranet"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Make it again in the console as site-based media."),
        .judge = onGatewayMedium<isDynamic>,
    },
    {
        .id = "management-point-not-https"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .items = "A21"_L1,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "The management point of the medium is not reached "
                                           "over HTTPS, so it is no cloud management gateway"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Make the medium again in the console and choose the "
                                            "cloud management gateway on the Boot Image page."),
        .judge = onGatewayMedium<anyManagementPoint<isNotHttps>>,
    },
    {
        .id = "management-point-not-public"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .items = "A21 A87 K19"_L1,
        .reference = &kCmgDataFlow,
        .title = QT_TRANSLATE_NOOP("Rule", "The management point has a name or address that "
                                           "exists in the intranet only"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Make the medium again in the console and choose the "
                                            "cloud management gateway, whose name is in the "
                                            "public DNS."),
        .judge = onGatewayMedium<anyManagementPoint<isIntranet>>,
    },
    {
        .id = "management-point-not-a-gateway"_L1,
        .severity = Severity::Warning,
        .field = Field::ManagementPoint,
        .items = "A21 A91 A93"_L1,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "The address of the management point does not look "
                                           "like that of a cloud management gateway "
                                           "(https://name/CCM_Proxy_...)"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "In the console choose Management point, Add "
                                            "Management Points, Cloud management gateway. A "
                                            "management point that faces the internet without a "
                                            "gateway cannot deploy operating systems."),
        .judge = onGatewayMedium<anyManagementPoint<isNoGatewayPath>>,
    },
    {
        .id = "management-point-port-not-443"_L1,
        .severity = Severity::Warning,
        .field = Field::ManagementPoint,
        .items = "A72 K15"_L1,
        .reference = &kCmgDataFlow,
        .title = QT_TRANSLATE_NOOP("Rule", "The address of the management point names another "
                                           "port than 443, but a gateway listens on 443 alone"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Make the medium again in the console; it uses 443 "
                                            "for a gateway even where the site has custom client "
                                            "ports."),
        .judge = onGatewayMedium<anyManagementPoint<hasOtherPort>>,
    },
    {
        .id = "management-point-is-deployment-name"_L1,
        .severity = Severity::Warning,
        .field = Field::ManagementPoint,
        .items = "A75 K5"_L1,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP("Rule", "The management point is given by the name of the "
                                           "Azure deployment, which is not in the certificate of "
                                           "the gateway"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Make the medium again with the service name, which "
                                            "is the common name of the server certificate. Names "
                                            "below cloudapp.net belonged to classic gateways that "
                                            "are gone."),
        .judge = onGatewayMedium<givenByDeploymentName>,
    },
    {
        .id = "medium-type-not-boot"_L1,
        .severity = Severity::Blocker,
        .field = Field::Source,
        .items = "A30 A61"_L1,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "This is not bootable media but stand-alone, prestaged "
                                           "or capture media"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Make bootable media in the console and import those."),
        .judge = onMedium<isOtherMedia>,
    },
    {
        .id = "media-certificate-missing"_L1,
        .severity = Severity::Blocker,
        .field = Field::MediaCertificate,
        .items = "A60"_L1,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "The medium carries no certificate of its own"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Make the medium again in the console."),
        .judge = onMedium<hasNoCertificate>,
    },
    {
        .id = "media-certificate-expired"_L1,
        .severity = Severity::Blocker,
        .field = Field::MediaCertificate,
        .items = "A60 K36"_L1,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "The certificate of the medium has expired"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Make the medium again in the console with a later "
                                            "expiry date."),
        .judge = onMedium<certificateExpired>,
    },
    {
        .id = "media-certificate-expires-soon"_L1,
        .severity = Severity::Warning,
        .field = Field::MediaCertificate,
        .items = "A60 K36"_L1,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "The certificate of the medium expires within 60 days, "
                                           "and the medium with it"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Make the medium again in the console with a later "
                                            "expiry date if it shall last longer."),
        .judge = onMedium<certificateExpiresSoon>,
    },
    {
        .id = "media-certificate-not-yet-valid"_L1,
        .severity = Severity::Warning,
        .field = Field::MediaCertificate,
        .items = "A60"_L1,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "The certificate of the medium is not valid yet"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Use the medium only from that day on, and check the "
                                            "clock of this computer."),
        .judge = onMedium<certificateNotYetValid>,
    },
    {
        .id = "medium-older-than-half-a-year"_L1,
        .severity = Severity::Warning,
        .field = Field::Source,
        .items = "A67 A77 K9"_L1,
        .reference = &kMediaTokenReport,
        .title = QT_TRANSLATE_NOOP("Rule", "The medium is older than half a year, and media of "
                                           "that age were reported to be refused by the gateway "
                                           "(0x87d0027e, then 0x87d00215) although their "
                                           "certificate was valid"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Make the medium again in the console. Microsoft does "
                                            "not document how long its token lasts."),
        .judge = onGatewayMedium<isOld>,
    },
    {
        .id = "medium-without-root-cas"_L1,
        .severity = Severity::Note,
        .field = Field::Source,
        .items = "A76 K7"_L1,
        .reference = &kMediaAtCas,
        .title = QT_TRANSLATE_NOOP("Rule", "The medium carries no trusted root certification "
                                           "authorities of the site, as media made at a central "
                                           "administration site do"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Where the site uses certificates of your own "
                                            "authority, enter root and intermediates in the "
                                            "properties of the site and make the medium at a "
                                            "primary site. The boot image can trust the gateway "
                                            "all the same."),
        .judge = onMedium<hasNoRootCas>,
    },
    {
        .id = "password-flag-disagrees"_L1,
        .severity = Severity::Warning,
        .field = Field::Password,
        .items = "A63"_L1,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "TsmBootstrap.ini and the encryption of the media "
                                           "variables disagree about the password"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "The new medium will agree; check how this one was "
                                            "made."),
        .judge = onMedium<passwordFlagDisagrees>,
    },
    {
        .id = "medium-does-not-start"_L1,
        .severity = Severity::Blocker,
        .field = Field::Source,
        .items = "A61"_L1,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "The medium has no El Torito boot image, so nothing "
                                           "starts from it"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Take the boot files out of the boot image, or import "
                                            "the ISO file that the console made."),
        .judge = onMedium<doesNotStart>,
    },
    {
        .id = "unattended-for-unknown-computers"_L1,
        .severity = Severity::Warning,
        .field = Field::Unattended,
        .items = "A24 A56"_L1,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "The medium asks nothing and serves unknown computers: "
                                           "any PC that starts from it can be reinstalled by a "
                                           "required deployment"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Do not allow unattended deployment, or make the "
                                            "medium without unknown computer support."),
        .judge = onMedium<isUnattendedForAll>,
    },
    {
        .id = "unknown-computers-not-supported"_L1,
        .severity = Severity::Note,
        .field = Field::Source,
        .items = "A55 A56 K13"_L1,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "The medium seems to be made without unknown computer "
                                           "support"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Enter each PC in the site before it starts from the "
                                            "medium, or make the medium with unknown computer "
                                            "support."),
        .judge = onMedium<refusesUnknownComputers>,
    },
};

} // namespace

std::span<const Rule> mediumRules()
{
    return kRules;
}

} // namespace cmgmedia
