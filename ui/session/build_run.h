// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/make_medium.h"
#include "core/pipeline/overall_progress.h"
#include "ui/session/states.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

namespace cmgmedia::ui {

class Session;
class Task;

/// A file that goes with a medium, to be suggested: beside it, under its name; for a stick among
/// the documents, under its label.
QString besideMedium(const BuildReport& report, const QString& ending);

/// One build at a time, of what the session holds when it starts, on a thread of its own. Lives on
/// the UI thread and only ever shows what the worker said.
class BuildRun : public QObject
{
    Q_OBJECT

public:
    enum class Phase { Idle, Running, Stopping, Done, Cancelled, Failed };
    enum class StepState { Waiting, Running, Done, Stopped, Failed };
    /// A line of the plan and how far it got.
    struct StepLine {
        Text title;
        StepState state = StepState::Waiting;
        qint64 elapsedMs = 0;
    };

    /// A stick that is being written.
    struct StickLine {
        Device device;
        std::optional<StickStage> stage = {}; ///< none: it waits
        int percent = 0;                      ///< of the stage
        std::optional<StickOutcome> outcome = {};
    };

    explicit BuildRun(Session& session, QObject* parent = nullptr);
    ~BuildRun() override; ///< stops and waits

    void start();
    void cancel();

    Phase phase() const { return m_phase; }
    PageState state() const; ///< the same as a step of the wizard has it
    bool isBusy() const { return m_phase == Phase::Running || m_phase == Phase::Stopping; }
    const std::vector<StepLine>& steps() const { return m_steps; }
    const ProgressView& progress() const { return m_progress; }
    const QString& outputPath() const { return m_outputPath; } ///< empty: sticks
    const std::vector<StickLine>& sticks() const { return m_sticks; }
    const QStringList& log() const { return m_log; }
    /// Of the medium that was made; nullptr: there is none.
    const BuildReport* report() const { return m_report ? &*m_report : nullptr; }
    /// Why it failed or was cancelled; nullptr: it did not. With several sticks also why one of
    /// them failed, beside the medium on the others.
    const Error* error() const { return m_error ? &*m_error : nullptr; }

signals:
    void changed();    ///< phase and steps
    void progressed(); ///< at most ten times a second, and with each step
    void logged(const QString& line);
    void ended(); ///< after changed(), in whatever way

private:
    class Listener;

    void setPhase(Phase phase);
    void addSteps(const std::vector<PlannedStep>& planned);
    void stepStarted(size_t index);
    void stepEnded(size_t index, const Result<>& result);
    void show(const ProgressView& view);
    void showStick(size_t number, StickStage stage, int percent);
    void addToLog(const QString& line);
    Result<> showOutcomes(const std::vector<WrittenStick>& written);
    void finish(Result<BuildReport> report);

    Session& m_session;
    Phase m_phase = Phase::Idle;
    std::vector<StepLine> m_steps; ///< the first stands for what comes before the plan
    ProgressView m_progress;
    QString m_outputPath;
    std::vector<StickLine> m_sticks;
    QStringList m_log;
    std::optional<BuildReport> m_report;
    std::optional<Error> m_error;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceStep;
    QPointer<Task> m_task;
};

} // namespace cmgmedia::ui
