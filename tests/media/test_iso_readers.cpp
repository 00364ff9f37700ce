// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/media/iso_fixture.h"
#include "tests/support/outside.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

/// Other people's readers look at what planIso() and emitImage() make together.
class TestIsoReaders : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isReadBySevenZip_data();
    void isReadBySevenZip();
    void isReadByXorriso_data();
    void isReadByXorriso();
    void isListedByIsoinfo_data();
    void isListedByIsoinfo();
    void isWellFormedUdf();
    void showsItsBootImagesToXorriso();
    void keepsEmptyFolders();
    void keepsFileTimes();
    void holdsThousandsOfFilesInAFolder();
    void hidesHugeFilesFromIso9660();
    void labelsTheVolume_data();
    void labelsTheVolume();

private:
    QTemporaryDir m_folder;
    QString m_image;
};

void TestIsoReaders::initTestCase()
{
    m_image = m_folder.filePath(u"medium.iso"_s);
    const Result<ImagePlan> plan = planOf(mediumContents());
    QVERIFY(plan);
    QVERIFY(emitQuietly(*plan, m_image));
}

void TestIsoReaders::isReadBySevenZip_data()
{
    QTest::addColumn<QString>("type");
    QTest::newRow("UDF") << u"-tudf"_s;
    QTest::newRow("Joliet") << u"-tiso"_s;
}

void TestIsoReaders::isReadBySevenZip()
{
    QFETCH(QString, type);
    if (!isInstalled(u"7z"_s))
        QSKIP("7z is not installed");
    const QTemporaryDir out;
    const Ran ran = run(u"7z"_s, {u"x"_s, type, u"-y"_s, u"-o"_s + out.path(), m_image});
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    QVERIFY2(!ran.output.contains("WARNING"), ran.output.constData());
    Contents found = filesUnder(out.path());
    for (const QString& path : found.keys())
        if (path.startsWith(u"[BOOT]"_s)) // what 7z makes of the boot catalog
            found.remove(path);
    QCOMPARE(found.keys(), mediumContents().keys());
    QVERIFY(found == mediumContents());
}

void TestIsoReaders::isReadByXorriso_data()
{
    QTest::addColumn<QString>("tree");
    QTest::newRow("Joliet") << u"any"_s;
    QTest::newRow("ISO 9660") << u"ecma119"_s;
}

void TestIsoReaders::isReadByXorriso()
{
    QFETCH(QString, tree);
    if (!isInstalled(u"xorriso"_s))
        QSKIP("xorriso is not installed");
    const QTemporaryDir out;
    const Ran ran = run(u"xorriso"_s, {u"-read_fs"_s, tree, u"-osirrox"_s, u"on"_s, u"-indev"_s,
                                       m_image, u"-extract"_s, u"/"_s, out.filePath(u"all"_s)});
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    const Contents found = filesUnder(out.filePath(u"all"_s));
    if (tree == "any"_L1) {
        QVERIFY(found == mediumContents());
        return;
    }
    QList<QByteArray> contents = found.values();
    QList<QByteArray> expected = mediumContents().values();
    std::sort(contents.begin(), contents.end());
    std::sort(expected.begin(), expected.end());
    QVERIFY(contents == expected);
    QCOMPARE(found.value(u"SOURCES/BOOT.WIM"_s), mediumContents().value(u"sources/boot.wim"_s));
}

void TestIsoReaders::isListedByIsoinfo_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("ISO 9660") << QStringList() << QByteArray("/EFI/MICROSOFT/BOOT/EFISYS.BIN;1");
    QTest::newRow("Joliet") << QStringList(u"-J"_s)
                            << QByteArray("/EFI/Microsoft/Boot/efisys.bin;1");
}

void TestIsoReaders::isListedByIsoinfo()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, path);
    if (!isInstalled(u"isoinfo"_s))
        QSKIP("isoinfo is not installed");
    const Ran listed = run(u"isoinfo"_s, options + QStringList{u"-i"_s, m_image, u"-f"_s});
    QCOMPARE(listed.exitCode, 0);
    const auto files = mediumContents().size();
    const auto folders = treeOf(mediumContents()).folders().size();
    QCOMPARE(listed.output.count('\n'), files + static_cast<qsizetype>(folders));
    QVERIFY2(listed.output.contains(path), listed.output.constData());
    const Ran content = run(
        u"isoinfo"_s, options + QStringList{u"-i"_s, m_image, u"-x"_s, QString::fromUtf8(path)});
    QVERIFY(content.output == mediumContents().value(u"EFI/Microsoft/Boot/efisys.bin"_s));
}

