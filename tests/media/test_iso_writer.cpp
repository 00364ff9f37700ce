// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/errors.h"
#include "core/media/iso_writer.h"
#include "tests/media/iso_fixture.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

class TestIsoWriter : public QObject
{
    Q_OBJECT

private slots:
    void recordsTheBootCatalog();
    void recordsAnEfiOnlyCatalog();
    void recordsALargeEfiImageAsOneSector();
    void needsNoBootImage();
    void storesABootImageOfTheTreeOnce();
    void storesABootImageApartFromTheTree();
    void isTheSameOnEachRun();
    void dependsOnNeitherOrderNorZone();
    void splitsHugeFilesIntoExtents();
    void laysTheLateFileLast();
    void laysSmallFilesBeforeLargeOnes();
    void overlapsNothing();
    void refusesLabel();
    void refusesFileThatNoEntryHolds();
    void refusesNameThatUdfCannotHold();
    void refusesUnknownLateFile();
};

// Firmware is lenient, so the catalog is held against the specification byte by byte.
void TestIsoWriter::recordsTheBootCatalog()
{
    const Result<ImagePlan> plan = planOf(mediumContents());
    QVERIFY(plan);
    const QByteArray record = segmentAt(*plan, 17);
    QCOMPARE(record.first(7), QByteArray("\0CD001\1", 7));
    QCOMPARE(record.sliced(7, 32), QByteArray("EL TORITO SPECIFICATION").leftJustified(32, '\0'));
    const QByteArray catalog = segmentAt(*plan, little<quint32>(record, 71));
    QCOMPARE(catalog.first(2), QByteArray("\1\0", 2));
    QCOMPARE(catalog.sliced(30, 2), QByteArray("\x55\xAA"));
    quint16 sum = 0;
    for (qsizetype i = 0; i < 32; i += 2)
        sum = static_cast<quint16>(sum + little<quint16>(catalog, i));
    QCOMPARE(sum, quint16(0));
    const auto bios = static_cast<quint32>(offsetOfFile(*plan, u"boot/etfsboot.com"_s) / 2048);
    QCOMPARE(catalog.sliced(32, 8), QByteArray("\x88\0\0\0\0\0\x08\0", 8));
    QCOMPARE(little<quint32>(catalog, 40), bios);
    QCOMPARE(catalog.sliced(64, 4), QByteArray("\x91\xEF\1\0", 4));
    const auto efi =
        static_cast<quint32>(offsetOfFile(*plan, u"EFI/Microsoft/Boot/efisys.bin"_s) / 2048);
    QCOMPARE(catalog.sliced(96, 6), QByteArray("\x88\0\0\0\0\0", 6));
    QCOMPARE(little<quint16>(catalog, 102), quint16(2880));
    QCOMPARE(little<quint32>(catalog, 104), efi);
    QCOMPARE(catalog.sliced(108).count('\0'), catalog.size() - 108);
}

void TestIsoWriter::recordsAnEfiOnlyCatalog()
{
    IsoOptions options = isoOptions();
    options.efiBootImage = ByteSource::fromBytes(patternBytes(5000));
    const Result<ImagePlan> plan = planIso(treeOf({{u"a"_s, "x"}}), options);
    QVERIFY(plan);
    const QByteArray catalog = segmentAt(*plan, little<quint32>(segmentAt(*plan, 17), 71));
    QCOMPARE(catalog.first(2), QByteArray("\1\xEF"));
    QCOMPARE(catalog.sliced(32, 8), QByteArray("\x88\0\0\0\0\0\x0A\0", 8));
    QCOMPARE(catalog.sliced(44).count('\0'), catalog.size() - 44);
}

void TestIsoWriter::recordsALargeEfiImageAsOneSector()
{
    IsoOptions options = isoOptions();
    options.efiBootImage = ByteSource::fromBytes(QByteArray(33 << 20, 'e'));
    const Result<ImagePlan> plan = planIso(treeOf({{u"a"_s, "x"}}), options);
    QVERIFY(plan);
    const QByteArray catalog = segmentAt(*plan, little<quint32>(segmentAt(*plan, 17), 71));
    QCOMPARE(little<quint16>(catalog, 38), quint16(1));
}

