// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/disc_reader.h"
#include "core/media/errors.h"
#include "tests/media/stick_fixture.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

/// Sticks that are broken: each ends in an error that names the place.
class TestFatDamage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
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

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString copyOfStick(const QString& name) const;
    qint64 fatEntry(quint32 cluster) const;
    quint32 clusterOf(const QString& file) const;

    QTemporaryDir m_folder;
    ImagePlan m_plan;
    QString m_image;
};

void TestFatDamage::initTestCase()
{
    hasFsck(); // finds the programs beside it as well
    m_plan = planUsbImage(stickTree(awkwardFiles()), stickOptions()).value_or(ImagePlan());
    m_image = path(u"ours.img"_s);
    QVERIFY(emitQuietly(m_plan, m_image));
}

QString TestFatDamage::copyOfStick(const QString& name) const
{
    QString copy = path(name);
    QFile::remove(copy);
    if (!QFile::copy(m_image, copy))
        qFatal("no copy");
    return copy;
}

qint64 TestFatDamage::fatEntry(quint32 cluster) const
{
    return StickFields(structureAt(m_plan, kPartitionStart, 512)).fat(0) + qint64(cluster) * 4;
}

quint32 TestFatDamage::clusterOf(const QString& file) const
{
    const StickFields fields(structureAt(m_plan, kPartitionStart, 512));
    return static_cast<quint32>((offsetOfFile(m_plan, file) - fields.data()) / fields.clusterBytes()
                                + 2);
}

void TestFatDamage::refusesOtherPartitions_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<ErrorRow>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("NTFS") << partitionTable(0x07) << ErrorCode::FileSystemNotRead << u"NTFS"_s;
    QTest::newRow("GUID") << partitionTable(0xEE) << ErrorCode::Corrupt << u"GUID"_s;
    QTest::newRow("Linux") << partitionTable(0x83) << ErrorCode::NotAMedium << u"nor FAT"_s;
    QTest::newRow("empty FAT") << partitionTable(0x0C) << ErrorCode::Corrupt << u"1048576"_s;
    QByteArray far = partitionTable(0x0C);
    far.replace(454, 4, le32(0xFFFFFFFF));
    QTest::newRow("behind the end") << far << ErrorCode::Truncated << u"2199023255040"_s;
}

void TestFatDamage::refusesOtherPartitions()
{
    QFETCH(QByteArray, table);
    QFETCH(ErrorRow, code);
    QFETCH(QString, detail);
    writeContent(path(u"other.img"_s), table + QByteArray(2 << 20, '\0'));
    const Result<Disc> medium = open(path(u"other.img"_s));
    QVERIFY(!medium);
    QCOMPARE(medium.error().code, code);
    QCOMPARE(medium.error().subject.english(), path(u"other.img"_s));
    QVERIFY2(medium.error().detail.english().contains(detail),
             qPrintable(medium.error().detail.english()));
}

void TestFatDamage::refusesDamagedBootRecords_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorRow>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, int offset, const QByteArray& bytes,
                        const QString& detail, ErrorRow code = ErrorCode::Corrupt) {
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

void TestFatDamage::refusesDamagedBootRecords()
{
    QFETCH(int, offset);
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorRow, code);
    QFETCH(QString, detail);
    const QString stick = copyOfStick(u"record.img"_s);
    overwrite(stick, kPartitionStart + offset, bytes);
    const Result<Disc> medium = open(stick);
    QVERIFY(!medium);
    QCOMPARE(medium.error().code, code);
    QCOMPARE(medium.error().subject.english(), stick);
    QVERIFY2(medium.error().detail.english().contains(detail),
             qPrintable(medium.error().detail.english()));
}

void TestFatDamage::refusesDamagedChains_data()
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

void TestFatDamage::refusesDamagedChains()
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
    const Result<Disc> medium = open(stick);
    QVERIFY(!medium);
    QCOMPARE(medium.error().code, ErrorCode::Corrupt);
    QCOMPARE(medium.error().subject.english(), stick);
    QVERIFY2(medium.error().detail.english().contains(detail),
             qPrintable(medium.error().detail.english()));
}

void TestFatDamage::refusesCrossLinkedFiles()
{
    const QString stick = copyOfStick(u"crossed.img"_s);
    overwrite(stick, fatEntry(clusterOf(u"EFI/Microsoft/Boot/efisys.bin"_s)),
              le32(clusterOf(u"sources/boot.wim"_s) + 3));
    const Result<Disc> medium = open(stick);
    QVERIFY(!medium);
    QCOMPARE(medium.error().code, ErrorCode::Corrupt);
    QVERIFY2(medium.error().detail.english().startsWith("sources/boot.wim: cluster"_L1),
             qPrintable(medium.error().detail.english()));
}

// Folders have no length to stop at.
void TestFatDamage::refusesFoldersWithoutEnd()
{
    const QString stick = copyOfStick(u"folder.img"_s);
    overwrite(stick, fatEntry(2), le32(2));
    QCOMPARE(open(stick).error().code, ErrorCode::Corrupt);
    QVERIFY(open(stick).error().detail.english().startsWith("folder /: cluster 2, at byte"_L1));
}

void TestFatDamage::refusesAnythingCutShort()
{
    const QString stick = copyOfStick(u"short.img"_s);
    const qint64 size = QFileInfo(stick).size();
    QFile file(stick);
    QVERIFY(file.open(QFile::ReadWrite));
    int told = 0;
    for (qint64 length = size - 1; length >= 0; length -= length > (4 << 20) ? 1'000'003 : 7'919) {
        QVERIFY(file.resize(length));
        const Result<Disc> medium = open(stick);
        QVERIFY2(!medium, qPrintable(u"%1 bytes"_s.arg(length)));
        const ErrorRow expected = length < 512 ? ErrorCode::NotAMedium : ErrorCode::Truncated;
        QCOMPARE(medium.error().code, expected);
        QCOMPARE(medium.error().subject.english(), stick);
        ++told;
    }
    QVERIFY(told > 400);
}

// Every byte of the structure, one after another: an error or a tree that can be read.
void TestFatDamage::survivesChangedBytes()
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
            const Result<Disc> medium = open(stick);
            if (medium) {
                for (const MediaFile* found : medium->tree.files())
                    QVERIFY(found->bytes.size() > 1 << 20 || found->bytes.readAll(1 << 20));
            }
            QVERIFY(file.seek(segment.offset + at) && file.write(&bytes.constData()[at], 1) == 1);
        }
    }
    QVERIFY(open(stick));
}

CMGMEDIA_TEST(TestFatDamage)
#include "test_fat_damage.moc"
