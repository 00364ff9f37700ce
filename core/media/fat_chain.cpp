// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/fat_chain.h"

#include "core/media/block_fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kWindowBytes = 16 << 10;
constexpr qint64 kMaxFolderBytes = qint64{65536} * 32; // fatgen103: entries are counted in 16 bits
constexpr quint32 kFat32Mask = 0x0FFFFFFF;             // the high bits are nobody's

} // namespace

qint64 FatChains::entryOffset(quint32 cluster) const
{
    switch (m_shape.width) {
    case FatWidth::Bits12: // two entries in three bytes
        return m_shape.fatOffset + qint64(cluster) * 3 / 2;
    case FatWidth::Bits16:
        return m_shape.fatOffset + qint64(cluster) * 2;
    case FatWidth::Bits32:
        return m_shape.fatOffset + qint64(cluster) * 4;
    }
    Q_UNREACHABLE();
}

quint32 FatChains::entryAt(qint64 offset, quint32 cluster) const
{
    switch (m_shape.width) {
    case FatWidth::Bits12: {
        const quint16 both = little16(m_window, offset);
        return cluster % 2 == 0 ? both & 0x0FFFU : both >> 4U;
    }
    case FatWidth::Bits16:
        return little16(m_window, offset);
    case FatWidth::Bits32:
        return little32(m_window, offset) & kFat32Mask;
    }
    Q_UNREACHABLE();
}

bool FatChains::isEnd(quint32 entry) const
{
    switch (m_shape.width) {
    case FatWidth::Bits12:
        return entry >= 0x0FF8U;
    case FatWidth::Bits16:
        return entry >= 0xFFF8U;
    case FatWidth::Bits32:
        return entry >= 0x0FFFFFF8U;
    }
    Q_UNREACHABLE();
}

Result<quint32> FatChains::next(quint32 cluster, const QString& what)
{
    const qint64 offset = entryOffset(cluster);
    if (m_window.isEmpty() || offset < m_windowOffset
        || offset + 4 > m_windowOffset + m_window.size()) {
        if (m_work.cancelled())
            return m_image.error(ErrorCode::Cancelled, {});
        const qint64 length = std::min(kWindowBytes, m_image.sizeBytes() - offset);
        Result<QByteArray> window =
            m_image.readAt(offset, std::max(length, qint64{4}), u"the chain of %1"_s.arg(what));
        if (!window)
            return window.error();
        m_window = *std::move(window);
        m_windowOffset = offset;
    }
    return entryAt(offset - m_windowOffset, cluster);
}

Result<> FatChains::take(quint32 cluster, quint32 from, std::vector<Run>& runs, const QString& what)
{
    if (!m_shape.isCluster(cluster)) {
        const QString where =
            runs.empty() ? u"its entry"_s : u"byte %1, in the FAT,"_s.arg(entryOffset(from));
        return m_image.error(ErrorCode::Corrupt,
                             u"%1: %2 leads to cluster %3, of %4"_s.arg(what, where)
                                 .arg(cluster)
                                 .arg(m_shape.clusters));
    }
    if (!runs.empty() && runs.back().first + runs.back().count == cluster) {
        ++runs.back().count;
        return {};
    }
    // Now and not at the end, which a chain that goes round in circles would reach late.
    if (Result<> claimed = runs.empty() ? Result<>() : claim(runs.back(), what); !claimed)
        return claimed;
    runs.push_back({cluster, 1});
    return {};
}

Result<> FatChains::claim(const Run& run, const QString& what)
{
    const quint32 end = run.first + run.count;
    const auto behind = m_claimed.lower_bound(run.first);
    const bool free = (behind == m_claimed.end() || behind->first >= end)
                      && (behind == m_claimed.begin() || std::prev(behind)->second <= run.first);
    if (!free)
        return m_image.error(
            ErrorCode::Corrupt,
            u"%1: cluster %2, at byte %3 in the FAT, or one after it is used twice"_s.arg(what)
                .arg(run.first)
                .arg(entryOffset(run.first)));
    m_claimed.emplace_hint(behind, run.first, end);
    return {};
}

Result<ByteSource> FatChains::close(const std::vector<Run>& runs, qint64 sizeBytes,
                                    const QString& what)
{
    if (Result<> claimed = runs.empty() ? Result<>() : claim(runs.back(), what); !claimed)
        return claimed.error();
    ByteSource bytes;
    for (const Run& run : runs) {
        const qint64 length = std::min(run.count * m_shape.clusterBytes, sizeBytes - bytes.size());
        Result<ByteSource> extent =
            m_image.extentAt(m_shape.clusterOffset(run.first), length, what);
        if (!extent)
            return extent.error();
        bytes.append(*extent);
    }
    return bytes;
}

Result<ByteSource> FatChains::file(quint32 first, qint64 sizeBytes, const QString& what)
{
    const qint64 needed = (sizeBytes + m_shape.clusterBytes - 1) / m_shape.clusterBytes;
    std::vector<Run> runs;
    quint32 cluster = first;
    quint32 from = 0;
    for (qint64 done = 0; done < needed; ++done) {
        if (done > 0) {
            const Result<quint32> following = next(from = cluster, what);
            if (!following)
                return following.error();
            cluster = *following;
        }
        if (Result<> taken = take(cluster, from, runs, what); !taken)
            return taken.error();
    }
    return close(runs, sizeBytes, what);
}

Result<ByteSource> FatChains::folder(quint32 first, const QString& what)
{
    std::vector<Run> runs;
    quint32 from = 0;
    qint64 sizeBytes = 0;
    for (quint32 cluster = first; sizeBytes == 0 || !isEnd(cluster);
         sizeBytes += m_shape.clusterBytes) {
        if (Result<> taken = take(cluster, from, runs, what); !taken)
            return taken.error();
        if (sizeBytes >= kMaxFolderBytes)
            return m_image.error(ErrorCode::Corrupt, u"%1 has no end"_s.arg(what));
        const Result<quint32> following = next(from = cluster, what);
        if (!following)
            return following.error();
        cluster = *following;
    }
    return close(runs, sizeBytes, what);
}

} // namespace cmgmedia
