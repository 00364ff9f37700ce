// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/boot_origin.h"
#include "core/machine/medium_trial.h"
#include "tests/boot/qemu.h"
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/test_lab.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

namespace {

/// Processes that were told of it: the program itself, and QEMU.
int machinesWith(const QString& medium)
{
    int count = 0;
    for (const QString& process : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile file(u"/proc/%1/cmdline"_s.arg(process));
        if (file.open(QFile::ReadOnly) && file.readAll().contains(medium.toUtf8()))
            ++count;
    }
    return count;
}

/// What Tesseract, a reader that is not ours, reads in a picture: its letters alone.
QString lettersIn(const QByteArray& png, const QString& file)
{
    test::writeFile(file, png);
    const Ran read = run(u"tesseract"_s, {file, u"-"_s, u"--dpi"_s, u"96"_s, u"--psm"_s, u"6"_s});
    QString letters;
    for (const QChar letter : QString::fromUtf8(read.output)) {
        if (letter.isLetter())
            letters += letter.toUpper();
    }
    return letters;
}

} // namespace

/// A virtual PC starts from what we write, and its picture shows it.
class TestMediumTrial : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsTheScreen_data();
    void showsTheScreen();
    void endsWithinASecond();
    void endsWithItsParent();

private:
    QString medium(OutputKind kind);

    QTemporaryDir m_folder;
    Lab m_lab;
};

void TestMediumTrial::initTestCase()
{
    if (const QString why = whyNoMachine(); !why.isEmpty())
        QSKIP(qPrintable(why));
    m_lab = makeLab(m_folder.filePath(u"lab"_s));
}

QString TestMediumTrial::medium(OutputKind kind)
{
    MediaProfile profile = m_lab.profile;
    profile.output.kind = kind;
    profile.output.path =
        m_folder.filePath(kind == OutputKind::Iso ? u"built, once.iso"_s : u"built.img"_s);
    if (!QFile::exists(profile.output.path)) {
        if (const Result<BuildReport> built = build(profile, secretsOf(m_lab)); !built)
            qFatal("%s", why(built).constData());
    }
    return profile.output.path;
}

void TestMediumTrial::showsTheScreen_data()
{
    QTest::addColumn<OutputKind>("kind");
    QTest::addColumn<MachineFirmware>("firmware");
    QTest::newRow("disc, UEFI") << OutputKind::Iso << MachineFirmware::Uefi;
    QTest::newRow("USB drive, UEFI") << OutputKind::UsbImage << MachineFirmware::Uefi;
    QTest::newRow("disc, BIOS") << OutputKind::Iso << MachineFirmware::Bios;
}

void TestMediumTrial::showsTheScreen()
{
    if (!isInstalled(u"tesseract"_s))
        QSKIP("Tesseract is not installed");
    QFETCH(OutputKind, kind);
    QFETCH(MachineFirmware, firmware);
    const QString path = medium(kind);
    const QByteArray before = readFile(path);
    // Until the line is on the screen: how long that takes is the computer's business.
    std::stop_source stop;
    SilentSink sink;
    Work work{sink, stop.get_token()};
    QString letters;
    int pictures = 0;
    const auto look = [&](const QByteArray& png) {
        ++pictures;
        letters = lettersIn(png, m_folder.filePath(u"screen.png"_s));
        if (letters.contains("REHEARSAL"_L1))
            stop.request_stop();
    };
    const Result<TrialOutcome> outcome =
        tryMedium({.medium = path, .firmware = firmware, .seconds = 150}, look, work);
    QVERIFY2(letters.contains("REHEARSAL"_L1) && letters.contains("INSTALLSNOTHING"_L1),
             qPrintable(letters));
    QVERIFY(pictures > 0);
    QVERIFY(!outcome && outcome.error().code == ErrorCode::Cancelled);
    QCOMPARE(machinesWith(m_folder.filePath(u"built"_s)), 0);
    QVERIFY(readFile(path) == before);
}

void TestMediumTrial::endsWithinASecond()
{
    std::stop_source stop;
    SilentSink sink;
    Work work{sink, stop.get_token()};
    QElapsedTimer since;
    const auto look = [&](const QByteArray& png) {
        QVERIFY(png.startsWith("\x89PNG"));
        since.start();
        stop.request_stop();
    };
    const QString path = medium(OutputKind::Iso);
    const Result<TrialOutcome> outcome = tryMedium({.medium = path}, look, work);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    const qint64 tookMs = since.elapsed();
    QVERIFY2(tookMs < 2000, qPrintable(QString::number(tookMs))); // one of them for a busy computer
    QCOMPARE(machinesWith(m_folder.filePath(u"built"_s)), 0);
}

/// Killed, it cannot end its virtual PC any more.
void TestMediumTrial::endsWithItsParent()
{
    const QString path = medium(OutputKind::Iso);
    QProcess tool;
    tool.start(u"" CMGMEDIA_BINARY ""_s,
               {u"boot"_s, path, u"--picture"_s, m_folder.filePath(u"killed.png"_s)});
    QVERIFY(tool.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(machinesWith(m_folder.filePath(u"built"_s)) == 2,
                             30000); // itself, and QEMU
    tool.kill();
    QVERIFY(tool.waitForFinished());
    QTRY_COMPARE_WITH_TIMEOUT(machinesWith(m_folder.filePath(u"built"_s)), 0, 10000);
    QVERIFY(!QFile::exists(m_folder.filePath(u"killed.png"_s)));
}

CMGMEDIA_TEST(TestMediumTrial)
#include "test_medium_trial.moc"
