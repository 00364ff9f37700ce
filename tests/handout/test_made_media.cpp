// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handout/made_media.h"
#include "tests/support/test_program.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

/// What the wizard remembers of media, and when it says that one expires.
class TestMadeMedia : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void comesBackAsItWas();
    void keepsOneOfEachCopy();
    void saysWhatAReportSays();
    void warnsInTime_data();
    void warnsInTime();
    void isSilentAboutWhatWasRenewed();
    void withstandsForeignSettings();

private:
    QTemporaryDir m_folder;
};

namespace {

const QDateTime kNow({2026, 11, 21}, {10, 30}, Qt::UTC);

MadeMedium branch(int daysLeft = 10)
{
    return {.label = u"Branch north"_s,
            .profile = u"/srv/branch.json"_s,
            .thumbprint = u"00AABB"_s,
            .guidSha256 = u"ccdd"_s,
            .expires = kNow.addDays(daysLeft),
            .written = kNow.addDays(-300)};
}

} // namespace

void TestMadeMedia::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TestMadeMedia::init()
{
    forgetMedia();
    QVERIFY(madeMedia().empty());
}

void TestMadeMedia::comesBackAsItWas()
{
    const MadeMedium bare{.label = u"日本, \"a\\b\""_s, .profile = {}, .written = kNow};
    rememberMedium(branch());
    rememberMedium(bare);
    QCOMPARE(madeMedia(), (std::vector<MadeMedium>{bare, branch()}));
}

void TestMadeMedia::keepsOneOfEachCopy()
{
    MadeMedium later = branch();
    later.written = kNow;
    rememberMedium(branch());
    rememberMedium(later);
    QCOMPARE(madeMedia(), std::vector<MadeMedium>{later});
}

void TestMadeMedia::saysWhatAReportSays()
{
    const QJsonObject report{
        {u"output"_s, QJsonObject{{u"label"_s, u"Branch north"_s}}},
        {u"medium"_s, QJsonObject{{u"guidSha256"_s, u"ccdd"_s},
                                  {u"certificate"_s,
                                   QJsonObject{{u"thumbprint"_s, u"00AABB"_s},
                                               {u"validUntil"_s, u"2026-12-01T10:30:00Z"_s}}}}}};
    QCOMPARE(madeMedium(report, u"/srv/branch.json"_s, kNow.addDays(-300)), branch());
}

void TestMadeMedia::warnsInTime_data()
{
    QTest::addColumn<int>("daysLeft");
    QTest::addColumn<bool>("warns");
    QTest::newRow("31 days before") << 31 << false;
    QTest::newRow("30 days before") << 30 << true;
    QTest::newRow("that day") << 0 << true;
    QTest::newRow("30 days later") << -30 << true;
    QTest::newRow("31 days later") << -31 << false;
}

void TestMadeMedia::warnsInTime()
{
    QFETCH(int, daysLeft);
    QFETCH(bool, warns);
    QCOMPARE(mediaToRenew({branch(daysLeft)}, kNow).size(), warns ? 1U : 0U);
    MadeMedium unsaved = branch(daysLeft);
    unsaved.profile.clear(); // nothing could be opened
    QVERIFY(mediaToRenew({unsaved}, kNow).empty());
}

void TestMadeMedia::isSilentAboutWhatWasRenewed()
{
    MadeMedium renewed = branch(400);
    renewed.thumbprint = u"11CCDD"_s;
    QVERIFY(mediaToRenew({renewed, branch()}, kNow).empty());
    renewed.label = u"Branch south"_s;
    QCOMPARE(mediaToRenew({renewed, branch()}, kNow), std::vector<MadeMedium>{branch()});
    renewed.expires = kNow.addDays(2);
    QCOMPARE(mediaToRenew({branch(), renewed}, kNow), (std::vector<MadeMedium>{renewed, branch()}));
}

void TestMadeMedia::withstandsForeignSettings()
{
    QSettings(QSettings::defaultFormat(), QSettings::UserScope, u"cmgmedia"_s, u"media"_s)
        .setValue(u"media"_s, QStringList{u"[1]"_s, u"{"_s, u"{\"label\": 7}"_s});
    QCOMPARE(madeMedia().size(), 3U);
    QVERIFY(mediaToRenew(madeMedia(), kNow).empty());
}

CMGMEDIA_TEST(TestMadeMedia)
#include "test_made_media.moc"
