// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/errors.h"
#include "core/media/media_tree.h"
#include "tests/support/test_program.h"

#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

MediaFile fileOf(const QString& path, const QByteArray& content = "x")
{
    return {path, ByteSource::fromBytes(content), {}};
}

QStringList pathsOf(const MediaTree& tree)
{
    QStringList paths;
    for (const MediaFile* file : tree.files())
        paths.append(file->path);
    return paths;
}

QStringList foldersOf(const MediaTree& tree)
{
    const std::vector<QString> folders = tree.folders();
    return {folders.begin(), folders.end()};
}

} // namespace

class TestMediaTree : public QObject
{
    Q_OBJECT

private slots:
    void findsInAnyCase();
    void addsFoldersOnTheWay();
    void keepsTheFirstSpellingOfAFolder();
    void listsTheSameInAnyOrder();
    void refusesCollision_data();
    void refusesCollision();
    void leavesNothingOfARefusedPath();
    void refusesPath_data();
    void refusesPath();
    void putReplacesContentAndKeepsSpelling();
    void removesAFileAndKeepsItsFolder();
    void keepsEmptyFolders();
};

void TestMediaTree::findsInAnyCase()
{
    MediaTree tree;
    QVERIFY(tree.add(fileOf(u"Größe/ÄÖ.TXT"_s, "abc")));
    const MediaFile* found = tree.find(u"gRÖßE/äö.txt"_s);
    QVERIFY(found);
    QCOMPARE(found->path, u"Größe/ÄÖ.TXT"_s);
    QCOMPARE(tree.totalBytes(), 3);
    QVERIFY(!tree.find(u"Größe"_s));
    QVERIFY(!tree.find(u"Grösse/ÄÖ.TXT"_s)); // two names to Windows as well
}

void TestMediaTree::addsFoldersOnTheWay()
{
    MediaTree tree;
    QVERIFY(tree.add(fileOf(u"a/b/c.txt"_s)));
    QCOMPARE(foldersOf(tree), QStringList({u"a"_s, u"a/b"_s}));
}

void TestMediaTree::keepsTheFirstSpellingOfAFolder()
{
    MediaTree tree;
    QVERIFY(tree.add(fileOf(u"SMS/data/a"_s)));
    QVERIFY(tree.add(fileOf(u"sms/DATA/b"_s)));
    QCOMPARE(pathsOf(tree), QStringList({u"SMS/data/a"_s, u"SMS/data/b"_s}));
    QCOMPARE(foldersOf(tree), QStringList({u"SMS"_s, u"SMS/data"_s}));
}

void TestMediaTree::listsTheSameInAnyOrder()
{
    MediaTree one;
    QVERIFY(one.add(fileOf(u"b"_s)));
    QVERIFY(one.add(fileOf(u"A/x"_s)));
    MediaTree other;
    QVERIFY(other.add(fileOf(u"A/x"_s)));
    QVERIFY(other.add(fileOf(u"b"_s)));
    QCOMPARE(pathsOf(one), pathsOf(other));
    QCOMPARE(pathsOf(one), QStringList({u"A/x"_s, u"b"_s}));
}

void TestMediaTree::refusesCollision_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("same file") << u"EFI/boot.efi"_s;
    QTest::newRow("file in another case") << u"efi/BOOT.EFI"_s;
    QTest::newRow("file over a folder") << u"Efi"_s;
    QTest::newRow("folder over a file") << u"EFI/Boot.efi/x"_s;
}

void TestMediaTree::refusesCollision()
{
    QFETCH(QString, path);
    MediaTree tree;
    QVERIFY(tree.add(fileOf(u"EFI/boot.efi"_s)));
    const Result<> added = tree.add(fileOf(path));
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::NameCollision);
    QCOMPARE(added.error().subject.english(), path);
    const QString words = describe(added.error()).english();
    QVERIFY2(words.contains(u"EFI"_s) && words.contains(u"the other one: "_s), qPrintable(words));
}

void TestMediaTree::leavesNothingOfARefusedPath()
{
    MediaTree tree;
    QVERIFY(tree.add(fileOf(u"a/file"_s)));
    QVERIFY(!tree.add(fileOf(u"b/../c"_s)));
    QVERIFY(!tree.addFolder(u"A/FILE/d/e"_s));
    QCOMPARE(foldersOf(tree), QStringList({u"a"_s}));
}

void TestMediaTree::refusesPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("empty") << QString();
    QTest::newRow("from the root") << u"/a"_s;
    QTest::newRow("ends in a slash") << u"a/"_s;
    QTest::newRow("empty name") << u"a//b"_s;
    QTest::newRow("here") << u"a/./b"_s;
    QTest::newRow("above") << u"../a"_s;
    QTest::newRow("zero character") << u"a\0b"_s;
}

void TestMediaTree::refusesPath()
{
    QFETCH(QString, path);
    MediaTree tree;
    const Result<> added = tree.add(fileOf(path));
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::Corrupt);
    QVERIFY(!tree.addFolder(path));
    QVERIFY(tree.folders().empty());
}

void TestMediaTree::putReplacesContentAndKeepsSpelling()
{
    MediaTree tree;
    QVERIFY(tree.add(fileOf(u"SMS/Variables.dat"_s, "old")));
    QVERIFY(tree.put(fileOf(u"sms/variables.DAT"_s, "newer")));
    QCOMPARE(pathsOf(tree), QStringList({u"SMS/Variables.dat"_s}));
    QCOMPARE(tree.totalBytes(), 5);
    QVERIFY(tree.put(fileOf(u"sms/b"_s)));
    QCOMPARE(pathsOf(tree), QStringList({u"SMS/b"_s, u"SMS/Variables.dat"_s}));
}

void TestMediaTree::removesAFileAndKeepsItsFolder()
{
    MediaTree tree;
    QVERIFY(tree.add(fileOf(u"a/b"_s)));
    QVERIFY(!tree.remove(u"a"_s));
    QVERIFY(tree.remove(u"A/B"_s));
    QVERIFY(!tree.remove(u"a/b"_s));
    QCOMPARE(foldersOf(tree), QStringList({u"a"_s}));
}

void TestMediaTree::keepsEmptyFolders()
{
    MediaTree tree;
    QVERIFY(tree.addFolder(u"a/empty"_s));
    QVERIFY(tree.addFolder(u"a/empty"_s));
    QCOMPARE(foldersOf(tree), QStringList({u"a"_s, u"a/empty"_s}));
    const Result<> other = tree.addFolder(u"a/EMPTY"_s);
    QVERIFY(!other);
    QCOMPARE(other.error(),
             (Error{ErrorCode::NameCollision, u"a/EMPTY"_s, u"the other one: a/empty"_s}));
}

CMGMEDIA_TEST(TestMediaTree)
#include "test_media_tree.moc"
