// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/device_rules.h"
#include "core/devices/errors.h"
#include "core/devices/linux/device_file.h"
#include "core/devices/linux/udisks_objects.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QtDBus/QDBusObjectPath>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

const QString kStick = u"/org/freedesktop/UDisks2/block_devices/sdb"_s;
const QString kStickPart = kStick + u'1';
const QString kDrivePath = u"/org/freedesktop/UDisks2/drives/ACME"_s;

QVariant object(const QString& path)
{
    return QVariant::fromValue(QDBusObjectPath(path));
}

/// What UDisks says of a stick with one mounted partition, and of a disk of the system.
udisks::Objects someObjects()
{
    const QVariantMap drive = {{u"Vendor"_s, u"ACME"_s},    {u"Model"_s, u"Stick"_s},
                               {u"Serial"_s, u"0001"_s},    {u"ConnectionBus"_s, u"usb"_s},
                               {u"Removable"_s, true},      {u"MediaRemovable"_s, true},
                               {u"MediaAvailable"_s, true}, {u"Optical"_s, false}};
    const QVariantMap whole = {{u"Device"_s, QByteArray("/dev/sdb\0", 9)},
                               {u"Drive"_s, object(kDrivePath)},
                               {u"Size"_s, quint64(8'000'000'000)},
                               {u"HintSystem"_s, false},
                               {u"ReadOnly"_s, false}};
    const QVariantMap part = {{u"Device"_s, QByteArray("/dev/sdb1\0", 10)},
                              {u"Drive"_s, object(kDrivePath)},
                              {u"IdLabel"_s, u"OLD"_s},
                              {u"IdType"_s, u"vfat"_s}};
    const QList<QByteArray> points = {QByteArray("/media/x\0", 9), QByteArray("/mnt\0", 5)};
    udisks::Objects objects;
    objects[kDrivePath] = {{QLatin1StringView(udisks::kDrive), drive}};
    objects[kStick] = {{QLatin1StringView(udisks::kBlock), whole}};
    objects[kStickPart] = {{QLatin1StringView(udisks::kBlock), part},
                           {u"org.freedesktop.UDisks2.Partition"_s, {{u"Table"_s, object(kStick)}}},
                           {QLatin1StringView(udisks::kFilesystem),
                            {{u"MountPoints"_s, QVariant::fromValue(points)}}}};
    objects[u"/org/freedesktop/UDisks2/block_devices/loop0"_s] = {
        {QLatin1StringView(udisks::kBlock),
         {{u"Device"_s, QByteArray("/dev/loop0\0", 11)}, {u"Drive"_s, object(u"/"_s)}}}};
    return objects;
}

} // namespace

class TestUdisksObjects : public QObject
{
    Q_OBJECT

private slots:
    void findsTheWholeDisks();
    void takesTheSizeOfSectorsFromTheKernel();
    void marksWhatTheKernelKnowsAsTheSystems();
    void seesWhatIsInsideAnEncryptedPartition();
    void knowsWhatToUnmount();
    void saysWhatARefusalMeans_data();
    void saysWhatARefusalMeans();
    void saysWhatAFailedCallMeans_data();
    void saysWhatAFailedCallMeans();
};

void TestUdisksObjects::findsTheWholeDisks()
{
    const std::vector<Device> devices = udisks::devicesIn(someObjects(), {});
    QCOMPARE(devices.size(), size_t(1));
    const Device expected = {
        .path = u"/dev/sdb"_s,
        .vendor = u"ACME"_s,
        .model = u"Stick"_s,
        .serial = u"0001"_s,
        .sizeBytes = 8'000'000'000,
        .bus = DeviceBus::Usb,
        .removable = true,
        .mediaPresent = true,
        .volumes = {{u"/dev/sdb1"_s, u"OLD"_s, u"vfat"_s, {u"/media/x"_s, u"/mnt"_s}}}};
    QVERIFY(devices[0] == expected);
    QVERIFY(isOffered(devices[0]));
    QVERIFY(udisks::devicesIn({}, {}).empty());
}

void TestUdisksObjects::takesTheSizeOfSectorsFromTheKernel()
{
    QTemporaryDir kernel;
    const QString queue = kernel.filePath(u"sys/block/sdb/queue"_s);
    QVERIFY(QDir().mkpath(queue));
    QFile file(queue + u"/logical_block_size"_s);
    QVERIFY(file.open(QFile::WriteOnly) && file.write("4096\n") > 0);
    file.close();
    const std::vector<Device> disks = udisks::disksIn(someObjects(), {kernel.path()});
    QCOMPARE(disks.size(), size_t(1));
    QCOMPARE(disks[0].sectorBytes, 4096);
    QVERIFY(isOffered(disks[0])); // shown, and why it cannot be chosen
    QCOMPARE(checkWritable(disks[0], 0).error().code, ErrorCode::DeviceSectors);
}

void TestUdisksObjects::marksWhatTheKernelKnowsAsTheSystems()
{
    QVERIFY(!isOffered(udisks::devicesIn(someObjects(), {u"sdb"_s}).at(0)));
    udisks::Objects objects = someObjects();
    objects[kStick][QLatin1StringView(udisks::kBlock)][u"HintSystem"_s] = true;
    QVERIFY(!isOffered(udisks::devicesIn(objects, {}).at(0)));
}

void TestUdisksObjects::seesWhatIsInsideAnEncryptedPartition()
{
    udisks::Objects objects = someObjects();
    const QString inside = u"/org/freedesktop/UDisks2/block_devices/dm_2d0"_s;
    const QList<QByteArray> home = {"/home"};
    objects[kStickPart].remove(QLatin1StringView(udisks::kFilesystem));
    objects[kStickPart][QLatin1StringView(udisks::kEncrypted)] = {
        {u"CleartextDevice"_s, object(inside)}};
    objects[inside] = {
        {QLatin1StringView(udisks::kBlock),
         {{u"Device"_s, QByteArray("/dev/dm-0")}, {u"CryptoBackingDevice"_s, object(kStickPart)}}},
        {QLatin1StringView(udisks::kFilesystem), {{u"MountPoints"_s, QVariant::fromValue(home)}}}};
    QVERIFY(!isOffered(udisks::devicesIn(objects, {}).at(0)));
    const udisks::Paths paths = udisks::pathsOf(objects, u"/dev/sdb"_s);
    QCOMPARE(paths.mounted, QStringList{inside});
    QCOMPARE(paths.unlocked, QStringList{kStickPart});
}

void TestUdisksObjects::knowsWhatToUnmount()
{
    const udisks::Paths paths = udisks::pathsOf(someObjects(), u"/dev/sdb"_s);
    QCOMPARE(paths.block, kStick);
    QCOMPARE(paths.drive, kDrivePath);
    QCOMPARE(paths.mounted, QStringList({kStickPart, kStickPart})); // it is in two places
    QVERIFY(paths.unlocked.isEmpty());
    QVERIFY(udisks::pathsOf(someObjects(), u"/dev/sdb1"_s).block.isEmpty());
    QVERIFY(udisks::pathsOf(someObjects(), u"/dev/sdc"_s).block.isEmpty());
}

void TestUdisksObjects::saysWhatARefusalMeans_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    QTest::addColumn<ErrorRow>("code");
    const QString failed = u"org.freedesktop.UDisks2.Error.Failed"_s;
    QTest::newRow("no rights") << u"org.freedesktop.UDisks2.Error.NotAuthorized"_s
                               << u"Not authorized to perform operation"_s
                               << ErrorCode::DeviceDenied;
    QTest::newRow("prompt dismissed")
        << u"org.freedesktop.UDisks2.Error.NotAuthorizedDismissed"_s
        << u"The authentication dialog was dismissed"_s << ErrorCode::DeviceDenied;
    QTest::newRow("file open") << u"org.freedesktop.UDisks2.Error.DeviceBusy"_s
                               << u"Error unmounting /dev/sdb1: target is busy"_s
                               << ErrorCode::DeviceBusy;
    QTest::newRow("open elsewhere")
        << failed << u"Error opening /dev/sdb: Device or resource busy"_s << ErrorCode::DeviceBusy;
    QTest::newRow("locked") << failed << u"Error opening /dev/sdb: Read-only file system"_s
                            << ErrorCode::DeviceWriteProtected;
    QTest::newRow("pulled") << failed << u"Error opening /dev/sdb: No medium found"_s
                            << ErrorCode::DeviceGone;
    QTest::newRow("gone") << u"org.freedesktop.DBus.Error.UnknownObject"_s << u"?"_s
                          << ErrorCode::DeviceGone;
    QTest::newRow("anything") << failed << u"?"_s << ErrorCode::DeviceFailed;
}

