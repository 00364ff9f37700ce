// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/build_run.h"

#include "ui/session/session.h"
#include "ui/session/task.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

QString besideMedium(const BuildReport& report, const QString& ending)
{
    if (report.path.isEmpty())
        return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/'
               + report.label + ending;
    const QFileInfo file(report.path);
    return file.path() + u'/' + file.completeBaseName() + ending;
}

/// Lives on the worker and hands what it hears to the run's thread: of each stick whenever there
/// is something new to see.
class BuildRun::Listener : public OverallProgress
{
public:
    Listener(size_t sticks, BuildRun* run) : m_shown(sticks), m_run(run) {}

    void planned(const BuildPlan& plan) override
    {
        OverallProgress::planned(plan);
        post([run = m_run, steps = plan.steps] { run->addSteps(steps); });
    }

    void stepStarted(const PlannedStep& step, size_t index) override
    {
        post([run = m_run, index] { run->stepStarted(index + 1); });
        OverallProgress::stepStarted(step, index);
    }

    void stepEnded(const PlannedStep& step, size_t index, const Result<>& result) override
    {
        OverallProgress::stepEnded(step, index, result);
        post([run = m_run, index, result] { run->stepEnded(index + 1, result); });
    }

    void logged(const QString& line) override
    {
        post([run = m_run, line] { run->addToLog(line); });
    }

    void stickProgressed(size_t stick, StickStage stage, qint64 doneBytes,
                         qint64 totalBytes) override
    {
        const int percent = totalBytes > 0 ? static_cast<int>(doneBytes * 100 / totalBytes) : 0;
        if (m_shown[stick] == Shown{stage, percent})
            return;
        m_shown[stick] = {stage, percent};
        post([run = m_run, stick, stage, percent] { run->showStick(stick, stage, percent); });
    }

protected:
    void changed(const ProgressView& view) override
    {
        post([run = m_run, view] { run->show(view); });
    }

private:
    struct Shown {
        StickStage stage = StickStage::Preparing;
        int percent = -1;

        bool operator==(const Shown&) const = default;
    };

    template <typename Call>
    void post(Call call)
    {
        QMetaObject::invokeMethod(m_run, std::move(call), Qt::QueuedConnection);
    }

    std::vector<Shown> m_shown;
    BuildRun* m_run; ///< outlives the worker: its destructor joins
};

namespace {

struct BuildRunText {
    CMGMEDIA_TEXTS(cmgmedia::ui::BuildRun)
};

BuildRun::StepState stateAfter(const Result<>& result)
{
    if (result)
        return BuildRun::StepState::Done;
    return result.error().code == ErrorCode::Cancelled ? BuildRun::StepState::Stopped
                                                       : BuildRun::StepState::Failed;
}

bool isKnownFine(const BuildReport& report)
{
    return report.verdict.isFine() && report.allowed.isEmpty();
}

} // namespace

namespace {

/// What was found of this very profile; nullopt: it has to be looked at.
std::optional<Gathering> knownOf(const Session& session)
{
    const Examination& seen = session.examination();
    if (!session.choices().writesFromKnown() || session.examiner().isBusy() || !seen.facts()
        || seen.medium != Examination::Medium::Same || seen.facts()->profile != session.profile())
        return std::nullopt;
    return seen.gathered;
}

} // namespace

BuildRun::BuildRun(Session& session, QObject* parent) : QObject(parent), m_session(session)
{}

BuildRun::~BuildRun()
{
    delete m_task; // joins while we still are a BuildRun
}

