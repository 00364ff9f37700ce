// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/boot_medium.h"
#include "core/configmgr/management_points.h"
#include "core/configmgr/media_token.h"
#include "core/configmgr/medium_kind.h"
#include "core/validation/rule.h"
#include "core/validation/rules/rule_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// Of dynamic media, as it will be.
QString newLookup(const Facts& facts)
{
    return afterEdit(facts.profile, kLookupManagementPoints,
                     facts.variables->lookupManagementPoints)
        .value_or(QString());
}

bool namesManagementPoint(const Facts& facts)
{
    return !newManagementPoint(facts).value_or(QString()).isEmpty();
}

Verdict hasNoManagementPoint(const Facts& facts)
{
    return violatedIf(!namesManagementPoint(facts) && newLookup(facts).isEmpty());
}

Verdict isDynamic(const Facts& facts)
{
    const QString lookup = newLookup(facts);
    return violatedIf(!namesManagementPoint(facts) && !lookup.isEmpty(), lookup);
}

/// The first management point of which the test holds is what was seen.
Verdict anyManagementPoint(const Facts& facts, bool (*test)(const QUrl& point))
{
    const QList<QUrl> points = managementPoints(newManagementPoint(facts));
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

Verdict givenByDeploymentName(const Facts& facts)
{
    if (facts.cmgCertificate)
        return Verdict::notApplicable(); // cmg-name-is-deployment-name knows better
    return anyManagementPoint(facts, hasDeploymentName);
}

Verdict hasNoCertificate(const Facts& facts)
{
    return violatedIf(!facts.variables->certificate);
}

Verdict certificateExpired(const Facts& facts)
{
    const VariablesFacts& medium = *facts.variables;
    if (!medium.certificate)
        return Verdict::notApplicable();
    return violatedIf(facts.clock.now > medium.certificate->notAfter,
                      day(medium.certificate->notAfter));
}

Verdict certificateExpiresSoon(const Facts& facts)
{
    const VariablesFacts& medium = *facts.variables;
    if (!medium.certificate || facts.clock.now > medium.certificate->notAfter)
        return Verdict::notApplicable();
    return violatedIf(isExpiringSoon(*medium.certificate, facts.clock.now),
                      day(medium.certificate->notAfter));
}

Verdict certificateNotYetValid(const Facts& facts)
{
    const VariablesFacts& medium = *facts.variables;
    if (!medium.certificate)
        return Verdict::notApplicable();
    return violatedIf(facts.clock.now < medium.certificate->notBefore,
                      day(medium.certificate->notBefore));
}

Verdict isOld(const Facts& facts)
{
    const VariablesFacts& medium = *facts.variables;
    if (!medium.made.isValid())
        return Verdict::unchecked(Need::Variables,
                                  RuleText::text("The medium does not say when it was made."));
    return violatedIf(medium.made.addDays(kReportedTokenDays) < facts.clock.now, day(medium.made));
}

Verdict hasNoRootCas(const Facts& facts)
{
    return violatedIf(
        !facts.variables->names.contains("_SMSTSRootCACerts"_L1, Qt::CaseInsensitive));
}

Verdict isOtherMedia(const Facts& facts)
{
    const MediumKind kind = configMgrKind(facts.medium->mediaType, {});
    if (kind.mediaType.isEmpty())
        return Verdict::unchecked(Need::Medium,
                                  RuleText::text("TsmBootstrap.ini does not say what kind of media "
                                                 "this is."));
    if (kind.type == MediumType::OfOtherKind)
        return Verdict::unchecked(Need::Medium, mediumKindText(kind));
    return violatedIf(kind.type != MediumType::Bootable, kind.mediaType);
}

Verdict passwordFlagDisagrees(const Facts& facts)
{
    const MediumFacts& medium = *facts.medium;
    if (!medium.passwordRequired)
        return Verdict::unchecked(
            Need::Medium,
            RuleText::text("TsmBootstrap.ini does not say whether a password is required."));
    return violatedIf(*medium.passwordRequired != facts.variables->hasPassword,
                      *medium.passwordRequired ? u"PasswordRequired=true"_s
                                               : u"PasswordRequired=false"_s);
}

Verdict isUnattendedForAll(const Facts& facts)
{
    const MediumFacts& medium = *facts.medium;
    const UnattendedChoice choice = facts.profile.security.unattended;
    const bool unattended = choice == UnattendedChoice::Keep ? medium.unattended.value_or(false)
                                                             : choice == UnattendedChoice::Yes;
    return violatedIf(unattended && hasUnknownComputers(facts.variables->names));
}

Verdict isLab(const Facts& facts)
{
    return violatedIf(facts.medium->isLab);
}

Verdict refusesUnknownComputers(const Facts& facts)
{
    return violatedIf(!hasUnknownComputers(facts.variables->names));
}

Verdict hasForeignFiles(const Facts& facts)
{
    const QStringList& left = facts.medium->leftOut;
    constexpr qsizetype kMostNamed = 5;
    if (left.size() <= kMostNamed)
        return violatedIf(!left.isEmpty(), Text::listed(left));
    return Verdict::violated(
        RuleText::text("%1 and %2 more", {Text::listed(left.first(kMostNamed)),
                                          QString::number(left.size() - kMostNamed)}));
}

Verdict hasDamagedCatalog(const Facts& facts)
{
    const std::optional<Error>& error = facts.medium->bootCatalogError;
    return violatedIf(error.has_value(), error ? error->detail : Text());
}

constexpr Rule kMediumRules[] = {
    {
        .id = "medium-is-a-lab"_L1,
        .severity = Severity::Note,
        .field = Field::Source,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "The medium is a lab for rehearsals: no site knows it, "
                                           "and no PC's Secure Boot trusts the boot files of a "
                                           "lab"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Rehearse with it, with Secure Boot off where you "
                                            "start it; it installs nothing. For a medium that "
                                            "deploys, import one of your site."),
        .needs = {Need::Medium},
        .judge = isLab,
    },
    {
        .id = "medium-with-foreign-files"_L1,
        .severity = Severity::Note,
        .field = Field::Source,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "Windows, macOS or another system left files of its own "
                                           "on the medium that is imported"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Nothing is to be done: the new medium does without "
                                            "them."),
        .needs = {Need::Medium},
        .judge = hasForeignFiles,
    },
    {
        .id = "medium-boot-catalog-damaged"_L1,
        .severity = Severity::Warning,
        .field = Field::Source,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "The boot catalog of the ISO file that is imported is "
                                           "damaged, and more of it may be"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Copy the ISO file again, or make it again in the "
                                            "console. The new medium gets a boot catalog of its "
                                            "own."),
        .needs = {Need::Medium},
        .judge = hasDamagedCatalog,
    },
    {
        .id = "management-point-missing"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "The medium names no management point"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Make it again in the console and choose the cloud "
                                            "management gateway on the Boot Image page. If the "
                                            "profile changes SMSTSMP, leave that out."),
        .needs = {Need::Variables},
        .judge = hasNoManagementPoint,
    },
    {
        .id = "medium-is-dynamic"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "The medium is dynamic media, which looks for its "
                                           "management point in the intranet"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Make it again in the console as site-based media."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::Variables},
        .judge = isDynamic,
    },
    {
        .id = "management-point-not-https"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "The management point of the medium is not reached "
                                           "over HTTPS, so it is no cloud management gateway"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Make the medium again in the console and choose the "
                                            "cloud management gateway on the Boot Image page."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::Variables},
        .judge = [](const Facts& facts) { return anyManagementPoint(facts, isNotHttps); },
    },
    {
        .id = "management-point-not-public"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .reference = &kCmgDataFlow,
        .title = QT_TRANSLATE_NOOP("Rule", "The management point has a name or address that "
                                           "exists in the intranet only"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Make the medium again in the console and choose the "
                                            "cloud management gateway, whose name is in the "
                                            "public DNS."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::Variables},
        .judge = [](const Facts& facts) { return anyManagementPoint(facts, isIntranet); },
    },
    {
        .id = "management-point-not-a-gateway"_L1,
        .severity = Severity::Warning,
        .field = Field::ManagementPoint,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "The address of the management point does not look "
                                           "like that of a cloud management gateway "
                                           "(https://name/CCM_Proxy_...)"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "In the console choose Management point, Add "
                                            "Management Points, Cloud management gateway. A "
                                            "management point that faces the internet without a "
                                            "gateway cannot deploy operating systems."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::Variables},
        .judge = [](const Facts& facts) { return anyManagementPoint(facts, isNoGatewayPath); },
    },
    {
        .id = "management-point-port-not-443"_L1,
        .severity = Severity::Warning,
        .field = Field::ManagementPoint,
        .reference = &kCmgDataFlow,
        .title = QT_TRANSLATE_NOOP("Rule", "The address of the management point names another "
                                           "port than 443, but a gateway listens on 443 alone"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Make the medium again in the console; it uses 443 "
                                            "for a gateway even where the site has custom client "
                                            "ports."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::Variables},
        .judge = [](const Facts& facts) { return anyManagementPoint(facts, hasOtherPort); },
    },
    {
        .id = "management-point-is-deployment-name"_L1,
        .severity = Severity::Warning,
        .field = Field::ManagementPoint,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP("Rule", "The management point is given by the name of the "
                                           "Azure deployment, which is not in the certificate of "
                                           "the gateway"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Make the medium again with the service name, which "
                                            "is the common name of the server certificate. Names "
                                            "below cloudapp.net belonged to classic gateways that "
                                            "are gone."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::Variables},
        .judge = givenByDeploymentName,
    },
    {
        .id = "medium-type-not-boot"_L1,
        .severity = Severity::Blocker,
        .field = Field::Source,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "This is not bootable media but stand-alone, prestaged "
                                           "or capture media"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Make bootable media in the console and import those."),
        .needs = {Need::Medium},
        .judge = isOtherMedia,
    },
    {
        .id = "media-certificate-missing"_L1,
        .severity = Severity::Blocker,
        .field = Field::MediaCertificate,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "The medium carries no certificate of its own"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Make the medium again in the console."),
        .needs = {Need::Variables},
        .judge = hasNoCertificate,
    },
    {
        .id = "media-certificate-expired"_L1,
        .severity = Severity::Blocker,
        .field = Field::MediaCertificate,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "The certificate of the medium has expired"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Make the medium again in the console with a later "
                                            "expiry date."),
        .needs = {Need::Variables},
        .judge = certificateExpired,
    },
    {
        .id = "media-certificate-expires-soon"_L1,
        .severity = Severity::Warning,
        .field = Field::MediaCertificate,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "The certificate of the medium expires within 60 days, "
                                           "and the medium with it"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Make the medium again in the console with a later "
                                            "expiry date if it shall last longer."),
        .needs = {Need::Variables},
        .judge = certificateExpiresSoon,
    },
    {
        .id = "media-certificate-not-yet-valid"_L1,
        .severity = Severity::Warning,
        .field = Field::MediaCertificate,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "The certificate of the medium is not valid yet"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Use the medium only from that day on, and check the "
                                            "clock of this computer."),
        .needs = {Need::Variables},
        .judge = certificateNotYetValid,
    },
    {
        .id = "medium-older-than-half-a-year"_L1,
        .severity = Severity::Warning,
        .field = Field::Source,
        .reference = &kMediaTokenReport,
        .title = QT_TRANSLATE_NOOP("Rule", "The medium is older than half a year, and media of "
                                           "that age were reported to be refused by the gateway "
                                           "(0x87d0027e, then 0x87d00215) although their "
                                           "certificate was valid"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Make the medium again in the console. Microsoft does "
                                            "not document how long its token lasts."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::Variables},
        .judge = isOld,
    },
    {
        .id = "medium-without-root-cas"_L1,
        .severity = Severity::Note,
        .field = Field::Source,
        .reference = &kMediaAtCas,
        .title = QT_TRANSLATE_NOOP("Rule", "The medium carries no trusted root certification "
                                           "authorities of the site, as media made at a central "
                                           "administration site do"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Where the site uses certificates of your own "
                                            "authority, enter root and intermediates in the "
                                            "properties of the site and make the medium at a "
                                            "primary site. The boot image can trust the gateway "
                                            "all the same."),
        .needs = {Need::Variables},
        .judge = hasNoRootCas,
    },
    {
        .id = "password-flag-disagrees"_L1,
        .severity = Severity::Warning,
        .field = Field::Password,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "TsmBootstrap.ini and the encryption of the media "
                                           "variables disagree about the password"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "The new medium will agree; check how this one was "
                                            "made."),
        .needs = {Need::Medium, Need::Variables},
        .judge = passwordFlagDisagrees,
    },
    {
        .id = "unattended-for-unknown-computers"_L1,
        .severity = Severity::Warning,
        .field = Field::Unattended,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "The medium asks nothing and serves unknown computers: "
                                           "any PC that starts from it can be reinstalled by a "
                                           "required deployment"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Do not allow unattended deployment, or make the "
                                            "medium without unknown computer support."),
        .needs = {Need::Medium, Need::Variables},
        .judge = isUnattendedForAll,
    },
    {
        .id = "unknown-computers-not-supported"_L1,
        .severity = Severity::Note,
        .field = Field::Source,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "The medium seems to be made without unknown computer "
                                           "support"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Enter each PC in the site before it starts from the "
                                            "medium, or make the medium with unknown computer "
                                            "support."),
        .needs = {Need::Variables},
        .judge = refusesUnknownComputers,
    },
};

} // namespace

std::span<const Rule> mediumRules()
{
    return kMediumRules;
}

} // namespace cmgmedia
