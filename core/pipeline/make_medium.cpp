// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/make_medium.h"

#include "core/devices/stay_awake.h"
#include "core/pipeline/errors.h"
#include "core/pipeline/planner.h"
#include "core/pipeline/run_plan.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

struct BuildMediumText {
    CMGMEDIA_TEXTS(BuildMedium)
};

Error blockedBy(const std::vector<Finding>& blockers)
{
    Text titles;
    QStringList ids;
    for (const Finding& finding : blockers) {
        const Text title = ruleText(finding.rule->title);
        titles = titles.isEmpty() ? title : BuildMediumText::text("%1; %2", {titles, title});
        ids << finding.rule->id;
    }
    return Error{ErrorCode::Blocked, std::move(titles), ids.join(u' ')};
}

/// Before all that takes long, and once more before anything is written.
Result<> checkEarly(const MediaProfile& profile, const BuildOptions& options)
{
    const OutputFile output = outputOf(profile, options);
    return output.path.isEmpty() ? Result<>() : checkOutput(output);
}

bool isStillGood(const Gathering& known)
{
    return known.errors.empty() && known.medium && known.variables && known.medium->disc.file
           && known.medium->disc.file->checkUnchanged();
}

Result<BuildReport> makeGathered(Result<Gathering> gathered, const BuildSecrets& secrets,
                                 const BuildOptions& options, const BuildPlatform& platform,
                                 BuildListener& listener, const std::stop_token& stop)
{
    if (!gathered)
        return gathered.error();
    CheckResult checked = check(*gathered);
    listener.checked(checked);
    if (const auto blockers = checked.blockers(options.allowed); !blockers.empty())
        return blockedBy(blockers);

    QElapsedTimer timer;
    timer.start();
    const Result<BuildPlan> plan = planBuild(gathered->facts, options);
    if (!plan)
        return plan.error();
    const Result<BuildInputs> inputs =
        buildInputs(*std::move(gathered), std::move(checked), secrets, options, *plan);
    if (!inputs)
        return inputs.error();
    listener.planned(*plan);
    const StayAwake awake(BuildMediumText::tr("A boot medium is being written"));
    Result<Made> made = runPlan(*inputs, *plan, platform.openDevice, listener, stop);
    if (!made)
        return made.error();
    return reportOf(*inputs, *plan, *made, timer.elapsed());
}

} // namespace

Result<BuildReport> makeMedium(const MediaProfile& profile, const BuildSecrets& secrets,
                               const BuildOptions& options, const BuildPlatform& platform,
                               BuildListener& listener, const std::stop_token& stop)
{
    if (Result<> may = checkEarly(profile, options); !may)
        return may.error();
    Work work{listener, stop};
    return makeGathered(gatherFacts(profile, secrets, platform.clock, work), secrets, options,
                        platform, listener, stop);
}

Result<BuildReport> makeMediumFrom(const Gathering& known, const BuildSecrets& secrets,
                                   const BuildOptions& options, const BuildPlatform& platform,
                                   BuildListener& listener, const std::stop_token& stop)
{
    const MediaProfile& profile = known.facts.profile;
    if (!isStillGood(known))
        return makeMedium(profile, secrets, options, platform, listener, stop);
    if (Result<> may = checkEarly(profile, options); !may)
        return may.error();
    Work work{listener, stop};
    return makeGathered(gather({FactGroup::Output}, known, profile, secrets, platform.clock, work),
                        secrets, options, platform, listener, stop);
}

} // namespace cmgmedia
