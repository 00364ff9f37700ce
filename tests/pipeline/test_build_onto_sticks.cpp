// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/errors.h"
#include "core/pipeline/make_medium.h"
#include "core/pipeline/overall_progress.h"
#include "tests/support/fake_device.h"
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/test_lab.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

constexpr qint64 kMiB = 1 << 20;

/// Stops the build where the test wants it.
class Listener : public OverallProgress
{
public:
    explicit Listener(std::function<void(int)> watch) : m_watch(std::move(watch)) {}

protected:
    void changed(const ProgressView& view) override
    {
        if (m_watch)
            m_watch(view.percent);
    }

private:
    std::function<void(int)> m_watch;
};

} // namespace

/// Builds a medium straight onto sticks, which are fakes.
class TestBuildOntoSticks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writesEveryStick();
    void isLaidOutForTheSmallest();
    void tellsWhichOneFailed();
    void refusesToBeginWithoutAStick();
    void refusesTheStickThatItReads();
    void touchesNothingWhenAllAreTooSmall();
    void leavesNoHalfStickWhenItIsStopped();
    void countsAllSticksInOneBar();

private:
    Result<BuildReport> build(const std::vector<test::FakeDevice*>& fakes);

    QTemporaryDir m_folder;
    test::Lab m_lab;
    MediaProfile m_profile;
    std::stop_source m_stop;
    std::function<void(int)> m_watch;
    QStringList m_alsoRead;
    QString m_mountPoint; ///< of the sticks; empty: not mounted
};

void TestBuildOntoSticks::initTestCase()
{
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
    m_profile = m_lab.profile;
    m_profile.output.kind = OutputKind::UsbDevice;
}

Result<BuildReport> TestBuildOntoSticks::build(const std::vector<test::FakeDevice*>& fakes)
{
    BuildOptions options;
    options.alsoRead = m_alsoRead;
    for (const test::FakeDevice* fake : fakes) {
        options.sticks.push_back(test::described(*fake, u"S"_s + fake->path().right(1)));
        if (!m_mountPoint.isEmpty())
            options.sticks.back().volumes = {
                {.path = u"/dev/fake1p1"_s, .mountPoints = {m_mountPoint}}};
    }
    const DeviceOpener open = [&](const Device& device) -> Result<std::unique_ptr<BlockDevice>> {
        for (test::FakeDevice* fake : fakes) {
            if (fake->path() == device.path)
                return test::opened(*fake);
        }
        return Error{ErrorCode::DeviceGone, device.path, {}};
    };
    Listener listener(m_watch);
    return makeMedium(m_profile, test::secretsOf(m_lab), options,
                      {.clock = test::labClock(), .openDevice = open}, listener,
                      m_stop.get_token());
}

void TestBuildOntoSticks::writesEveryStick()
{
    test::FakeDevice first(256 * kMiB, u"/dev/fake1"_s);
    test::FakeDevice second(256 * kMiB, u"/dev/fake2"_s);
    const Result<BuildReport> built = build({&first, &second});
    QVERIFY2(built, test::why(built).constData());
    QVERIFY(outcomeOf(built->sticks));
    QVERIFY(built->path.isEmpty());
    for (const WrittenStick& stick : built->sticks)
        QCOMPARE(stick.outcome.state, StickState::Verified);
    const QByteArray content = first.content(0, built->bytes);
    QVERIFY(content == second.content(0, built->bytes));
    // Somebody else's reader finds the files on it.
    test::writeFile(m_folder.filePath(u"stick.img"_s), first.content(0, 256 * kMiB));
    SilentSink sink;
    Work work{sink, {}};
    const Result<BootMedium> made = openBootMedium(m_folder.filePath(u"stick.img"_s), {}, work);
    QVERIFY2(made, test::why(made).constData());
    QCOMPARE(made->trust.size(), size_t(3));
    if (!test::isInstalled(u"fsck.fat"_s))
        QSKIP("dosfstools are not installed, so no other program has judged the volume");
    test::writeFile(m_folder.filePath(u"volume"_s), first.content(kMiB, 255 * kMiB));
    const test::Ran checked =
        test::run(u"fsck.fat"_s, {u"-n"_s, u"-v"_s, m_folder.filePath(u"volume"_s)});
    QVERIFY2(checked.exitCode == 0, checked.output.constData());
}

void TestBuildOntoSticks::isLaidOutForTheSmallest()
{
    test::FakeDevice large(4096 * kMiB, u"/dev/fake1"_s);
    test::FakeDevice small(256 * kMiB, u"/dev/fake2"_s);
    const Result<BuildReport> built = build({&large, &small});
    QVERIFY2(built, test::why(built).constData());
    QVERIFY(outcomeOf(built->sticks));
    QVERIFY(large.content(0, built->bytes) == small.content(0, built->bytes));
    QVERIFY(large.bytesWritten <= built->bytes + 4 * kMiB); // what lies behind is left alone
}

