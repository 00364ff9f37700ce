// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <span>

namespace cmgmedia {

/// Where the bytes of an image go to, in ascending order but for what is under way.
/// Offsets and the memory are multiples of kAlignment; so are lengths, but for the last one.
class ImageSink
{
public:
    static constexpr qint64 kAlignment = 4096;

    ImageSink() = default;
    ImageSink(const ImageSink&) = delete;
    ImageSink& operator=(const ImageSink&) = delete;
    virtual ~ImageSink() = default;

    /// So many writes, each on a thread of its own, may be under way at the same time.
    virtual size_t writesUnderWay() const { return 1; }
    virtual Result<> write(qint64 offset, std::span<const char> bytes) = 0;
    /// All that was written is on the medium when this returns.
    virtual Result<> finish() = 0;
};

} // namespace cmgmedia
