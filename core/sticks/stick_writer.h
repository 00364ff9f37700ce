// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/block_device.h"
#include "core/media/image_plan.h"

#include <memory>
#include <stop_token>

namespace cmgmedia {

enum class StickStage { Preparing, Writing, ReadingBack };

/// Watches sticks being written. Each stick reports from a thread of its own.
class StickListener
{
public:
    virtual ~StickListener() = default;
    virtual void progressed(size_t stick, StickStage stage, qint64 doneBytes,
                            qint64 totalBytes) = 0;
};

/// What is known of a stick in the end.
enum class StickState {
    Untouched, ///< as it was before
    Unusable,  ///< neither what it was nor what it should be
    Written,   ///< whole, not read back
    Verified,  ///< whole, and read back
};

struct StickOutcome {
    StickState state = StickState::Untouched;
    Result<> result = {}; ///< an error unless Written or Verified
};

QString describe(StickState state);

struct StickWriteOptions {
    bool readBack = true;
};

using BlockDevices = std::vector<std::unique_ptr<BlockDevice>>;

/// Writes one image onto several devices at the same time from one reading of its sources, and
/// reads each one back. A stick that fails does not stop the others. Until it is read back
/// a stick has no partition table, and so it is left after an error or a stop. Stops within a
/// second, unless a device keeps us waiting. Outcomes are in the order of the devices.
std::vector<StickOutcome> writeSticks(const ImagePlan& plan, const BlockDevices& devices,
                                      const StickWriteOptions& options, StickListener& listener,
                                      const std::stop_token& stop);

} // namespace cmgmedia