void TestIsoWriter::needsNoBootImage()
{
    const Result<ImagePlan> plan = planIso(treeOf({{u"a"_s, "x"}}), isoOptions());
    QVERIFY(plan);
    QCOMPARE(segmentAt(*plan, 17).first(6), "\2CD001"); // Joliet comes next
    QCOMPARE(segmentAt(*plan, 18).first(6), "\xFF"
                                            "CD001");
}

void TestIsoWriter::storesABootImageOfTheTreeOnce()
{
    const QByteArray image = patternBytes(100'000, 9);
    const MediaTree tree = treeOf({{u"boot/b.com"_s, image}, {u"c"_s, "x"}});
    IsoOptions options = isoOptions();
    options.biosBootImage = ByteSource::fromBytes(image); // the same bytes from elsewhere
    const Result<ImagePlan> plan = planIso(tree, options);
    QVERIFY(plan);
    const auto copies = std::count_if(
        plan->segments.begin(), plan->segments.end(),
        [&](const ImagePlan::Segment& segment) { return segment.bytes.size() == image.size(); });
    QCOMPARE(copies, 1);
    const QByteArray catalog = segmentAt(*plan, little<quint32>(segmentAt(*plan, 17), 71));
    QCOMPARE(little<quint32>(catalog, 40) * 2048LL, offsetOfFile(*plan, u"boot/b.com"_s));
}

void TestIsoWriter::storesABootImageApartFromTheTree()
{
    QByteArray image = patternBytes(100'000, 9);
    const MediaTree tree = treeOf({{u"boot/b.com"_s, image}, {u"c"_s, "x"}});
    image[99'999] = static_cast<char>(image[99'999] + 1);
    IsoOptions options = isoOptions();
    options.biosBootImage = ByteSource::fromBytes(image);
    const Result<ImagePlan> plan = planIso(tree, options);
    QVERIFY(plan);
    const QByteArray catalog = segmentAt(*plan, little<quint32>(segmentAt(*plan, 17), 71));
    QCOMPARE(segmentAt(*plan, little<quint32>(catalog, 40)), image);
    QVERIFY(little<quint32>(catalog, 40) * 2048LL != offsetOfFile(*plan, u"boot/b.com"_s));
}

void TestIsoWriter::isTheSameOnEachRun()
{
    const Result<ImagePlan> plan = planOf(mediumContents());
    const Result<ImagePlan> again = planOf(mediumContents());
    QVERIFY(plan && again);
    QCOMPARE(writtenBytes(*plan).size(), plan->totalBytes);
    QVERIFY(writtenBytes(*plan) == writtenBytes(*again));
}

void TestIsoWriter::dependsOnNeitherOrderNorZone()
{
    const Contents contents = mediumContents();
    MediaTree tree;
    QStringList backwards = contents.keys();
    std::reverse(backwards.begin(), backwards.end());
    for (const QString& path : backwards)
        QVERIFY(tree.add({path, ByteSource::fromBytes(contents.value(path)), {}}));
    IsoOptions options = isoOptions();
    options.biosBootImage = tree.find(u"boot/etfsboot.com"_s)->bytes;
    options.efiBootImage = tree.find(u"EFI/Microsoft/Boot/efisys.bin"_s)->bytes;
    options.stamp = options.stamp.toTimeZone(QTimeZone(5 * 3600 + 1800));
    const QByteArray zoneBefore = qgetenv("TZ");
    qputenv("TZ", "Pacific/Chatham");
    const Result<ImagePlan> plan = planIso(tree, options);
    qputenv("TZ", zoneBefore);
    const Result<ImagePlan> expected = planOf(mediumContents());
    QVERIFY(plan && expected);
    QVERIFY(writtenBytes(*plan) == writtenBytes(*expected));
}

void TestIsoWriter::splitsHugeFilesIntoExtents()
{
    const QTemporaryDir out;
    const qint64 size = (5LL << 30) + 4711;
    MediaTree tree;
    QVERIFY(tree.add({u"huge.wim"_s, sparseSource(out.filePath(u"h"_s), size), {}}));
    const Result<ImagePlan> plan = planIso(tree, isoOptions());
    QVERIFY(plan);
    const qint64 first = offsetOfFile(*plan, u"huge.wim"_s) / 2048 - 257;
    QByteArray entry;
    for (const ImagePlan::Segment& segment : plan->segments) {
        const QByteArray bytes = segment.file.isEmpty()
                                     ? segment.bytes.readAll(1 << 20).value_or(QByteArray())
                                     : QByteArray();
        if (bytes.size() > 176 && little<quint16>(bytes, 0) == 261 && bytes[27] == 5)
            entry = bytes;
    }
    QCOMPARE(little<qint64>(entry, 56), size);
    qint64 covered = 0;
    for (qsizetype at = 176; at < entry.size(); at += 8) {
        QCOMPARE(covered % 2048, 0);
        QCOMPARE(qint64(little<quint32>(entry, at + 4)), first + covered / 2048);
        QVERIFY(little<quint32>(entry, at) < (1U << 30)); // the two high bits are the type
        covered += little<quint32>(entry, at);
    }
    QCOMPARE(covered, size);
}

void TestIsoWriter::laysTheLateFileLast()
{
    IsoOptions options = isoOptions();
    options.lateFile = u"SMS/DATA/variables.dat"_s;
    const Result<ImagePlan> plan = planIso(treeOf(mediumContents()), options);
    QVERIFY(plan);
    QCOMPARE(plan->lateFile, u"SMS/data/Variables.dat"_s);
    QString last;
    for (const ImagePlan::Segment& segment : plan->segments)
        last = segment.file.isEmpty() ? last : segment.file;
    QCOMPARE(last, plan->lateFile);
}

void TestIsoWriter::laysSmallFilesBeforeLargeOnes()
{
    const Result<ImagePlan> plan = planOf(mediumContents());
    QVERIFY(plan);
    std::vector<qint64> sizes;
    for (const ImagePlan::Segment& segment : plan->segments)
        if (!segment.file.isEmpty())
            sizes.push_back(segment.bytes.size());
    QCOMPARE(sizes.size(), size_t(11));
    QVERIFY(std::is_sorted(sizes.begin() + 2, sizes.end())); // behind the boot images
    QCOMPARE(offsetOfFile(*plan, u"sources/boot.wim"_s) % 4096, 0);
}

void TestIsoWriter::overlapsNothing()
{
    const Result<ImagePlan> plan = planOf(mediumContents());
    QVERIFY(plan);
    qint64 end = 0;
    for (const ImagePlan::Segment& segment : plan->segments) {
        QVERIFY(segment.offset >= end);
        QCOMPARE(segment.offset % 2048, 0);
        end = segment.offset + segment.bytes.size();
    }
    QVERIFY(end <= plan->totalBytes);
    QCOMPARE(plan->totalBytes % 32768, 0);
}

void TestIsoWriter::refusesLabel()
{
    IsoOptions options = isoOptions();
    options.label = u"a:b"_s;
    const Result<ImagePlan> plan = planIso(treeOf({}), options);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::LabelInvalid);
}

