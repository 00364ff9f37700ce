// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_fixture.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

/// Every difference between two media is told, and nothing else.
class TestCompare : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sameMediumHasNoDifference();
    void builtMediumDiffersInWhatWasBuilt();
    void lockedMediaAreSaidToBeUnknown();
    void tellsThatThePasswordWasRemoved();
    void secretsAreNeverTold();
    void refusesWhatIsNoMedium();

private:
    QJsonObject compared(const QStringList& arguments);
    static QStringList subjects(const QJsonObject& comparison, const QString& part);

    CliLab m_lab;
};

void TestCompare::initTestCase()
{
    QVERIFY(m_lab.make());
    const Ran built = tool(m_lab.withPassword({u"build"_s, m_lab.path(u"profile.json"_s)}));
    QVERIFY2(built.exitCode == 0, built.errors.constData());
}

QJsonObject TestCompare::compared(const QStringList& arguments)
{
    const Ran ran =
        tool(m_lab.withPassword(QStringList{u"compare"_s} + arguments + QStringList{u"--json"_s}));
    if (ran.exitCode != 0)
        qWarning("%s", ran.errors.constData());
    return json(ran);
}

QStringList TestCompare::subjects(const QJsonObject& comparison, const QString& part)
{
    QStringList found;
    const QJsonArray differences = comparison[u"differences"_s].toArray();
    for (const QJsonValue& one : differences) {
        if (one[u"part"_s].toString() == part)
            found << one[u"subject"_s].toString();
    }
    return found;
}

/// The folder and the ISO file that was made of it.
void TestCompare::sameMediumHasNoDifference()
{
    const QString iso = m_lab.path(u"official.iso"_s);
    for (const QString& other : {iso, m_lab.path(u"medium"_s)}) {
        const QJsonObject comparison = compared({iso, other});
        QCOMPARE(comparison[u"differences"_s].toArray(), QJsonArray());
        QCOMPARE(comparison[u"identical"_s].toBool(), true);
        QCOMPARE(comparison[u"sameIdentity"_s].toBool(), true);
        QVERIFY(comparison[u"sameFiles"_s].toInt() > 3);
    }
}

void TestCompare::builtMediumDiffersInWhatWasBuilt()
{
    const QJsonObject comparison =
        compared({m_lab.path(u"official.iso"_s), m_lab.path(u"branch.iso"_s)});
    QCOMPARE(comparison[u"sameIdentity"_s].toBool(), true);
    QCOMPARE(comparison[u"identical"_s].toBool(true), false);
    const QStringList trust = subjects(comparison, u"trust"_s);
    QVERIFY2(!trust.isEmpty(), QJsonDocument(comparison).toJson().constData());
    for (const QString& one : trust)
        QVERIFY(one.startsWith(u"ROOT"_s) || one.startsWith(u"AuthRoot"_s)
                || one.startsWith(u"CA"_s));
    const QStringList files = subjects(comparison, u"file"_s);
    QVERIFY(files.contains(u"sources/boot.wim"_s));
    QVERIFY(!files.contains(u"SMS/data/Variables.dat"_s)); // compared inside
    QCOMPARE(subjects(comparison, u"password"_s), QStringList());
}

void TestCompare::lockedMediaAreSaidToBeUnknown()
{
    const QString iso = m_lab.path(u"official.iso"_s);
    const Ran ran = tool({u"compare"_s, iso, iso, u"--json"_s});
    QCOMPARE(ran.exitCode, 0);
    const QJsonObject comparison = json(ran);
    QCOMPARE(comparison[u"sameIdentity"_s], QJsonValue());
    QCOMPARE(comparison[u"identical"_s].toBool(true), false);
    QCOMPARE(comparison[u"unknown"_s].toArray().size(), 1);
}

/// The password that is given is the one of the medium that has one, whichever that is.
void TestCompare::tellsThatThePasswordWasRemoved()
{
    QJsonObject profile = QJsonDocument::fromJson(readFile(m_lab.path(u"profile.json"_s))).object();
    profile[u"security"_s] = QJsonObject{{u"password"_s, u"none"_s}};
    QJsonObject output = profile[u"output"_s].toObject();
    output[u"path"_s] = u"open.iso"_s;
    profile[u"output"_s] = output;
    const QString path = m_lab.path(u"open.json"_s);
    writeFile(path, QJsonDocument(profile).toJson());
    const Ran built = tool(m_lab.withPassword({u"build"_s, path}));
    QVERIFY2(built.exitCode == 0, built.errors.constData());
    const QString locked = m_lab.path(u"branch.iso"_s);
    const QString open = m_lab.path(u"open.iso"_s);
    for (const QStringList& media : {QStringList{locked, open}, QStringList{open, locked}}) {
        const QJsonObject comparison = compared(media);
        QCOMPARE(subjects(comparison, u"password"_s), QStringList{u"Protection"_s});
        QCOMPARE(comparison[u"sameIdentity"_s].toBool(), true);
    }
}

void TestCompare::secretsAreNeverTold()
{
    const QByteArray secret = readFile(m_lab.path(u"media-password.txt"_s)).trimmed();
    const Ran ran = tool(m_lab.withPassword(
        {u"compare"_s, m_lab.path(u"official.iso"_s), m_lab.path(u"branch.iso"_s)}));
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(!secret.isEmpty());
    QVERIFY(!ran.output.contains(secret));
    QVERIFY(!ran.errors.contains(secret));
    QVERIFY(ran.output.contains("The identity is unchanged."));
}

void TestCompare::refusesWhatIsNoMedium()
{
    const Ran ran =
        tool({u"compare"_s, m_lab.path(u"official.iso"_s), m_lab.path(u"pki/root.cer"_s)});
    QCOMPARE(ran.exitCode, 3);
    QVERIFY(ran.errors.contains("root.cer"));
}

CMGMEDIA_TEST(TestCompare)
#include "test_compare.moc"
