// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/media/fat_volume.h"

#include <map>

namespace cmgmedia {

/// Follows the chains of clusters in a FAT. No cluster is part of two chains or twice of one, so
/// that nothing goes round in circles: Corrupt, with the place in the FAT.
class FatChains
{
public:
    FatChains(const DiscImage& image, const FatShape& shape, Work& work)
        : m_image(image), m_shape(shape), m_work(work)
    {}

    /// The bytes of a file of known size; "what" is its name in errors.
    Result<ByteSource> file(quint32 first, qint64 sizeBytes, const QString& what);
    /// The bytes of a folder, whose chain ends by itself.
    Result<ByteSource> folder(quint32 first, const QString& what);

private:
    /// Clusters that follow each other on the medium.
    struct Run {
        quint32 first = 0;
        quint32 count = 0;
    };

    Result<quint32> next(quint32 cluster, const QString& what);
    /// Adds a cluster that the entry of another one led to, and claims the run that it ends.
    Result<> take(quint32 cluster, quint32 from, std::vector<Run>& runs, const QString& what);
    Result<> claim(const Run& run, const QString& what);
    /// Claims the last run and describes the bytes of all.
    Result<ByteSource> close(const std::vector<Run>& runs, qint64 sizeBytes, const QString& what);
    qint64 entryOffset(quint32 cluster) const;             ///< of its first byte
    quint32 entryAt(qint64 offset, quint32 cluster) const; ///< in the window
    bool isEnd(quint32 entry) const;

    const DiscImage& m_image;
    const FatShape& m_shape;
    Work& m_work;
    QByteArray m_window; ///< a part of the FAT
    qint64 m_windowOffset = 0;
    std::map<quint32, quint32> m_claimed; ///< first cluster to the one behind the last
};

} // namespace cmgmedia