void TestIsoWriter::refusesFileThatNoEntryHolds()
{
    const QTemporaryDir out;
    const qint64 most = 234LL * 0x3FFFF800;
    const ByteSource tooLarge = sparseSource(out.filePath(u"s"_s), most + 1);
    MediaTree tree;
    QVERIFY(tree.add({u"most.wim"_s, tooLarge.slice(0, most), {}}));
    QVERIFY(planIso(tree, isoOptions()));
    QVERIFY(tree.add({u"more.wim"_s, tooLarge, {}}));
    const Result<ImagePlan> plan = planIso(tree, isoOptions());
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::FileTooLarge);
    QCOMPARE(plan.error().subject.english(), u"more.wim"_s);
}

void TestIsoWriter::refusesNameThatUdfCannotHold()
{
    QVERIFY(planIso(treeOf({{QString(254, u'a'), "x"}, {QString(127, u'空'), "x"}}), isoOptions()));
    for (const QString& name : {QString(255, u'a'), QString(128, u'空')}) {
        const Result<ImagePlan> plan = planIso(treeOf({{name, "x"}}), isoOptions());
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::Unsupported);
        QCOMPARE(plan.error().subject.english(), name);
    }
}

void TestIsoWriter::refusesUnknownLateFile()
{
    IsoOptions options = isoOptions();
    options.lateFile = u"missing"_s;
    const Result<ImagePlan> plan = planIso(treeOf({{u"a"_s, "x"}}), options);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::NotFound);
}

CMGMEDIA_TEST(TestIsoWriter)
#include "test_iso_writer.moc"
