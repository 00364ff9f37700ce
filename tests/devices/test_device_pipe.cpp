// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/errors.h"
#include "core/devices/windows/device_pipe.h"
#include "core/devices/windows/disk_facts.h"
#include "tests/support/fake_device.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QTest>
#include <QUuid>

#include <winioctl.h>

#include <thread>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

constexpr qint64 kMiB = 1 << 20;

/// A fake device that is served on a thread, as the helper process does it.
class Served
{
public:
    explicit Served(BlockDevice& device)
    {
        m_thread = std::jthread([this, &device] {
            ConnectNamedPipe(m_server.get(), nullptr);
            serveDevice(m_server, device);
            DisconnectNamedPipe(m_server.get());
        });
    }
    Result<std::unique_ptr<BlockDevice>> open()
    {
        return PipedDevice::open(
            {.process = {}, .pipe = Handle::open(m_name, GENERIC_READ | GENERIC_WRITE)},
            u"stick"_s);
    }

private:
    QString m_name = uR"(\\.\pipe\cmgmedia-test-)"_s + QUuid::createUuid().toString(QUuid::Id128);
    Handle m_server{CreateNamedPipeW(m_name.toStdWString().c_str(), PIPE_ACCESS_DUPLEX,
                                     PIPE_TYPE_BYTE, 1, 65536, 65536, 0, nullptr)};
    std::jthread m_thread;
};

QByteArray pattern(qint64 size)
{
    QByteArray bytes(size, '\0');
    for (qint64 i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i * 31 + i / 4096);
    return bytes;
}

std::span<const char> spanOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

} // namespace

class TestDevicePipe : public QObject
{
    Q_OBJECT

private slots:
    void writesAndReadsThroughIt();
    void carriesErrors();
    void readsDescriptors();
    void bearsShortDescriptors();
};

void TestDevicePipe::writesAndReadsThroughIt()
{
    test::FakeDevice fake(64 * kMiB);
    const QByteArray bytes = pattern(3 * kMiB + 4096);
    {
        Served served(fake);
        const Result<std::unique_ptr<BlockDevice>> device = served.open();
        QVERIFY2(device, test::why(device).constData());
        QCOMPARE((*device)->size(), 64 * kMiB);
        QVERIFY((*device)->write(8 * kMiB, spanOf(bytes)));
        QVERIFY((*device)->flush());
        QByteArray back(bytes.size(), 'x');
        QVERIFY((*device)->read(8 * kMiB, {back.data(), static_cast<size_t>(back.size())}));
        QVERIFY(back == bytes);
    }
    QVERIFY(fake.content(8 * kMiB, bytes.size()) == bytes);
    QCOMPARE(fake.flushes, 1);
    QVERIFY(fake.aligned);
}

void TestDevicePipe::carriesErrors()
{
    test::FakeDevice fake(64 * kMiB);
    fake.writeFailsAt = 2 * kMiB;
    fake.writeError = ErrorCode::DeviceWriteProtected;
    Served served(fake);
    const Result<std::unique_ptr<BlockDevice>> device = served.open();
    QVERIFY(device);
    const Result<> written = (*device)->write(0, spanOf(pattern(4 * kMiB)));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::DeviceWriteProtected);
    QCOMPARE(written.error().subject.english(), u"stick"_s);
}

void TestDevicePipe::readsDescriptors()
{
    STORAGE_DEVICE_DESCRIPTOR fixed = {};
    fixed.RemovableMedia = TRUE;
    fixed.BusType = BusTypeUsb;
    fixed.VendorIdOffset = 100;
    fixed.ProductIdOffset = 110;
    fixed.SerialNumberOffset = 130;
    QByteArray bytes(150, '\0');
    std::memcpy(bytes.data(), &fixed, sizeof fixed);
    bytes.replace(100, 8, "ACME    ").replace(110, 10, "Fake Stick").replace(130, 4, "0001");
    const Device device = deviceOf({.number = 3, .descriptor = bytes, .sizeBytes = 1 << 30});
    QCOMPARE(device.path, uR"(\\.\PhysicalDrive3)"_s);
    QCOMPARE(device.vendor, u"ACME"_s);
    QCOMPARE(device.model, u"Fake Stick"_s);
    QCOMPARE(device.serial, u"0001"_s);
    QCOMPARE(device.bus, DeviceBus::Usb);
    QVERIFY(device.removable && device.mediaPresent && !device.readOnly && !device.optical);
}

void TestDevicePipe::bearsShortDescriptors()
{
    QByteArray bytes(200, '\xFF');
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const Device device = deviceOf({.number = 0, .descriptor = bytes.first(size)});
        QVERIFY(!device.mediaPresent);
    }
}

CMGMEDIA_TEST(TestDevicePipe)
#include "test_device_pipe.moc"
