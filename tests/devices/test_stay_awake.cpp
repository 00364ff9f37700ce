// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/stay_awake.h"
#include "tests/support/outside.h"
#include "tests/support/test_program.h"

#include <QProcess>
#include <QTest>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMetaType>
#include <QtDBus/QDBusUnixFileDescriptor>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

/// What logind does: gives away one end of a pipe, which is closed at the other end when every
/// copy of it is.
class FakeLogind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~FakeLogind() override { ::close(m_ends[0]); }

    QStringList asked;
    /// Nobody holds the lock any more.
    bool isReleased() const
    {
        char byte = 0;
        return ::read(m_ends[0], &byte, 1) == 0;
    }

public slots:
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString& why,
                                    const QString& mode)
    {
        asked = QStringList{what, who, why, mode};
        if (::pipe2(m_ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        QDBusUnixFileDescriptor given;
        given.giveFileDescriptor(m_ends[1]);
        return given;
    }

private:
    std::array<int, 2> m_ends{-1, -1};
};

class TestStayAwake : public QObject
{
    Q_OBJECT

private slots:
    void holdsTheLockAsLongAsItLives();
    void doesWithoutASystemBus();
};

void TestStayAwake::holdsTheLockAsLongAsItLives()
{
    if (!test::isInstalled(u"dbus-daemon"_s))
        QSKIP("needs dbus-daemon");
    QProcess daemon;
    daemon.start(u"dbus-daemon"_s,
                 {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
    QVERIFY(daemon.waitForReadyRead());
    const QString address = QString::fromUtf8(daemon.readLine()).trimmed();
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", address.toUtf8());
    qDBusRegisterMetaType<QMap<QString, QString>>(); // before any connection, as SystemBus does
    FakeLogind logind;
    QDBusConnection bus = QDBusConnection::connectToBus(address, u"logind"_s);
    QVERIFY(bus.registerService(u"org.freedesktop.login1"_s));
    QVERIFY(
        bus.registerObject(u"/org/freedesktop/login1"_s, &logind, QDBusConnection::ExportAllSlots));
    std::atomic<bool> asked = false;
    std::atomic<bool> granted = false;
    std::atomic<bool> mayEnd = false;
    std::jthread worker([&] {
        const StayAwake awake(u"A medium is being written"_s);
        granted = awake.isGranted();
        asked = true;
        mayEnd.wait(false);
    });
    QTRY_VERIFY(asked);
    const bool held = granted && !logind.isReleased();
    mayEnd = true;
    mayEnd.notify_all();
    QVERIFY(held);
    QCOMPARE(logind.asked, QStringList({u"sleep:idle"_s, u"CMG Media Wizard"_s,
                                        u"A medium is being written"_s, u"block"_s}));
    QTRY_VERIFY(logind.isReleased());
    QDBusConnection::disconnectFromBus(u"logind"_s);
    daemon.terminate();
    QVERIFY(daemon.waitForFinished());
}

/// Last: libdbus reads the address once, and after the other test nobody answers there.
void TestStayAwake::doesWithoutASystemBus()
{
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const StayAwake awake(u"test"_s);
    QVERIFY(!awake.isGranted());
}

CMGMEDIA_TEST(TestStayAwake)
#include "test_stay_awake.moc"
