// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/device_rules.h"
#include "core/devices/linux/mounts.h"
#include "core/devices/linux/sys_block.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

/// A made-up computer: what proc, run and sys of it look like.
class FakeKernel
{
public:
    FakeKernel() : m_root{m_folder.path()}
    {
        disk(u"pci/ata1/block/sda"_s, u"8:0"_s, 1000);
        part(u"pci/ata1/block/sda/sda1"_s, u"8:1"_s);
        part(u"pci/ata1/block/sda/sda2"_s, u"8:2"_s);
        disk(u"pci/usb1/1-2/host6/block/sdb"_s, u"8:16"_s, 2'097'152);
        part(u"pci/usb1/1-2/host6/block/sdb/sdb1"_s, u"8:17"_s);
        put(u"sys/devices/pci/usb1/1-2/idVendor"_s, "1234\n");
        put(u"sys/devices/pci/usb1/1-2/serial"_s, "0001\n");
        put(u"sys/devices/pci/usb1/1-2/host6/block/sdb/device/vendor"_s, "ACME    \n");
        put(u"sys/devices/pci/usb1/1-2/host6/block/sdb/device/model"_s, "Fake Stick      \n");
        put(u"sys/devices/pci/usb1/1-2/host6/block/sdb/removable"_s, "1\n");
        put(u"sys/devices/pci/usb1/1-2/host6/block/sdb/diskseq"_s, "12\n");
        put(u"run/udev/data/b8:17"_s, "S:disk\nE:ID_FS_LABEL=OLD BOOT\nE:ID_FS_TYPE=vfat\n");
        disk(u"virtual/block/dm-0"_s, u"253:0"_s, 900);
        disk(u"virtual/block/loop0"_s, u"7:0"_s, 800);
        put(u"proc/swaps"_s, "Filename\tType\tSize\tUsed\tPriority\n");
    }

    void disk(const QString& path, const QString& number, qint64 sectors) const
    {
        node(path, number);
        put(u"sys/devices/"_s + path + u"/size"_s, QByteArray::number(sectors) + '\n');
        link(path, u"sys/block/"_s + QFileInfo(path).fileName());
    }
    void part(const QString& path, const QString& number) const
    {
        node(path, number);
        put(u"sys/devices/"_s + path + u"/partition"_s, "1\n");
    }
    void slave(const QString& of, const QString& path) const
    {
        link(path, u"sys/devices/"_s + of + u"/slaves/"_s + QFileInfo(path).fileName());
    }
    void mounted(const QByteArray& mountinfo) const { put(u"proc/self/mountinfo"_s, mountinfo); }
    void put(const QString& path, const QByteArray& content) const
    {
        test::writeFile(m_root.path(path), content);
    }
    const KernelRoot& root() const { return m_root; }

private:
    void node(const QString& path, const QString& number) const
    {
        put(u"sys/devices/"_s + path + u"/dev"_s, number.toLatin1() + '\n');
        link(path, u"sys/dev/block/"_s + number);
        link(path, u"sys/class/block/"_s + QFileInfo(path).fileName());
    }
    void link(const QString& device, const QString& name) const
    {
        QDir().mkpath(QFileInfo(m_root.path(name)).path());
        if (!QFile::link(m_root.path(u"sys/devices/"_s + device), m_root.path(name)))
            qFatal("no link");
    }

    QTemporaryDir m_folder;
    KernelRoot m_root;
};

Device deviceOf(const FakeKernel& kernel, const QString& path)
{
    for (const Device& device : disksOf(kernel.root()))
        if (device.path == path)
            return device;
    return {};
}

} // namespace

class TestKernelDisks : public QObject
{
    Q_OBJECT

private slots:
    void readsMounts();
    void readsSwaps();
    void describesAStick();
    void listsEverything();
    void findsTheSystemsDisks_data();
    void findsTheSystemsDisks();
    void loopsOverDisksShareTheirFate();
    void tellsACardFromFlashThatIsSolderedIn();
    void neverOffersTheDiskOfThisComputer();
};

