// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/steps/steps.h"

#include "core/base/atomic_file.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

namespace cmgmedia {

namespace {

using StepFunction = Result<> (*)(BuildJob&, Work&);

StepFunction functionOf(StepKind kind)
{
    switch (kind) {
    case StepKind::InjectTrust:
        return injectTrust;
    case StepKind::TakeBootFiles:
        return takeBootFiles;
    case StepKind::EditVariables:
        return editVariables;
    case StepKind::LayOut:
        return layOut;
    case StepKind::Write:
        return writeImage;
    case StepKind::WriteSticks:
        return writeSticks;
    case StepKind::ReadBack:
        return readImageBack;
    case StepKind::Inspect:
        return inspectImage;
    case StepKind::Publish:
        return publish;
    case StepKind::CleanUp:
        return cleanUp;
    }
    Q_UNREACHABLE();
}

/// A line of the plan, run on the job.
class BuildStep : public Step
{
public:
    BuildStep(PlannedStep planned, BuildJob& job) : m_planned(std::move(planned)), m_job(job) {}

    QString title() const override { return m_planned.title; }
    qint64 weight() const override { return m_planned.bytes; }
    bool runsAfterFailure() const override { return m_planned.kind == StepKind::CleanUp; }
    Result<> run(Work& work) override
    {
        QElapsedTimer timer;
        timer.start();
        Result<> result = functionOf(m_planned.kind)(m_job, work);
        m_job.stepMs.push_back(timer.elapsed());
        return result;
    }

private:
    PlannedStep m_planned;
    BuildJob& m_job;
};

} // namespace

Steps makeSteps(BuildJob& job)
{
    Steps steps;
    for (const PlannedStep& planned : job.plan.steps)
        steps.push_back(std::make_unique<BuildStep>(planned, job));
    return steps;
}

Result<> publish(BuildJob& job, Work&)
{
    const QString& path = job.plan.outputPath;
    if (!job.options.mayReplace && QFileInfo::exists(path))
        return Error{ErrorCode::OutputExists, path, {}};
    if (Result<> renamed = renameOver(job.unfinishedPath, path); !renamed)
        return renamed;
    job.unfinishedPath.clear();
    job.finished = true;
    return {};
}

Result<> cleanUp(BuildJob& job, Work&)
{
    if (!job.unfinishedPath.isEmpty())
        QFile::remove(job.unfinishedPath);
    job.unfinishedPath.clear();
    return {};
}

} // namespace cmgmedia
