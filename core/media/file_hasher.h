// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/segment_cursor.h"

#include <vector>

namespace cmgmedia {

/// Takes a hash of each file while the bytes of an image pass by: Sha256, or a QuickHash.
template <typename Hash>
class FileHasher
{
public:
    explicit FileHasher(const ImagePlan& plan) : m_cursor(plan.segments) {}

    void add(std::span<const char> bytes)
    {
        while (const std::optional<SegmentCursor::Piece> piece = m_cursor.take(bytes)) {
            if (piece->segment == nullptr || piece->segment->file.isEmpty())
                continue;
            m_hash.add(piece->bytes);
            if (piece->isLast)
                m_ended.push_back({piece->segment, m_hash.finish()});
        }
    }

    struct Ended {
        const ImagePlan::Segment* segment = nullptr;
        decltype(Hash().finish()) hash;
    };
    const std::vector<Ended>& ended() const { return m_ended; } ///< in the order of the image

private:
    SegmentCursor m_cursor;
    Hash m_hash;
    std::vector<Ended> m_ended;
};

} // namespace cmgmedia
