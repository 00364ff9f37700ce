// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/found_manifest.h"

#include "core/media/errors.h"
#include "core/media/manifest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kPieceBytes = 4 << 20;
constexpr qint64 kSectorBytes = 512; // every file of a medium begins with one
constexpr QByteArrayView kStartOfManifest = "{\n    \"about\": {";
constexpr QByteArrayView kEndOfManifest = "\n}\n";

/// From where it seems to begin up to its end, with the line ends that fill it up; empty: it does
/// not end.
Result<QByteArray> manifestAt(const ByteSource& image, qint64 offset, const std::stop_token& stop)
{
    const qint64 there = std::min(image.size() - offset, kLargestManifestBytes);
    Result<QByteArray> bytes = image.slice(offset, there).readAll(there, stop);
    if (!bytes)
        return bytes;
    qsizetype end = bytes->indexOf(kEndOfManifest);
    if (end < 0)
        return QByteArray();
    end += kEndOfManifest.size();
    while (end < bytes->size() && bytes->at(end) == '\n')
        ++end;
    return bytes->first(end);
}

Result<MediaTree> treeOf(const ByteSource& image, const std::vector<FileHash>& files,
                         qint64 manifestAt, qint64 manifestBytes)
{
    MediaTree tree;
    const auto add = [&](const QString& path, qint64 offset, qint64 size) -> Result<> {
        const bool isThere = offset >= 0 && size <= image.size() && offset <= image.size() - size;
        return isThere ? tree.add({path, image.slice(offset, size), {}}) : Result<>();
    };
    for (const FileHash& file : files) {
        if (Result<> added = add(file.path, file.size == 0 ? 0 : file.offset, file.size); !added)
            return added.error();
    }
    if (Result<> added = add(QString::fromLatin1(kManifestPath), manifestAt, manifestBytes); !added)
        return added.error();
    return tree;
}

} // namespace

Result<MediaTree> treeByManifest(const std::shared_ptr<const SourceFile>& image, qint64 limitBytes,
                                 Work& work)
{
    const ByteSource bytes = ByteSource::fromFile(image);
    const qint64 end = std::min(bytes.size(), limitBytes);
    std::vector<char> piece(kPieceBytes);
    for (qint64 done = 0; done < end; done += kPieceBytes) {
        if (work.cancelled())
            return Error{ErrorCode::Cancelled, image->path(), {}};
        work.sink.progressed(done, end);
        const auto count = static_cast<size_t>(std::min(kPieceBytes, end - done));
        const std::span<char> read = std::span(piece).first(count);
        if (!bytes.read(done, read)) // a damaged place of a stick; the manifest may lie elsewhere
            continue;
        for (size_t at = 0; at + kStartOfManifest.size() <= count; at += kSectorBytes) {
            if (!std::ranges::equal(read.subspan(at, kStartOfManifest.size()), kStartOfManifest))
                continue;
            const qint64 offset = done + static_cast<qint64>(at);
            const Result<QByteArray> manifest = manifestAt(bytes, offset, work.stop);
            const std::vector<FileHash> files =
                manifest ? filesOfManifest(*manifest) : std::vector<FileHash>();
            if (!files.empty())
                return treeOf(bytes, files, offset, manifest->size());
        }
    }
    return Error{ErrorCode::ManifestMissing, image->path(), {}};
}

} // namespace cmgmedia
