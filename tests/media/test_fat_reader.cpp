// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/disc_reader.h"
#include "tests/media/stick_fixture.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

namespace {

/// How other people's programs make a stick.
struct Formatted {
    QString image;
    qint64 start = 0; ///< of the volume

    QString forMtools() const { return image + u"@@"_s + QString::number(start); }
};

QString format(const Formatted& stick, qint64 sizeBytes, const QStringList& options)
{
    writeContent(stick.image, {});
    if (!QFile::resize(stick.image, sizeBytes))
        return u"no room"_s;
    const Ran made =
        run(u"mkfs.fat"_s,
            options + QStringList{u"--offset"_s, QString::number(stick.start / 512), stick.image});
    return made.exitCode == 0 ? QString() : QString::fromLocal8Bit(made.errors);
}

QString copyInto(const Formatted& stick, const QString& folder)
{
    QStringList arguments{u"-s"_s, u"-i"_s, stick.forMtools()};
    for (const QFileInfo& entry :
         QDir(folder).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden))
        arguments << entry.filePath();
    const Ran copied = run(u"mcopy"_s, arguments + QStringList{u"::"_s});
    return copied.exitCode == 0 ? QString() : QString::fromLocal8Bit(copied.errors);
}

} // namespace

class TestFatReader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsWhatWeWrite();
    void seesCodeForBios();
    void readsWhatOthersMade_data();
    void readsWhatOthersMade();
    void takesFat32WithFewClusters();
    void readsFragments();
    void leavesOutWhatWindowsWrites();
    void prefersThePartitionToAnOldIso();
    void stopsWhenAskedTo();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString copyOfStick(const QString& name) const;

    QTemporaryDir m_folder;
    ImagePlan m_plan;
    QString m_image;
};

void TestFatReader::initTestCase()
{
    hasFsck(); // finds the programs beside it as well
    m_plan = planUsbImage(stickTree(awkwardFiles()), stickOptions()).value_or(ImagePlan());
    m_image = path(u"ours.img"_s);
    QVERIFY(emitQuietly(m_plan, m_image));
}

QString TestFatReader::copyOfStick(const QString& name) const
{
    QString copy = path(name);
    QFile::remove(copy);
    if (!QFile::copy(m_image, copy))
        qFatal("no copy");
    return copy;
}

void TestFatReader::readsWhatWeWrite()
{
    const Result<Disc> medium = open(m_image);
    QVERIFY2(medium, test::why(medium).constData());
    QCOMPARE(medium->kind, DiscKind::UsbImage);
    QCOMPARE(medium->volumeLabel, u"BRANCH BOOT"_s);
    QCOMPARE(difference(medium->tree, awkwardFiles()), QString());
    QCOMPARE(medium->tree.find(u"bootmgr"_s)->modified, stickOptions().stamp);
    QCOMPARE(medium->efiBootImage->readAll(1 << 20).value_or(QByteArray()),
             awkwardFiles()[u"EFI/Microsoft/Boot/efisys.bin"_s]);
}

void TestFatReader::seesCodeForBios()
{
    const Result<Disc> ours = open(m_image);
    QVERIFY(ours);
    QVERIFY(!ours->hasBootCode);
    UsbImageOptions options = stickOptions();
    options.bootRecord = QByteArray("\xEB\x58\x90", 3) + QByteArray(507, 'c') + "\x55\xAA";
    const Result<ImagePlan> plan =
        planUsbImage(stickTree({{u"efi/BOOT/bootX64.efi"_s, "x"}}), options);
    QVERIFY(plan && emitQuietly(*plan, path(u"starts.img"_s)));
    const Result<Disc> starts = open(path(u"starts.img"_s));
    QVERIFY(starts);
    QVERIFY(starts->hasBootCode);
}

void TestFatReader::readsWhatOthersMade_data()
{
    QTest::addColumn<qint64>("start");
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("megabytes");
    QTest::addColumn<QStringList>("options");
    const QStringList fat32{u"-F"_s, u"32"_s, u"-n"_s, u"MADE BY"_s};
    QTest::newRow("no partition table") << qint64{0} << 0 << 40 << fat32;
    QTest::newRow("partition, LBA") << kPartitionStart << 0x0C << 40 << fat32;
    QTest::newRow("partition, CHS") << kPartitionStart << 0x0B << 40 << fat32;
    QTest::newRow("one FAT") << kPartitionStart << 0x0C << 40
                             << fat32 + QStringList{u"-f"_s, u"1"_s};
    QTest::newRow("large clusters")
        << kPartitionStart << 0x0C << 300 << fat32 + QStringList{u"-s"_s, u"8"_s};
    QTest::newRow("sectors of 4096 bytes")
        << qint64{0} << 0 << 300 << fat32 + QStringList{u"-S"_s, u"4096"_s};
    QTest::newRow("FAT16") << kPartitionStart << 0x0E << 20
                           << QStringList{u"-F"_s, u"16"_s, u"-n"_s, u"MADE BY"_s};
    QTest::newRow("FAT12") << kPartitionStart << 0x01 << 8
                           << QStringList{u"-F"_s, u"12"_s, u"-n"_s, u"MADE BY"_s};
    QTest::newRow("FAT12, no partition table")
        << qint64{0} << 0 << 8 << QStringList{u"-F"_s, u"12"_s, u"-n"_s, u"MADE BY"_s};
}

