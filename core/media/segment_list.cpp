// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/segment_list.h"

#include <algorithm>

namespace cmgmedia {

namespace {

[[maybe_unused]] bool isAscending(const ImagePlan& plan)
{
    qint64 end = 0;
    for (const ImagePlan::Segment& segment : plan.segments) {
        if (segment.offset < end)
            return false;
        end = segment.offset + segment.bytes.size();
    }
    return end <= plan.totalBytes;
}

} // namespace

ImagePlan SegmentList::plan(qint64 totalBlocks) &&
{
    std::stable_sort(m_segments.begin(), m_segments.end(),
                     [](const auto& a, const auto& b) { return a.offset < b.offset; });
    ImagePlan plan;
    plan.segments = std::move(m_segments);
    plan.totalBytes = totalBlocks * m_blockBytes;
    plan.usedBytes = plan.totalBytes;
    Q_ASSERT(isAscending(plan));
    return plan;
}

} // namespace cmgmedia
