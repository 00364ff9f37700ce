// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/errors.h"
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

constexpr qint64 kStickMiB = qint64{1} << 20;
constexpr qint64 kStickGiB = qint64{1} << 30;
constexpr qsizetype kStickSector = 512;

/// Names, sizes and depths that a writer may stumble over.
Files hardFiles()
{
    Files files = awkwardFiles();
    files[u"bootmgr"_s] = patternBytes(413'738, 1);
    files[u"ä€日本.txt"_s] = "wide";
    files[QString(200, u'n') + u".bin"_s] = "long";
    files[u".hidden"_s] = "dot first";
    files[u"a.b.c.d"_s] = "dots";
    files[u"MiXeD.TxT"_s] = "mixed";
    files[u"UPPER.low"_s] = "case bits";
    files[u"with space.txt"_s] = "space";
    files[u"+,;=[].x"_s] = "not in short names";
    files[u"one cluster.bin"_s] = patternBytes(512, 2);
    files[u"two clusters.bin"_s] = patternBytes(1024, 3);
    files[u"two and a byte.bin"_s] = patternBytes(1025, 4);
    files[u"nothing.bin"_s] = {};
    files[u"empty folder/"_s] = {};
    files[u"a/b/c/d/e/f/g/h/i/j/k/l/deep.txt"_s] = "deep";
    for (int i = 0; i < 300; ++i) // more than one cluster of entries, many alike
        files[u"many/long name number %1.text"_s.arg(i)] = QByteArray::number(i);
    return files;
}

} // namespace

class TestUsbImage : public QObject
{
    Q_OBJECT

private slots:
    void describesTheVolume();
    void keepsTheBackupEqual();
    void alignsDataToAMebibyte();
    void fsckFindsNothing();
    void othersReadEveryFile();
    void othersSeePartitionAndLabel();
    void fitsSticksOfAnySize_data();
    void fitsSticksOfAnySize();
    void writesLittleMoreThanTheTree();
    void makesFilesAsSmallAsFat32Can_data();
    void makesFilesAsSmallAsFat32Can();
    void isTheSameOnEachRun();
    void dependsOnNeitherOrderNorZone();
    void laysTheLateFileLast();
    void hashesEmptyFilesToo();
    void refusesFilesOf4GiB();
    void refusesTooSmallSticks_data();
    void refusesTooSmallSticks();
    void refusesNames_data();
    void refusesNames();
    void refusesUnknownLateFile();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestUsbImage::describesTheVolume()
{
    const ImagePlan plan = planned({{u"a"_s, "x"}});
    const QByteArray record = bootRecordOf(plan);
    const StickFields fields(record);
    QCOMPARE(record.first(11), QByteArray("\xEB\x58\x90MSDOS5.0"));
    QCOMPARE(little<quint16>(record, 11), 512);
    QCOMPARE(record[16], 2);
    QCOMPARE(record.sliced(17, 4).count('\0'), 4);
    QCOMPARE(little<quint16>(record, 22), 0);
    QCOMPARE(little<quint32>(record, 28), 2048U);
    QCOMPARE(little<quint32>(record, 44), 2U);
    QCOMPARE(record.sliced(71, 19), QByteArray("BRANCH BOOTFAT32   "));
    const QByteArray info = structureAt(plan, kPartitionStart + 512, 512);
    QCOMPARE(info.first(4), "RRaA");
    QCOMPARE(info.sliced(484, 4), "rrAa");
    QCOMPARE(little<quint32>(info, 488), fields.clusters() - 2); // root folder and file
    QCOMPARE(little<quint32>(info, 492), 4U);
    const QByteArray fat = structureAt(plan, fields.fat(0), 16);
    QCOMPARE(fat,
             QByteArray("\xF8\xFF\xFF\x0F\xFF\xFF\xFF\x0F\xFF\xFF\xFF\x0F\xFF\xFF\xFF\x0F", 16));
    QCOMPARE(structureAt(plan, fields.fat(1), 16), fat);
}

void TestUsbImage::keepsTheBackupEqual()
{
    const ImagePlan plan = planned({{u"a"_s, "x"}});
    QCOMPARE(structureAt(plan, kPartitionStart + 6 * kStickSector, 3 * kStickSector),
             structureAt(plan, kPartitionStart, 3 * kStickSector));
}

void TestUsbImage::alignsDataToAMebibyte()
{
    for (const qint64 size : {qint64{0}, 2 * kStickGiB, 60 * kStickGiB}) {
        UsbImageOptions options = stickOptions();
        options.deviceBytes = size;
        const ImagePlan plan = planned({{u"a"_s, "x"}}, options);
        const StickFields fields(bootRecordOf(plan));
        QCOMPARE(fields.data() % kStickMiB, 0);
        QVERIFY(fields.reserved >= 32);
        QCOMPARE(offsetOfFile(plan, u"a"_s), fields.data() + fields.clusterBytes());
    }
}

void TestUsbImage::fsckFindsNothing()
{
    if (!hasFsck())
        QSKIP("fsck.fat is not installed");
    const QString volume = path(u"fsck.img"_s);
    writeVolume(planned(hardFiles()), volume);
    QCOMPARE(complaintOfFsck(volume), QString());
    // Shows that it can complain: a free cluster more than FSInfo says.
    QFile file(volume);
    QVERIFY(file.open(QFile::ReadWrite) && file.seek(512 + 488)
            && file.write("\x01\x02\x03", 3) == 3);
    file.close();
    QVERIFY(!complaintOfFsck(volume).isEmpty());
}

void TestUsbImage::othersReadEveryFile()
{
    if (!isInstalled(u"mcopy"_s))
        QSKIP("mtools are not installed");
    const Files files = hardFiles();
    const QString image = path(u"read.img"_s);
    QVERIFY(emitQuietly(planned(files), image));
    QVERIFY(QDir().mkpath(path(u"read"_s)));
    const Ran ran =
        run(u"mcopy"_s, {u"-s"_s, u"-i"_s, image + u"@@1M"_s, u"::*"_s, path(u"read"_s)});
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    const Contents read = filesUnder(path(u"read"_s));
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (it.key().endsWith(u'/'))
            QVERIFY(QFileInfo(path(u"read/"_s + it.key())).isDir());
        else
            QVERIFY2(read.contains(it.key()) && read[it.key()] == it.value(), qPrintable(it.key()));
    }
    const auto folders = std::count_if(files.keyBegin(), files.keyEnd(),
                                       [](const QString& name) { return name.endsWith(u'/'); });
    QCOMPARE(read.size(), files.size() - folders);
}

