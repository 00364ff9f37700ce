// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/device_rules.h"
#include "core/devices/errors.h"
#include "core/devices/named_error.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

Device goodStick()
{
    return {.path = u"/dev/sdb"_s,
            .vendor = u"ACME"_s,
            .model = u"Fake Stick"_s,
            .serial = u"0001"_s,
            .sizeBytes = 8'000'000'000,
            .bus = DeviceBus::Usb,
            .removable = true,
            .mediaPresent = true,
            .volumes = {{u"/dev/sdb1"_s, u"DATA"_s, u"vfat"_s, {u"/media/ann/DATA"_s}}}};
}

using Change = std::function<void(Device&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestDeviceRules : public QObject
{
    Q_OBJECT

private slots:
    void errorsGoThroughAPipeByName();
    void decidesWhatIsOffered_data();
    void decidesWhatIsOffered();
    void neverErasesASystemPlace_data();
    void neverErasesASystemPlace();
    void offersALoopDeviceOnlyByName();
    void refusesWithTheReason();
    void tellsSticksApart();
    void noticesASwappedStick_data();
    void noticesASwappedStick();
    void namesAreHarmless_data();
    void namesAreHarmless();
};

void TestDeviceRules::decidesWhatIsOffered_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("offered");

    QTest::newRow("a stick") << Change([](Device&) {}) << true;
    QTest::newRow("read-only") << Change([](Device& d) { d.readOnly = true; }) << true;
    QTest::newRow("empty") << Change([](Device& d) { d.volumes.clear(); }) << true;
    QTest::newRow("without a serial number") << Change([](Device& d) { d.serial.clear(); }) << true;
    QTest::newRow("USB hard disk") << Change([](Device& d) { d.removable = false; }) << true;
    QTest::newRow("card") << Change([](Device& d) { d.bus = DeviceBus::Card; }) << true;
    QTest::newRow("removable on another bus")
        << Change([](Device& d) { d.bus = DeviceBus::Other; }) << true;
    QTest::newRow("internal disk") << Change([](Device& d) {
        d.bus = DeviceBus::Other;
        d.removable = false;
    }) << false;
    QTest::newRow("no medium") << Change([](Device& d) { d.mediaPresent = false; }) << false;
    QTest::newRow("no bytes") << Change([](Device& d) { d.sizeBytes = 0; }) << false;
    QTest::newRow("USB DVD drive") << Change([](Device& d) { d.optical = true; }) << false;
    QTest::newRow("the system says it is its own")
        << Change([](Device& d) { d.system = true; }) << false;
    QTest::newRow("swap in use") << Change([](Device& d) { d.volumes[0].isSwapInUse = true; })
                                 << false;
    QTest::newRow("loop device") << Change([](Device& d) { d.bus = DeviceBus::Loop; }) << false;
}

void TestDeviceRules::decidesWhatIsOffered()
{
    QFETCH(Change, change);
    QFETCH(bool, offered);
    Device device = goodStick();
    change(device);
    QCOMPARE(isOffered(device), offered);
}

void TestDeviceRules::neverErasesASystemPlace_data()
{
    QTest::addColumn<QString>("mountPoint");
    QTest::addColumn<bool>("system");

    for (const char* place : {"/", "/boot", "/boot/efi", "/home", "/usr", "/var", "/var/lib/x",
                              "/run/live/medium", "/cdrom", "/efi"})
        QTest::newRow(place) << QString::fromLatin1(place) << true;
    for (const char* place : {"/media/ann/DATA", "/run/media/ann/DATA", "/mnt", "/home/ann/stick",
                              "/bootstick", "/variable"})
        QTest::newRow(place) << QString::fromLatin1(place) << false;
}

void TestDeviceRules::neverErasesASystemPlace()
{
    QFETCH(QString, mountPoint);
    QFETCH(bool, system);
    Device device = goodStick();
    device.volumes[0].mountPoints << mountPoint;
    QCOMPARE(isOffered(device), !system);
    const Result<> writable = checkWritable(device, 0);
    QCOMPARE(writable.has_value(), !system);
    if (system)
        QCOMPARE(writable.error().code, ErrorCode::DeviceNotOffered);
}

void TestDeviceRules::offersALoopDeviceOnlyByName()
{
    Device device = goodStick();
    device.bus = DeviceBus::Loop;
    device.removable = false;
    QVERIFY(!isOffered(device));
    QVERIFY(mayBeErased(device));
    device.volumes[0].mountPoints = {u"/"_s};
    QVERIFY(!mayBeErased(device));
}

