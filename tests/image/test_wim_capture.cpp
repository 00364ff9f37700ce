// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/wim_capture.h"
#include "tests/support/outside.h"
#include "tests/support/test_program.h"
#include "tests/support/test_wim.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace cmgmedia;
using namespace cmgmedia::test;
using namespace Qt::StringLiterals;

class TestWimCapture : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_tree;
    SilentSink m_sink;

private slots:
    void initTestCase();
    void makesABootableWim();
    void replacesAnOlderOne();
    void leavesNothingBehind_data();
    void leavesNothingBehind();
};

void TestWimCapture::initTestCase()
{
    m_tree = m_dir.filePath(u"größe"_s);
    makeBootImageFolder(m_tree);
}

void TestWimCapture::makesABootableWim()
{
    if (!isInstalled(u"wimlib-imagex"_s))
        QSKIP("wimlib-imagex is not installed");
    const QString wim = makeBootImage(m_tree, m_dir.filePath(u"größe.wim"_s),
                                      {.name = u"PE ü"_s,
                                       .architecture = u"arm64"_s,
                                       .version = u"10.0.22621.525"_s,
                                       .integrityTable = true});
    const Ran ran = run(u"wimlib-imagex"_s, {u"info"_s, wim, u"--check"_s});
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    for (const char* line :
         {"Boot Index:     1", "Compression:    LZX", "Architecture:           ARM64",
          "Build:                  22621", "Service Pack Build:     525",
          "Name:                   PE \xc3\xbc", "Integrity info"})
        QVERIFY2(ran.output.contains(line), ran.output.constData());
}

void TestWimCapture::replacesAnOlderOne()
{
    const QString path = m_dir.filePath(u"older.wim"_s);
    writeFile(path, "old");
    QCOMPARE(makeBootImage(m_tree, path), path);
    QVERIFY(readFile(path).startsWith("MSWIM"));
}

void TestWimCapture::leavesNothingBehind_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<bool>("cancelled");
    QTest::addColumn<ErrorRow>("code");
    QTest::addRow("no such folder") << u"nowhere"_s << false << ErrorCode::Io;
    QTest::addRow("canceled") << u"größe"_s << true << ErrorCode::Cancelled;
}

void TestWimCapture::leavesNothingBehind()
{
    QFETCH(QString, folder);
    QFETCH(bool, cancelled);
    QFETCH(ErrorRow, code);
    QTemporaryDir out;
    std::stop_source stop;
    if (cancelled)
        stop.request_stop();
    Work work{m_sink, stop.get_token()};
    needWimlib();
    const Result<> made = captureWim(m_dir.filePath(folder), out.filePath(u"boot.wim"_s), {}, work);
    QVERIFY(!made);
    QCOMPARE(made.error().code, code);
    QVERIFY(QDir(out.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

CMGMEDIA_TEST(TestWimCapture)
#include "test_wim_capture.moc"
