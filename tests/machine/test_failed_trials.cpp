// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/errors.h"
#include "core/machine/medium_trial.h"
#include "core/machine/qemu_control.h"
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/test_lab.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

/// Far less than QEMU is waited for, and enough on a busy computer.
constexpr qint64 kSoonMs = 5000;

/// A program in the place of QEMU: greets, answers its first question, and then does as told.
QByteArray machineThat(const QByteArray& does)
{
    return "#!/bin/sh\n"
           "echo '{\"QMP\": {}}'\n"
           "while read -r line; do case \"$line\" in\n"
           "*qmp_capabilities*) echo '{\"return\": {}}' ;;\n"
           "*quit*) exit 0 ;;\n"
           + does + "\nesac; done\n";
}

} // namespace

/// Virtual PCs that end too early, show nothing or say nothing.
class TestFailedTrials : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { qputenv("PATH", m_path); }
    void tellsHowItEnded_data();
    void tellsHowItEnded();
    void endsByItselfWithAWindow_data();
    void endsByItselfWithAWindow();
    void startsAgainWithoutItsAccelerator();
    void waitsForNothingOnceStopped();
    void isStoppedWhileItStarts();

private:
    void putMachine(const QByteArray& script) const;
    MediumTrial trial(bool hasWindow) const
    {
        return {.medium = m_lab.path(u"official.iso"_s),
                .firmware = MachineFirmware::Bios,
                .hasWindow = hasWindow,
                .seconds = 1};
    }

    QTemporaryDir m_folder;
    QByteArray m_path;
    test::Lab m_lab;
};

void TestFailedTrials::initTestCase()
{
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
    m_path = qgetenv("PATH");
    qputenv("PATH", m_folder.path().toLocal8Bit() + ':' + m_path);
}

void TestFailedTrials::putMachine(const QByteArray& script) const
{
    const QString program = m_folder.filePath(u"qemu-system-x86_64"_s);
    test::writeFile(program, script);
    QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestFailedTrials::tellsHowItEnded_data()
{
    QTest::addColumn<QByteArray>("does");
    QTest::addColumn<bool>("hasWindow");
    QTest::addColumn<ErrorRow>("code");
    QTest::addColumn<QString>("detail");
    const QByteArray fails = "*query-kvm*) echo 'gtk initialization failed' >&2; exit 1 ;;";
    const QByteArray crashes = "*query-kvm*) echo 'it hurts' >&2; kill -KILL $$ ;;";
    for (const bool hasWindow : {false, true}) {
        QTest::addRow("fails, %d", hasWindow)
            << fails << hasWindow << ErrorCode::MachineFailed << u"gtk initialization failed"_s;
        QTest::addRow("crashes, %d", hasWindow)
            << crashes << hasWindow << ErrorCode::MachineFailed << u"it hurts"_s;
    }
    QTest::newRow("ends before it has a picture") << QByteArray("*query-kvm*) exit 0 ;;") << false
                                                  << ErrorCode::MachineNoPicture << QString();
    QTest::newRow("has no pictures") << QByteArray("*) echo '{\"error\": {}}' ;;") << false
                                     << ErrorCode::MachineNoPicture << QString();
}

void TestFailedTrials::tellsHowItEnded()
{
    QFETCH(QByteArray, does);
    QFETCH(bool, hasWindow);
    QFETCH(ErrorRow, code);
    QFETCH(QString, detail);
    putMachine(machineThat(does));
    SilentSink sink;
    Work work{sink, {}};
    const Result<TrialOutcome> outcome = tryMedium(
        trial(hasWindow), [](const QByteArray&) {}, work);
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().code == code, test::why(outcome).constData());
    QCOMPARE(outcome.error().detail.english(), detail);
}

