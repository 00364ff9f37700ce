// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/build_medium.h"

#include "core/devices/stay_awake.h"
#include "core/pipeline/report.h"
#include "core/pipeline/steps/steps.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

Error blockedBy(const std::vector<Finding>& blockers)
{
    QStringList titles;
    QStringList ids;
    for (const Finding& finding : blockers) {
        titles << ruleText(finding.rule->title);
        ids << finding.rule->id;
    }
    return Error{ErrorCode::Blocked, titles.join(u"; "_s), ids.join(u' ')};
}

BuiltMedium builtMedium(const BuildJob& job, qint64 elapsedMs)
{
    const MediumFacts& source = *job.facts().medium;
    return {.path = job.plan.outputPath,
            .sticks = job.sticks,
            .label = job.plan.label,
            .bytes = job.image.totalBytes,
            .sha256 = job.imageSha256,
            .hasPassword = job.newPassword() != nullptr,
            .certificate = source.certificate,
            .sourceMade = source.made,
            .report = reportOf(job, elapsedMs)};
}

} // namespace

Result<BuiltMedium> buildMedium(BuildRequest request, const ListenerMaker& listenerFor,
                                const std::stop_token& stop)
{
    QElapsedTimer timer;
    timer.start();
    const std::vector<Finding> blockers = request.checked.blockers(request.options.allowed);
    if (!blockers.empty())
        return blockedBy(blockers);
    Result<BuildJob> job =
        prepareBuild(std::move(request.inputs), std::move(request.secrets), request.options);
    if (!job)
        return job.error();
    job->checked = std::move(request.checked);
    job->stickListener = request.stickListener;
    job->openDevice = std::move(request.openDevice);
    const StayAwake awake(
        QCoreApplication::translate("BuildMedium", "A boot medium is being written"));
    const Steps steps = makeSteps(*job);
    const std::unique_ptr<StepListener> listener = listenerFor(steps);
    if (const Result<> done = runSteps(steps, *listener, stop); !done)
        return done.error();
    return builtMedium(*job, timer.elapsed());
}

} // namespace cmgmedia
