// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/medium_reader.h"
#include "tests/media/stick_fixture.h"
#include "tests/support/why.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

namespace {

QByteArray le32(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

void overwrite(const QString& path, qint64 offset, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QFile::ReadWrite) || !file.seek(offset) || file.write(bytes) != bytes.size())
        qFatal("cannot be overwritten");
}

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

/// One partition of this type, from 1 MiB on.
QByteArray partitionTable(quint8 type)
{
    QByteArray sector(512, '\0');
    sector[446] = '\x80';
    sector[450] = static_cast<char>(type);
    sector.replace(454, 4, le32(2048));
    sector.replace(458, 4, le32(100'000));
    sector.replace(510, 2, "\x55\xAA");
    return sector;
}

} // namespace

class TestFatReader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsWhatWeWrite();
    void saysWhatFirmwareFinds();
    void readsWhatOthersMade_data();
    void readsWhatOthersMade();
    void takesFat32WithFewClusters();
    void readsFragments();
    void leavesOutWhatWindowsWrites();
    void prefersThePartitionToAnOldIso();
    void refusesOtherPartitions_data();
    void refusesOtherPartitions();
    void refusesDamagedBootRecords_data();
    void refusesDamagedBootRecords();
    void refusesDamagedChains_data();
    void refusesDamagedChains();
    void refusesCrossLinkedFiles();
    void refusesFoldersWithoutEnd();
    void refusesAnythingCutShort();
    void survivesChangedBytes();
    void stopsWhenAskedTo();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString copyOfStick(const QString& name) const;
    qint64 fatEntry(quint32 cluster) const;
    quint32 clusterOf(const QString& file) const;

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
    const QString copy = path(name);
    QFile::remove(copy);
    if (!QFile::copy(m_image, copy))
        qFatal("no copy");
    return copy;
}

qint64 TestFatReader::fatEntry(quint32 cluster) const
{
    return StickFields(structureAt(m_plan, kPartitionStart, 512)).fat(0) + qint64(cluster) * 4;
}

quint32 TestFatReader::clusterOf(const QString& file) const
{
    const StickFields fields(structureAt(m_plan, kPartitionStart, 512));
    return static_cast<quint32>((offsetOfFile(m_plan, file) - fields.data()) / fields.clusterBytes()
                                + 2);
}

void TestFatReader::readsWhatWeWrite()
{
    const Result<Medium> medium = open(m_image);
    QVERIFY2(medium, test::why(medium).constData());
    QCOMPARE(medium->kind, MediumKind::UsbImage);
    QCOMPARE(medium->volumeLabel, u"BRANCH BOOT"_s);
    QCOMPARE(difference(medium->tree, awkwardFiles()), QString());
    QCOMPARE(medium->tree.find(u"bootmgr"_s)->modified, stickOptions().stamp);
    QVERIFY(!medium->biosBootImage && !medium->efiBootImage);
}

