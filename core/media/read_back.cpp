// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256.h"
#include "core/media/byte_ring.h"
#include "core/media/emitter.h"
#include "core/media/image_file.h"
#include "core/media/segment_cursor.h"

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

enum Consumer : size_t { Comparer, Hasher, ConsumerCount };

/// Compares files by their hashes and everything else byte by byte, so that a difference has a
/// place and nothing is hashed twice.
class Comparison
{
public:
    Comparison(const ImagePlan& plan, const Emitted& emitted, QString path)
        : m_emitted(emitted), m_path(std::move(path)), m_cursor(plan.segments)
    {}

    Result<> add(std::span<const char> bytes);

private:
    Result<> addFile(const SegmentCursor::Piece& piece);
    Result<> addStructure(const SegmentCursor::Piece& piece);
    Error mismatch(const QString& where) const;
    Error mismatchAt(qint64 position) const;

    const Emitted& m_emitted;
    QString m_path;
    SegmentCursor m_cursor;
    Sha256 m_hash;
    size_t m_file = 0; ///< the next one of those emitted
    std::vector<char> m_expected;
};

Error Comparison::mismatch(const QString& where) const
{
    return Error{ErrorCode::VerifyMismatch, m_path, where};
}

Error Comparison::mismatchAt(qint64 position) const
{
    return mismatch(u"at byte %1"_s.arg(position));
}

Result<> Comparison::addFile(const SegmentCursor::Piece& piece)
{
    m_hash.add(piece.bytes);
    if (!piece.isLast)
        return {};
    Q_ASSERT(m_file < m_emitted.files.size());
    const FileHash& expected = m_emitted.files[m_file++];
    if (m_hash.finish() != expected.sha256)
        return mismatch(expected.path);
    return {};
}

Result<> Comparison::addStructure(const SegmentCursor::Piece& piece)
{
    m_expected.assign(piece.bytes.size(), '\0');
    if (piece.segment != nullptr) {
        const qint64 offset = piece.position - piece.segment->offset;
        if (Result<> read = piece.segment->bytes.read(offset, m_expected); !read)
            return read;
    }
    const auto [read, expected] =
        std::mismatch(piece.bytes.begin(), piece.bytes.end(), m_expected.begin());
    if (read != piece.bytes.end())
        return mismatchAt(piece.position + (read - piece.bytes.begin()));
    return {};
}

Result<> Comparison::add(std::span<const char> bytes)
{
    while (const std::optional<SegmentCursor::Piece> piece = m_cursor.take(bytes)) {
        const bool inFile = piece->segment != nullptr && !piece->segment->file.isEmpty();
        if (Result<> same = inFile ? addFile(*piece) : addStructure(*piece); !same)
            return same;
    }
    return {};
}

Result<> readAll(ImageFile& file, ByteRing& ring, Work& work)
{
    while (ring.position() < file.size()) {
        std::span<char> room = ring.room(work.stop);
        if (room.empty() || work.cancelled())
            return ring.failure().value_or(Error{ErrorCode::Cancelled, file.path(), {}});
        const qint64 left = file.size() - ring.position();
        room = room.first(std::min(room.size(), static_cast<size_t>(left)));
        if (Result<> read = file.read(ring.position(), room); !read)
            return read;
        ring.filled(static_cast<qint64>(room.size()));
        work.sink.progressed(ring.position(), file.size());
    }
    return {};
}

} // namespace

Result<QByteArray> readBack(const ImagePlan& plan, const Emitted& emitted, const QString& path,
                            Work& work)
{
    const Result<std::unique_ptr<ImageFile>> file = ImageFile::open(path);
    if (!file)
        return file.error();
    if ((*file)->size() != plan.totalBytes)
        return Error{ErrorCode::VerifyMismatch, path,
                     u"%1 bytes in place of %2"_s.arg((*file)->size()).arg(plan.totalBytes)};
    ByteRing ring(ConsumerCount);
    Comparison comparison(plan, emitted, path);
    Sha256 hash;
    {
        const std::jthread comparer([&] {
            ring.consume(Comparer, ByteRing::Take::Blocks,
                         [&](std::span<const char> bytes) { return comparison.add(bytes); });
        });
        const std::jthread hasher([&] {
            ring.consume(Hasher, ByteRing::Take::Blocks, [&](std::span<const char> bytes) {
                hash.add(bytes);
                return Result<>();
            });
        });
        if (Result<> all = readAll(**file, ring, work); !all)
            ring.fail(all.error());
        ring.finish();
    }
    if (const std::optional<Error> failure = ring.failure())
        return *failure;
    return hash.finish();
}

} // namespace cmgmedia
