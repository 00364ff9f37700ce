// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <span>

namespace cmgmedia {

/// An image that was written, to be read back from where it lies.
class ReadableImage
{
public:
    ReadableImage() = default;
    ReadableImage(const ReadableImage&) = delete;
    ReadableImage& operator=(const ReadableImage&) = delete;
    virtual ~ReadableImage() = default;

    virtual QString path() const = 0;
    /// Fills the span, whose memory is aligned like the offset: to ImageSink::kAlignment.
    virtual Result<> read(qint64 offset, std::span<char> into) = 0;
};

} // namespace cmgmedia
