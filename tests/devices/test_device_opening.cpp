// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/device_opening.h"
#include "core/devices/errors.h"
#include "tests/support/fake_device.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

constexpr qint64 kBytes = 64 << 20;

/// A system that says what it is told to, and notes what it was asked.
class FakeOpening : public DeviceOpening
{
public:
    explicit FakeOpening(test::FakeDevice& device) : m_device(device) {}

    std::optional<Device> before;
    std::optional<Device> after;
    std::optional<ErrorRow> refusal;
    QStringList asked;

    Result<Device> find(const QString& path) override
    {
        const std::optional<Device>& answer = asked.contains(u"take over"_s) ? after : before;
        asked << u"find"_s;
        if (!answer)
            return Error{ErrorCode::NotFound, path, {}};
        return *answer;
    }

    Result<std::unique_ptr<BlockDevice>> takeOver(const Device& device) override
    {
        asked << u"take over"_s;
        if (refusal)
            return Error{*refusal, device.path, {}};
        return test::opened(m_device);
    }

private:
    test::FakeDevice& m_device;
};

using Prepare = std::function<void(FakeOpening&, Device& chosen)>;

const QStringList kLookedOnly{u"find"_s};
const QStringList kTried{u"find"_s, u"take over"_s};
const QStringList kAll{u"find"_s, u"take over"_s, u"find"_s};

} // namespace

Q_DECLARE_METATYPE(Prepare)

class TestDeviceOpening : public QObject
{
    Q_OBJECT

private slots:
    void givesTheChosenDeviceOnly_data();
    void givesTheChosenDeviceOnly();
};

void TestDeviceOpening::givesTheChosenDeviceOnly_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<std::optional<ErrorRow>>("code");
    QTest::addColumn<QStringList>("asked");
    const auto row = [](const char* name, const Prepare& prepare, std::optional<ErrorRow> code,
                        const QStringList& asked) {
        QTest::newRow(name) << prepare << code << asked;
    };
    row(
        "as chosen", [](FakeOpening&, Device&) {}, std::nullopt, kAll);
    row(
        "pulled", [](FakeOpening& system, Device&) { system.before.reset(); },
        ErrorCode::DeviceGone, kLookedOnly);
    row(
        "another one in its place",
        [](FakeOpening& system, Device&) { system.before->serial = u"other"_s; },
        ErrorCode::DeviceSwapped, kLookedOnly);
    row(
        "the system's by now", [](FakeOpening& system, Device&) { system.before->system = true; },
        ErrorCode::DeviceNotOffered, kLookedOnly);
    row(
        "write-protected by now",
        [](FakeOpening& system, Device&) { system.before->readOnly = true; },
        ErrorCode::DeviceWriteProtected, kLookedOnly);
    row(
        "large sectors", [](FakeOpening& system, Device&) { system.before->sectorBytes = 4096; },
        ErrorCode::DeviceSectors, kLookedOnly);
    row(
        "in use", [](FakeOpening& system, Device&) { system.refusal = ErrorCode::DeviceBusy; },
        ErrorCode::DeviceBusy, kTried);
    row(
        "pulled while it was opened", [](FakeOpening& system, Device&) { system.after.reset(); },
        ErrorCode::DeviceSwapped, kAll);
    row(
        "swapped while it was opened",
        [](FakeOpening& system, Device&) { system.after->model = u"other"_s; },
        ErrorCode::DeviceSwapped, kAll);
    row(
        "what is open has another size",
        [](FakeOpening& system, Device& chosen) {
            chosen.sizeBytes += 4096;
            system.before->sizeBytes = system.after->sizeBytes = chosen.sizeBytes;
        },
        ErrorCode::DeviceSwapped, kAll);
}

void TestDeviceOpening::givesTheChosenDeviceOnly()
{
    QFETCH(Prepare, prepare);
    QFETCH(std::optional<ErrorRow>, code);
    QFETCH(QStringList, asked);
    test::FakeDevice fake(kBytes);
    Device chosen = test::described(fake, u"0001"_s);
    FakeOpening system(fake);
    system.before = system.after = chosen;
    prepare(system, chosen);
    const auto device = openChosen(chosen, system);
    QCOMPARE(device.has_value(), !code.has_value());
    if (code)
        QCOMPARE(device.error().code, *code);
    QCOMPARE(system.asked, asked);
}

CMGMEDIA_TEST(TestDeviceOpening)
#include "test_device_opening.moc"