void TestFatReader::saysWhatFirmwareFinds()
{
    const Result<Medium> ours = open(m_image);
    QVERIFY(ours);
    QCOMPARE(startsOnBios(*ours), std::optional(false));
    QVERIFY(!startsOnUefi(*ours));
    UsbImageOptions options = stickOptions();
    options.bootRecord = QByteArray("\xEB\x58\x90", 3) + QByteArray(507, 'c') + "\x55\xAA";
    const Result<ImagePlan> plan =
        planUsbImage(stickTree({{u"efi/BOOT/bootX64.efi"_s, "x"}}), options);
    QVERIFY(plan && emitQuietly(*plan, path(u"starts.img"_s)));
    const Result<Medium> starts = open(path(u"starts.img"_s));
    QVERIFY(starts);
    QCOMPARE(startsOnBios(*starts), std::nullopt);
    QVERIFY(startsOnUefi(*starts));
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
    const Result<Medium> medium = open(stick.image);
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
    const Result<Medium> medium = open(stick.image);
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
    const Result<Medium> medium = open(stick.image);
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
    const Result<Medium> medium = open(path(u"windows.img"_s));
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
    overwrite(stick, qint64{16} * 2048, contentOf(path(u"old.iso"_s)).mid(16 * 2048, 900'000));
    const Result<Medium> medium = open(stick);
    QVERIFY(medium);
    QCOMPARE(medium->kind, MediumKind::UsbImage);
}

void TestFatReader::refusesOtherPartitions_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("NTFS") << partitionTable(0x07) << ErrorCode::Unsupported << u"NTFS"_s;
    QTest::newRow("GUID") << partitionTable(0xEE) << ErrorCode::Unsupported << u"GUID"_s;
    QTest::newRow("Linux") << partitionTable(0x83) << ErrorCode::NotAMedium << u"nor FAT"_s;
    QTest::newRow("empty FAT") << partitionTable(0x0C) << ErrorCode::Corrupt << u"1048576"_s;
    QByteArray far = partitionTable(0x0C);
    far.replace(454, 4, le32(0xFFFFFFFF));
    QTest::newRow("behind the end") << far << ErrorCode::Truncated << u"2199023255040"_s;
}

void TestFatReader::refusesOtherPartitions()
{
    QFETCH(QByteArray, table);
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    writeContent(path(u"other.img"_s), table + QByteArray(2 << 20, '\0'));
    const Result<Medium> medium = open(path(u"other.img"_s));
    QVERIFY(!medium);
    QCOMPARE(medium.error().code, code);
    QCOMPARE(medium.error().subject, path(u"other.img"_s));
    QVERIFY2(medium.error().detail.contains(detail), qPrintable(medium.error().detail));
}

void TestFatReader::refusesDamagedBootRecords_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, int offset, const QByteArray& bytes,
                        const QString& detail, ErrorCode code = ErrorCode::Corrupt) {
        QTest::newRow(name) << offset << bytes << code << detail;
    };
    row("no signature", 510, QByteArray(2, '\0'), u"1048576"_s);
    row("sectors of 0 bytes", 11, QByteArray(2, '\0'), u"1048576"_s);
    row("sectors of 513 bytes", 11, "\x01\x02", u"1048576"_s);
    row("clusters of 0 sectors", 13, QByteArray(1, '\0'), u"1048576"_s);
    row("clusters of 3 sectors", 13, "\x03", u"1048576"_s);
    row("nothing reserved", 14, QByteArray(2, '\0'), u"1048576"_s);
    row("no FATs", 16, QByteArray(1, '\0'), u"1048576"_s);
    row("200 FATs", 16, "\xC8", u"1048576"_s);
    row("no sectors", 32, QByteArray(4, '\0'), u"0 sectors at byte 32"_s);
    row("few sectors", 32, le32(500), u"500 sectors at byte 32"_s);
    row("FAT of 0 sectors", 36, QByteArray(4, '\0'), u"at byte 36"_s);
    row("FAT of 1 sector", 36, le32(1), u"FAT of 1 sectors, at byte 36"_s);
    row("FAT beyond all", 36, le32(0xFFFFFFFF), u"byte 32"_s);
    row("root entries", 17, "\x10", u"at byte 17"_s);
    row("third FAT in use", 40, QByteArray("\x83\0", 2), u"FAT 3"_s);
    row("another version", 42, "\x01", u"version"_s, ErrorCode::Unsupported);
    row("root behind the end", 44, le32(0x0FFFFFF0), u"its entry leads to cluster 268435440"_s);
    row("root 0", 44, le32(0), u"leads to cluster 0"_s);
}

void TestFatReader::refusesDamagedBootRecords()
{
    QFETCH(int, offset);
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    const QString stick = copyOfStick(u"record.img"_s);
    overwrite(stick, kPartitionStart + offset, bytes);
    const Result<Medium> medium = open(stick);
    QVERIFY(!medium);
    QCOMPARE(medium.error().code, code);
    QCOMPARE(medium.error().subject, stick);
    QVERIFY2(medium.error().detail.contains(detail), qPrintable(medium.error().detail));
}

void TestFatReader::refusesDamagedChains_data()
{
    QTest::addColumn<int>("at"); // clusters behind the first of sources/boot.wim
    QTest::addColumn<int>("next");
    QTest::addColumn<QString>("detail");
    QTest::newRow("ends early") << 7 << 0x0FFFFFFF << u"leads to cluster 268435455"_s;
    QTest::newRow("leads to a free cluster") << 0 << 0 << u"leads to cluster 0"_s;
    QTest::newRow("leads to itself") << 5 << -5 << u"used twice"_s;
    QTest::newRow("goes round") << 100 << -3 << u"used twice"_s;
    QTest::newRow("leads out of the volume") << 9 << 70'000 << u"leads to cluster 70000"_s;
    QTest::newRow("bad cluster") << 9 << 0x0FFFFFF7 << u"leads to cluster 268435447"_s;
}