void TestIsoReaders::isWellFormedUdf()
{
    if (!isInstalled(u"udfinfo"_s))
        QSKIP("udfinfo is not installed");
    const Ran ran = run(u"udfinfo"_s, {u"--utf8"_s, m_image});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.errors, QByteArray());
    for (const char* line :
         {"lvid=Branch boot\n", "vid=Branch boot\n", "udfrev=1.02\n", "integrity=closed\n",
          "accesstype=readonly\n", "numfiles=11\n", "numdirs=21\n", "start=256, blocks=1"})
        QVERIFY2(ran.output.contains(line), ran.output.constData());
    const auto anchors = ran.output.count("type=ANCHOR");
    QCOMPARE(anchors, 2);
}

void TestIsoReaders::showsItsBootImagesToXorriso()
{
    if (!isInstalled(u"xorriso"_s))
        QSKIP("xorriso is not installed");
    const Ran ran = run(u"xorriso"_s, {u"-indev"_s, m_image, u"-report_el_torito"_s, u"plain"_s});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY2(ran.output.contains("/boot/etfsboot.com"), ran.output.constData());
    QVERIFY2(ran.output.contains("/EFI/Microsoft/Boot/efisys.bin"), ran.output.constData());
    const QRegularExpression bios(
        u"El Torito boot img :\\s+1\\s+BIOS\\s+y\\s+none\\s+0x0000\\s+0x00\\s+8\\s"_s);
    const QRegularExpression efi(
        u"El Torito boot img :\\s+2\\s+UEFI\\s+y\\s+none\\s+0x0000\\s+0x00\\s+2880\\s"_s);
    QVERIFY2(bios.match(QString::fromUtf8(ran.output)).hasMatch(), ran.output.constData());
    QVERIFY2(efi.match(QString::fromUtf8(ran.output)).hasMatch(), ran.output.constData());
}

void TestIsoReaders::keepsEmptyFolders()
{
    if (!isInstalled(u"7z"_s))
        QSKIP("7z is not installed");
    MediaTree tree = treeOf({{u"a/b"_s, "x"}});
    QVERIFY(tree.addFolder(u"a/empty/inner"_s));
    const Result<ImagePlan> plan = planIso(tree, isoOptions());
    QVERIFY(plan);
    const QTemporaryDir out;
    const QString image = out.filePath(u"i.iso"_s);
    QVERIFY(emitQuietly(*plan, image));
    for (const QString& type : {u"-tudf"_s, u"-tiso"_s}) {
        const QString folder = out.filePath(type);
        QCOMPARE(run(u"7z"_s, {u"x"_s, type, u"-o"_s + folder, image}).exitCode, 0);
        QVERIFY(QDir(folder + u"/a/empty/inner"_s).exists());
    }
}

