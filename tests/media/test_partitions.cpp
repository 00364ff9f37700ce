// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/disc_reader.h"
#include "core/media/errors.h"
#include "tests/media/stick_fixture.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

namespace {

constexpr qint64 kSector = 512;
constexpr qint64 kStart = kPartitionStart / kSector;
const Files kStickFiles{{u"sources/boot.wim"_s, QByteArray(70'000, 'w')}, {u"bootmgr"_s, "b"}};

const QByteArray kBasicData = QByteArray::fromHex("a2a0d0ebe5b9334487c068b6b72699c7");
const QByteArray kEfiSystem = QByteArray::fromHex("28732ac11ff8d211ba4b00a0c93ec93b");
const QByteArray kReserved = QByteArray::fromHex("16e3c9e35c0bb84d817df92df00215ae");
const QByteArray kLinux = QByteArray::fromHex("af3dc60f838472478e793d69d8477de4");

QByteArray le64(quint64 value)
{
    return le32(static_cast<quint32>(value)) + le32(static_cast<quint32>(value >> 32));
}

/// By the table that everybody else uses.
QByteArray crcOf(const QByteArray& bytes)
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) != 0 ? 0xEDB88320U ^ (value >> 1) : value >> 1;
        table[i] = value;
    }
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<quint8>(byte)) & 0xFF] ^ (crc >> 8);
    return le32(~crc);
}

struct GptEntry {
    QByteArray type;
    qint64 first = 0; ///< sector
    qint64 last = 0;
};

QByteArray gptEntries(const std::vector<GptEntry>& partitions)
{
    QByteArray entries;
    for (const GptEntry& one : partitions)
        entries += one.type + QByteArray(16, '\x11') + le64(static_cast<quint64>(one.first))
                   + le64(static_cast<quint64>(one.last)) + QByteArray(80, '\0');
    return entries.leftJustified(128 * 128, '\0');
}

QByteArray gptHeader(const QByteArray& entries, qint64 own, qint64 other, qint64 at, qint64 sectors)
{
    QByteArray header = QByteArray("EFI PART") + QByteArray::fromHex("00000100") + le32(92)
                        + le32(0) + le32(0) + le64(static_cast<quint64>(own))
                        + le64(static_cast<quint64>(other)) + le64(34)
                        + le64(static_cast<quint64>(sectors - 34)) + QByteArray(16, '\x22')
                        + le64(static_cast<quint64>(at)) + le32(128) + le32(128) + crcOf(entries);
    header.replace(16, 4, crcOf(header));
    return header.leftJustified(kSector, '\0');
}

/// The bytes with a GUID partition table around them, in place of what is there.
QByteArray withGpt(QByteArray image, const std::vector<GptEntry>& partitions)
{
    image.append(33 * kSector, '\0');
    const qint64 sectors = image.size() / kSector;
    const QByteArray entries = gptEntries(partitions);
    image.replace(0, kSector, partitionTable(0xEE));
    image.replace(kSector, kSector, gptHeader(entries, 1, sectors - 1, 2, sectors));
    image.replace(2 * kSector, entries.size(), entries);
    image.replace((sectors - 33) * kSector, entries.size(), entries);
    image.replace((sectors - 1) * kSector, kSector,
                  gptHeader(entries, sectors - 1, 1, sectors - 33, sectors));
    return image;
}

QByteArray stickBytes()
{
    static const QByteArray bytes = writtenBytes(planned(kStickFiles));
    return bytes;
}

qint64 lastSector()
{
    return stickBytes().size() / kSector - 1;
}

/// A partition of this many bytes that begins with the boot record, or the like, of a file system.
QByteArray marked(qint64 offset, const QByteArray& bytes)
{
    QByteArray partition(1 << 20, '\0');
    return partition.replace(offset, bytes.size(), bytes);
}

} // namespace

