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
                                  RuleText::text("The medium doesn't say when it was created."));
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
        return Verdict::unchecked(
            Need::Medium,
            RuleText::text("TsmBootstrap.ini doesn't say what type of media this is."));
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
            RuleText::text("TsmBootstrap.ini doesn't say whether a password is required."));
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

/// Names the first of them.
Verdict violatedByAny(const QStringList& found)
{
    constexpr qsizetype kMostNamed = 5;
    if (found.size() <= kMostNamed)
        return violatedIf(!found.isEmpty(), Text::listed(found));
    return Verdict::violated(
        RuleText::text("%1 and %2 more", {Text::listed(found.first(kMostNamed)),
                                          QString::number(found.size() - kMostNamed)}));
}

Verdict hasForeignFiles(const Facts& facts)
{
    return violatedByAny(facts.medium->leftOut);
}

Verdict hasNamesOfNoWindows(const Facts& facts)
{
    return violatedByAny(facts.medium->unopened);
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
        .title = QT_TRANSLATE_NOOP(
            "Rule", "This is a sample lab medium: no site knows it, and no PC's Secure Boot "
                    "trusts its boot files"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Use it to practice, with Secure Boot off on the PC. It installs nothing. "
                    "For a medium that deploys, import one from your site."),
        .needs = {Need::Medium},
        .judge = isLab,
    },
    {
        .id = "medium-with-foreign-files"_L1,
        .severity = Severity::Note,
        .field = Field::Source,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "Windows, macOS, or another system left its own files on the imported "
                    "medium"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "You don't need to do anything: the new medium doesn't include them."),
        .needs = {Need::Medium},
        .judge = hasForeignFiles,
    },
    {
        .id = "medium-names-not-for-windows"_L1,
        .severity = Severity::Warning,
        .field = Field::Source,
        .reference = &kFileNames,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The imported medium has files with names that Windows programs can't open"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "No site creates such names. Find out where the files "
                                            "come from, and rename or remove them."),
        .needs = {Need::Medium},
        .judge = hasNamesOfNoWindows,
    },
    {
        .id = "medium-boot-catalog-damaged"_L1,
        .severity = Severity::Warning,
        .field = Field::Source,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The imported ISO file has a damaged boot catalog, and may have more damage"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Copy the ISO file again, or create it again in the console. The new "
                    "medium gets its own boot catalog."),
        .needs = {Need::Medium},
        .judge = hasDamagedCatalog,
    },
    {
        .id = "management-point-missing"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "The medium names no management point"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Create it again in the console and choose the cloud management gateway on "
                    "the Boot Image page. If the profile changes SMSTSMP, remove that change."),
        .needs = {Need::Variables},
        .judge = hasNoManagementPoint,
    },
    {
        .id = "medium-is-dynamic"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "This is dynamic media, which looks for a management point on the intranet"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Create it again in the console as site-based media."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::Variables},
        .judge = isDynamic,
    },
    {
        .id = "management-point-not-https"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The medium's management point doesn't use HTTPS, so it isn't a cloud "
                    "management gateway"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Create the medium again in the console and choose the cloud management "
                    "gateway on the Boot Image page."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::Variables},
        .judge = [](const Facts& facts) { return anyManagementPoint(facts, isNotHttps); },
    },
    {
        .id = "management-point-not-public"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .reference = &kCmgDataFlow,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The management point has a name or address that exists only on the "
                    "intranet"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Create the medium again in the console and choose the cloud management "
                    "gateway, whose name is in public DNS."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::Variables},
        .judge = [](const Facts& facts) { return anyManagementPoint(facts, isIntranet); },
    },
    {
        .id = "management-point-not-a-gateway"_L1,
        .severity = Severity::Warning,
        .field = Field::ManagementPoint,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The management point's address doesn't look like a cloud management "
                    "gateway (https://name/CCM_Proxy_...)"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "In the console, choose Management point, Add Management Points, Cloud "
                    "management gateway. An internet-facing management point without a gateway "
                    "can't deploy operating systems."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::Variables},
        .judge = [](const Facts& facts) { return anyManagementPoint(facts, isNoGatewayPath); },
    },
    {
        .id = "management-point-port-not-443"_L1,
        .severity = Severity::Warning,
        .field = Field::ManagementPoint,
        .reference = &kCmgDataFlow,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The management point doesn't use port 443. A gateway listens only on port "
                    "443"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Create the medium again in the console. It uses 443 for a gateway even if "
                    "the site has custom client ports."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::Variables},
        .judge = [](const Facts& facts) { return anyManagementPoint(facts, hasOtherPort); },
    },
    {
        .id = "management-point-is-deployment-name"_L1,
        .severity = Severity::Warning,
        .field = Field::ManagementPoint,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The medium uses the name of the Azure deployment, which isn't in the "
                    "gateway's certificate"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Create the medium again with the service name, which is the common name "
                    "of the server certificate. Names that end in cloudapp.net belonged to "
                    "classic gateways, which no longer exist."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::Variables},
        .judge = givenByDeploymentName,
    },
    {
        .id = "medium-type-not-boot"_L1,
        .severity = Severity::Blocker,
        .field = Field::Source,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "This isn't bootable media, but stand-alone, prestaged, or capture media"),
        .remedy =
            QT_TRANSLATE_NOOP("Rule", "Create bootable media in the console and import those."),
        .needs = {Need::Medium},
        .judge = isOtherMedia,
    },
    {
        .id = "media-certificate-missing"_L1,
        .severity = Severity::Blocker,
        .field = Field::MediaCertificate,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "The medium has no certificate of its own"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Create the medium again in the console."),
        .needs = {Need::Variables},
        .judge = hasNoCertificate,
    },
    {
        .id = "media-certificate-expired"_L1,
        .severity = Severity::Blocker,
        .field = Field::MediaCertificate,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "The medium's certificate has expired"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Create the medium again in the console with a later expiration date."),
        .needs = {Need::Variables},
        .judge = certificateExpired,
    },
    {
        .id = "media-certificate-expires-soon"_L1,
        .severity = Severity::Warning,
        .field = Field::MediaCertificate,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The medium's certificate expires within 60 days, and the medium with it"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Create the medium again in the console with a later expiration date if "
                    "you need it longer."),
        .needs = {Need::Variables},
        .judge = certificateExpiresSoon,
    },
    {
        .id = "media-certificate-not-yet-valid"_L1,
        .severity = Severity::Warning,
        .field = Field::MediaCertificate,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "The medium's certificate isn't valid yet"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Wait until that date to use the medium, and check the clock of this "
                    "computer."),
        .needs = {Need::Variables},
        .judge = certificateNotYetValid,
    },
    {
        .id = "medium-older-than-half-a-year"_L1,
        .severity = Severity::Warning,
        .field = Field::Source,
        .reference = &kMediaTokenReport,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The medium is more than six months old. Administrators report that the "
                    "gateway rejects such media (0x87d0027e, then 0x87d00215) even with a "
                    "valid certificate"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Create the medium again in the console. Microsoft doesn't document how "
                    "long its token is valid."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::Variables},
        .judge = isOld,
    },
    {
        .id = "medium-without-root-cas"_L1,
        .severity = Severity::Note,
        .field = Field::Source,
        .reference = &kMediaAtCas,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The medium contains none of the site's trusted root certification "
                    "authorities, as is normal for media from a central administration site"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "If the site uses certificates from your own CA, enter the root and "
                    "intermediate certificates in the site properties and create the medium at "
                    "a primary site. The boot image can still trust the gateway."),
        .needs = {Need::Variables},
        .judge = hasNoRootCas,
    },
    {
        .id = "password-flag-disagrees"_L1,
        .severity = Severity::Warning,
        .field = Field::Password,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "TsmBootstrap.ini and the media variables contradict each other about the "
                    "password"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "The new medium will be consistent. Check how this one was created."),
        .needs = {Need::Medium, Need::Variables},
        .judge = passwordFlagDisagrees,
    },
    {
        .id = "unattended-for-unknown-computers"_L1,
        .severity = Severity::Warning,
        .field = Field::Unattended,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The medium asks no questions and supports unknown computers: a required "
                    "deployment can reinstall any PC that starts from it"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Don't allow unattended deployment, or create the medium without unknown "
                    "computer support."),
        .needs = {Need::Medium, Need::Variables},
        .judge = isUnattendedForAll,
    },
    {
        .id = "unknown-computers-not-supported"_L1,
        .severity = Severity::Note,
        .field = Field::Source,
        .reference = &kCreateBootableMedia,
        .title = QT_TRANSLATE_NOOP("Rule", "The medium seems to have no unknown computer support"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Add each PC to the site before it starts from the medium, or create the "
                    "medium with unknown computer support."),
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
