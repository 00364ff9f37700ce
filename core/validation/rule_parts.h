// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/facts.h"
#include "core/validation/verdict.h"

#include <QDateTime>
#include <QUrl>

// What the judging functions of several rule files share.
namespace cmgmedia {

Verdict noMedium();    ///< unchecked: no medium was given
Verdict noBootImage(); ///< unchecked: no boot image was given

/// Lets a rule that is about the imported medium see it.
template <Verdict (*judge)(const MediumFacts&, const Facts&)>
Verdict onMedium(const Facts& facts)
{
    return facts.medium ? judge(*facts.medium, facts) : noMedium();
}

template <Verdict (*judge)(const BootImageFacts&, const Facts&)>
Verdict onBootImage(const Facts& facts)
{
    return facts.bootImage ? judge(*facts.bootImage, facts) : noBootImage();
}

/// The same for media that shall talk to a gateway; rules about that do not concern the others.
template <Verdict (*judge)(const MediumFacts&, const Facts&)>
Verdict onGatewayMedium(const Facts& facts)
{
    if (facts.profile.scenario != Scenario::CmgManagementPoint)
        return Verdict::notApplicable();
    return onMedium<judge>(facts);
}

/// The version of the site as a number, 2503; nullopt: not said, or not four digits.
std::optional<int> siteVersion(const Facts& facts);
Verdict noSiteVersion(); ///< unchecked: the profile does not say

/// Version 2010 from before it was generally available; where only that is said, it is believed.
bool isEarlyRing(const Facts& facts);

/// Violated with what was seen, or fine.
Verdict violatedIf(bool violated, const QString& seen = {});

/// The management points of site-based media; "*" stands between them (CreateMedia.exe).
QList<QUrl> managementPoints(const MediumFacts& medium);

/// The medium was made with unknown computer support, as far as its variables tell.
bool hasUnknownComputers(const MediumFacts& medium);

QString day(const QDateTime& time); ///< "2026-11-21"

/// Fewer than 60 days are left, and it is valid still.
bool isExpiringSoon(const Certificate& certificate, const QDateTime& now);

/// A name that Azure gave, below cloudapp.azure.com and its like.
bool isDeploymentName(const QString& host);

/// A host that nobody outside finds: one label, a name below .local and its like, an address.
bool isIntranetHost(const QString& host);

} // namespace cmgmedia
