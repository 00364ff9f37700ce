// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/overall_progress.h"
#include "core/pipeline/step_runner.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

class Recorder : public BuildListener
{
public:
    QStringList ran;
    QStringList failed;

    void stepStarted(const PlannedStep& step, size_t) override { ran << step.title.english(); }
    void stepEnded(const PlannedStep& step, size_t, const Result<>& result) override
    {
        if (!result)
            failed << step.title.english();
    }
};

class Views : public OverallProgress
{
public:
    std::vector<ProgressView> all;

protected:
    void changed(const ProgressView& view) override { all.push_back(view); }
};

/// Two steps and one that cleans up.
BuildPlan plan()
{
    BuildPlan plan;
    plan.steps = {{StepKind::LayOut, u"a"_s, {}, 100},
                  {StepKind::Write, u"b"_s, {}, 100},
                  {StepKind::CleanUp, u"c"_s, {}, 0}};
    return plan;
}

Result<> fine(Work&)
{
    return {};
}

} // namespace

class TestStepRunner : public QObject
{
    Q_OBJECT

private slots:
    void returnsWhatTheStepReturns();
    void tellsWhichStepFailed();
    void beginsNothingOnceItIsStopped();
    void cleaningUpCannotBeStopped();
    void progressAddsUp();
    void ignoresProgressBeforeThePlan();
};

void TestStepRunner::returnsWhatTheStepReturns()
{
    const BuildPlan steps = plan();
    Recorder recorder;
    StepRunner runner(steps, recorder, {});
    const Result<int> value = runner.run(StepKind::LayOut, [](Work&) -> Result<int> { return 42; });
    QCOMPARE(value.value_or(0), 42);
    QCOMPARE(recorder.ran, QStringList(u"a"_s));
    QCOMPARE(runner.times().size(), size_t(1));
    QCOMPARE(runner.times().front().title, Text(u"a"_s));
}

void TestStepRunner::tellsWhichStepFailed()
{
    const BuildPlan steps = plan();
    Recorder recorder;
    StepRunner runner(steps, recorder, {});
    QVERIFY(runner.run(StepKind::LayOut, fine));
    const Result<> failed = runner.run(StepKind::Write, [](Work&) -> Result<> {
        return Error{ErrorCode::Io, u"disk"_s, u"EIO"_s};
    });
    QCOMPARE(failed.error().code, ErrorCode::Io);
    QVERIFY(runner.run(StepKind::CleanUp, fine));
    QCOMPARE(recorder.ran, QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(recorder.failed, QStringList(u"b"_s));
}

void TestStepRunner::beginsNothingOnceItIsStopped()
{
    std::stop_source stop;
    const BuildPlan steps = plan();
    Recorder recorder;
    StepRunner runner(steps, recorder, stop.get_token());
    const Result<> first = runner.run(StepKind::LayOut, [&](Work&) -> Result<> {
        stop.request_stop();
        return {};
    });
    QVERIFY(first);
    const Result<> second = runner.run(StepKind::Write, fine);
    QCOMPARE(second.error().code, ErrorCode::Cancelled);
    QVERIFY(runner.run(StepKind::CleanUp, fine));
    QCOMPARE(recorder.ran, QStringList({u"a"_s, u"c"_s}));
}

void TestStepRunner::cleaningUpCannotBeStopped()
{
    std::stop_source stop;
    stop.request_stop();
    bool wasStopped = true;
    const BuildPlan steps = plan();
    Recorder recorder;
    StepRunner runner(steps, recorder, stop.get_token());
    const Result<> cleaned = runner.run(StepKind::CleanUp, [&](Work& work) -> Result<> {
        wasStopped = work.cancelled();
        return {};
    });
    QVERIFY(cleaned);
    QVERIFY(!wasStopped);
}

void TestStepRunner::progressAddsUp()
{
    const BuildPlan steps = plan();
    Views views;
    views.planned(steps);
    StepRunner runner(steps, views, {});
    for (const StepKind kind : {StepKind::LayOut, StepKind::Write, StepKind::CleanUp})
        QVERIFY(runner.run(kind, fine));
    QList<int> percents;
    for (const ProgressView& view : views.all)
        percents << view.percent;
    QCOMPARE(percents, QList<int>({0, 50, 50, 100, 100, 100}));
}

void TestStepRunner::ignoresProgressBeforeThePlan()
{
    Views views;
    views.progressed(1, 2);
    QVERIFY(views.all.empty());
}

CMGMEDIA_TEST(TestStepRunner)
#include "test_step_runner.moc"
