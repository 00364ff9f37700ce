// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/segment_cursor.h"

#include <algorithm>

namespace cmgmedia {

std::optional<SegmentCursor::Piece> SegmentCursor::take(std::span<const char>& bytes)
{
    const ImagePlan::Segment* segment = m_next < m_segments.size() ? &m_segments[m_next] : nullptr;
    const bool inside = segment != nullptr && m_position >= segment->offset;
    auto length = static_cast<qint64>(bytes.size());
    if (segment != nullptr) {
        const qint64 end = inside ? segment->offset + segment->bytes.size() : segment->offset;
        length = std::min(length, end - m_position);
    }
    if (length == 0 && !(inside && segment->bytes.size() == 0))
        return std::nullopt;
    Piece piece = {inside ? segment : nullptr, m_position, bytes.first(static_cast<size_t>(length)),
                   false};
    bytes = bytes.subspan(static_cast<size_t>(length));
    m_position += length;
    piece.isLast = inside && m_position == segment->offset + segment->bytes.size();
    m_next += piece.isLast ? 1 : 0;
    return piece;
}

} // namespace cmgmedia