void TestBuildOntoSticks::tellsWhichOneFailed()
{
    test::FakeDevice good(256 * kMiB, u"/dev/fake1"_s);
    test::FakeDevice bad(256 * kMiB, u"/dev/fake2"_s);
    bad.goneAfterBytes = 4 * kMiB;
    const Result<BuildReport> built = build({&good, &bad});
    QVERIFY2(built, test::why(built).constData());
    QCOMPARE(built->sticks[0].outcome.state, StickState::Verified);
    QCOMPARE(built->sticks[1].outcome.state, StickState::Unusable);
    QCOMPARE(outcomeOf(built->sticks).error().code, ErrorCode::DeviceGone);
    QString report;
    for (const Text& line : reportLines(*built))
        report += line.english() + u'\n';
    QVERIFY2(report.contains("/dev/fake1, ACME Fake Stick: verified"_L1), qPrintable(report));
    QVERIFY2(report.contains("/dev/fake2, ACME Fake Stick: unusable"_L1), qPrintable(report));
}

void TestBuildOntoSticks::refusesToBeginWithoutAStick()
{
    const Result<BuildReport> built = build({});
    QVERIFY(!built);
    QCOMPARE(built.error().code, ErrorCode::DeviceMissing);
}

void TestBuildOntoSticks::refusesTheStickThatItReads()
{
    test::FakeDevice fake(256 * kMiB, m_profile.resolved(m_profile.source.path));
    const Result<BuildReport> same = build({&fake});
    QVERIFY(!same);
    QCOMPARE(same.error().code, ErrorCode::OutputIsSource);
    test::FakeDevice mounted(256 * kMiB, u"/dev/fake1"_s);
    m_mountPoint = m_lab.folder;
    const Result<BuildReport> inside = build({&mounted});
    m_mountPoint.clear();
    QVERIFY(!inside);
    QCOMPARE(inside.error().code, ErrorCode::OutputIsSource);
    // Not in the profile: the profile itself, or the file of a password.
    const QString beside = m_folder.filePath(u"beside"_s);
    QVERIFY(QDir().mkpath(beside));
    m_alsoRead = QStringList{beside + u"/password.txt"_s};
    test::writeFile(m_alsoRead.first(), "x");
    m_mountPoint = beside;
    const Result<BuildReport> password = build({&mounted});
    m_mountPoint.clear();
    m_alsoRead.clear();
    QVERIFY(!password);
    QCOMPARE(password.error().code, ErrorCode::OutputIsSource);
    QCOMPARE(fake.bytesWritten + mounted.bytesWritten, 0);
}

void TestBuildOntoSticks::touchesNothingWhenAllAreTooSmall()
{
    test::FakeDevice fake(2 * kMiB, u"/dev/fake1"_s);
    const Result<BuildReport> built = build({&fake});
    QVERIFY(!built);
    QCOMPARE(built.error().code, ErrorCode::NoSpace);
    QCOMPARE(fake.bytesWritten, 0);
}

void TestBuildOntoSticks::leavesNoHalfStickWhenItIsStopped()
{
    test::FakeDevice fake(256 * kMiB, u"/dev/fake1"_s);
    fake.onWrite = [&](qint64 offset) {
        if (offset >= 2 * kMiB && offset < 200 * kMiB)
            m_stop.request_stop();
    };
    const Result<BuildReport> built = build({&fake});
    m_stop = {};
    QVERIFY2(built, test::why(built).constData());
    QCOMPARE(outcomeOf(built->sticks).error().code, ErrorCode::Cancelled);
    QCOMPARE(built->sticks[0].outcome.state, StickState::Unusable);
    QVERIFY(fake.content(0, kMiB).count('\0') == kMiB);
}

void TestBuildOntoSticks::countsAllSticksInOneBar()
{
    test::FakeDevice first(256 * kMiB, u"/dev/fake1"_s);
    test::FakeDevice second(256 * kMiB, u"/dev/fake2"_s);
    int last = 0;
    bool ascending = true;
    m_watch = [&](int percent) {
        ascending = ascending && percent >= last && percent <= 100;
        last = percent;
    };
    QVERIFY(build({&first, &second}));
    m_watch = {};
    QVERIFY(ascending);
    QCOMPARE(last, 100);
}

CMGMEDIA_TEST(TestBuildOntoSticks)
#include "test_build_onto_sticks.moc"
