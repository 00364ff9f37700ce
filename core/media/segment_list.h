// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/image_plan.h"

namespace cmgmedia {

/// The segments of a plan, in whatever order they come to mind, placed by block.
class SegmentList
{
public:
    explicit SegmentList(qint64 blockBytes) : m_blockBytes(blockBytes) {}

    /// Of the structure, by the name of its part.
    void add(const QString& part, qint64 block, const ByteSource& bytes)
    {
        m_segments.push_back({block * m_blockBytes, bytes, {}, part});
    }
    void add(const QString& part, qint64 block, const QByteArray& bytes)
    {
        add(part, block, ByteSource::fromBytes(bytes));
    }

    void addFile(qint64 block, const ByteSource& bytes, const QString& file)
    {
        m_segments.push_back({block * m_blockBytes, bytes, file, {}});
    }

    /// The plan of them; it is a mistake of ours when two overlap.
    ImagePlan plan(qint64 totalBlocks) &&;

private:
    qint64 m_blockBytes;
    std::vector<ImagePlan::Segment> m_segments;
};

} // namespace cmgmedia
