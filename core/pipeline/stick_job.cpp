// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/stick_job.h"

#include "core/devices/device_access.h"
#include "core/devices/device_rules.h"
#include "core/devices/stay_awake.h"

#include <QCoreApplication>

namespace cmgmedia {

namespace {

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
                                          const std::stop_token& stop)
{
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, device.path, {}};
    if (Result<> writable = checkWritable(device, neededBytes); !writable)
        return writable.error();
    return openDevice(device);
}

Opened openAll(const std::vector<Device>& devices, qint64 neededBytes,
               std::vector<StickOutcome>& outcomes, const std::stop_token& stop)
{
    Opened opened;
    for (size_t i = 0; i < devices.size(); ++i) {
        Result<std::unique_ptr<BlockDevice>> device = open(devices[i], neededBytes, stop);
        if (!device) {
            outcomes[i].result = device.error();
            continue;
        }
        opened.devices.push_back(*std::move(device));
        opened.numbers.push_back(i);
    }
    return opened;
}

/// What the stick holds is decided by now: a desktop that learns of it late is no failure.
void letGo(const Device& device, bool powerOff)
{
    std::ignore = rescanDevice(device.path);
    if (powerOff)
        std::ignore = powerOffDevice(device.path);
}

} // namespace

std::vector<StickOutcome> eraseAndWrite(const ImagePlan& plan, const std::vector<Device>& devices,
                                        const StickJobOptions& options, StickListener& listener,
                                        const std::stop_token& stop)
{
    const StayAwake awake(QCoreApplication::translate("Sticks", "Sticks are being written"));
    std::vector<StickOutcome> outcomes(devices.size());
    Opened opened = openAll(devices, plan.totalBytes, outcomes, stop);
    Renumbering renumbering(listener, opened.numbers);
    const std::vector<StickOutcome> written =
        writeSticks(plan, opened.devices, options.write, renumbering, stop);
    opened.devices.clear(); // closes them
    for (size_t i = 0; i < written.size(); ++i) {
        const size_t number = opened.numbers[i];
        outcomes[number] = written[i];
        if (written[i].state != StickState::Untouched)
            letGo(devices[number], options.powerOff);
    }
    return outcomes;
}

} // namespace cmgmedia
