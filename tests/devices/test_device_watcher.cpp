// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/device_watcher.h"
#include "core/devices/linux/udisks_objects.h"
#include "tests/support/outside.h"
#include "tests/support/test_program.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMetaType>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

using ObjectsByPath = QMap<QDBusObjectPath, udisks::Interfaces>;
Q_DECLARE_METATYPE(ObjectsByPath)

/// As much of UDisks as a watcher sees.
class FakeUdisks : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.DBus.ObjectManager")

public:
    explicit FakeUdisks(QDBusConnection bus) : m_bus(std::move(bus)) {}

    int asked = 0;

    void plug(const QString& name)
    {
        const QDBusObjectPath drive(u"/org/freedesktop/UDisks2/drives/"_s + name);
        const QDBusObjectPath block(u"/org/freedesktop/UDisks2/block_devices/"_s + name);
        m_objects[drive] = {{QLatin1StringView(udisks::kDrive),
                             {{u"ConnectionBus"_s, u"usb"_s}, {u"MediaAvailable"_s, true}}}};
        m_objects[block] = {{QLatin1StringView(udisks::kBlock),
                             {{u"Device"_s, QByteArray("/dev/" + name.toUtf8())},
                              {u"Drive"_s, QVariant::fromValue(drive)},
                              {u"Size"_s, quint64(1 << 30)}}}};
        tell(u"InterfacesAdded"_s, block);
    }
    void pull(const QString& name)
    {
        const QDBusObjectPath block(u"/org/freedesktop/UDisks2/block_devices/"_s + name);
        m_objects.remove(block);
        tell(u"InterfacesRemoved"_s, block);
    }

public slots:
    ObjectsByPath GetManagedObjects()
    {
        ++asked;
        return m_objects;
    }

private:
    /// Nobody reads what came or went: who listens asks again.
    void tell(const QString& signal, const QDBusObjectPath& block)
    {
        QDBusMessage message = QDBusMessage::createSignal(
            QLatin1StringView(udisks::kRoot), u"org.freedesktop.DBus.ObjectManager"_s, signal);
        message << QVariant::fromValue(block);
        m_bus.send(message);
    }

    QDBusConnection m_bus;
    ObjectsByPath m_objects;
};

class TestDeviceWatcher : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void followsSticksAndTheService();
    void knowsThatThereIsNoBus();
    void cleanupTestCase();

private:
    QProcess m_bus;
};

void TestDeviceWatcher::initTestCase()
{
    if (!test::isInstalled(u"dbus-daemon"_s))
        QSKIP("needs dbus-daemon");
    m_bus.start(u"dbus-daemon"_s,
                {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
    QVERIFY(m_bus.waitForReadyRead());
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus.readLine().trimmed());
    qDBusRegisterMetaType<udisks::Interfaces>();
    qDBusRegisterMetaType<ObjectsByPath>();
}

void TestDeviceWatcher::followsSticksAndTheService()
{
    DeviceWatcher watcher;
    QTRY_COMPARE(watcher.state(), DeviceWatcher::State::ServiceMissing);

    QDBusConnection bus = QDBusConnection::connectToBus(
        QString::fromUtf8(qgetenv("DBUS_SYSTEM_BUS_ADDRESS")), u"fake"_s);
    FakeUdisks service(bus);
    QVERIFY(bus.registerObject(u"/org/freedesktop/UDisks2"_s, &service,
                               QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"org.freedesktop.UDisks2"_s));
    QTRY_COMPARE(watcher.state(), DeviceWatcher::State::Watching);
    QVERIFY(watcher.devices().empty());

    QSignalSpy changes(&watcher, &DeviceWatcher::changed);
    const int asked = service.asked;
    service.plug(u"sdb"_s);
    service.plug(u"sdc"_s);
    QTRY_COMPARE(watcher.devices().size(), size_t(2));
    QCOMPARE(watcher.devices()[0].path, u"/dev/sdb"_s);
    QCOMPARE(service.asked, asked + 1); // once for all that came together
    service.pull(u"sdb"_s);
    QTRY_COMPARE(watcher.devices().size(), size_t(1));
    QCOMPARE(watcher.devices()[0].path, u"/dev/sdc"_s);
    QCOMPARE(changes.size(), 2);

    QVERIFY(bus.unregisterService(u"org.freedesktop.UDisks2"_s));
    QTRY_COMPARE(watcher.state(), DeviceWatcher::State::ServiceMissing);
    QVERIFY(watcher.devices().empty());
    QDBusConnection::disconnectFromBus(u"fake"_s);
}

void TestDeviceWatcher::knowsThatThereIsNoBus()
{
    const QByteArray before = qgetenv("DBUS_SYSTEM_BUS_ADDRESS");
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const DeviceWatcher watcher;
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", before);
    QTRY_COMPARE(watcher.state(), DeviceWatcher::State::ServiceMissing);
}

void TestDeviceWatcher::cleanupTestCase()
{
    m_bus.terminate();
    m_bus.waitForFinished();
}

CMGMEDIA_TEST(TestDeviceWatcher)
#include "test_device_watcher.moc"
