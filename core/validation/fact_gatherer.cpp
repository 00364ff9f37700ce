// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/fact_gatherer.h"

#include "core/crypto/chain.h"
#include "core/registry/reg_file.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

Result<std::vector<OfferedTrust>> loadOffered(const MediaProfile& profile)
{
    std::vector<OfferedTrust> offered;
    for (const QString& path : profile.bootImage.trust) {
        const QString resolved = profile.resolved(path);
        Result<std::vector<Certificate>> certificates = loadTrustFile(resolved);
        if (!certificates)
            return certificates.error();
        offered.push_back({resolved, *std::move(certificates)});
    }
    return offered;
}

/// Checks the offered certificates and leaves what the boot image does not hold yet.
Result<TrustChange> trustChange(const Facts& facts)
{
    std::vector<Certificate> offered;
    for (const OfferedTrust& file : facts.offered)
        offered.insert(offered.end(), file.certificates.begin(), file.certificates.end());
    std::vector<Certificate> known;
    for (const StoredCertificate& stored : facts.trust)
        known.push_back(stored.certificate);
    Result<TrustSet> set = trustSet(offered, known, facts.clock.now);
    if (!set)
        return set.error();
    TrustChange change;
    change.add = std::move(set->roots);
    change.add.insert(change.add.end(), set->intermediates.begin(), set->intermediates.end());
    std::erase_if(change.add, [&](const Certificate& certificate) {
        return missingStores(certificate, facts.trust).empty();
    });
    return change;
}

void readMediumFacts(Facts& facts, const BootMedium& medium, const BuildSecrets& secrets)
{
    facts.label = medium.label;
    facts.mediumBytes = medium.medium.tree.totalBytes();
    facts.startsOnBios = medium.medium.biosBootImage.has_value();
    facts.startsOnUefi = medium.medium.efiBootImage.has_value();
    facts.passwordRequired = medium.bootstrap.passwordRequired();
    facts.hasPassword = secrets.mediaPassword.has_value();
    facts.bootImage = medium.bootImage;
    facts.bootImageBytes = medium.bootImageBytes.size();
    facts.trust = medium.trust;
    facts.managementPoint = medium.variables->value(QLatin1StringView(kManagementPoint));
    facts.lookupManagementPoints =
        medium.variables->value(QLatin1StringView(kLookupManagementPoints));
    facts.variableNames = medium.variables->names();
    if (medium.mediaPfx)
        facts.mediaCertificate = medium.mediaPfx->certificate;
}

} // namespace

Result<Gathered> gatherFacts(const MediaProfile& profile, const BuildSecrets& secrets,
                             const Clock& clock, Work& work)
{
    if (profile.source.kind != SourceKind::ImportedMedium)
        return Error{ErrorCode::Unsupported, u"source.kind"_s, {}};
    Facts facts;
    facts.profile = profile;
    facts.clock = clock;
    Result<std::vector<OfferedTrust>> offered = loadOffered(profile);
    if (!offered)
        return offered.error();
    facts.offered = *std::move(offered);
    Result<BootMedium> medium =
        openBootMedium(profile.resolved(profile.source.path),
                       {.password = secrets.oldPassword(),
                        .variablesNeeded = true,
                        .bootImagePath = profile.resolved(profile.bootImage.path),
                        .bootImageIndex = profile.bootImage.index},
                       work);
    if (!medium)
        return medium.error();
    readMediumFacts(facts, *medium, secrets);
    Result<TrustChange> change = trustChange(facts);
    if (!change)
        return change.error();
    facts.trustChange = *std::move(change);
    return Gathered{*std::move(medium), std::move(facts)};
}

} // namespace cmgmedia
