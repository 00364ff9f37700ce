// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/fat_boot_record.h"
#include "core/media/mbr_code.h"
#include "tests/media/stick_fixture.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

namespace {

constexpr qsizetype kSector = 512;

/// As somebody's formatter would have left it, with code after the parameters.
QByteArray someBootRecord(qsizetype sizeBytes)
{
    QByteArray record = patternBytes(sizeBytes, 7);
    record.replace(0, 3, QByteArray("\xEB\x58\x90", 3));
    record.replace(510, 2, "\x55\xAA");
    return record;
}

} // namespace

class TestFatBootRecord : public QObject
{
    Q_OBJECT

private slots:
    void marksOneActivePartition();
    void keepsTheCodeOfABootRecord_data();
    void keepsTheCodeOfABootRecord();
    void refusesBootRecords_data();
    void refusesBootRecords();
    void carriesTheCodeThatItsSourceSays();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestFatBootRecord::marksOneActivePartition()
{
    const ImagePlan plan = planned({{u"a"_s, "x"}});
    const QByteArray sector = structureAt(plan, 0, 512);
    QCOMPARE(sector.first(kMbrCodeBytes), mbrCode());
    QVERIFY(little<quint32>(sector, 440) != 0);
    QCOMPARE(sector.sliced(446, 5), QByteArray("\x80\x20\x21\x00\x0C", 5));
    QCOMPARE(little<quint32>(sector, 454), 2048U);
    QCOMPARE(little<quint32>(sector, 458), plan.totalBytes / 512 - 2048);
    QCOMPARE(sector.sliced(462, 48).count('\0'), 48);
    QCOMPARE(sector.last(2), QByteArray("\x55\xAA"));
}

void TestFatBootRecord::keepsTheCodeOfABootRecord_data()
{
    QTest::addColumn<qsizetype>("sizeBytes");
    QTest::newRow("one sector") << qsizetype(512);
    QTest::newRow("three sectors") << qsizetype(1536);
    QTest::newRow("thirteen sectors, as Windows") << 13 * kSector;
    QTest::newRow("all there is room for") << qsizetype(16384);
}

void TestFatBootRecord::keepsTheCodeOfABootRecord()
{
    QFETCH(qsizetype, sizeBytes);
    const QByteArray record = someBootRecord(sizeBytes);
    QVERIFY(checkFatBootRecord(record, u"r"_s));
    UsbImageOptions options = stickOptions();
    const QByteArray without = bootRecordOf(planned({{u"a"_s, "x"}}, options));
    const QByteArray infoWithout =
        structureAt(planned({{u"a"_s, "x"}}), kPartitionStart + 512, 512);
    options.bootRecord = record;
    const ImagePlan plan = planned({{u"a"_s, "x"}}, options);
    const QByteArray region = structureAt(plan, kPartitionStart, 16384);
    QCOMPARE(region.first(3), record.first(3));
    QCOMPARE(region.sliced(3, 87), without.sliced(3, 87));
    QCOMPARE(region.sliced(90, 422), record.sliced(90, 422));
    QCOMPARE(region.sliced(512, 512), infoWithout);
    for (qsizetype at = 1024; at < sizeBytes; at += 512)
        if (at / 512 < 6 || at / 512 > 8) // the backup
            QCOMPARE(region.sliced(at, 512), record.sliced(at, 512));
    QCOMPARE(region.sliced(6 * kSector, 3 * kSector), region.first(3 * kSector));
    if (!hasFsck())
        QSKIP("fsck.fat is not installed");
    writeVolume(plan, path(u"record.img"_s));
    QCOMPARE(complaintOfFsck(path(u"record.img"_s)), QString());
}

void TestFatBootRecord::refusesBootRecords_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("detail");
    QByteArray unsigned_ = someBootRecord(512);
    unsigned_[510] = 0;
    QByteArray fat16 = someBootRecord(512);
    fat16[1] = 0x3C;
    QByteArray noJump = someBootRecord(512);
    noJump[0] = '\xFA';
    QTest::newRow("empty") << QByteArray() << u"0 bytes"_s;
    QTest::newRow("half a sector") << QByteArray(700, 'x') << u"700 bytes"_s;
    QTest::newRow("too large") << someBootRecord(33 * kSector) << u"16896 bytes"_s;
    QTest::newRow("no signature") << unsigned_ << u"byte 510"_s;
    QTest::newRow("of FAT16") << fat16 << u"jump"_s;
    QTest::newRow("no jump") << noJump << u"jump"_s;
}

void TestFatBootRecord::refusesBootRecords()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, detail);
    const Result<> checked = checkFatBootRecord(record, u"record.bin"_s);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::Corrupt);
    QCOMPARE(checked.error().subject.english(), u"record.bin"_s);
    QVERIFY2(checked.error().detail.english().contains(detail),
             qPrintable(checked.error().detail.english()));
}

void TestFatBootRecord::carriesTheCodeThatItsSourceSays()
{
    if (!isInstalled(u"nasm"_s))
        QSKIP("nasm is not installed");
    const QString source = QStringLiteral(CMGMEDIA_SOURCE_ROOT "/core/media/mbr_code.asm");
    const Ran ran = run(u"nasm"_s, {u"-f"_s, u"bin"_s, source, u"-o"_s, path(u"mbr"_s)});
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    QCOMPARE(mbrCode().size(), kMbrCodeBytes);
    QCOMPARE(mbrCode(), contentOf(path(u"mbr"_s)));
}

CMGMEDIA_TEST(TestFatBootRecord)
#include "test_fat_boot_record.moc"