/// Sticks that others partitioned, and what is said of those that are not read.
class TestPartitions : public QObject
{
    Q_OBJECT

private slots:
    void readsAGuidPartitionTable_data();
    void readsAGuidPartitionTable();
    void readsWhatSgdiskMade();
    void takesTheCopyOfADamagedTable();
    void namesWhatIsWrongWithATable_data();
    void namesWhatIsWrongWithATable();
    void endsWithATableThatIsCutOff();
    void namesOtherFileSystems_data();
    void namesOtherFileSystems();
    void namesOtherImages_data();
    void namesOtherImages();
    void readsFatBesideALargerNtfs();
    void namesTheFilesAndNotWhatStartsThem();
    void readsAnIsoFileThatStartsFromAStickToo();

private:
    Result<Disc> opened(const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(u"image"_s);
        writeContent(path, bytes);
        return open(path);
    }
    Error errorOf(const QByteArray& bytes)
    {
        const Result<Disc> medium = opened(bytes);
        return medium ? Error{ErrorCode::External, u"it is read"_s, {}} : medium.error();
    }

    QTemporaryDir m_folder;
};

void TestPartitions::readsAGuidPartitionTable_data()
{
    QTest::addColumn<std::vector<GptEntry>>("partitions");
    const qint64 last = lastSector();
    using Partitions = std::vector<GptEntry>;
    QTest::newRow("basic data") << Partitions{{kBasicData, kStart, last}};
    QTest::newRow("EFI system partition") << Partitions{{kEfiSystem, kStart, last}};
    QTest::newRow("Linux") << Partitions{{kLinux, kStart, last}};
    QTest::newRow("behind Microsoft's reserved one")
        << Partitions{{kReserved, 34, kStart - 1}, {kBasicData, kStart, last}};
    QTest::newRow("behind an entry that is not used")
        << Partitions{{QByteArray(16, '\0'), 0, 0}, {kBasicData, kStart, last}};
    QTest::newRow("behind an entry that makes no sense")
        << Partitions{{kBasicData, last, kStart}, {kBasicData, kStart, last}};
}

void TestPartitions::readsAGuidPartitionTable()
{
    QFETCH(std::vector<GptEntry>, partitions);
    const Result<Disc> medium = opened(withGpt(stickBytes(), partitions));
    QVERIFY2(medium, test::why(medium).constData());
    QCOMPARE(medium->kind, DiscKind::UsbImage);
    QCOMPARE(medium->fileSystem, u"FAT32"_s);
    QCOMPARE(difference(medium->tree, kStickFiles), QString());
}

void TestPartitions::readsWhatSgdiskMade()
{
    qputenv("PATH", qgetenv("PATH") + ":/usr/sbin:/sbin");
    if (!isInstalled(u"sgdisk"_s))
        QSKIP("sgdisk is not installed");
    const QString path = m_folder.filePath(u"sgdisk.img"_s);
    writeContent(path,
                 QByteArray(1 << 20, '\0') + stickBytes().mid(1 << 20) + QByteArray(1 << 20, '\0'));
    QCOMPARE(run(u"sgdisk"_s, {u"-n1:2048:0"_s, u"-t1:0700"_s, path}).exitCode, 0);
    const Result<Disc> medium = open(path);
    QVERIFY2(medium, test::why(medium).constData());
    QCOMPARE(difference(medium->tree, kStickFiles), QString());
}

void TestPartitions::takesTheCopyOfADamagedTable()
{
    for (const qint64 at : {kSector + 40, 2 * kSector + 33}) {
        QByteArray image = withGpt(stickBytes(), {{kBasicData, kStart, lastSector()}});
        image[at] = static_cast<char>(image[at] ^ 1);
        const Result<Disc> medium = opened(image);
        QVERIFY2(medium, test::why(medium).constData());
        QCOMPARE(difference(medium->tree, kStickFiles), QString());
    }
}

