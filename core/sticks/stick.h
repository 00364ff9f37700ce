// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/aligned_buffer.h"
#include "core/devices/block_device.h"
#include "core/media/image_sink.h"
#include "core/media/readable_image.h"

#include <functional>

namespace cmgmedia {

/// A device while an image goes onto it. Its first MiB is written last of all, so that a stick
/// that was not finished never looks like one that was: prepare(), write everything, finish(),
/// read it back, complete().
class Stick : public ImageSink, public ReadableImage
{
public:
    static constexpr qint64 kHeldBytes = 1 << 20;

    Stick(BlockDevice& device, qint64 imageBytes);

    /// Wipes both ends, where partition tables are, and makes sure that there is a place for every
    /// byte. DeviceTooSmall, DeviceFake.
    Result<> prepare();
    Result<> write(qint64 offset, std::span<const char> bytes) override;
    Result<> finish() override;
    QString path() const override { return m_device.path(); }
    Result<> read(qint64 offset, std::span<char> into) override;
    /// Writes what was held back, and reads it again: VerifyMismatch where two readings differ from
    /// it.
    Result<> complete();
    /// After an error or a stop: takes away what might look finished. As far as it still can.
    void spoil();

    bool isTouched() const { return m_touched; }
    /// Called by write(), with the bytes of the image that it has got so far.
    std::function<void(qint64)> written = [](qint64) {};

private:
    qint64 heldBytes() const { return m_held.size(); }
    Result<> writeTail(qint64 offset, std::span<const char> bytes);
    Result<> wipe(qint64 offset, qint64 length);

    BlockDevice& m_device;
    qint64 m_imageBytes;
    AlignedBuffer m_held;
    bool m_touched = false;
};

} // namespace cmgmedia
