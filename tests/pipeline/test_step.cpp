// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/overall_progress.h"
#include "core/pipeline/step.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

class FakeStep : public Step
{
public:
    using Body = std::function<Result<>(Work&)>;
    FakeStep(QString name, Body body, bool cleansUp = false)
        : m_name(std::move(name)), m_body(std::move(body)), m_cleansUp(cleansUp)
    {}
    QString title() const override { return m_name; }
    qint64 weight() const override { return m_cleansUp ? 0 : 100; }
    bool runsAfterFailure() const override { return m_cleansUp; }
    Result<> run(Work& work) override { return m_body(work); }

private:
    QString m_name;
    Body m_body;
    bool m_cleansUp;
};

class Recorder : public StepListener
{
public:
    QStringList ran;
    void progressed(qint64, qint64) override {}
    void logged(const QString&) override {}
    void stepStarted(const Step& step, size_t, size_t) override { ran << step.title(); }
    void stepEnded(const Step&, const Result<>&) override {}
};

class Views : public OverallProgress
{
public:
    using OverallProgress::OverallProgress;
    std::vector<ProgressView> all;

protected:
    void changed(const ProgressView& view) override { all.push_back(view); }
};

Result<> fine(Work&)
{
    return {};
}

std::unique_ptr<Step> step(const QString& name, FakeStep::Body body, bool cleansUp = false)
{
    return std::make_unique<FakeStep>(name, std::move(body), cleansUp);
}

} // namespace

class TestStep : public QObject
{
    Q_OBJECT

private slots:
    void runsUpToTheFailureThenCleansUp();
    void stopsBetweenSteps();
    void cleaningUpCannotBeStopped();
    void firstErrorWins();
    void progressAddsUp();
};

void TestStep::runsUpToTheFailureThenCleansUp()
{
    Steps steps;
    steps.push_back(step(u"a"_s, fine));
    steps.push_back(step(u"b"_s, [](Work&) -> Result<> {
        return Error{ErrorCode::Io, u"disk"_s, u"EIO"_s};
    }));
    steps.push_back(step(u"c"_s, fine));
    steps.push_back(step(u"d"_s, fine, true));
    Recorder recorder;
    const Result<> result = runSteps(steps, recorder, {});
    QCOMPARE(recorder.ran, QStringList({u"a"_s, u"b"_s, u"d"_s}));
    QCOMPARE(result.error().code, ErrorCode::Io);
}

void TestStep::stopsBetweenSteps()
{
    std::stop_source stop;
    Steps steps;
    steps.push_back(step(u"a"_s, [&](Work&) -> Result<> {
        stop.request_stop();
        return {};
    }));
    steps.push_back(step(u"b"_s, fine));
    steps.push_back(step(u"c"_s, fine, true));
    Recorder recorder;
    const Result<> result = runSteps(steps, recorder, stop.get_token());
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QCOMPARE(recorder.ran, QStringList({u"a"_s, u"c"_s}));
}

void TestStep::cleaningUpCannotBeStopped()
{
    std::stop_source stop;
    stop.request_stop();
    bool wasStopped = true;
    Steps steps;
    steps.push_back(step(
        u"a"_s,
        [&](Work& work) -> Result<> {
            wasStopped = work.cancelled();
            return {};
        },
        true));
    Recorder recorder;
    QVERIFY(runSteps(steps, recorder, stop.get_token()));
    QVERIFY(!wasStopped);
}

void TestStep::firstErrorWins()
{
    Steps steps;
    const auto failing = [](const QString& subject) {
        return [subject](Work&) -> Result<> { return Error{ErrorCode::Io, subject, {}}; };
    };
    steps.push_back(step(u"a"_s, failing(u"first"_s)));
    steps.push_back(step(u"b"_s, failing(u"second"_s), true));
    Recorder recorder;
    QCOMPARE(runSteps(steps, recorder, {}).error().subject, u"first"_s);
}

void TestStep::progressAddsUp()
{
    Steps steps;
    steps.push_back(step(u"a"_s, fine));
    steps.push_back(step(u"b"_s, fine));
    steps.push_back(step(u"c"_s, fine, true));
    Views views(steps);
    QVERIFY(runSteps(steps, views, {}));
    QList<int> percents;
    for (const ProgressView& view : views.all)
        percents << view.percent;
    QCOMPARE(percents, QList<int>({0, 50, 50, 100, 100, 100}));
}

QTEST_GUILESS_MAIN(TestStep)
#include "test_step.moc"
