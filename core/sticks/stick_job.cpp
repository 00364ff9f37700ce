// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sticks/stick_job.h"

#include "core/base/output_file.h"
#include "core/devices/device_rules.h"
#include "core/devices/stay_awake.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// Whether a file or folder lies on the stick, or is the stick itself or holds what is behind it.
bool liesOn(const Device& stick, const QString& path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const auto is = [&](const QString& device) { return path == device || canonical == device; };
    const bool isBehind = !stick.backing.isEmpty() && inputAt(stick.backing, {path});
    return isBehind || is(stick.path)
           || std::ranges::any_of(stick.volumes, [&](const Volume& volume) {
                  return is(volume.path)
                         || inputAt(canonical.isEmpty() ? path : canonical, volume.mountPoints);
              });
}

/// Sticks that could be opened, and which of all they are.
struct Opened {
    BlockDevices devices;
    std::vector<size_t> numbers;
};

/// Reports under the numbers that the caller gave.
class Renumbering : public StickListener
{
public:
    Renumbering(StickListener& listener, const std::vector<size_t>& numbers)
        : m_listener(listener), m_numbers(numbers)
    {}

    void progressed(size_t stick, StickStage stage, qint64 doneBytes, qint64 totalBytes) override
    {
        m_listener.progressed(m_numbers[stick], stage, doneBytes, totalBytes);
    }

private:
    StickListener& m_listener;
    const std::vector<size_t>& m_numbers;
};

Result<std::unique_ptr<BlockDevice>> open(const Device& device, qint64 neededBytes,
                                          const DeviceOpener& opener, const std::stop_token& stop)
{
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, device.path, {}};
    if (Result<> writable = checkWritable(device, neededBytes); !writable)
        return writable.error();
    return opener(device);
}

Opened openAll(std::vector<WrittenStick>& sticks, qint64 neededBytes, const DeviceOpener& opener,
               const std::stop_token& stop)
{
    Opened opened;
    for (size_t i = 0; i < sticks.size(); ++i) {
        Result<std::unique_ptr<BlockDevice>> device =
            open(sticks[i].device, neededBytes, opener, stop);
        if (!device) {
            sticks[i].outcome.result = device.error();
            continue;
        }
        opened.devices.push_back(*std::move(device));
        opened.numbers.push_back(i);
    }
    return opened;
}

/// What the stick holds is decided by now: a desktop that learns of it late is no failure.
void letGo(WrittenStick& stick, bool powerOff)
{
    std::ignore = rescanDevice(stick.device.path);
    if (!powerOff)
        return;
    if (Result<> off = powerOffDevice(stick.device.path); !off)
        stick.stillOn = off.error();
}

} // namespace

std::vector<WrittenStick> eraseAndWrite(const ImagePlan& plan, const std::vector<Device>& devices,
                                        const StickJobOptions& options, StickListener& listener,
                                        const std::stop_token& stop)
{
    const StayAwake awake(QCoreApplication::translate("Sticks", "USB drives are being written"));
    std::vector<WrittenStick> sticks;
    sticks.reserve(devices.size());
    for (const Device& device : devices)
        sticks.push_back({device});
    Opened opened = openAll(sticks, plan.totalBytes, options.open, stop);
    Renumbering renumbering(listener, opened.numbers);
    const std::vector<StickOutcome> written =
        writeSticks(plan, opened.devices, options.write, renumbering, stop);
    opened.devices.clear(); // closes them
    for (size_t i = 0; i < written.size(); ++i) {
        WrittenStick& stick = sticks[opened.numbers[i]];
        stick.outcome = written[i];
        if (written[i].state != StickState::Untouched)
            letGo(stick, options.powerOff);
    }
    return sticks;
}

Result<> checkHoldNone(const std::vector<Device>& sticks, const QStringList& inputs)
{
    for (const Device& stick : sticks) {
        const auto held = std::ranges::find_if(
            inputs, [&stick](const QString& input) { return liesOn(stick, input); });
        if (held != inputs.end())
            return Error{ErrorCode::OutputIsSource, stick.path, *held};
    }
    return {};
}

Result<> outcomeOf(const std::vector<WrittenStick>& sticks)
{
    Result<> outcome;
    for (const WrittenStick& stick : sticks) {
        const Result<>& one = stick.outcome.result;
        if (one)
            continue;
        if (one.error().code == ErrorCode::Cancelled)
            return one;
        if (outcome)
            outcome = one;
    }
    return outcome;
}

QString stateName(StickState state)
{
    switch (state) {
    case StickState::Untouched:
        return u"untouched"_s;
    case StickState::Unusable:
        return u"unusable"_s;
    case StickState::Written:
        return u"written"_s;
    case StickState::Verified:
        return u"verified"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray sticksJson(const std::vector<WrittenStick>& sticks)
{
    QJsonArray list;
    for (const auto& [device, outcome, stillOn] : sticks) {
        QJsonObject stick = {{u"device"_s, device.path},
                             {u"name"_s, displayName(device)},
                             {u"serial"_s, device.serial},
                             {u"state"_s, stateName(outcome.state)}};
        if (!outcome.result)
            stick[u"error"_s] = describe(outcome.result.error()).english();
        if (stillOn)
            stick[u"stillOn"_s] = describe(*stillOn).english();
        list << stick;
    }
    return list;
}

QStringList sticksText(const std::vector<WrittenStick>& sticks)
{
    QStringList lines;
    for (const auto& [device, outcome, stillOn] : sticks) {
        QStringList sentences{fullName(device) + u':', describe(outcome.state)};
        if (!outcome.result)
            sentences.insert(1, describe(outcome.result.error()).translated());
        if (stillOn)
            sentences << QCoreApplication::translate("Sticks", "It wasn't turned off:")
                      << describe(*stillOn).translated();
        lines << sentences.join(u' ');
    }
    return lines;
}

} // namespace cmgmedia