void TestUdisksObjects::saysWhatARefusalMeans()
{
    QFETCH(QString, name);
    QFETCH(QString, words);
    QFETCH(ErrorRow, code);
    QCOMPARE(udisks::errorOf(name, words, u"/dev/sdb"_s), (Error{code, u"/dev/sdb"_s, words}));
}

void TestUdisksObjects::saysWhatAFailedCallMeans_data()
{
    QTest::addColumn<int>("errorNumber");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<ErrorRow>("code");
    QTest::newRow("pulled while writing") << EIO << false << ErrorCode::DeviceGone;
    QTest::newRow("bad block") << EIO << true << ErrorCode::DeviceFailed;
    QTest::newRow("no device") << ENODEV << true << ErrorCode::DeviceGone;
    QTest::newRow("no address") << ENXIO << true << ErrorCode::DeviceGone;
    QTest::newRow("card pulled") << ENOMEDIUM << true << ErrorCode::DeviceGone;
    QTest::newRow("switch") << EROFS << true << ErrorCode::DeviceWriteProtected;
    QTest::newRow("no rights") << EACCES << true << ErrorCode::DeviceDenied;
    QTest::newRow("in use") << EBUSY << true << ErrorCode::DeviceBusy;
    QTest::newRow("beyond the end") << ENOSPC << true << ErrorCode::DeviceFailed;
}

void TestUdisksObjects::saysWhatAFailedCallMeans()
{
    QFETCH(int, errorNumber);
    QFETCH(bool, isThere);
    QFETCH(ErrorRow, code);
    const Error error = deviceError(errorNumber, isThere, u"/dev/sdb"_s);
    QCOMPARE(error.code, code);
    QCOMPARE(error.subject.english(), u"/dev/sdb"_s);
    QVERIFY(!error.detail.isEmpty());
}

CMGMEDIA_TEST(TestUdisksObjects)
#include "test_udisks_objects.moc"