void TestKernelDisks::readsMounts()
{
    const std::vector<Mount> mounts =
        mountsIn("36 35 8:17 / /media/a\\040b rw,noatime shared:1 master:2 - vfat /dev/sdb1 rw\n"
                 "37 35 0:30 / / rw - btrfs /dev/sda2 rw\n"
                 "broken line\n");
    QCOMPARE(mounts.size(), size_t(2));
    QVERIFY((mounts[0] == Mount{u"8:17"_s, u"/dev/sdb1"_s, u"/media/a b"_s}));
    QVERIFY((mounts[1] == Mount{u"0:30"_s, u"/dev/sda2"_s, u"/"_s}));
    QVERIFY(mountsIn({}).empty());
}

void TestKernelDisks::readsSwaps()
{
    QCOMPARE(swapsIn("Filename\t\t\tType\n/dev/sda3   partition 1 2 3\n/swap\\040file file 1\n"),
             QStringList({u"/dev/sda3"_s, u"/swap file"_s}));
    QVERIFY(swapsIn({}).isEmpty());
}

void TestKernelDisks::describesAStick()
{
    const FakeKernel kernel;
    kernel.mounted("36 35 8:17 / /media/x rw - vfat /dev/sdb1 rw\n");
    const Device expected = {
        .path = u"/dev/sdb"_s,
        .vendor = u"ACME"_s,
        .model = u"Fake Stick"_s,
        .serial = u"0001"_s,
        .sizeBytes = 1 << 30,
        .bus = DeviceBus::Usb,
        .removable = true,
        .mediaPresent = true,
        .mediumNumber = 12,
        .volumes = {{u"/dev/sdb1"_s, u"OLD BOOT"_s, u"vfat"_s, {u"/media/x"_s}}}};
    QVERIFY(deviceOf(kernel, u"/dev/sdb"_s) == expected);
    QVERIFY(isOffered(expected));
}

void TestKernelDisks::listsEverything()
{
    const FakeKernel kernel;
    QStringList paths;
    for (const Device& device : disksOf(kernel.root()))
        paths << device.path + (isOffered(device) ? u" offered"_s : QString());
    QCOMPARE(paths,
             QStringList({u"/dev/dm-0"_s, u"/dev/loop0"_s, u"/dev/sda"_s, u"/dev/sdb offered"_s}));
    QVERIFY(disksOf({u"/nonexistent"_s}).empty());
}

void TestKernelDisks::findsTheSystemsDisks_data()
{
    QTest::addColumn<QByteArray>("mountinfo");
    QTest::addColumn<QByteArray>("swap");
    QTest::addColumn<bool>("encrypted"); ///< dm-0 lies on sdb1
    QTest::addColumn<QSet<QString>>("disks");
    using Names = QSet<QString>;

    QTest::newRow("nothing") << QByteArray() << QByteArray() << false << Names();
    QTest::newRow("root") << QByteArray("1 0 8:2 / / rw - ext4 /dev/root rw\n") << QByteArray()
                          << false << Names{u"sda"_s};
    QTest::newRow("root without a number of its own")
        << QByteArray("1 0 0:30 / / rw - btrfs /dev/sda2 rw\n") << QByteArray() << false
        << Names{u"sda"_s};
    QTest::newRow("home on a USB disk") << QByteArray(
        "1 0 8:2 / / rw - ext4 /dev/sda2 rw\n2 1 8:17 / /home rw - ext4 /dev/sdb1 rw\n")
                                        << QByteArray() << false << Names{u"sda"_s, u"sdb"_s};
    QTest::newRow("encrypted root on a USB disk")
        << QByteArray("1 0 253:0 / / rw - ext4 /dev/mapper/x rw\n") << QByteArray() << true
        << Names{u"sdb"_s, u"dm-0"_s};
    QTest::newRow("swap") << QByteArray() << QByteArray("/dev/sdb1 partition 1 0 -2\n") << false
                          << Names{u"sdb"_s};
    QTest::newRow("a stick in its place")
        << QByteArray("2 1 8:17 / /media/x rw - vfat /dev/sdb1 rw\n") << QByteArray() << false
        << Names();
}