void TestFailedTrials::endsByItselfWithAWindow_data()
{
    QTest::addColumn<QByteArray>("does");
    QTest::newRow("its window is closed") << QByteArray("*query-kvm*) exit 0 ;;");
    QTest::newRow("has no pictures") << QByteArray("*) echo '{\"error\": {}}' ;;");
}

void TestFailedTrials::endsByItselfWithAWindow()
{
    QFETCH(QByteArray, does);
    putMachine(machineThat(does));
    SilentSink sink;
    Work work{sink, {}};
    const Result<TrialOutcome> outcome = tryMedium(
        trial(true), [](const QByteArray&) {}, work);
    QVERIFY2(outcome, test::why(outcome).constData());
    QVERIFY(outcome->picture.isEmpty());
}

/// KVM inside another virtual machine may start a PC that stops at its first difficult instruction.
void TestFailedTrials::startsAgainWithoutItsAccelerator()
{
    const QByteArray calls = m_folder.filePath(u"calls"_s).toLocal8Bit();
    const QByteArray does =
        "*query-status*) case \"$*\" in *kvm*) s=internal-error ;; *) s=running ;; "
        "esac; echo $s >>"
        + calls + "; echo '{\"return\": {\"status\": \"'$s'\"}}' ;;\n"
        + "*screendump*) f=${line#*filename\\\":\\\"}; "
          "f=${f%%\\\"*}; echo picture >\"$f\"; echo '{\"return\": {}}' ;;\n"
          "*) echo '{\"return\": {}}' ;;";
    putMachine(machineThat(does));
    SilentSink sink;
    Work work{sink, {}};
    const Result<TrialOutcome> outcome = tryMedium(
        trial(false), [](const QByteArray&) {}, work);
    QVERIFY2(outcome, test::why(outcome).constData());
    QCOMPARE(outcome->picture, QByteArray("picture\n"));
    QVERIFY(!outcome->isAccelerated);
    QVERIFY(test::readFile(QFile::decodeName(calls)).startsWith("internal-error\nrunning\n"));
}

void TestFailedTrials::waitsForNothingOnceStopped()
{
    putMachine("#!/bin/sh\nexec cat >/dev/null\n");
    QProcess process;
    process.start(m_folder.filePath(u"qemu-system-x86_64"_s), QStringList());
    QVERIFY(process.waitForStarted());
    std::stop_source stop;
    stop.request_stop();
    QemuControl control(process, stop.get_token());
    constexpr int kLongMs = 60000;
    QElapsedTimer time;
    time.start();
    QVERIFY(!control.greet(kLongMs));
    QVERIFY(!control.ask(u"query-kvm"_s, {}, kLongMs));
    control.listen(kLongMs);
    QVERIFY(time.elapsed() < kSoonMs);
    process.kill();
    QVERIFY(process.waitForFinished());
}

/// It says nothing yet: that is no failure of the machine.
void TestFailedTrials::isStoppedWhileItStarts()
{
    const QString pipe = m_folder.filePath(u"started"_s);
    QCOMPARE(test::run(u"mkfifo"_s, {pipe}).exitCode, 0);
    putMachine("#!/bin/sh\n: >'" + pipe.toLocal8Bit() + "'\nexec cat >/dev/null\n");
    std::stop_source stop;
    SilentSink sink;
    Work work{sink, stop.get_token()};
    QElapsedTimer since;
    std::jthread stopper([&] {
        QFile started(pipe);
        started.open(QFile::ReadOnly); // until the machine opens it, too
        since.start();
        stop.request_stop();
    });
    const Result<TrialOutcome> outcome = tryMedium(
        trial(false), [](const QByteArray&) {}, work);
    test::run(u"sh"_s, {u"-c"_s, u"exec 3<>\"$0\""_s, pipe}); // if it was never started
    stopper.join();
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().code == ErrorCode::Cancelled, test::why(outcome).constData());
    QVERIFY(since.elapsed() < kSoonMs);
}

CMGMEDIA_TEST(TestFailedTrials)
#include "test_failed_trials.moc"
