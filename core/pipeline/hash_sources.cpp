// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256.h"
#include "core/pipeline/steps.h"

namespace cmgmedia {

namespace {

/// Of what the build read, through the very file that it had open. Empty where that changed since:
/// nobody knows then which bytes went in.
QByteArray hashOf(const SourceFile& file, const std::stop_token& stop)
{
    Sha256 hash;
    std::vector<char> block(1 << 20);
    for (qint64 done = 0; done < file.size() && !stop.stop_requested();) {
        const qint64 step = std::min(static_cast<qint64>(block.size()), file.size() - done);
        const std::span<char> part(block.data(), static_cast<size_t>(step));
        if (!file.read(done, part))
            return {};
        hash.add(part);
        done += step;
    }
    return stop.stop_requested() || !file.checkUnchanged() ? QByteArray() : hash.finish();
}

} // namespace

std::vector<UsedSource> hashed(std::vector<UsedSource> sources, const std::stop_token& stop)
{
    for (UsedSource& source : sources) {
        const auto file = std::exchange(source.toHash, nullptr);
        if (!file)
            continue;
        source.sha256 = hashOf(*file, stop);
        source.isChanged = source.sha256.isEmpty() && !stop.stop_requested();
    }
    return sources;
}

} // namespace cmgmedia
