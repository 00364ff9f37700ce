// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/fat_geometry.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace cmgmedia;

namespace {

constexpr qint64 kMiB = qint64{1} << 20;
constexpr qint64 kGiB = qint64{1} << 30;

/// Room for everything that the geometry names, and nothing upon another.
bool isSound(const FatGeometry& geometry)
{
    const qint64 dataSectors = qint64{geometry.clusters} * geometry.clusterSectors;
    const qint64 end = qint64{geometry.partitionStart} + geometry.partitionSectors;
    const qint64 entries = (qint64{geometry.clusters} + kFirstFatCluster) * 4;
    return geometry.clusters >= kFewestFat32Clusters && geometry.reservedSectors >= 32
           && entries <= qint64{geometry.fatSectors} * kFatSectorBytes
           && geometry.fatSector(1) == geometry.fatSector(0) + geometry.fatSectors
           && geometry.clusterSector(kFirstFatCluster) + dataSectors <= end;
}

bool isAligned(qint64 sector)
{
    return sector * kFatSectorBytes % kMiB == 0;
}

} // namespace

class TestFatGeometry : public QObject
{
    Q_OBJECT

private slots:
    void choosesUsualClusters_data();
    void choosesUsualClusters();
    void fitsDevicesOfAnySize_data();
    void fitsDevicesOfAnySize();
    void leavesTooSmallDevices();
    void usesNoMoreThanWindowsFormats();
    void isAsSmallAsItMayBe_data();
    void isAsSmallAsItMayBe();
    void countsClusters();
};

void TestFatGeometry::choosesUsualClusters_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<quint32>("sectors");
    const auto edge = [](const char* name, qint64 bytes, quint32 below, quint32 from) {
        QTest::addRow("a byte below %s", name) << bytes - 1 << below;
        QTest::addRow("%s", name) << bytes << from;
    };
    edge("64 MiB", 64 * kMiB, 1, 2);
    edge("128 MiB", 128 * kMiB, 2, 4);
    edge("256 MiB", 256 * kMiB, 4, 8);
    edge("8 GiB", 8 * kGiB, 8, 16);
    edge("16 GiB", 16 * kGiB, 16, 32);
}

void TestFatGeometry::choosesUsualClusters()
{
    QFETCH(qint64, bytes);
    QFETCH(quint32, sectors);
    QCOMPARE(usualClusterSectors(bytes), sectors);
}

void TestFatGeometry::fitsDevicesOfAnySize_data()
{
    QTest::addColumn<qint64>("deviceBytes");
    for (const qint64 mebibytes : {36, 64, 65, 127, 129, 256, 257, 1000, 7633, 8192, 8193, 15258,
                                   16385, 30517, 32769, 65536, 1 << 20})
        QTest::addRow("%lld MiB", static_cast<long long>(mebibytes)) << mebibytes * kMiB;
    QTest::newRow("no whole sectors") << 8 * kGiB + 100;
}

void TestFatGeometry::fitsDevicesOfAnySize()
{
    QFETCH(qint64, deviceBytes);
    const FatGeometry geometry = fatGeometryOf(deviceBytes);
    QVERIFY(isSound(geometry));
    QVERIFY(isAligned(geometry.partitionStart));
    QVERIFY(isAligned(geometry.clusterSector(kFirstFatCluster))); // flash is written in blocks
    const qint64 end = qint64{geometry.partitionStart} + geometry.partitionSectors;
    QVERIFY(end * kFatSectorBytes <= deviceBytes);
    // all of it is used, but for less than a MiB at the end and what FAT32 cannot hold
    if (deviceBytes < 30 * kGiB)
        QVERIFY(deviceBytes - end * kFatSectorBytes < kMiB);
}

void TestFatGeometry::leavesTooSmallDevices()
{
    QCOMPARE(fatGeometryOf(0), FatGeometry());
    QCOMPARE(fatGeometryOf(-kMiB), FatGeometry());
    QCOMPARE(fatGeometryOf(kMiB), FatGeometry());
    // FAT32 has 65525 clusters at least, of one sector at least: smaller is no FAT32
    qint64 smallest = 30 * kMiB;
    while (fatGeometryOf(smallest) == FatGeometry())
        smallest += kMiB;
    QVERIFY(smallest > kFewestFat32Clusters * kFatSectorBytes);
    QVERIFY(smallest < 40 * kMiB);
    QVERIFY(isSound(fatGeometryOf(smallest)));
    QCOMPARE(fatGeometryOf(smallest).clusterSectors, 1U);
}

void TestFatGeometry::usesNoMoreThanWindowsFormats()
{
    const FatGeometry largest = fatGeometryOf(kLargestFatPartition + kMiB);
    QCOMPARE(largest.partitionSectors * kFatSectorBytes, kLargestFatPartition);
    QCOMPARE(fatGeometryOf(kLargestFatPartition + 2 * kMiB), largest);
    QCOMPARE(fatGeometryOf(qint64{2000} * kGiB), largest);
    QVERIFY(fatGeometryOf(kLargestFatPartition) != largest);
}

void TestFatGeometry::isAsSmallAsItMayBe_data()
{
    QTest::addColumn<quint32>("clusterSectors");
    QTest::addColumn<quint32>("clusters");
    for (const quint32 sectors : {1U, 8U, 32U})
        for (const quint32 clusters : {0U, 65524U, 65525U, 65526U, 130'000U, 1'000'000U})
            QTest::addRow("%u clusters of %u", clusters, sectors) << sectors << clusters;
}

void TestFatGeometry::isAsSmallAsItMayBe()
{
    QFETCH(quint32, clusterSectors);
    QFETCH(quint32, clusters);
    const FatGeometry geometry = smallestFatGeometry(clusterSectors, clusters);
    QVERIFY(isSound(geometry));
    QCOMPARE(geometry.clusterSectors, clusterSectors);
    QVERIFY(geometry.clusters >= clusters);
    const qint64 wanted = std::max(clusters, kFewestFat32Clusters);
    const qint64 spare = (geometry.clusters - wanted) * clusterSectors * kFatSectorBytes;
    QVERIFY2(spare < 3 * kMiB, QByteArray::number(spare).constData());
}

void TestFatGeometry::countsClusters()
{
    const FatGeometry geometry = smallestFatGeometry(8, 0);
    QCOMPARE(geometry.clusterBytes(), 4096);
    QCOMPARE(geometry.clustersFor(0), 0U);
    QCOMPARE(geometry.clustersFor(1), 1U);
    QCOMPARE(geometry.clustersFor(4096), 1U);
    QCOMPARE(geometry.clustersFor(4097), 2U);
    QCOMPARE(geometry.clustersFor(kLargestFatFile), 1U << 20);
}

CMGMEDIA_TEST(TestFatGeometry)
#include "test_fat_geometry.moc"
