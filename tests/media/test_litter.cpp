// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/litter.h"
#include "tests/media/stick_fixture.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

namespace {

const Files kOwnFiles{
    {u"sources/boot.wim"_s, "wim"}, {u"EFI/Boot/bootx64.efi"_s, "efi"}, {u"found.txt"_s, "own"}};

Files withLitter()
{
    Files files = kOwnFiles;
    for (const QString& path :
         {u".DS_Store"_s, u"sources/._boot.wim"_s, u".Spotlight-V100/Store-V2/x"_s,
          u"$RECYCLE.BIN/S-1-5/desktop.ini"_s, u"FOUND.000/FILE0000.CHK"_s, u"EFI/Thumbs.db"_s,
          u"System Volume Information/WPSettings.dat"_s, u"FSCK0000.REC"_s})
        files.insert(path, "litter");
    files.insert(u"autorun.inf"_s, "[autorun]\r\nlabel = X\r\n");
    files.insert(u"autorun.ico"_s, "icon");
    return files;
}

} // namespace

/// What systems leave on every medium that they are given.
class TestLitter : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhoLeftIt_data();
    void knowsWhoLeftIt();
    void tellsAnAutorunOfALabel_data();
    void tellsAnAutorunOfALabel();
    void isLeftOutOfEveryKindOfMedium_data();
    void isLeftOutOfEveryKindOfMedium();
    void carriesNoEmptyFolderOfASystemOn();
    void keepsAnAutorunThatStartsSomething();
};

void TestLitter::knowsWhoLeftIt_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("system");
    for (const char* path : {"System Volume Information", "$Recycle.Bin", "RECYCLER", "FOUND.007",
                             "a/Thumbs.db", "Desktop.ini", "BOOTEX.LOG"})
        QTest::newRow(path) << QString(QLatin1StringView(path)) << u"Windows"_s;
    for (const char* path : {"._x", "a/b/._BCD", "a/.DS_Store", ".Spotlight-V100", ".Trashes",
                             ".fseventsd", ".TemporaryItems", ".apdisk", "__MACOSX",
                             ".metadata_never_index", ".metadata_never_index_unless_rootfs"})
        QTest::newRow(path) << QString(QLatin1StringView(path)) << u"macOS"_s;
    for (const char* path :
         {".Trash-1000", "lost+found", "FSCK0012.REC", ".directory", "a/.directory"})
        QTest::newRow(path) << QString(QLatin1StringView(path)) << u"Linux"_s;
    QTest::newRow("LOST.DIR") << u"LOST.DIR"_s << u"Android"_s;
    for (const char* path :
         {"", "._", "a/._", "FOUND.00", "FOUND.0000", "FOUND.abc", "a/FOUND.000", "a/.Trashes",
          "a/System Volume Information", "Thumbs.db.txt", "sources/boot.wim", "autorun.inf",
          ".Spotlight", "a/BOOTEX.LOG", "directory", "SMS/data/TsmBootstrap.ini"})
        QTest::newRow(path) << QString(QLatin1StringView(path)) << QString();
}

void TestLitter::knowsWhoLeftIt()
{
    QFETCH(QString, path);
    QFETCH(QString, system);
    QCOMPARE(QString(leftBy(path)), system);
}

void TestLitter::tellsAnAutorunOfALabel_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isOne");
    const QString rufus =
        u"; Created by Rufus\r\n[autorun]\r\nicon  = autorun.ico\r\nlabel = X\r\n"_s;
    QTest::newRow("Latin-1") << rufus.toLatin1() << true;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE")
                                   + QByteArray(reinterpret_cast<const char*>(rufus.utf16()),
                                                rufus.size() * 2)
                            << true;
    QTest::newRow("starts something")
        << QByteArray("[autorun]\r\nlabel=X\r\nopen=SMS\\bin\\x.exe\r\n") << false;
    QTest::newRow("a menu") << QByteArray("[autorun]\nshell\\x\\command=x.exe\n") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("something else") << QByteArray(512, '\x01') << false;
}

void TestLitter::tellsAnAutorunOfALabel()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isOne);
    QCOMPARE(isAutorunOfALabel(content), isOne);
}

void TestLitter::isLeftOutOfEveryKindOfMedium_data()
{
    QTest::addColumn<DiscKind>("kind");
    QTest::newRow("folder") << DiscKind::Folder;
    QTest::newRow("stick") << DiscKind::UsbImage;
    QTest::newRow("UDF") << DiscKind::UdfIso;
    QTest::newRow("ISO 9660") << DiscKind::PlainIso;
}

void TestLitter::isLeftOutOfEveryKindOfMedium()
{
    QFETCH(DiscKind, kind);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"medium"_s);
    if (kind == DiscKind::Folder)
        writeFiles(path, withLitter());
    else if (kind == DiscKind::UsbImage)
        QVERIFY(emitQuietly(planned(withLitter()), path));
    else
        QVERIFY(emitQuietly(*planOf(withLitter()), path));
    if (kind == DiscKind::PlainIso) // without the names by which UDF is recognized
        for (const qint64 block : {19, 20, 21})
            overwrite(path, block * 2048, QByteArray(2048, '\0'));
    const Result<Disc> medium = open(path);
    QVERIFY2(medium, test::why(medium).constData());
    QCOMPARE(medium->kind, kind);
    QCOMPARE(difference(medium->tree, kOwnFiles), QString());
    QStringList named = namedLitter(medium->tree.leftOut());
    named.sort();
    QCOMPARE(named, QStringList({u"$RECYCLE.BIN (Windows)"_s, u".DS_Store (macOS)"_s,
                                 u".Spotlight-V100 (macOS)"_s, u"EFI/Thumbs.db (Windows)"_s,
                                 u"FOUND.000 (Windows)"_s, u"FSCK0000.REC (Linux)"_s,
                                 u"System Volume Information (Windows)"_s, u"autorun.ico (Rufus)"_s,
                                 u"autorun.inf (Rufus)"_s, u"sources/._boot.wim (macOS)"_s}));
}

void TestLitter::carriesNoEmptyFolderOfASystemOn()
{
    const QTemporaryDir folder;
    writeFiles(folder.path(), kOwnFiles);
    QStringList left{u"LOST.DIR"_s, u"__MACOSX"_s, u".fseventsd"_s, u"lost+found"_s};
    for (const QString& name : left)
        QVERIFY(QDir(folder.path()).mkpath(name));
    const Result<Disc> medium = open(folder.path());
    QVERIFY2(medium, test::why(medium).constData());
    QCOMPARE(difference(medium->tree, kOwnFiles), QString());
    for (const QString& path : medium->tree.folders())
        QVERIFY2(!left.contains(path), qPrintable(path));
    QStringList named(medium->tree.leftOut().begin(), medium->tree.leftOut().end());
    named.sort();
    left.sort();
    QCOMPARE(named, left);
}

void TestLitter::keepsAnAutorunThatStartsSomething()
{
    const QTemporaryDir folder;
    const Files files{{u"autorun.inf"_s, "[autorun]\r\nopen=x.exe\r\nicon=autorun.ico\r\n"},
                      {u"autorun.ico"_s, "icon"},
                      {u"SMS/autorun.inf"_s, "[autorun]\r\nlabel=X\r\n"}};
    writeFiles(folder.path(), files);
    const Result<Disc> medium = open(folder.path());
    QVERIFY(medium);
    QCOMPARE(difference(medium->tree, files), QString());
    QVERIFY(medium->tree.leftOut().empty());
}

CMGMEDIA_TEST(TestLitter)
#include "test_litter.moc"
