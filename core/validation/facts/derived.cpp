// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/boot_medium.h"
#include "core/configmgr/management_points.h"
#include "core/validation/facts/facts.h"
#include "core/validation/facts/gateway_trust.h"

#include <algorithm>

namespace cmgmedia {

namespace {

/// What of the offered the boot image does not hold yet. Whether it is any good is for the rules.
TrustChange trustChange(const std::vector<Certificate>& offered,
                        const std::vector<StoredCertificate>& present)
{
    TrustChange change;
    for (const Certificate& certificate : offered) {
        const bool isThere = certificate.kind != CertificateKind::Leaf
                             && missingStores(certificate, present).empty();
        if (!isThere && std::ranges::find(change.add, certificate) == change.add.end())
            change.add.push_back(certificate);
    }
    return change;
}

/// All that a build would add: what is refused is for the rules, which a user may overrule.
std::vector<Certificate> wanted(const TrustPick& pick)
{
    std::vector<Certificate> all = pick.taken;
    for (const LeftOut& refused : pick.refused)
        all.push_back(refused.certificate);
    return all;
}

TrustPick pickOf(const Facts& facts)
{
    std::vector<Certificate> known;
    known.reserve(facts.bootImage->trust.size());
    for (const StoredCertificate& stored : facts.bootImage->trust)
        known.push_back(stored.certificate);
    return pickTrust(
        facts.offered,
        {.known = known, .disallowed = facts.bootImage->disallowed, .now = facts.clock.now});
}

} // namespace

std::vector<Certificate> offeredTrust(const std::vector<OfferedTrust>& files)
{
    std::vector<Certificate> offered;
    for (const OfferedTrust& file : files)
        offered.insert(offered.end(), file.certificates.begin(), file.certificates.end());
    return offered;
}

std::optional<QString> afterEdit(const MediaProfile& profile, const char* variable,
                                 const std::optional<QString>& imported)
{
    std::optional<QString> value = imported;
    for (const auto& [asked, newValue] : profile.customization.variables) {
        if (asked.compare(QLatin1StringView(variable), Qt::CaseInsensitive) == 0)
            value = newValue;
    }
    return value;
}

std::optional<BootFileGeneration> takenGeneration(const MediaProfile& profile)
{
    switch (profile.bootImage.bootFiles) {
    case BootFilesChoice::Keep:
        return std::nullopt;
    case BootFilesChoice::Ca2011:
        return BootFileGeneration::Ca2011;
    case BootFilesChoice::Ca2023:
        return BootFileGeneration::Ca2023;
    }
    Q_UNREACHABLE();
}

std::optional<QString> newManagementPoint(const Facts& facts)
{
    return afterEdit(facts.profile, kManagementPoint, facts.variables->managementPoint);
}

QString preferredDeployment(const Facts& facts)
{
    return afterEdit(facts.profile, kPreferredDeployment,
                     facts.variables ? facts.variables->preferredDeployment : std::nullopt)
        .value_or(QString())
        .trimmed();
}

void derive(Facts& facts)
{
    const std::vector<Certificate> offered = offeredTrust(facts.offered);
    facts.derived = {};
    if (facts.variables) {
        QStringList hosts;
        for (const QUrl& point : managementPoints(newManagementPoint(facts)))
            hosts << point.host(QUrl::FullyEncoded);
        facts.derived.gatewayHosts = {hosts, facts.variables.at};
    }
    if (!facts.bootImage) {
        facts.derived.trustChange = trustChange(offered, {});
        return;
    }
    const std::vector<StoredCertificate>& present = facts.bootImage->trust;
    facts.derived.pick = pickOf(facts);
    facts.derived.trustChange = trustChange(wanted(facts.derived.pick), present);
    if (facts.cmgCertificate)
        facts.derived.gatewayVerdict = simulateTrust(gatewayQuestion(
            *facts.cmgCertificate,
            {storedAfter(present, facts.derived.trustChange), facts.bootImage->disallowed}, {},
            facts.clock.now));
}

} // namespace cmgmedia
