// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/device_access.h"
#include "core/devices/device_rules.h"
#include "core/devices/device_watcher.h"
#include "core/devices/errors.h"
#include "tests/support/fake_stick.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

struct alignas(BlockDevice::kAlignment) Page {
    std::array<char, BlockDevice::kAlignment> bytes = {};
};

} // namespace

/// A real UDisks service; the stick alone is made up.
class TestUdisks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void listsTheStick();
    void neverOffersTheDiskOfThisComputer();
    void writesAndReadsTheStick();
    void opensItOnce();
    void refusesAnotherStickInItsPlace_data();
    void refusesAnotherStickInItsPlace();
    void looksAtPartitionsAgain();
    void watchesSticks();

private:
    std::unique_ptr<test::FakeStick> m_stick;
};

void TestUdisks::initTestCase()
{
    m_stick = std::make_unique<test::FakeStick>();
    if (!m_stick->whyNot().isEmpty())
        QSKIP(qPrintable(m_stick->whyNot()));
}

void TestUdisks::listsTheStick()
{
    const Result<Device> stick = findDevice(u"/dev/sdx"_s);
    QVERIFY2(stick, test::why(stick).constData());
    QCOMPARE(stick->vendor, u"ACME"_s);
    QCOMPARE(displayName(*stick), u"ACME Fake Stick"_s);
    QCOMPARE(stick->serial, u"0001"_s);
    QCOMPARE(stick->sizeBytes, test::FakeStick::kSizeBytes);
    QCOMPARE(stick->bus, DeviceBus::Usb);
    QVERIFY(isOffered(*stick));
    QCOMPARE(findDevice(u"/dev/sdy"_s).error().code, ErrorCode::NotFound);
}

void TestUdisks::neverOffersTheDiskOfThisComputer()
{
    const Result<std::vector<Device>> devices = listDevices();
    QVERIFY2(devices, test::why(devices).constData());
    QStringList offered;
    for (const Device& device : *devices)
        if (isOffered(device))
            offered << device.path;
    QCOMPARE(offered, QStringList{u"/dev/sdx"_s});
}

void TestUdisks::writesAndReadsTheStick()
{
    const Result<Device> stick = findDevice(u"/dev/sdx"_s);
    QVERIFY2(stick, test::why(stick).constData());
    const Result<std::unique_ptr<BlockDevice>> device = openDevice(*stick);
    QVERIFY2(device, test::why(device).constData());
    QCOMPARE((*device)->size(), test::FakeStick::kSizeBytes);
    Page page;
    page.bytes.fill('x');
    QVERIFY((*device)->write(1 << 20, page.bytes));
    QVERIFY((*device)->flush());
    Page back;
    QVERIFY((*device)->read(1 << 20, back.bytes));
    QVERIFY(back.bytes == page.bytes);
    const Result<> beyond = (*device)->write(test::FakeStick::kSizeBytes, page.bytes);
    QVERIFY(!beyond);
    QCOMPARE(beyond.error().code, ErrorCode::DeviceFailed);
}

void TestUdisks::opensItOnce()
{
    const Result<Device> stick = findDevice(u"/dev/sdx"_s);
    QVERIFY2(stick, test::why(stick).constData());
    const Result<std::unique_ptr<BlockDevice>> first = openDevice(*stick);
    QVERIFY2(first, test::why(first).constData());
    const Result<std::unique_ptr<BlockDevice>> second = openDevice(*stick);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::DeviceBusy);
    QCOMPARE(second.error().subject.english(), u"/dev/sdx"_s);
}

void TestUdisks::refusesAnotherStickInItsPlace_data()
{
    QTest::addColumn<QString>("serial");
    QTest::addColumn<qint64>("sizeBytes");
    QTest::newRow("serial number") << u"0002"_s << qint64(test::FakeStick::kSizeBytes);
    QTest::newRow("size") << u"0001"_s << qint64(test::FakeStick::kSizeBytes * 2);
}

void TestUdisks::refusesAnotherStickInItsPlace()
{
    QFETCH(QString, serial);
    QFETCH(qint64, sizeBytes);
    Result<Device> stick = findDevice(u"/dev/sdx"_s);
    QVERIFY2(stick, test::why(stick).constData());
    stick->serial = serial;
    stick->sizeBytes = sizeBytes;
    const Result<std::unique_ptr<BlockDevice>> device = openDevice(*stick);
    QVERIFY(!device);
    QCOMPARE(device.error().code, ErrorCode::DeviceSwapped);
}

void TestUdisks::looksAtPartitionsAgain()
{
    const Result<> done = rescanDevice(u"/dev/sdx"_s);
    QVERIFY2(done, test::why(done).constData());
    QCOMPARE(rescanDevice(u"/dev/sdy"_s).error().code, ErrorCode::DeviceGone);
}

void TestUdisks::watchesSticks()
{
    DeviceWatcher watcher;
    QCOMPARE(watcher.state(), DeviceWatcher::State::Starting);
    QTRY_COMPARE(watcher.state(), DeviceWatcher::State::Watching);
    QCOMPARE(watcher.devices().size(), size_t(1));
    QCOMPARE(watcher.devices()[0].serial, u"0001"_s);
    m_stick->stop();
    QTRY_COMPARE(watcher.state(), DeviceWatcher::State::ServiceMissing);
    QVERIFY(watcher.devices().empty());
}

CMGMEDIA_TEST(TestUdisks)
#include "test_udisks.moc"
