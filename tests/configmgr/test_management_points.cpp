// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/boot_medium.h"
#include "core/configmgr/management_points.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

class TestManagementPoints : public QObject
{
    Q_OBJECT

private slots:
    void splitsListsAtStars_data();
    void splitsListsAtStars();
    void saysWhichKindTheMediumIs_data();
    void saysWhichKindTheMediumIs();
    void saysNothingWithoutAny();
    void takesEachPointForAnAddress();
    void knowsUnknownComputers_data();
    void knowsUnknownComputers();
};

void TestManagementPoints::splitsListsAtStars_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QStringList>("members");
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("one") << u"https://a.test"_s << QStringList(u"https://a.test"_s);
    QTest::newRow("two") << u"https://a.test*https://b.test"_s
                         << QStringList({u"https://a.test"_s, u"https://b.test"_s});
    QTest::newRow("stars around") << u"**a**b*"_s << QStringList({u"a"_s, u"b"_s});
    QTest::newRow("spaces") << u" a * b c *\t"_s << QStringList({u"a"_s, u"b c"_s});
    QTest::newRow("stars alone") << u"* * *"_s << QStringList();
    QTest::newRow("twice the same") << u"a*a"_s << QStringList({u"a"_s, u"a"_s});
}

void TestManagementPoints::splitsListsAtStars()
{
    QFETCH(QString, list);
    QFETCH(QStringList, members);
    QCOMPARE(starList(list), members);
}

void TestManagementPoints::saysWhichKindTheMediumIs_data()
{
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("lookup");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("points");
    QTest::newRow("site-based") << u"https://a.test*http://b.test"_s << QString() << u"site-based"_s
                                << QStringList({u"https://a.test"_s, u"http://b.test"_s});
    QTest::newRow("dynamic") << QString() << u"cm01.test*cm02.test"_s << u"dynamic"_s
                             << QStringList({u"cm01.test"_s, u"cm02.test"_s});
    QTest::newRow("both: the site's own counts")
        << u"https://a.test"_s << u"cm01.test"_s << u"site-based"_s
        << QStringList(u"https://a.test"_s);
    QTest::newRow("a list without members")
        << u"*"_s << u"cm01.test"_s << u"site-based"_s << QStringList();
}

void TestManagementPoints::saysWhichKindTheMediumIs()
{
    QFETCH(QString, site);
    QFETCH(QString, lookup);
    QFETCH(QString, name);
    QFETCH(QStringList, points);
    MediaVariables variables = MediaVariables::empty(BufferCipher::Aes128);
    if (!site.isNull())
        QVERIFY(variables.set(QLatin1StringView(kManagementPoint), site));
    if (!lookup.isNull())
        QVERIFY(variables.set(QLatin1StringView(kLookupManagementPoints), lookup));
    const std::optional<MediaManagement> management = mediaManagement(variables);
    QVERIFY(management);
    QCOMPARE(managementName(management->kind), name);
    QCOMPARE(management->points, points);
}

void TestManagementPoints::saysNothingWithoutAny()
{
    MediaVariables variables = MediaVariables::empty(BufferCipher::Aes128);
    QVERIFY(!mediaManagement(variables));
    QVERIFY(variables.set(QLatin1StringView(kManagementPoint), QString()));
    QVERIFY(!mediaManagement(variables));
}

void TestManagementPoints::takesEachPointForAnAddress()
{
    QVERIFY(managementPoints(std::nullopt).isEmpty());
    const QList<QUrl> points =
        managementPoints(u"https://CMG.example.test:8443/CCM_Proxy_ServerAuth/7 * nonsense"_s);
    QCOMPARE(points.size(), 2);
    QCOMPARE(points[0].host(), u"cmg.example.test"_s);
    QCOMPARE(points[0].port(), 8443);
    QCOMPARE(points[1].host(), QString());
}

void TestManagementPoints::knowsUnknownComputers_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<bool>("known");
    QTest::newRow("nothing") << QStringList() << false;
    QTest::newRow("of one processor")
        << QStringList({u"A"_s, u"_SMSTSx64UnknownMachineGUID"_s}) << true;
    QTest::newRow("another case") << QStringList(u"_smstsx86unknownmachineguid"_s) << true;
    QTest::newRow("behind the end") << QStringList(u"_SMSTSx64UnknownMachineGUID2"_s) << false;
    QTest::newRow("The medium's own") << QStringList(u"_SMSMediaGuid"_s) << false;
}

void TestManagementPoints::knowsUnknownComputers()
{
    QFETCH(QStringList, names);
    QFETCH(bool, known);
    QCOMPARE(hasUnknownComputers(names), known);
}

CMGMEDIA_TEST(TestManagementPoints)
#include "test_management_points.moc"
