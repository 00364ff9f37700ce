// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/build_run.h"

#include "ui/session/session.h"
#include "ui/session/task.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

QString besideMedium(const BuiltMedium& medium, const QString& ending)
{
    if (medium.path.isEmpty())
        return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/'
               + medium.label + ending;
    const QFileInfo file(medium.path);
    return file.path() + u'/' + file.completeBaseName() + ending;
}

/// Lives on the worker and hands what it hears to the run's thread.
class BuildRun::Listener : public OverallProgress
{
public:
    Listener(const Steps& steps, BuildRun* run) : OverallProgress(steps), m_run(run)
    {
        QStringList titles;
        for (const auto& step : steps)
            titles << step->title();
        post([run, titles] { run->addSteps(titles); });
    }

    void stepStarted(const Step& step, size_t index, size_t count) override
    {
        m_index = index;
        post([run = m_run, index] { run->stepStarted(index + 1); });
        OverallProgress::stepStarted(step, index, count);
    }

    void stepEnded(const Step& step, const Result<>& result) override
    {
        OverallProgress::stepEnded(step, result);
        post([run = m_run, index = m_index, result] { run->stepEnded(index + 1, result); });
    }

    void logged(const QString& line) override
    {
        post([run = m_run, line] { run->addToLog(line); });
    }

protected:
    void changed(const ProgressView& view) override
    {
        post([run = m_run, view] { run->show(view); });
    }

private:
    template <typename Call>
    void post(Call call)
    {
        QMetaObject::invokeMethod(m_run, std::move(call), Qt::QueuedConnection);
    }

    BuildRun* m_run; ///< outlives the worker: its destructor joins
    size_t m_index = 0;
};

/// The same for each stick, whenever there is something new to see of it.
class BuildRun::SticksListener : public StickListener
{
public:
    SticksListener(size_t sticks, BuildRun* run) : m_shown(sticks), m_run(run) {}

    void progressed(size_t stick, StickStage stage, qint64 doneBytes, qint64 totalBytes) override
    {
        const int percent = totalBytes > 0 ? static_cast<int>(doneBytes * 100 / totalBytes) : 0;
        if (m_shown[stick] == Shown{stage, percent})
            return;
        m_shown[stick] = {stage, percent};
        QMetaObject::invokeMethod(
            m_run, [run = m_run, stick, stage, percent] { run->showStick(stick, stage, percent); },
            Qt::QueuedConnection);
    }

private:
    struct Shown {
        StickStage stage = StickStage::Preparing;
        int percent = -1;

        bool operator==(const Shown&) const = default;
    };

    std::vector<Shown> m_shown; ///< the writer reports one stick at a time
    BuildRun* m_run;
};

namespace {

BuildRun::StepState stateAfter(const Result<>& result)
{
    if (result)
        return BuildRun::StepState::Done;
    return result.error().code == ErrorCode::Cancelled ? BuildRun::StepState::Stopped
                                                       : BuildRun::StepState::Failed;
}

/// What the session says when a build starts.
struct Order {
    MediaProfile profile;
    BuildSecrets secrets;
    Clock clock;
    BuildOptions options;
    DeviceOpener openDevice;
};

/// The same way from facts to medium as the command line's.
Result<BuiltMedium> build(Order order, const ListenerMaker& listenerFor,
                          StickListener* stickListener, Work& work)
{
    Result<Gathered> inputs = gatherFacts(order.profile, order.secrets, order.clock, work);
    if (!inputs)
        return inputs.error();
    CheckResult checked = check(allRules(), inputs->facts);
    return buildMedium({.inputs = *std::move(inputs),
                        .checked = std::move(checked),
                        .secrets = std::move(order.secrets),
                        .options = std::move(order.options),
                        .stickListener = stickListener,
                        .openDevice = std::move(order.openDevice)},
                       listenerFor, work.stop);
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
    m_medium.reset();
    m_error.reset();
    m_log.clear();
    m_progress = {};
    m_outputPath.clear();
    m_sticks.clear();
    BuildOptions options;
    if (profile.output.kind == OutputKind::UsbDevice) {
        options.sticks = m_session.sticks();
        for (const Device& stick : options.sticks)
            m_sticks.push_back({stick});
    } else {
        m_outputPath = profile.resolved(profile.output.path);
    }
    m_steps = {{tr("Open the medium and check everything"), StepState::Running, 0}};
    m_sinceStart.start();
    m_sinceStep.start();
    options.mayReplace = m_session.mayReplace(m_outputPath);
    options.allowed = m_session.allowed();
    m_task = runTask(
        this,
        [this, order = Order{profile, m_session.secrets().clone(), m_session.now(), options,
                             m_session.openDevice()}](Work& work) mutable {
            const ListenerMaker listenerFor = [this](const Steps& steps) {
                return std::make_unique<Listener>(steps, this);
            };
            SticksListener sticks(order.options.sticks.size(), this);
            return build(std::move(order), listenerFor, &sticks, work);
        },
        [this](Result<BuiltMedium> built) { finish(std::move(built)); });
    connect(m_task, &Task::logged, this, &BuildRun::addToLog);
    addToLog(m_steps.front().title);
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
        return m_error ? PageState::Warning : PageState::Fine;
    return m_phase == Phase::Failed ? PageState::Blocked : PageState::Untouched;
}

void BuildRun::setPhase(Phase phase)
{
    m_phase = phase;
    emit changed();
}

void BuildRun::addSteps(const QStringList& titles)
{
    stepEnded(0, {});
    for (const QString& title : titles)
        m_steps.push_back({title, StepState::Waiting, 0});
    emit changed();
}

void BuildRun::stepStarted(size_t index)
{
    m_steps[index].state = StepState::Running;
    m_sinceStep.start();
    addToLog(m_steps[index].title);
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

void BuildRun::finish(Result<BuiltMedium> built)
{
    m_task = nullptr;
    const Result<> usable = built ? showOutcomes(built->sticks) : Result<>(built.error());
    if (usable) {
        m_medium = *std::move(built);
        m_outputPath = m_medium->path;
        addToLog(tr("Finished"));
        setPhase(Phase::Done);
    } else {
        m_error = usable.error();
        const bool cancelled = m_error->code == ErrorCode::Cancelled;
        if (m_steps.size() == 1) // what comes before the plan has no listener
            stepEnded(0, *m_error);
        addToLog(describe(*m_error));
        setPhase(cancelled ? Phase::Cancelled : Phase::Failed);
    }
    emit ended();
}

} // namespace cmgmedia::ui
