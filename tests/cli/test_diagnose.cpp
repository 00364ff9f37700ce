// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_fixture.h"
#include "tests/diagnosis/story_samples.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"

using namespace Qt::StringLiterals;
using namespace cmgmedia;

/// diagnose and explain, as their users run them.
class TestDiagnose : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysCauseRemedyAndLine();
    void endsAsTheLogsDo_data();
    void endsAsTheLogsDo();
    void readsAPasteFromStandardInput();
    void writesAPageWithoutForeignMarkup();
    void writesABundle();
    void readsNothingOfAnotherKind();
    void explainsCodes();

private:
    QString log(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QByteArray m_failed =
        test::bootLines() + test::tokenRequest() + test::tlsFailure("8") + test::tokenEnd();
};

void TestDiagnose::initTestCase()
{
    test::writeFile(log(u"failed/smsts.log"_s), m_failed);
    test::writeFile(log(u"good/smsts.log"_s),
                    test::bootLines() + test::tokenRequest() + test::policies() + test::success());
    test::writeFile(log(u"none/notes.txt"_s), "hello\nworld\n");
    test::writeFile(log(u"none/smsts.log"_s), {});
    QVERIFY(QDir(m_folder.path()).mkpath(u"empty"_s));
}

void TestDiagnose::saysCauseRemedyAndLine()
{
    const test::Ran ran = test::tool({u"diagnose"_s, log(u"failed/smsts.log"_s)});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.errors.isEmpty(), ran.errors.constData());
    QVERIFY(ran.output.startsWith("Windows PE doesn't trust the certificate of gw.adatum.com"));
    QVERIFY(ran.output.contains("Add the root and every intermediate CA to the boot image"));
    QVERIFY(ran.output.contains("smsts.log:15  [CCMHTTP]"));
    QVERIFY(ran.output.contains("[cmg-root-missing]"));
}

void TestDiagnose::endsAsTheLogsDo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char* name, const QStringList& arguments, int exitCode) {
        QTest::newRow(name) << (QStringList{u"diagnose"_s} + arguments) << exitCode;
    };
    row("a cause", {log(u"failed"_s)}, 1);
    row("success", {log(u"good"_s)}, 0);
    row("no log", {log(u"none"_s)}, 3);
    row("an empty folder", {log(u"empty"_s)}, 3);
    row("missing", {log(u"nowhere"_s)}, 3);
    row("no argument", {}, 2);
    row("no number", {log(u"good"_s), u"--attempt"_s, u"x"_s}, 2);
    row("two files to write",
        {log(u"good"_s), u"--html"_s, log(u"a"_s), u"--bundle"_s, log(u"b"_s)}, 2);
    row("no profile", {log(u"good"_s), u"--profile"_s, log(u"nowhere"_s)}, 3);
}

void TestDiagnose::endsAsTheLogsDo()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    const test::Ran ran = test::tool(arguments);
    QVERIFY2(ran.exitCode == exitCode, ran.errors.constData());
    QCOMPARE(ran.errors.isEmpty(), exitCode < 2);
}

void TestDiagnose::readsAPasteFromStandardInput()
{
    const test::Ran ran = test::tool({u"diagnose"_s, u"-"_s, u"--json"_s}, m_failed);
    QCOMPARE(ran.exitCode, 1);
    const QJsonObject json = test::json(ran);
    QCOMPARE(json.value(u"cause"_s).toString(), u"tls-ca-not-trusted"_s);
    QCOMPARE(json.value(u"phase"_s).toString(), u"token"_s);
}

void TestDiagnose::writesAPageWithoutForeignMarkup()
{
    const QString source = log(u"marked/smsts.log"_s);
    test::writeFile(source, test::bootLines() + test::entry("<script>alert(1)</script>", '3')
                                + test::tokenRequest() + test::tlsFailure("8") + test::tokenEnd());
    const QString page = log(u"page.html"_s);
    QCOMPARE(test::tool({u"diagnose"_s, source, u"--html"_s, page}).exitCode, 1);
    const QByteArray html = test::readFile(page);
    QVERIFY(html.contains("<h1>Windows PE doesn't trust"));
    QVERIFY(!html.contains("<script") && !html.contains("adatum") && !html.contains("http://"));
    QCOMPARE(test::tool({u"diagnose"_s, source, u"--html"_s, page}).exitCode, 3); // it is there
    QCOMPARE(test::tool({u"diagnose"_s, source, u"--html"_s, source, u"--force"_s}).exitCode, 3);
    QVERIFY(!test::readFile(source).isEmpty());
}

void TestDiagnose::writesABundle()
{
    const QString bundle = log(u"bundle.zip"_s);
    QCOMPARE(test::tool({u"diagnose"_s, log(u"failed"_s), u"--bundle"_s, bundle}).exitCode, 1);
    QVERIFY(!test::readFile(bundle).isEmpty());
    const QJsonObject json = test::json(test::tool({u"diagnose"_s, bundle, u"--json"_s}));
    QCOMPARE(json.value(u"cause"_s).toString(), u"tls-ca-not-trusted"_s);
    QCOMPARE(json.value(u"confidence"_s).toString(), u"high"_s);
    QCOMPARE(json.value(u"host"_s).toString(), u"host1.example"_s);
}

void TestDiagnose::readsNothingOfAnotherKind()
{
    const test::Ran ran = test::tool({u"diagnose"_s, log(u"none"_s), u"--json"_s});
    QCOMPARE(ran.exitCode, 3);
    const QJsonObject json = test::json(ran);
    QVERIFY(json.value(u"cause"_s).isNull());
    QCOMPARE(json.value(u"outcome"_s).toString(), u"nothing-to-read"_s);
}

void TestDiagnose::explainsCodes()
{
    const test::Ran ran = test::tool({u"explain"_s, u"0x80072f8f"_s, u"12175"_s});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(ran.output.contains("ERROR_WINHTTP_SECURE_FAILURE"));
    QVERIFY(ran.output.contains("tls-failure"));
    QCOMPARE(test::tool({u"explain"_s, u"0x8FFFABCD"_s}).exitCode, 3);
    QCOMPARE(test::tool({u"explain"_s, u"hello"_s}).exitCode, 2);
    QCOMPARE(test::tool({u"explain"_s, u"--"_s, u"-2147012721"_s}).exitCode, 0);
    const QJsonArray codes = test::json(test::tool({u"explain"_s, u"c0000098"_s, u"--json"_s}))
                                 .value(u"codes"_s)
                                 .toArray();
    QCOMPARE(codes.first().toObject().value(u"kind"_s).toString(), u"NTSTATUS"_s);
}

CMGMEDIA_TEST(TestDiagnose)
#include "test_diagnose.moc"
