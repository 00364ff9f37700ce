// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/rule.h"

#include <QLocale>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

QString day(const QDateTime& time)
{
    return QLocale::c().toString(time.date(), u"yyyy-MM-dd"_s);
}

std::optional<QString> hasNoManagementPoint(const Facts& facts)
{
    const bool found = !facts.managementPoint.value_or(QString()).isEmpty()
                       || !facts.lookupManagementPoints.value_or(QString()).isEmpty();
    return found ? std::nullopt : std::optional(QString());
}

std::optional<QString> isDynamic(const Facts& facts)
{
    const QString lookup = facts.lookupManagementPoints.value_or(QString());
    const bool dynamic = facts.managementPoint.value_or(QString()).isEmpty() && !lookup.isEmpty();
    return dynamic ? std::optional(lookup) : std::nullopt;
}

std::optional<QString> managementPointIsNotHttps(const Facts& facts)
{
    for (const QString& point :
         facts.managementPoint.value_or(QString()).split(u'*', Qt::SkipEmptyParts)) {
        if (QUrl(point).scheme() != "https"_L1)
            return point;
    }
    return std::nullopt;
}

std::optional<QString> hasNoMediaCertificate(const Facts& facts)
{
    return facts.mediaCertificate ? std::nullopt : std::optional(QString());
}

std::optional<QString> mediaCertificateExpired(const Facts& facts)
{
    if (!facts.mediaCertificate || facts.clock.now <= facts.mediaCertificate->notAfter)
        return std::nullopt;
    return day(facts.mediaCertificate->notAfter);
}

std::optional<QString> mediaCertificateNotYetValid(const Facts& facts)
{
    if (!facts.mediaCertificate || facts.clock.now >= facts.mediaCertificate->notBefore)
        return std::nullopt;
    return day(facts.mediaCertificate->notBefore);
}

std::optional<QString> passwordFlagDisagrees(const Facts& facts)
{
    if (!facts.passwordRequired || *facts.passwordRequired == facts.hasPassword)
        return std::nullopt;
    return *facts.passwordRequired ? u"PasswordRequired=true"_s : u"PasswordRequired=false"_s;
}

std::optional<QString> doesNotStart(const Facts& facts)
{
    const bool taken = facts.profile.bootImage.bootFiles != BootFilesChoice::Keep;
    return facts.startsOnUefi || facts.startsOnBios || taken ? std::nullopt
                                                             : std::optional(QString());
}

std::optional<QString> isNotConfigMgr(const Facts& facts)
{
    return facts.bootImage.isConfigMgr ? std::nullopt : std::optional(facts.bootImage.image.name);
}

std::optional<QString> hiveHasOtherNames(const Facts& facts)
{
    if (facts.bootImage.softwareHiveLinks <= 1)
        return std::nullopt;
    return QString::number(facts.bootImage.softwareHiveLinks);
}

std::optional<QString> bootFilesNotThere(const Facts& facts)
{
    const BootFilesChoice choice = facts.profile.bootImage.bootFiles;
    if (choice == BootFilesChoice::Keep)
        return std::nullopt;
    const auto wanted =
        choice == BootFilesChoice::Ca2011 ? BootFileGeneration::Ca2011 : BootFileGeneration::Ca2023;
    if (std::ranges::find(facts.bootImage.generations, wanted) != facts.bootImage.generations.end())
        return std::nullopt;
    return generationName(wanted);
}

constexpr Rule kRules[] = {
    {
        .id = "management-point-missing"_L1,
        .severity = Severity::Blocker,
        .topic = Topic::Medium,
        .title = QT_TRANSLATE_NOOP("Rule", "The medium names no management point"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Make it again in the console and choose the cloud "
                                            "management gateway on the Boot Image page."),
        .violation = hasNoManagementPoint,
    },
    {
        .id = "medium-is-dynamic"_L1,
        .severity = Severity::Blocker,
        .topic = Topic::Medium,
        .title = QT_TRANSLATE_NOOP("Rule", "The medium is dynamic media, which looks for its "
                                           "management point in the intranet"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Make it again in the console as site-based media."),
        .violation = isDynamic,
    },
    {
        .id = "management-point-not-https"_L1,
        .severity = Severity::Blocker,
        .topic = Topic::Medium,
        .title = QT_TRANSLATE_NOOP("Rule", "The management point of the medium is not reached "
                                           "over HTTPS, so it is no cloud management gateway"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Make the medium again in the console and choose the "
                                            "cloud management gateway on the Boot Image page."),
        .violation = managementPointIsNotHttps,
    },
    {
        .id = "media-certificate-missing"_L1,
        .severity = Severity::Blocker,
        .topic = Topic::Medium,
        .title = QT_TRANSLATE_NOOP("Rule", "The medium carries no certificate of its own"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Make the medium again in the console."),
        .violation = hasNoMediaCertificate,
    },
    {
        .id = "media-certificate-expired"_L1,
        .severity = Severity::Blocker,
        .topic = Topic::Certificates,
        .title = QT_TRANSLATE_NOOP("Rule", "The certificate of the medium has expired"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Make the medium again in the console with a later "
                                            "expiry date."),
        .violation = mediaCertificateExpired,
    },
    {
        .id = "media-certificate-not-yet-valid"_L1,
        .severity = Severity::Warning,
        .topic = Topic::Certificates,
        .title = QT_TRANSLATE_NOOP("Rule", "The certificate of the medium is not valid yet"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Use the medium only from that day on, and check the "
                                            "clock of this computer."),
        .violation = mediaCertificateNotYetValid,
    },
    {
        .id = "password-flag-disagrees"_L1,
        .severity = Severity::Warning,
        .topic = Topic::Medium,
        .title = QT_TRANSLATE_NOOP("Rule", "TsmBootstrap.ini and the encryption of the media "
                                           "variables disagree about the password"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "The new medium will agree; check how this one was "
                                            "made."),
        .violation = passwordFlagDisagrees,
    },
    {
        .id = "medium-does-not-start"_L1,
        .severity = Severity::Blocker,
        .topic = Topic::Medium,
        .title = QT_TRANSLATE_NOOP("Rule", "The medium has no El Torito boot image, so nothing "
                                           "starts from it"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Take the boot files out of the boot image, or import "
                                            "the ISO file that the console made."),
        .violation = doesNotStart,
    },
    {
        .id = "boot-image-not-configmgr"_L1,
        .severity = Severity::Warning,
        .topic = Topic::BootImage,
        .title = QT_TRANSLATE_NOOP("Rule", "The boot image is plain Windows PE: it has no "
                                           "TsBootShell.exe"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Use the boot.<package ID>.wim of the site, which has "
                                            "the Configuration Manager programs in it."),
        .violation = isNotConfigMgr,
    },
    {
        .id = "software-hive-hard-linked"_L1,
        .severity = Severity::Warning,
        .topic = Topic::BootImage,
        .title = QT_TRANSLATE_NOOP("Rule", "The SOFTWARE hive of the boot image has more than one "
                                           "name"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Only the one in System32\\config is edited; no known "
                                            "boot image looks like this, so check its origin."),
        .violation = hiveHasOtherNames,
    },
    {
        .id = "boot-files-not-in-image"_L1,
        .severity = Severity::Blocker,
        .topic = Topic::BootImage,
        .title = QT_TRANSLATE_NOOP("Rule", "The boot image does not carry the boot files that were "
                                           "chosen"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Keep those of the medium, or reload the boot image "
                                            "with a newer Windows PE."),
        .violation = bootFilesNotThere,
    },
};

} // namespace

std::span<const Rule> allRules()
{
    return kRules;
}

} // namespace cmgmedia
