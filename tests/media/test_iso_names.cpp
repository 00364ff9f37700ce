// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/errors.h"
#include "core/media/iso_names.h"
#include "tests/support/test_program.h"

#include <QSet>
#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

class TestIsoNames : public QObject
{
    Q_OBJECT

private slots:
    void acceptsLabel_data();
    void acceptsLabel();
    void refusesLabel_data();
    void refusesLabel();
    void recordsName_data();
    void recordsName();
    void tellsMangledNamesApart();
    void keepsAFaithfulNameFromALookalike();
    void tellsNamesApartThatDifferBehindTheLimit_data();
    void tellsNamesApartThatDifferBehindTheLimit();
    void namesThousandsOfLookalikes();
};

void TestIsoNames::acceptsLabel_data()
{
    QTest::addColumn<QString>("label");
    QTest::newRow("ordinary") << u"CCMBOOT"_s;
    QTest::newRow("of the console") << u"Configuration Manager"_s;
    QTest::newRow("one letter") << u"x"_s;
    QTest::newRow("32 letters") << QString(32, u'a');
    QTest::newRow("not Latin") << u"Größe 空 media"_s;
    QTest::newRow("pair of surrogates") << u"boot \U0001F5A5"_s;
    QTest::newRow("punctuation") << u"Branch (2.0), [x64] + more"_s;
}

void TestIsoNames::acceptsLabel()
{
    QFETCH(QString, label);
    QVERIFY(checkIsoLabel(label));
}

void TestIsoNames::refusesLabel_data()
{
    QTest::addColumn<QString>("label");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << u"  "_s;
    QTest::newRow("33 letters") << QString(33, u'a');
    QTest::newRow("line end") << u"a\nb"_s;
    QTest::newRow("zero") << u"a\0b"_s;
    QTest::newRow("C1 control") << u"a\u0085b"_s;
    QTest::newRow("half a pair") << u"a"_s + QChar(0xD83D);
    for (const QChar letter : u"\\/:*?\"<>|"_s)
        QTest::addRow("letter %c", letter.toLatin1()) << u"a%1b"_s.arg(letter);
}

void TestIsoNames::refusesLabel()
{
    QFETCH(QString, label);
    const Result<> valid = checkIsoLabel(label);
    QVERIFY(!valid);
    QCOMPARE(valid.error().code, ErrorCode::LabelInvalid);
    QCOMPARE(valid.error().subject.english(), label);
    QVERIFY(!valid.error().detail.english().isEmpty());
}

void TestIsoNames::recordsName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("folder");
    QTest::addColumn<QByteArray>("recorded");
    QTest::newRow("plain") << u"boot.wim"_s << false << QByteArray("BOOT.WIM;1");
    QTest::newRow("no extension") << u"bootmgr"_s << false << QByteArray("BOOTMGR.;1");
    QTest::newRow("several dots") << u"a.b.c"_s << false << QByteArray("A_B.C;1");
    QTest::newRow("starts with a dot") << u".profile"_s << false << QByteArray(".PROFILE;1");
    QTest::newRow("not Latin") << u"ä空.txt"_s << false << QByteArray("__.TXT;1");
    QTest::newRow("sharp s") << u"maß"_s << false << QByteArray("MASS.;1");
    QTest::newRow("folder") << u"en-us"_s << true << QByteArray("EN_US");
    QTest::newRow("folder with a dot") << u"a.b"_s << true << QByteArray("A_B");
    QTest::newRow("longest") << QString(27, u'a') + u".txt"_s << false
                             << QByteArray(27, 'A') + ".TXT;1";
    QTest::newRow("too long") << QString(40, u'a') + u".txt"_s << false
                              << QByteArray(27, 'A') + ".TXT;1";
}

void TestIsoNames::recordsName()
{
    QFETCH(QString, name);
    QFETCH(bool, folder);
    QFETCH(QByteArray, recorded);
    QCOMPARE(isoIdentifiers({{name, folder}}, IsoTree::Iso9660).front(), recorded);
}

void TestIsoNames::tellsMangledNamesApart()
{
    const std::vector<QByteArray> names = isoIdentifiers(
        {{u"a b.txt"_s, false}, {u"a-b.txt"_s, false}, {u"a_b"_s, true}, {u"a-b"_s, false}},
        IsoTree::Iso9660);
    QCOMPARE(names[0], "A_B.TXT;1");
    QCOMPARE(names[1], "A_B_1.TXT;1");
    QCOMPARE(names[2], "A_B");
    QCOMPARE(names[3], "A_B_1.;1");
}

void TestIsoNames::keepsAFaithfulNameFromALookalike()
{
    const std::vector<QByteArray> names =
        isoIdentifiers({{u"boot-mgr"_s, false}, {u"BOOT_MGR"_s, false}}, IsoTree::Iso9660);
    QCOMPARE(names[0], "BOOT_MGR_1.;1");
    QCOMPARE(names[1], "BOOT_MGR.;1");
}

void TestIsoNames::tellsNamesApartThatDifferBehindTheLimit_data()
{
    QTest::addColumn<int>("tree");
    QTest::addColumn<int>("limitBytes");
    QTest::newRow("ISO 9660") << static_cast<int>(IsoTree::Iso9660) << 31 + 2;
    QTest::newRow("Joliet") << static_cast<int>(IsoTree::Joliet) << 2 * (103 + 2);
}

void TestIsoNames::tellsNamesApartThatDifferBehindTheLimit()
{
    QFETCH(int, tree);
    QFETCH(int, limitBytes);
    const QString stem(110, u'x');
    const std::vector<QByteArray> names = isoIdentifiers(
        {{stem + u"one.txt", false}, {stem + u"two.txt", false}, {stem + u"a." + stem, false}},
        static_cast<IsoTree>(tree));
    QVERIFY(names[0] != names[1]);
    for (const QByteArray& name : names)
        QVERIFY(name.size() <= limitBytes);
}

void TestIsoNames::namesThousandsOfLookalikes()
{
    std::vector<IsoEntryName> entries;
    entries.reserve(12'000);
    for (int i = 0; i < 12'000; ++i)
        entries.push_back({QString(200, u'a') + QString::number(i), false});
    for (const IsoTree tree : {IsoTree::Iso9660, IsoTree::Joliet}) {
        const std::vector<QByteArray> names = isoIdentifiers(entries, tree);
        QCOMPARE(QSet<QByteArray>(names.begin(), names.end()).size(), 12'000);
    }
}

CMGMEDIA_TEST(TestIsoNames)
#include "test_iso_names.moc"