void BuildRun::start()
{
    if (isBusy())
        return;
    const MediaProfile& profile = m_session.profile();
    m_report.reset();
    m_error.reset();
    m_log.clear();
    m_progress = {};
    m_outputPath.clear();
    m_sticks.clear();
    BuildOptions options;
    if (profile.output.kind == OutputKind::UsbDevice) {
        options.sticks = m_session.choices().sticks();
        for (const Device& stick : options.sticks)
            m_sticks.push_back({stick});
    } else {
        m_outputPath = profile.resolved(profile.output.path);
    }
    m_steps = {{BuildRunText::text("Open the medium and check everything"), StepState::Running, 0}};
    m_sinceStart.start();
    m_sinceStep.start();
    options.mayReplace = m_session.choices().mayReplace(m_outputPath);
    options.alsoRead = m_session.inputs();
    options.allowed = m_session.choices().allowed();
    m_task = runTask(
        this,
        [this, profile, secrets = m_session.choices().sharedSecrets(), options,
         known = knownOf(m_session),
         platform = BuildPlatform{m_session.now(), m_session.openDevice()}](Work& work) {
            Listener listener(options.sticks.size(), this);
            if (known)
                return makeMediumFrom(*known, *secrets, options, platform, listener, work.stop);
            return makeMedium(profile, *secrets, options, platform, listener, work.stop);
        },
        [this](Result<BuildReport> report) { finish(std::move(report)); });
    addToLog(m_steps.front().title.translated());
    setPhase(Phase::Running);
    ProgressView begun;
    begun.step = m_steps.front().title;
    show(begun);
}

void BuildRun::cancel()
{
    if (m_phase != Phase::Running)
        return;
    m_task->cancel();
    addToLog(tr("Stopping"));
    setPhase(Phase::Stopping);
}

PageState BuildRun::state() const
{
    if (m_phase == Phase::Done)
        return m_error || !isKnownFine(*m_report) ? PageState::Warning : PageState::Fine;
    return m_phase == Phase::Failed ? PageState::Blocked : PageState::Untouched;
}

void BuildRun::setPhase(Phase phase)
{
    m_phase = phase;
    emit changed();
}

void BuildRun::addSteps(const std::vector<PlannedStep>& planned)
{
    stepEnded(0, {});
    for (const PlannedStep& step : planned)
        m_steps.push_back({step.title, StepState::Waiting, 0});
    emit changed();
}

void BuildRun::stepStarted(size_t index)
{
    m_steps[index].state = StepState::Running;
    m_sinceStep.start();
    addToLog(m_steps[index].title.translated());
    emit changed();
}

void BuildRun::stepEnded(size_t index, const Result<>& result)
{
    StepLine& step = m_steps[index];
    step.elapsedMs = m_sinceStep.elapsed();
    step.state = stateAfter(result);
    emit changed();
}

void BuildRun::show(const ProgressView& view)
{
    m_progress = view;
    emit progressed();
}

void BuildRun::addToLog(const QString& line)
{
    const double seconds = static_cast<double>(m_sinceStart.elapsed()) / 1000;
    m_log << u"%1 s  %2"_s.arg(seconds, 7, 'f', 2).arg(line);
    emit logged(m_log.last());
}

void BuildRun::showStick(size_t number, StickStage stage, int percent)
{
    m_sticks[number].stage = stage;
    m_sticks[number].percent = percent;
    emit progressed();
}

/// What became of each stick; an error where none is of use.
Result<> BuildRun::showOutcomes(const std::vector<WrittenStick>& written)
{
    bool anyGood = written.empty();
    for (size_t i = 0; i < written.size(); ++i) {
        m_sticks[i].outcome = written[i].outcome;
        anyGood = anyGood || written[i].outcome.result;
    }
    for (const QString& line : sticksText(written))
        addToLog(line);
    const Result<> outcome = outcomeOf(written);
    if (!outcome)
        m_error = outcome.error();
    return anyGood ? Result<>() : outcome;
}

void BuildRun::finish(Result<BuildReport> report)
{
    m_task = nullptr;
    const Result<> usable = report ? showOutcomes(report->sticks) : Result<>(report.error());
    if (usable) {
        m_report = *std::move(report);
        m_outputPath = m_report->path;
        addToLog(tr("Finished"));
        setPhase(Phase::Done);
    } else {
        m_error = usable.error();
        const bool cancelled = m_error->code == ErrorCode::Cancelled;
        if (m_steps.size() == 1) // what comes before the plan has no listener
            stepEnded(0, *m_error);
        addToLog(describe(*m_error).translated());
        setPhase(cancelled ? Phase::Cancelled : Phase::Failed);
    }
    emit ended();
}

} // namespace cmgmedia::ui