void TestUsbImage::othersSeePartitionAndLabel()
{
    if (!hasFsck() || !isInstalled(u"sfdisk"_s) || !isInstalled(u"mlabel"_s))
        QSKIP("sfdisk, blkid and mtools are needed");
    const QString image = path(u"seen.img"_s);
    const ImagePlan plan = planned({{u"a"_s, "x"}});
    QVERIFY(emitQuietly(plan, image));
    const QByteArray table = run(u"sfdisk"_s, {u"-d"_s, image}).output.simplified();
    const QByteArray partition =
        "start= 2048, size= " + QByteArray::number(plan.totalBytes / 512 - 2048)
        + ", type=c, bootable";
    QVERIFY2(table.contains(partition), table.constData());
    const QByteArray label =
        run(u"mlabel"_s, {u"-s"_s, u"-i"_s, image + u"@@1M"_s, u"::"_s}).output;
    QVERIFY2(label.contains("Volume label is BRANCH BOOT"), label.constData());
    const QByteArray block = run(u"blkid"_s, {u"-p"_s, u"-O"_s, u"1048576"_s, image}).output;
    QVERIFY2(block.contains("LABEL=\"BRANCH BOOT\"") && block.contains("VERSION=\"FAT32\""),
             block.constData());
}

void TestUsbImage::fitsSticksOfAnySize_data()
{
    QTest::addColumn<qint64>("stick");
    QTest::addColumn<qint64>("clusterBytes");
    QTest::addColumn<qint64>("partition");
    QTest::newRow("smallest") << 35 * kStickMiB << qint64{512} << 34 * kStickMiB;
    QTest::newRow("64 MiB") << 65 * kStickMiB << qint64{512} << 64 * kStickMiB;
    QTest::newRow("128 MB") << qint64{128'000'000} << qint64{1024} << 121 * kStickMiB;
    QTest::newRow("2 GB") << qint64{2'004'877'312} << qint64{4096} << 1911 * kStickMiB;
    QTest::newRow("8 GB") << qint64{8'010'194'944} << qint64{4096} << 7638 * kStickMiB;
    QTest::newRow("16 GB") << qint64{15'984'648'192} << qint64{8192} << 15243 * kStickMiB;
    QTest::newRow("32 GB") << qint64{32'010'928'128} << qint64{16384} << 30527 * kStickMiB;
    QTest::newRow("64 GB") << qint64{64'023'257'088} << qint64{16384} << 32 * kStickGiB;
    QTest::newRow("2 TB") << qint64{2'000'398'934'016} << qint64{16384} << 32 * kStickGiB;
}

void TestUsbImage::fitsSticksOfAnySize()
{
    QFETCH(qint64, stick);
    QFETCH(qint64, clusterBytes);
    QFETCH(qint64, partition);
    UsbImageOptions options = stickOptions();
    options.deviceBytes = stick;
    const ImagePlan plan =
        planned({{u"bootmgr"_s, patternBytes(400'000)}, {u"a/b"_s, "x"}}, options);
    const StickFields fields(bootRecordOf(plan));
    QCOMPARE(fields.clusterBytes(), clusterBytes);
    QCOMPARE(fields.sectors * 512, partition);
    QVERIFY(fields.clusters() >= 65525);
    QVERIFY((fields.fatSectors * 128) >= fields.clusters() + 2);
    if (!hasFsck())
        QSKIP("fsck.fat is not installed");
    const QString volume = path(u"stick.img"_s);
    writeVolume(plan, volume);
    QCOMPARE(complaintOfFsck(volume), QString());
}

void TestUsbImage::writesLittleMoreThanTheTree()
{
    const Files files = hardFiles();
    const MediaTree tree = stickTree(files);
    for (const qint64 size : {kStickGiB, 8 * kStickGiB, 64 * kStickGiB}) {
        UsbImageOptions options = stickOptions();
        options.deviceBytes = size;
        const ImagePlan plan = planned({{u"sources/boot.wim"_s, patternBytes(9'000'000)}}, options);
        const StickFields fields(bootRecordOf(plan));
        QVERIFY(plan.totalBytes <= 9'000'000 + 2 * fields.fatSectors * 512 + 4 * kStickMiB);
        const ImagePlan::Segment& last = plan.segments.back();
        QVERIFY(plan.totalBytes - last.offset - last.bytes.size() < fields.clusterBytes());
    }
}

void TestUsbImage::makesFilesAsSmallAsFat32Can_data()
{
    QTest::addColumn<qint64>("content");
    QTest::addColumn<qint64>("clusterBytes");
    QTest::newRow("1 byte") << qint64{1} << qint64{512};
    QTest::newRow("40 MB") << 40 * kStickMiB << qint64{512};
    QTest::newRow("64 MB") << 64 * kStickMiB << qint64{1024};
    QTest::newRow("200 MB") << 200 * kStickMiB << qint64{2048};
    QTest::newRow("600 MB") << 600 * kStickMiB << qint64{4096};
    QTest::newRow("3.9 GB") << 3999 * kStickMiB << qint64{4096};
}

void TestUsbImage::makesFilesAsSmallAsFat32Can()
{
    QFETCH(qint64, content);
    QFETCH(qint64, clusterBytes);
    MediaTree tree;
    QVERIFY(tree.add({u"boot.wim"_s, sparseSource(path(u"sparse"_s), content), {}}));
    const Result<ImagePlan> plan = planUsbImage(tree, stickOptions());
    QVERIFY2(plan, test::why(plan).constData());
    const StickFields fields(bootRecordOf(*plan));
    QCOMPARE(fields.clusterBytes(), clusterBytes);
    QVERIFY(fields.clusters() >= 65525);
    QCOMPARE(plan->totalBytes, kPartitionStart + fields.sectors * 512);
    const qint64 least = std::max(content, 65525 * clusterBytes);
    QVERIFY(plan->totalBytes <= least + 2 * fields.fatSectors * 512 + 4 * kStickMiB);
}

void TestUsbImage::isTheSameOnEachRun()
{
    const QByteArray image = writtenBytes(planned(hardFiles()));
    QVERIFY(!image.isEmpty());
    QVERIFY(image == writtenBytes(planned(hardFiles())));
}

void TestUsbImage::dependsOnNeitherOrderNorZone()
{
    const Files files = hardFiles();
    MediaTree tree;
    QStringList backwards = files.keys();
    std::reverse(backwards.begin(), backwards.end());
    for (const QString& name : backwards)
        QVERIFY(name.endsWith(u'/')
                    ? tree.addFolder(name.chopped(1))
                    : tree.add({name, ByteSource::fromBytes(files.value(name)), {}}));
    const QByteArray zoneBefore = qgetenv("TZ");
    qputenv("TZ", "Pacific/Chatham");
    const Result<ImagePlan> plan = planUsbImage(tree, stickOptions());
    qputenv("TZ", zoneBefore);
    QVERIFY(plan);
    QVERIFY(writtenBytes(*plan) == writtenBytes(planned(files)));
}

void TestUsbImage::laysTheLateFileLast()
{
    UsbImageOptions options = stickOptions();
    options.lateFile = u"BOOTMGR"_s;
    const ImagePlan plan = planned({{u"bootmgr"_s, "b"}, {u"c"_s, "cc"}, {u"d/e"_s, "x"}}, options);
    QCOMPARE(plan.lateFile, u"bootmgr"_s);
    QCOMPARE(plan.segments.back().file, u"bootmgr"_s);
}

void TestUsbImage::hashesEmptyFilesToo()
{
    const ImagePlan plan = planned({{u"a"_s, {}}, {u"b"_s, "x"}});
    const Result<Emitted> emitted = emitQuietly(plan, path(u"empty.img"_s));
    QVERIFY(emitted);
    QCOMPARE(emitted->files.size(), size_t(2));
    const ImagePlan nothingElse = planned({{u"a"_s, {}}});
    QCOMPARE(emitQuietly(nothingElse, path(u"empty2.img"_s))->files.size(), size_t(1));
}

void TestUsbImage::refusesFilesOf4GiB()
{
    MediaTree tree;
    QVERIFY(tree.add({u"sources/boot.wim"_s, sparseSource(path(u"4g"_s), 4 * kStickGiB), {}}));
    const Result<ImagePlan> plan = planUsbImage(tree, stickOptions());
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::FileTooLargeForFat);
    QCOMPARE(plan.error().subject.english(), u"sources/boot.wim"_s);
    QCOMPARE(plan.error().detail.english(), u"4.0 GiB"_s);
    QVERIFY(describe(plan.error()).english().contains("ISO"_L1));
    MediaTree smaller;
    QVERIFY(
        smaller.add({u"sources/boot.wim"_s, sparseSource(path(u"4g"_s), 4 * kStickGiB - 1), {}}));
    QVERIFY(planUsbImage(smaller, stickOptions()));
}

void TestUsbImage::refusesTooSmallSticks_data()
{
    QTest::addColumn<qint64>("stick");
    QTest::addColumn<qint64>("content");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no FAT32 at all") << 20 * kStickMiB << qint64{1} << u"20.0 MiB"_s;
    QTest::newRow("a byte") << qint64{1} << qint64{1} << u"1 bytes"_s;
    QTest::newRow("tree too large") << 512 * kStickMiB << 600 * kStickMiB << u"512.0 MiB"_s;
    QTest::newRow("more than a partition") << 64 * kStickGiB << 33 * kStickGiB << u"32.0 GiB"_s;
}

void TestUsbImage::refusesTooSmallSticks()
{
    QFETCH(qint64, stick);
    QFETCH(qint64, content);
    QFETCH(QString, detail);
    MediaTree tree;
    const ByteSource source = sparseSource(path(u"big"_s), std::min(content, 3 * kStickGiB));
    for (qint64 done = 0; done < content; done += source.size())
        QVERIFY(tree.add({QString::number(done), source, {}}));
    UsbImageOptions options = stickOptions();
    options.deviceBytes = stick;
    const Result<ImagePlan> plan = planUsbImage(tree, options);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::NoSpace);
    QVERIFY2(plan.error().detail.english().endsWith(detail),
             qPrintable(plan.error().detail.english()));
}

void TestUsbImage::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("dot at the end") << u"a."_s;
    QTest::newRow("space at the end") << u"a "_s;
    QTest::newRow("256 letters") << QString(256, u'x');
    QTest::newRow("colon") << u"a:b"_s;
    QTest::newRow("question mark") << u"a?"_s;
    QTest::newRow("control") << u"a\tb"_s;
    QTest::newRow("half a character") << u"a"_s + QChar(0xD83D);
}

void TestUsbImage::refusesNames()
{
    QFETCH(QString, name);
    const Result<ImagePlan> plan =
        planUsbImage(stickTree({{u"in/"_s + name, "x"}}), stickOptions());
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::NameNotOnStick);
    QCOMPARE(plan.error().subject.english(), u"in/"_s + name);
}

void TestUsbImage::refusesUnknownLateFile()
{
    UsbImageOptions options = stickOptions();
    options.lateFile = u"nowhere"_s;
    QCOMPARE(planUsbImage(stickTree({{u"a"_s, "x"}}), options).error().code, ErrorCode::NotFound);
}

CMGMEDIA_TEST(TestUsbImage)
#include "test_usb_image.moc"
