// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/image_plan.h"

#include <optional>

namespace cmgmedia {

/// Goes along the bytes of an image, in pieces of any size, and says what they belong to.
class SegmentCursor
{
public:
    struct Piece {
        const ImagePlan::Segment* segment = nullptr; ///< null: between segments
        qint64 position = 0;                         ///< in the image
        std::span<const char> bytes;
        bool isLast = false; ///< of its segment
    };

    explicit SegmentCursor(const std::vector<ImagePlan::Segment>& segments) : m_segments(segments)
    {}

    /// Takes the next piece off the front of the bytes. A segment without bytes gives an empty
    /// piece; nothing when there is no such one and no byte left.
    std::optional<Piece> take(std::span<const char>& bytes);

private:
    const std::vector<ImagePlan::Segment>& m_segments;
    size_t m_next = 0; ///< the segment at the position or behind it
    qint64 m_position = 0;
};

} // namespace cmgmedia