void TestFatReader::readsWhatOthersMade()
{
    if (!isInstalled(u"mkfs.fat"_s) || !isInstalled(u"mcopy"_s))
        QSKIP("mkfs.fat and mtools are needed");
    QFETCH(qint64, start);
    QFETCH(int, type);
    QFETCH(int, megabytes);
    QFETCH(QStringList, options);
    const Formatted stick{path(u"made.img"_s), start};
    const qint64 volume = qint64(megabytes) << 20;
    if (type == 0) {
        QCOMPARE(format(stick, volume, options), QString());
    } else {
        QCOMPARE(format(stick, volume + start, options + QStringList{u"-h"_s, u"2048"_s}),
                 QString());
        overwrite(stick.image, 0, partitionTable(static_cast<quint8>(type)));
    }
    const QString tree = path(u"made"_s);
    writeFiles(tree, awkwardFiles());
    QCOMPARE(copyInto(stick, tree), QString());
    const Result<Disc> medium = open(stick.image);
    QVERIFY2(medium, test::why(medium).constData());
    QCOMPARE(medium->volumeLabel, u"MADE BY"_s);
    QCOMPARE(difference(medium->tree, awkwardFiles()), QString());
}

// Not what Microsoft allows, but what mkfs.fat makes when it is asked to; Windows reads it.
void TestFatReader::takesFat32WithFewClusters()
{
    if (!isInstalled(u"mkfs.fat"_s))
        QSKIP("mkfs.fat is not installed");
    const Formatted stick{path(u"few.img"_s), 0};
    const QStringList options{u"-F"_s, u"32"_s, u"-s"_s, u"8"_s, u"-n"_s, u"FEW"_s};
    QCOMPARE(format(stick, 20 << 20, options), QString());
    const Result<Disc> medium = open(stick.image);
    QVERIFY2(medium, test::why(medium).constData());
    QCOMPARE(medium->volumeLabel, u"FEW"_s);
}

void TestFatReader::readsFragments()
{
    if (!isInstalled(u"mkfs.fat"_s) || !isInstalled(u"mcopy"_s))
        QSKIP("mkfs.fat and mtools are needed");
    const Formatted stick{path(u"pieces.img"_s), 0};
    QCOMPARE(format(stick, qint64{34} << 20, {u"-F"_s, u"32"_s, u"-s"_s, u"1"_s}), QString());
    const QString tree = path(u"pieces"_s);
    Files files;
    for (int i = 0; i < 60; ++i)
        files[u"f%1"_s.arg(i, 2, 10, QChar(u'0'))] = noise(450'000, static_cast<quint32>(i));
    writeFiles(tree, files);
    QCOMPARE(copyInto(stick, tree), QString());
    QStringList removed{u"-i"_s, stick.forMtools()};
    for (int i = 0; i < 60; i += 2)
        removed << u"::f%1"_s.arg(i, 2, 10, QChar(u'0'));
    QCOMPARE(run(u"mdel"_s, removed).exitCode, 0);
    QVERIFY(QDir(tree).removeRecursively());
    const Files large{{u"large"_s, noise(17'000'001, 99)}};
    writeFiles(tree, large);
    QCOMPARE(copyInto(stick, tree), QString());
    const Result<Disc> medium = open(stick.image);
    QVERIFY2(medium, test::why(medium).constData());
    const MediaFile* found = medium->tree.find(u"large"_s);
    QVERIFY(found && found->bytes.extents().size() > 10);
    QCOMPARE(*found->bytes.readAll(1 << 30), large.first());
}

void TestFatReader::leavesOutWhatWindowsWrites()
{
    const Result<ImagePlan> plan =
        planUsbImage(stickTree({{u"System Volume Information/WPSettings.dat"_s, "x"},
                                {u"a/System Volume Information"_s, "y"}}),
                     stickOptions());
    QVERIFY(plan && emitQuietly(*plan, path(u"windows.img"_s)));
    const Result<Disc> medium = open(path(u"windows.img"_s));
    QVERIFY(medium);
    QCOMPARE(difference(medium->tree, {{u"a/System Volume Information"_s, "y"}}), QString());
    writeFiles(path(u"windows"_s),
               {{u"System Volume Information/WPSettings.dat"_s, "x"}, {u"b"_s, "y"}});
    QCOMPARE(difference(open(path(u"windows"_s))->tree, {{u"b"_s, "y"}}), QString());
}

// A disc image that was copied onto a stick stays in the gap before a partition made later.
void TestFatReader::prefersThePartitionToAnOldIso()
{
    const QString stick = copyOfStick(u"old.img"_s);
    const Result<ImagePlan> iso = planOf({{u"old"_s, "x"}});
    QVERIFY(iso && emitQuietly(*iso, path(u"old.iso"_s)));
    overwrite(stick, qint64{16} * 2048,
              contentOf(path(u"old.iso"_s)).mid(qsizetype{16} * 2048, 900'000));
    const Result<Disc> medium = open(stick);
    QVERIFY(medium);
    QCOMPARE(medium->kind, DiscKind::UsbImage);
}

void TestFatReader::stopsWhenAskedTo()
{
    SilentSink sink;
    std::stop_source stop;
    stop.request_stop();
    Work work{sink, stop.get_token()};
    QCOMPARE(openDisc(m_image, work).error().code, ErrorCode::Cancelled);
}

CMGMEDIA_TEST(TestFatReader)
#include "test_fat_reader.moc"