void TestFatReader::refusesDamagedChains()
{
    QFETCH(int, at);
    QFETCH(int, next);
    QFETCH(QString, detail);
    const quint32 first = clusterOf(u"sources/boot.wim"_s);
    const quint32 changed = first + static_cast<quint32>(at);
    const quint32 target =
        next < 0 ? first - static_cast<quint32>(next) : static_cast<quint32>(next);
    const QString stick = copyOfStick(u"chain.img"_s);
    overwrite(stick, fatEntry(changed), le32(target));
    const Result<Medium> medium = open(stick);
    QVERIFY(!medium);
    QCOMPARE(medium.error().code, ErrorCode::Corrupt);
    QCOMPARE(medium.error().subject, stick);
    QVERIFY2(medium.error().detail.contains(detail), qPrintable(medium.error().detail));
}

void TestFatReader::refusesCrossLinkedFiles()
{
    const QString stick = copyOfStick(u"crossed.img"_s);
    overwrite(stick, fatEntry(clusterOf(u"EFI/Microsoft/Boot/efisys.bin"_s)),
              le32(clusterOf(u"sources/boot.wim"_s) + 3));
    const Result<Medium> medium = open(stick);
    QVERIFY(!medium);
    QCOMPARE(medium.error().code, ErrorCode::Corrupt);
    QVERIFY2(medium.error().detail.startsWith("sources/boot.wim: cluster"_L1),
             qPrintable(medium.error().detail));
}

// Folders have no length to stop at.
void TestFatReader::refusesFoldersWithoutEnd()
{
    const QString stick = copyOfStick(u"folder.img"_s);
    overwrite(stick, fatEntry(2), le32(2));
    QCOMPARE(open(stick).error().code, ErrorCode::Corrupt);
    QCOMPARE(open(stick).error().detail, u"folder / has no end"_s);
}

void TestFatReader::refusesAnythingCutShort()
{
    const QString stick = copyOfStick(u"short.img"_s);
    const qint64 size = QFileInfo(stick).size();
    QFile file(stick);
    QVERIFY(file.open(QFile::ReadWrite));
    int told = 0;
    for (qint64 length = size - 1; length >= 0; length -= length > (4 << 20) ? 1'000'003 : 7'919) {
        QVERIFY(file.resize(length));
        const Result<Medium> medium = open(stick);
        QVERIFY2(!medium, qPrintable(u"%1 bytes"_s.arg(length)));
        const ErrorCode expected = length < 512 ? ErrorCode::NotAMedium : ErrorCode::Truncated;
        QCOMPARE(medium.error().code, expected);
        QCOMPARE(medium.error().subject, stick);
        ++told;
    }
    QVERIFY(told > 400);
}

// Every byte of the structure, one after another: an error or a tree that can be read.
void TestFatReader::survivesChangedBytes()
{
    const Result<ImagePlan> plan =
        planUsbImage(stickTree({{u"Boot/long name.txt"_s, noise(1200, 1)}, {u"leer.txt"_s, {}}}),
                     stickOptions());
    const QString stick = path(u"changed.img"_s);
    QVERIFY(plan && emitQuietly(*plan, stick));
    QFile file(stick);
    QVERIFY(file.open(QFile::ReadWrite | QFile::Unbuffered));
    for (const ImagePlan::Segment& segment : plan->segments) {
        if (!segment.file.isEmpty())
            continue;
        const QByteArray bytes = segment.bytes.readAll(1 << 20).value_or(QByteArray());
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            if (bytes[at] == '\0' && at % 97 != 0 && at >= 512)
                continue;
            const char flipped = static_cast<char>(~bytes[at]);
            QVERIFY(file.seek(segment.offset + at) && file.write(&flipped, 1) == 1);
            const Result<Medium> medium = open(stick);
            if (medium) {
                for (const MediaFile* found : medium->tree.files())
                    QVERIFY(found->bytes.size() > 1 << 20 || found->bytes.readAll(1 << 20));
            }
            QVERIFY(file.seek(segment.offset + at) && file.write(&bytes.constData()[at], 1) == 1);
        }
    }
    QVERIFY(open(stick));
}

void TestFatReader::stopsWhenAskedTo()
{
    SilentSink sink;
    std::stop_source stop;
    stop.request_stop();
    Work work{sink, stop.get_token()};
    QCOMPARE(openMedium(m_image, work).error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestFatReader)
#include "test_fat_reader.moc"
