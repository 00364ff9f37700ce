// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/empty_hive.h"
#include "core/registry/hive_check.h"
#include "core/registry/trust_store.h"
#include "tests/registry/hive_judges.h"
#include "tests/support/outside.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cmgmedia;
using namespace cmgmedia::test;
using namespace Qt::StringLiterals;

class TestEmptyHive : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isAlwaysTheSame();
    void passesOurCheck();
    void passesTheStrictChecker();
    void holdsNoCertificates();
    void othersReadIt_data();
    void othersReadIt();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void TestEmptyHive::init()
{
    m_path = m_folder.filePath(u"SOFTWARE"_s);
    writeFile(m_path, emptyHive());
}

void TestEmptyHive::isAlwaysTheSame()
{
    QCOMPARE(emptyHive().size(), 8192);
    QCOMPARE(emptyHive(), emptyHive());
}

void TestEmptyHive::passesOurCheck()
{
    QVERIFY(checkHive(emptyHive(), u"SOFTWARE"_s, {}));
}

void TestEmptyHive::passesTheStrictChecker()
{
    if (!hasHiveChecker())
        QSKIP("the samples folder with hivecheck.py is missing");
    QCOMPARE(complaintsOfHiveChecker(m_path), QString());
}

void TestEmptyHive::holdsNoCertificates()
{
    const auto list = listTrust(m_path, {});
    QVERIFY(list);
    QVERIFY(list->empty());
}

void TestEmptyHive::othersReadIt_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("expected"); // in what it prints

    QTest::newRow("hivex") << u"hivexml"_s << QStringList{u"HIVE"_s}
                           << QByteArray("<node name=\"CsiTool-CreateHive-");
    QTest::newRow("reglookup") << u"reglookup"_s << QStringList{u"HIVE"_s}
                               << QByteArray("/,KEY,,2020-01-01 00:00:00");
    QTest::newRow("reglookup, security")
        << u"reglookup"_s << QStringList{u"-s"_s, u"HIVE"_s} << QByteArray("S-1-5-32-544");
    QTest::newRow("reged") << u"reged"_s
                           << QStringList{u"-x"_s, u"HIVE"_s, u"P"_s, u"\\"_s, u"/dev/stdout"_s}
                           << QByteArray("0 subkeys and 0 values");
    QTest::newRow("regfexport") << u"regfexport"_s << QStringList{u"HIVE"_s}
                                << QByteArray("Key: CsiTool-CreateHive");
}

void TestEmptyHive::othersReadIt()
{
    QFETCH(const QString, program);
    QFETCH(QStringList, arguments);
    QFETCH(const QByteArray, expected);
    if (!isInstalled(program))
        QSKIP("the program is not installed");
    arguments.replaceInStrings(u"HIVE"_s, m_path);
    const Ran ran = run(program, arguments);
    QVERIFY2(ran.output.contains(expected), ran.output.constData());
    QCOMPARE(ran.exitCode, 0);
}

CMGMEDIA_TEST(TestEmptyHive)
#include "test_empty_hive.moc"