void TestPartitions::namesWhatIsWrongWithATable_data()
{
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<ErrorRow>("code");
    QTest::addColumn<QString>("where");
    const QByteArray good = withGpt(stickBytes(), {{kBasicData, kStart, lastSector()}});
    const qint64 copy = good.size() - kSector;
    const auto changed = [&](qint64 first, qint64 second) {
        QByteArray image = good;
        for (const qint64 at : {first, second})
            image[at] = static_cast<char>(image[at] ^ 1);
        return image;
    };
    QTest::newRow("no header") << changed(kSector, copy) << ErrorCode::Corrupt
                               << u"no header at byte 512"_s;
    QTest::newRow("checksum of the header")
        << changed(kSector + 56, copy + 56) << ErrorCode::Corrupt << u"checksum of the header"_s;
    QTest::newRow("checksum of the entries") << changed(2 * kSector, good.size() - 33 * kSector)
                                             << ErrorCode::Corrupt << u"checksum of the entries"_s;
    QByteArray large(64 << 10, '\0');
    large.replace(0, kSector, partitionTable(0xEE));
    large.replace(4096, 8, "EFI PART");
    QTest::newRow("sectors of 4096 bytes")
        << large << ErrorCode::FileSystemNotRead << u"4096 bytes"_s;
    QTest::newRow("a file system of nobody")
        << withGpt(QByteArray(2 << 20, '\0'), {{kBasicData, kStart, kStart + 99}})
        << ErrorCode::FileSystemNotRead << u"from byte 1048576"_s;
    QTest::newRow("a partition behind the end")
        << withGpt(QByteArray(1 << 20, '\0'), {{kBasicData, 1 << 20, 1 << 21}})
        << ErrorCode::Truncated << u"byte 536870912"_s;
}

void TestPartitions::namesWhatIsWrongWithATable()
{
    QFETCH(QByteArray, image);
    QFETCH(ErrorRow, code);
    QFETCH(QString, where);
    const Error error = errorOf(image);
    QVERIFY2(error.code == code, qPrintable(describe(error).english()));
    QVERIFY2(error.detail.english().contains(where), qPrintable(describe(error).english()));
}

void TestPartitions::endsWithATableThatIsCutOff()
{
    const QByteArray good = withGpt(stickBytes(), {{kBasicData, kStart, lastSector()}});
    for (qsizetype size = 0; size < 40 * kSector; size += 97)
        QVERIFY(!opened(good.first(size)));
}

void TestPartitions::namesOtherFileSystems_data()
{
    QTest::addColumn<QByteArray>("partition");
    QTest::addColumn<QString>("name");
    const auto row = [](qint64 offset, const QByteArray& bytes, const char* name) {
        QTest::newRow(name) << marked(offset, bytes) << QString::fromLatin1(name);
    };
    row(0, "\xEB\x52\x90NTFS    ", "NTFS");
    row(0,
        "\xEB\x76\x90"
        "EXFAT   ",
        "exFAT");
    row(0, "\xEB\x58\x90-FVE-FS-", "BitLocker");
    row(3, QByteArray("ReFS\0\0\0\0FSRS", 12), "ReFS");
    row(1024 + 56, "\x53\xEF", "ext2, ext3 or ext4");
    row(1024, QByteArray("H+\0\4", 4), "HFS+");
    row(32, "NXSB", "APFS");
    row(0, QByteArray("LUKS\xBA\xBE", 6), "LUKS");
    QByteArray toGo = stickBytes().mid(kPartitionStart, 1 << 20); // looks like FAT32
    toGo.replace(0x1A8, 16, QByteArray::fromHex("3bd66749292ed84a8399f6a339e3d001"));
    QTest::newRow("BitLocker To Go") << toGo << u"BitLocker To Go"_s;
}

/// Without partitions, in one of a master boot record, and in one of a GUID partition table.
void TestPartitions::namesOtherFileSystems()
{
    QFETCH(QByteArray, partition);
    QFETCH(QString, name);
    const QByteArray front(kPartitionStart, '\0');
    const qint64 last = kStart + partition.size() / kSector - 1;
    const QByteArray inTable = partitionTable(0x07) + front.mid(kSector) + partition;
    const QByteArray inGuidTable = withGpt(front + partition, {{kBasicData, kStart, last}});
    for (const QByteArray& image : {partition, inTable, inGuidTable}) {
        const Error error = errorOf(image);
        const QString words = describe(error).english();
        QVERIFY2(error.code == ErrorCode::FileSystemNotRead, qPrintable(words));
        QVERIFY2(error.detail.english().contains(name), qPrintable(words));
        QVERIFY2(words.contains(u"mount it"_s) && words.contains(u"FAT32"_s), qPrintable(words));
    }
}

