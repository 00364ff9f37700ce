// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/certificate_facts.h"

#include "core/registry/reg_file.h"
#include "core/validation/gateway_facts.h"

#include <algorithm>

namespace cmgmedia {

namespace {

/// What of the offered the boot image does not hold yet. Whether it is any good is for the rules.
TrustChange trustChange(const Facts& facts)
{
    TrustChange change;
    std::vector<StoredCertificate> present;
    if (facts.bootImage)
        present = facts.bootImage->trust;
    for (const Certificate& certificate : offeredTrust(facts)) {
        const bool isThere = certificate.kind != CertificateKind::Leaf
                             && missingStores(certificate, present).empty();
        if (!isThere && std::ranges::find(change.add, certificate) == change.add.end())
            change.add.push_back(certificate);
    }
    return change;
}

} // namespace

std::vector<Error> gatherCertificates(Facts& facts, const BuildSecrets& secrets)
{
    const MediaProfile& profile = facts.profile;
    std::vector<Error> unreadable;
    for (const QString& path : profile.bootImage.trust) {
        const QString resolved = profile.resolved(path);
        Result<std::vector<Certificate>> certificates = loadTrustFile(resolved);
        if (certificates)
            facts.offered.push_back({resolved, *std::move(certificates)});
        else
            unreadable.push_back(std::move(certificates.error()));
    }
    facts.trustChange = trustChange(facts);
    if (!profile.security.pfx.isEmpty())
        facts.pfx = openPfxFile(profile.resolved(profile.security.pfx),
                                secrets.pfxPassword ? &*secrets.pfxPassword : nullptr);
    if (!profile.cmg.certificate.isEmpty())
        facts.cmgCertificate = loadServerCertificate(profile.resolved(profile.cmg.certificate));
    return unreadable;
}

} // namespace cmgmedia
