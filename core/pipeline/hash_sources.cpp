// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256.h"
#include "core/pipeline/steps.h"

#include <QFileInfo>

namespace cmgmedia {

namespace {

QByteArray hashOf(const QString& path, const std::stop_token& stop)
{
    Result<ByteSource> source = ByteSource::open(path);
    if (!source)
        return {};
    Sha256 hash;
    std::vector<char> block(1 << 20);
    for (qint64 done = 0; done < source->size() && !stop.stop_requested();) {
        const qint64 step = std::min(static_cast<qint64>(block.size()), source->size() - done);
        const std::span<char> part(block.data(), static_cast<size_t>(step));
        if (!source->read(done, part))
            return {};
        hash.add(part);
        done += step;
    }
    return stop.stop_requested() ? QByteArray() : hash.finish();
}

} // namespace

std::vector<UsedSource> hashed(std::vector<UsedSource> sources, const std::stop_token& stop)
{
    for (UsedSource& source : sources) {
        if (QFileInfo(source.path).isFile())
            source.sha256 = hashOf(source.path, stop);
    }
    return sources;
}

} // namespace cmgmedia
