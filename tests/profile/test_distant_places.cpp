// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/distant_places.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

class TestDistantPlaces : public QObject
{
    Q_OBJECT

private slots:
    void knowsThem_data();
    void knowsThem();
    void findsThemInEveryKey();
};

void TestDistantPlaces::knowsThem_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("place");
    QTest::newRow("share") << uR"(\\evil\media\x.iso)"_s << uR"(\\evil\media)"_s;
    QTest::newRow("share with slashes") << u"//evil/media/x.iso"_s << uR"(\\evil\media)"_s;
    QTest::newRow("share, mixed") << uR"(\/evil/media\x.iso)"_s << uR"(\\evil\media)"_s;
    QTest::newRow("server alone") << uR"(\\evil)"_s << uR"(\\evil)"_s;
    QTest::newRow("web folder") << uR"(\\evil@SSL\DavWWWRoot\x)"_s << uR"(\\evil@SSL\DavWWWRoot)"_s;
    QTest::newRow("verbatim share") << uR"(\\?\UNC\evil\media\x)"_s << uR"(\\evil\media)"_s;
    QTest::newRow("verbatim file") << uR"(\\?\C:\x.iso)"_s << QString();
    QTest::newRow("device") << uR"(\\.\PhysicalDrive1)"_s << uR"(\\.\PhysicalDrive1)"_s;
    QTest::newRow("Unix device") << u"/dev/sdb"_s << u"/dev/sdb"_s;
    QTest::newRow("file") << u"/home/a/x.iso"_s << QString();
    QTest::newRow("relative") << u"../x.iso"_s << QString();
    QTest::newRow("drive") << uR"(C:\media\x.iso)"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestDistantPlaces::knowsThem()
{
    QFETCH(QString, path);
    QFETCH(QString, place);
    MediaProfile profile;
    profile.source.path = path;
    QCOMPARE(distantPlaces(profile), place.isEmpty() ? QStringList() : QStringList(place));
}

void TestDistantPlaces::findsThemInEveryKey()
{
    MediaProfile profile;
    profile.source.path = u"//a/s/x"_s;
    profile.bootImage.path = u"//b/s/x"_s;
    profile.bootImage.trust = {u"root.cer"_s, u"//c/s/x"_s, u"//a/s/y"_s};
    profile.cmg.certificate = u"//d/s/x"_s;
    profile.security.pfx = u"//e/s/x"_s;
    profile.taskSequence.path = u"//f/s/x"_s;
    profile.output.path = u"//g/s/x"_s;
    profile.output.biosBootRecord = u"//h/s/x"_s;
    profile.console.provider = u"cm01.evil.test"_s;
    QStringList places = distantPlaces(profile);
    places.sort();
    QCOMPARE(places.join(u' '),
             uR"(\\a\s \\b\s \\c\s \\d\s \\e\s \\f\s \\g\s \\h\s cm01.evil.test)"_s);
}

CMGMEDIA_TEST(TestDistantPlaces)
#include "test_distant_places.moc"