void TestIsoReaders::keepsFileTimes()
{
    if (!isInstalled(u"7z"_s))
        QSKIP("7z is not installed");
    MediaTree tree;
    const QDateTime time = QDateTime::fromSecsSinceEpoch(1'234'567'890, Qt::UTC);
    QVERIFY(tree.add({u"old"_s, ByteSource::fromBytes("x"), time}));
    QVERIFY(tree.add({u"new"_s, ByteSource::fromBytes("y"), {}}));
    const Result<ImagePlan> plan = planIso(tree, isoOptions());
    QVERIFY(plan);
    const QTemporaryDir out;
    const QString image = out.filePath(u"i.iso"_s);
    QVERIFY(emitQuietly(*plan, image));
    for (const QString& type : {u"-tudf"_s, u"-tiso"_s}) {
        const QString folder = out.filePath(type);
        QCOMPARE(run(u"7z"_s, {u"x"_s, type, u"-o"_s + folder, image}).exitCode, 0);
        QCOMPARE(QFileInfo(folder + u"/old"_s).lastModified().toSecsSinceEpoch(), 1'234'567'890);
        QCOMPARE(QFileInfo(folder + u"/new"_s).lastModified().toSecsSinceEpoch(), 1'700'000'000);
    }
}

void TestIsoReaders::holdsThousandsOfFilesInAFolder()
{
    if (!isInstalled(u"7z"_s))
        QSKIP("7z is not installed");
    Contents contents;
    for (int i = 0; i < 12'000; ++i)
        contents.insert(u"many/module with number %1.dll"_s.arg(i), QByteArray::number(i));
    const Result<ImagePlan> plan = planOf(contents);
    QVERIFY(plan);
    const QTemporaryDir out;
    const QString image = out.filePath(u"i.iso"_s);
    QVERIFY(emitQuietly(*plan, image));
    const QString folder = out.filePath(u"all"_s);
    QCOMPARE(run(u"7z"_s, {u"x"_s, u"-tudf"_s, u"-o"_s + folder, image}).exitCode, 0);
    QVERIFY(filesUnder(folder) == contents);
    const Ran joliet = run(u"7z"_s, {u"l"_s, u"-ba"_s, u"-tiso"_s, image});
    QCOMPARE(joliet.output.count('\n'), 12'001);
    QVERIFY(joliet.output.contains("many/module with number 11999.dll\n"));
    const Ran listed = run(u"isoinfo"_s, {u"-i"_s, image, u"-f"_s});
    if (listed.exitCode == 0)
        QCOMPARE(listed.output.count('\n'), 12'001);
}

void TestIsoReaders::hidesHugeFilesFromIso9660()
{
    if (!isInstalled(u"7z"_s) || !isInstalled(u"isoinfo"_s))
        QSKIP("7z or isoinfo is not installed");
    const qint64 limit = (1LL << 32) - 2048;
    const QTemporaryDir out;
    MediaTree tree = treeOf({{u"small.txt"_s, "small"}});
    QVERIFY(tree.add({u"huge.wim"_s, sparseSource(out.filePath(u"h"_s), limit), {}}));
    QVERIFY(tree.add({u"large.wim"_s, sparseSource(out.filePath(u"l"_s), limit - 1), {}}));
    const Result<ImagePlan> plan = planIso(tree, isoOptions());
    QVERIFY(plan);
    const QString image = out.filePath(u"i.iso"_s);
    writeStructure(*plan, image);
    const Ran udf = run(u"7z"_s, {u"l"_s, u"-slt"_s, u"-tudf"_s, image});
    QVERIFY2(udf.output.contains("Path = huge.wim\nFolder = -\nSize = 4294965248\n"),
             udf.output.constData());
    QVERIFY2(udf.output.contains("Path = large.wim\n"), udf.output.constData());
    for (const QStringList& options : {QStringList(), QStringList(u"-J"_s)}) {
        const Ran listed = run(u"isoinfo"_s, options + QStringList{u"-i"_s, image, u"-f"_s});
        const QByteArray names = listed.output.toLower();
        QVERIFY2(names.contains("/large.wim") && names.contains("/small.txt"), names.constData());
        QVERIFY2(!names.contains("huge"), names.constData());
    }
    const Ran small = run(u"7z"_s, {u"x"_s, u"-so"_s, u"-tudf"_s, image, u"small.txt"_s});
    QCOMPARE(small.output, "small");
}

void TestIsoReaders::labelsTheVolume_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QByteArray>("isoLabel");
    QTest::newRow("plain") << u"CCMBOOT"_s << QByteArray("CCMBOOT");
    QTest::newRow("lower case") << u"Branch-boot 2"_s << QByteArray("BRANCH_BOOT 2");
    QTest::newRow("Latin-1") << u"Größe"_s << QByteArray("GR_SSE");
    QTest::newRow("wide, as long as can be") << QString(32, u'空') << QByteArray(15, '_');
}

void TestIsoReaders::labelsTheVolume()
{
    QFETCH(QString, label);
    QFETCH(QByteArray, isoLabel);
    if (!isInstalled(u"udfinfo"_s))
        QSKIP("udfinfo is not installed");
    IsoOptions options = isoOptions();
    options.label = label;
    const Result<ImagePlan> plan = planIso(treeOf({{u"a"_s, "x"}}), options);
    QVERIFY(plan);
    QCOMPARE(segmentAt(*plan, 16).sliced(40, 32), isoLabel.leftJustified(32, ' '));
    const QTemporaryDir out;
    QVERIFY(emitQuietly(*plan, out.filePath(u"i.iso"_s)));
    const Ran ran = run(u"udfinfo"_s, {u"--utf8"_s, out.filePath(u"i.iso"_s)});
    QVERIFY2(ran.output.contains(QByteArray("\nlvid=" + label.toUtf8() + '\n')),
             ran.output.constData());
    QVERIFY2(
        QString::fromUtf8(ran.output).contains(QRegularExpression(u"\nfullvsid=[0-9a-f]{16}"_s)),
        ran.output.constData());
}

CMGMEDIA_TEST(TestIsoReaders)
#include "test_iso_readers.moc"
