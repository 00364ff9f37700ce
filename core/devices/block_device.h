// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <span>

namespace cmgmedia {

/// A whole device, opened for us alone until the object dies. Reading and writing pass the
/// system's cache. Offsets, lengths and the memory are multiples of kAlignment, but for the end of
/// a device that is none. Calls come from one thread at a time.
///
/// Errors: DeviceGone, DeviceWriteProtected, DeviceFailed.
class BlockDevice
{
public:
    static constexpr qint64 kAlignment = 4096;

    BlockDevice() = default;
    BlockDevice(const BlockDevice&) = delete;
    BlockDevice& operator=(const BlockDevice&) = delete;
    virtual ~BlockDevice() = default;

    virtual QString path() const = 0;
    virtual qint64 size() const = 0;
    virtual Result<> write(qint64 offset, std::span<const char> bytes) = 0;
    /// Fills the span, or fails.
    virtual Result<> read(qint64 offset, std::span<char> into) = 0;
    /// All that was written is on the device when this returns.
    virtual Result<> flush() = 0;
};

} // namespace cmgmedia