void TestKernelDisks::findsTheSystemsDisks()
{
    QFETCH(QByteArray, mountinfo);
    QFETCH(QByteArray, swap);
    QFETCH(bool, encrypted);
    QFETCH(QSet<QString>, disks);
    const FakeKernel kernel;
    kernel.mounted(mountinfo);
    kernel.put(u"proc/swaps"_s, "Filename Type\n" + swap);
    if (encrypted)
        kernel.slave(u"virtual/block/dm-0"_s, u"pci/usb1/1-2/host6/block/sdb/sdb1"_s);
    QCOMPARE(systemDisksOf(kernel.root()), disks);
    QCOMPARE(isOffered(deviceOf(kernel, u"/dev/sdb"_s)), !disks.contains(u"sdb"_s));
}

void TestKernelDisks::loopsOverDisksShareTheirFate()
{
    const FakeKernel kernel;
    kernel.mounted("1 0 8:2 / / rw - ext4 /dev/sda2 rw\n"
                   "2 1 7:1 / /srv rw - ext4 /dev/loop1 rw\n"
                   "3 1 8:17 / /media/x rw - vfat /dev/sdb1 rw\n");
    const std::pair<QString, QByteArray> loops[] = {{u"loop1"_s, "/home/a/srv.img"},
                                                    {u"loop2"_s, "/dev/loop1"},
                                                    {u"loop3"_s, "/dev/loop2"},
                                                    {u"loop4"_s, "/dev/sda1"},
                                                    {u"loop5"_s, "/dev/sdb"},
                                                    {u"loop6"_s, "/home/a/stick.img"},
                                                    {u"loop7"_s, "/home/a/gone.img (deleted)"}};
    for (const auto& [name, backing] : loops) {
        kernel.disk(u"virtual/block/"_s + name, u"7:"_s + name.last(1), 800);
        kernel.put(u"sys/devices/virtual/block/%1/loop/backing_file"_s.arg(name), backing + '\n');
    }
    QStringList erasable;
    for (const Device& device : disksOf(kernel.root())) {
        if (mayBeErased(device))
            erasable << device.path;
    }
    QCOMPARE(erasable,
             QStringList({u"/dev/loop0"_s, u"/dev/loop6"_s, u"/dev/loop7"_s, u"/dev/sdb"_s}));
    QCOMPARE(deviceOf(kernel, u"/dev/loop6"_s).backing, u"/home/a/stick.img"_s);
}

void TestKernelDisks::tellsACardFromFlashThatIsSolderedIn()
{
    const FakeKernel kernel;
    for (const QString& name : {u"mmcblk0"_s, u"mmcblk0boot0"_s, u"mmcblk1"_s})
        kernel.disk(u"pci/mmc_host/block/"_s + name, u"179:"_s + QString::number(qHash(name)),
                    4096);
    const QString type = u"sys/devices/pci/mmc_host/block/%1/device/type"_s;
    kernel.put(type.arg(u"mmcblk0"_s), "MMC\n");
    kernel.put(type.arg(u"mmcblk1"_s), "SD\n");
    QVERIFY(!isOffered(deviceOf(kernel, u"/dev/mmcblk0"_s)));
    QVERIFY(!isOffered(deviceOf(kernel, u"/dev/mmcblk0boot0"_s)));
    QVERIFY(isOffered(deviceOf(kernel, u"/dev/mmcblk1"_s)));
}

void TestKernelDisks::neverOffersTheDiskOfThisComputer()
{
    const QSet<QString> system = systemDisksOf({});
    for (const Device& device : disksOf({})) {
        if (system.contains(device.path.section(u'/', 2)))
            QVERIFY2(!mayBeErased(device), qPrintable(device.path));
    }
}

CMGMEDIA_TEST(TestKernelDisks)
#include "test_kernel_disks.moc"