void TestPartitions::namesOtherImages_data()
{
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<QString>("name");
    const QByteArray sync = QByteArray::fromHex("00ffffffffffffffffffff00");
    for (const qsizetype length : {2352, 2448})
        for (const char mode : {'\1', '\2'}) {
            QByteArray sector = sync + QByteArray::fromHex("000200");
            sector = sector.append(mode).leftJustified(length, '\0');
            QTest::addRow("%d, mode %d", int(length), int(mode))
                << sector.repeated(40) << u"raw sectors of %1 bytes"_s.arg(length);
        }
    const QByteArray zeros(100'000, '\0');
    QTest::newRow("NRG") << zeros + "NER5" + QByteArray(8, '\1') << u"Nero"_s;
    QTest::newRow("old NRG") << zeros + "NERO" + QByteArray(4, '\1') << u"Nero"_s;
    QTest::newRow("MDS") << "MEDIA DESCRIPTOR" + zeros << u"Alcohol"_s;
    QTest::newRow("VHDX") << "vhdxfile" + zeros << u"VHDX"_s;
    QTest::newRow("growing VHD") << "conectix" + zeros << u"VHD"_s;
    QTest::newRow("CUE") << QByteArray("FILE \"boot.bin\" BINARY\r\n  TRACK 01 MODE1/2352\r\n"
                                       "    INDEX 01 00:00:00\r\n")
                         << u"CUE sheet"_s;
}

void TestPartitions::namesOtherImages()
{
    QFETCH(QByteArray, image);
    QFETCH(QString, name);
    const Error error = errorOf(image);
    const QString words = describe(error).english();
    QVERIFY2(error.code == ErrorCode::ImageFormatNotRead, qPrintable(words));
    QVERIFY2(error.detail.english().contains(name), qPrintable(words));
    QVERIFY2(words.contains(u"Mount it"_s), qPrintable(words));
}

/// A stick for files of more than 4 GiB.
void TestPartitions::readsFatBesideALargerNtfs()
{
    constexpr qint64 kMiB = (1 << 20) / kSector;
    const qint64 end = lastSector() + 1;
    const QByteArray image = stickBytes() + marked(0, "\xEB\x52\x90NTFS    ");
    // As large as the table says: more than what only starts another partition.
    const Result<Disc> medium = opened(withGpt(
        image, {{kBasicData, end, end + 200 * kMiB}, {kBasicData, kStart, kStart + 70 * kMiB}}));
    QVERIFY2(medium, test::why(medium).constData());
    QCOMPARE(difference(medium->tree, kStickFiles), QString());
}

/// Rufus' UEFI:NTFS and Ventoy have a small FAT partition beside the one with the files.
void TestPartitions::namesTheFilesAndNotWhatStartsThem()
{
    QByteArray image = stickBytes();
    const qint64 end = image.size() / kSector;
    QByteArray ntfs = marked(0, "\xEB\x52\x90NTFS    ");
    ntfs.resize(image.size());
    const Error error =
        errorOf(withGpt(image + ntfs, {{kBasicData, end, end + ntfs.size() / kSector - 1},
                                       {kBasicData, kStart, end - 1}}));
    QVERIFY2(error.code == ErrorCode::FileSystemNotRead, qPrintable(describe(error).english()));
    QVERIFY(error.detail.english().contains(u"NTFS"_s));
}

/// With a GUID partition table in its system area, as discs of others have.
void TestPartitions::readsAnIsoFileThatStartsFromAStickToo()
{
    const Files files{{u"sources/boot.wim"_s, QByteArray(200'000, 'w')}};
    QByteArray iso = writtenBytes(*planOf(files));
    const QByteArray volume = stickBytes().mid(kPartitionStart);
    iso = iso.leftJustified((iso.size() + kPartitionStart - 1) / kPartitionStart * kPartitionStart,
                            '\0');
    const qint64 start = iso.size() / kSector;
    const Result<Disc> medium =
        opened(withGpt(iso + volume, {{kEfiSystem, start, start + volume.size() / kSector - 1}}));
    QVERIFY2(medium, test::why(medium).constData());
    QCOMPARE(medium->kind, DiscKind::UdfIso);
    QCOMPARE(difference(medium->tree, files), QString());
}

CMGMEDIA_TEST(TestPartitions)
#include "test_partitions.moc"
