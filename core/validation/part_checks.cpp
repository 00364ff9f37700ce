// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/part_checks.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

CheckResult checkBoth(std::span<const Rule> first, std::span<const Rule> second, const Facts& facts)
{
    CheckResult result = check(first, facts);
    const CheckResult more = check(second, facts);
    result.all.insert(result.all.end(), more.all.begin(), more.all.end());
    return result;
}

} // namespace

CheckResult checkPfx(const Result<Pfx>& pfx, const QString& path, const MediaProfile::Site& site,
                     const Clock& clock)
{
    Facts facts;
    facts.profile.site = site;
    facts.profile.security.pfx = path;
    facts.clock = clock;
    facts.pfx = pfx;
    return checkBoth(pfxRules(), pfxCertificateRules(), facts);
}

CheckResult checkTaskSequences(const std::vector<TaskSequence>& sequences,
                               const SequenceSurroundings& around)
{
    Facts facts;
    facts.profile.site.version = around.siteVersion;
    if (!around.host.isEmpty()) {
        const bool isAddress = around.host.contains("://"_L1);
        facts.derived.gatewayHosts =
            QStringList{QUrl(isAddress ? around.host : u"https://"_s + around.host).host()};
    }
    takeSequences(facts, sequences);
    return checkBoth(taskSequenceRules(), sequenceSettingRules(), facts);
}

} // namespace cmgmedia
