// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handout/made_media.h"
#include "tests/cli/cli_fixture.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

/// The field kit on the command line, and the list of what was made.
class TestKit : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void goesFromBuildToFolder();
    void goesIntoAZipFile();
    void refuses_data();
    void refuses();
    void listsWhatTheWizardMade();

private:
    Ran kit(const QStringList& arguments) const
    {
        return tool(QStringList{u"kit"_s, m_report} + arguments);
    }
    QString at(const QString& name) const { return m_lab.beside(name); }

    CliLab m_lab;
    QString m_report;
};

void TestKit::initTestCase()
{
    QVERIFY(m_lab.make());
    m_report = at(u"report.json"_s);
    const Ran ran = tool(m_lab.withPassword(
        {u"build"_s, m_lab.path(u"profile.json"_s), u"--json"_s, u"--out"_s, at(u"branch.iso"_s)}));
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    test::writeFile(m_report, ran.output);
}

void TestKit::goesFromBuildToFolder()
{
    const QString folder = at(u"kit ä"_s);
    const Ran ran = kit({u"--to"_s, folder, u"--company"_s, u"Contoso"_s, u"--contact"_s,
                         u"Desk, +1 555 0100"_s, u"--pc-maker"_s, u"Dell"_s, u"--card-language"_s,
                         u"ja"_s, u"--json"_s});
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    QCOMPARE(json(ran)[u"kit"_s].toString(), folder);
    QCOMPARE(json(ran)[u"files"_s].toArray().size(), 5);
    QCOMPARE(QDir(folder).entryList(QDir::Files, QDir::Name),
             QStringList({u"card.html"_s, u"dates.ics"_s, u"label.html"_s, u"mail.txt"_s,
                          u"report.json"_s}));
    const QByteArray card = test::readFile(folder + u"/card.html"_s);
    for (const char* part : {"<html lang=\"ja\">", "Contoso", "Dell", "<svg"})
        QVERIFY2(card.contains(part), part);
    QVERIFY(!card.contains("Lenovo"));
    QCOMPARE(QJsonDocument::fromJson(test::readFile(folder + u"/report.json"_s)),
             QJsonDocument::fromJson(test::readFile(m_report)));
    const QByteArray password = test::readFile(m_lab.path(u"media-password.txt"_s)).trimmed();
    QVERIFY(!password.isEmpty());
    for (const QString& name : QDir(folder).entryList(QDir::Files))
        QVERIFY2(!test::readFile(folder + u'/' + name).contains(password), qPrintable(name));
    QCOMPARE(kit({u"--to"_s, folder}).exitCode, 3);
}

void TestKit::goesIntoAZipFile()
{
    const QString zip = at(u"kit.zip"_s);
    const Ran ran = kit({u"--out"_s, zip});
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    QVERIFY(ran.output.contains("card.html"));
    QVERIFY(test::readFile(zip).startsWith("PK"));
    QCOMPARE(kit({u"--out"_s, zip}).exitCode, 3);
    QCOMPARE(kit({u"--out"_s, zip, u"--force"_s}).exitCode, 0);
}

void TestKit::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("why");
    const QString out = at(u"never.zip"_s);
    QTest::newRow("no place") << QStringList{} << 2 << QByteArray("--out or --to");
    QTest::newRow("two places") << QStringList{u"--out"_s, out, u"--to"_s, at(u"f"_s)} << 2
                                << QByteArray("--out or --to");
    QTest::newRow("unknown maker")
        << QStringList{u"--out"_s, out, u"--pc-maker"_s, u"Amiga"_s} << 2 << QByteArray("dynabook");
    QTest::newRow("unknown language")
        << QStringList{u"--out"_s, out, u"--card-language"_s, u"eo"_s} << 2 << QByteArray("fr");
    QTest::newRow("long contact") << QStringList{u"--out"_s, out, u"--contact"_s,
                                                 QString(161, u'x')}
                                  << 2 << QByteArray("160");
    QTest::newRow("logo that is none")
        << QStringList{u"--out"_s, out, u"--logo"_s, m_report} << 3 << QByteArray("PNG or JPEG");
    QTest::newRow("no logo") << QStringList{u"--out"_s, out, u"--logo"_s, at(u"none.png"_s)} << 3
                             << QByteArray("wasn't found");
}

void TestKit::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, why);
    const Ran ran = kit(arguments);
    QCOMPARE(ran.exitCode, exitCode);
    QVERIFY2(ran.errors.contains(why), ran.errors.constData());
    QVERIFY(!QFile::exists(at(u"never.zip"_s)));
    const Ran profile =
        tool({u"kit"_s, m_lab.path(u"profile.json"_s), u"--out"_s, at(u"never.zip"_s)});
    QCOMPARE(profile.exitCode, 3);
    QVERIFY2(profile.errors.contains("isn't the report of a build"), profile.errors.constData());
}

/// With settings of its own, which are a file where there is no registry.
void TestKit::listsWhatTheWizardMade()
{
    if (QSettings::defaultFormat() != QSettings::NativeFormat || QDir::separator() == u'\\')
        QSKIP("settings are no file here");
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", at(u"settings"_s).toLocal8Bit());
    QVERIFY(tool({u"media"_s, u"list"_s}).output.contains("hasn't written any media"));
    const QJsonObject report = QJsonDocument::fromJson(test::readFile(m_report)).object();
    const MadeMedium made = madeMedium(report, u"/srv/branch.json"_s, labClock().now);
    QVERIFY(!made.thumbprint.isEmpty() && !made.guidSha256.isEmpty() && made.expires.isValid());
    {
        QSettings file(at(u"settings/cmgmedia/media.conf"_s), QSettings::IniFormat);
        file.setValue(u"media"_s,
                      QStringList(QString::fromUtf8(QJsonDocument(madeMediumJson(made)).toJson())));
    }
    const Ran listed = tool({u"media"_s, u"list"_s, u"--json"_s});
    const QJsonObject medium = json(listed)[u"media"_s].toArray().at(0).toObject();
    QCOMPARE(medium[u"thumbprint"_s].toString(), made.thumbprint);
    QVERIFY(medium[u"renew"_s].isBool());
    QVERIFY(tool({u"media"_s, u"list"_s}).output.contains(made.thumbprint.toLatin1()));
    QCOMPARE(tool({u"media"_s, u"forget"_s}).exitCode, 0);
    QVERIFY(tool({u"media"_s, u"list"_s}).output.contains("hasn't written any media"));
    QCOMPARE(tool({u"media"_s, u"renew"_s}).exitCode, 2);
    qputenv("XDG_CONFIG_HOME", before);
}

CMGMEDIA_TEST(TestKit)
#include "test_kit.moc"