void TestDeviceRules::refusesWithTheReason()
{
    Device device = goodStick();
    QVERIFY(checkWritable(device, 8'000'000'000));
    const Result<> small = checkWritable(device, 8'000'000'001);
    QVERIFY(!small);
    QCOMPARE(small.error(), (Error{ErrorCode::DeviceTooSmall, u"/dev/sdb"_s,
                                   u"8000000000 bytes of 8000000001"_s}));
    device.sectorBytes = 4096;
    const Result<> large = checkWritable(device, 1);
    QVERIFY(!large);
    QCOMPARE(large.error().code, ErrorCode::DeviceSectors);
    device.readOnly = true;
    const Result<> locked = checkWritable(device, 1);
    QVERIFY(!locked);
    QCOMPARE(locked.error().code, ErrorCode::DeviceWriteProtected);
}

void TestDeviceRules::tellsSticksApart()
{
    Device device = goodStick();
    QCOMPARE(identityOf(device), u"0001"_s);
    QVERIFY(checkIdentity(device, u"0001"_s));
    const Result<> other = checkIdentity(device, u"0002"_s);
    QVERIFY(!other);
    QCOMPARE(other.error().code, ErrorCode::DeviceSerialDiffers);
    QVERIFY(describe(other.error()).english().contains(u"0001"_s));
    QVERIFY(!checkIdentity(device, {}));
    device.serial.clear();
    QCOMPARE(identityOf(device), u"8000000000"_s);
    QVERIFY(checkIdentity(device, u"8000000000"_s));
    QVERIFY(!checkIdentity(device, {}));
}

void TestDeviceRules::noticesASwappedStick_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("same");
    QTest::newRow("Same as the first") << Change([](Device&) {}) << true;
    QTest::newRow("unmounted by now") << Change([](Device& d) { d.volumes.clear(); }) << true;
    QTest::newRow("another serial") << Change([](Device& d) { d.serial = u"0002"_s; }) << false;
    QTest::newRow("no serial") << Change([](Device& d) { d.serial.clear(); }) << false;
    QTest::newRow("another size") << Change([](Device& d) { d.sizeBytes += 512; }) << false;
    QTest::newRow("another of the same make")
        << Change([](Device& d) { d.mediumNumber = 2; }) << false;
    QTest::newRow("another model") << Change([](Device& d) { d.model = u"Real"_s; }) << false;
}

void TestDeviceRules::noticesASwappedStick()
{
    QFETCH(Change, change);
    QFETCH(bool, same);
    Device now = goodStick();
    change(now);
    const Result<> check = checkStillThere(goodStick(), now);
    QCOMPARE(check.has_value(), same);
    if (!same)
        QCOMPARE(check.error().code, ErrorCode::DeviceSwapped);
}

void TestDeviceRules::namesAreHarmless_data()
{
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("name");

    QTest::newRow("plain") << u"ACME"_s << u"Fake Stick"_s << u"ACME Fake Stick"_s;
    QTest::newRow("padded") << u"ACME    "_s << u" Fake  Stick "_s << u"ACME Fake Stick"_s;
    QTest::newRow("vendor twice") << u"Acme"_s << u"ACME Stick"_s << u"ACME Stick"_s;
    QTest::newRow("no vendor") << u""_s << u"Stick"_s << u"Stick"_s;
    QTest::newRow("nothing") << u""_s << u""_s << u""_s;
    QTest::newRow("controls") << u"A\033[2J"_s << u"B\r\nC\t\u0007"_s << u"A [2J B C"_s;
    QTest::newRow("turned direction") << u"A\u202eB"_s << u"\u2066C\u200f"_s << u"A B C"_s;
    QTest::newRow("unseen") << u"A\u200bB\ufeff"_s << u"C\u2028D"_s << u"A B C D"_s;
    QTest::newRow("other scripts") << u"東芝"_s << u"Größe"_s << u"東芝 Größe"_s;
    QTest::newRow("endless") << u""_s << QString(500, u'x') << QString(64, u'x');
}

void TestDeviceRules::namesAreHarmless()
{
    QFETCH(QString, vendor);
    QFETCH(QString, model);
    QFETCH(QString, name);
    Device device = goodStick();
    device.vendor = vendor;
    device.model = model;
    QCOMPARE(displayName(device), name);
}

void TestDeviceRules::errorsGoThroughAPipeByName()
{
    for (const ErrorRow& row : {ErrorCode::DeviceFake, ErrorCode::Io, ErrorCode::DeviceForbidden})
        QCOMPARE(namedError(row.name, u"stick"_s, u"why"_s), (Error{row, u"stick"_s, u"why"_s}));
    QCOMPARE(namedError("DeviceOnFire", u"stick"_s, u"why"_s),
             (Error{ErrorCode::External, u"stick"_s, u"DeviceOnFire: why"_s}));
}

CMGMEDIA_TEST(TestDeviceRules)
#include "test_device_rules.moc"
