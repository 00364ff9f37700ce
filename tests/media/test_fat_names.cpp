// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/fat_names.h"
#include "tests/support/test_program.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

class TestFatNames : public QObject
{
    Q_OBJECT

private slots:
    void recordsOneName_data();
    void recordsOneName();
    void tellsLookalikesApart();
    void leavesShortNamesAlone();
    void readsWhatItRecords();
    void decodesWhereCodePagesAgree();
};

void TestFatNames::recordsOneName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("shortName");
    QTest::addColumn<int>("caseBits");
    QTest::addColumn<bool>("hasLongName");
    const auto row = [](const char* name, const QByteArray& recorded, int bits, bool longName) {
        QTest::newRow(name) << QString::fromUtf8(name) << recorded << bits << longName;
    };
    row("BOOTMGR", "BOOTMGR    ", 0, false);
    row("bootmgr", "BOOTMGR    ", 0x08, false);
    row("boot.wim", "BOOT    WIM", 0x18, false);
    row("BOOT.wim", "BOOT    WIM", 0x10, false);
    row("boot.WIM", "BOOT    WIM", 0x08, false);
    row("12345678.123", "12345678123", 0, false);
    row("BCD", "BCD        ", 0, false);
    row("a-b_c~1.$$$", "A-B_C~1 $$$", 0x08, false);
    row("Boot.wim", "BOOT    WIM", 0, true);
    row("Boot", "BOOT       ", 0, true);
    row("bootx64.EfI", "BOOTX64 EFI", 0, true);
    row("123456789.123", "123456~1123", 0, true);
    row("boot.html", "BOOT~1  HTM", 0, true);
    row("Variables.dat", "VARIAB~1DAT", 0, true);
    row("a b.txt", "AB~1    TXT", 0, true);
    row(".hidden", "HIDDEN~1   ", 0, true);
    row("a.b.c", "AB~1    C  ", 0, true);
    row("+x.y", "_X~1    Y  ", 0, true);
    row("ä€.日本", "__~1    __ ", 0, true);
    row("...x", "~1      X  ", 0, true);
    row("ß", "_~1        ", 0, true);
}

void TestFatNames::recordsOneName()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, shortName);
    QFETCH(int, caseBits);
    QFETCH(bool, hasLongName);
    const FatName recorded = fatNamesOf({name}).front();
    QCOMPARE(recorded.shortName, shortName);
    QCOMPARE(int(recorded.caseBits), caseBits);
    QCOMPARE(recorded.longName, hasLongName ? name : QString());
}

void TestFatNames::tellsLookalikesApart()
{
    std::vector<QString> names;
    names.reserve(1200);
    for (int i = 0; i < 1200; ++i)
        names.push_back(u"a long name %1.text"_s.arg(i));
    QSet<QByteArray> seen;
    for (const FatName& name : fatNamesOf(names)) {
        QCOMPARE(name.shortName.size(), 11);
        seen.insert(name.shortName);
    }
    QCOMPARE(seen.size(), 1200);
    QVERIFY(seen.contains("ALONGN~1TEX") && seen.contains("ALON~999TEX")
            && seen.contains("ALO~1200TEX"));
}

// A file that is called as an alias would be must keep its name.
void TestFatNames::leavesShortNamesAlone()
{
    const std::vector<FatName> names =
        fatNamesOf({u"long name.txt"_s, u"LONGNA~1.TXT"_s, u"longna~2.txt"_s});
    QCOMPARE(names[1].shortName, "LONGNA~1TXT");
    QCOMPARE(names[2].shortName, "LONGNA~2TXT");
    QCOMPARE(names[0].shortName, "LONGNA~3TXT");
}

void TestFatNames::readsWhatItRecords()
{
    for (const QString& name :
         {u"BOOTMGR"_s, u"bootmgr"_s, u"boot.wim"_s, u"BOOT.wim"_s, u"boot.WIM"_s}) {
        const FatName recorded = fatNamesOf({name}).front();
        QCOMPARE(textOfShortName(recorded.shortName, recorded.caseBits), name);
    }
}

void TestFatNames::decodesWhereCodePagesAgree()
{
    QCOMPARE(textOfShortName("B\x9ARO    TXT", 0), u"BÜRO.TXT"_s);
    QVERIFY(textOfShortName("B\xB0RO    TXT", 0).contains(QChar::ReplacementCharacter));
    QVERIFY(textOfShortName("\x05RO     TXT", 0).startsWith(QChar::ReplacementCharacter));
}

CMGMEDIA_TEST(TestFatNames)
#include "test_fat_names.moc"
