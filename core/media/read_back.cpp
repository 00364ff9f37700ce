// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/aligned_buffer.h"
#include "core/media/byte_ring.h"
#include "core/media/emitter.h"
#include "core/media/image_file.h"
#include "core/media/quick_hash.h"
#include "core/media/segment_cursor.h"

#include <algorithm>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// A part of the image that differed when it was read.
struct Suspect {
    const ImagePlan::Segment* segment = nullptr; ///< null: zeros between segments
    qint64 offset = 0;                           ///< in the image
    qint64 length = 0;
};

Error mismatch(const QString& path, const Suspect& suspect, qint64 position)
{
    const QString at = u"at byte %1"_s.arg(position);
    const bool inFile = suspect.segment != nullptr && !suspect.segment->file.isEmpty();
    return {ErrorCode::VerifyMismatch, path, inFile ? suspect.segment->file + u", "_s + at : at};
}

/// Compares files by their hashes and everything else byte by byte, so that nothing is hashed or
/// read twice.
class Comparison
{
public:
    Comparison(const ImagePlan& plan, const Emitted& emitted, QString path)
        : m_emitted(emitted), m_path(std::move(path)), m_cursor(plan.segments)
    {}

    /// VerifyMismatch, and from then on there is a suspect.
    Result<> add(std::span<const char> bytes);
    const std::optional<Suspect>& suspect() const { return m_suspect; }

private:
    Result<> addFile(const SegmentCursor::Piece& piece);
    Result<> addStructure(const SegmentCursor::Piece& piece);
    Error differs(const Suspect& suspect);

    const Emitted& m_emitted;
    QString m_path;
    SegmentCursor m_cursor;
    QuickHash m_hash;
    size_t m_file = 0; ///< the next one of those emitted
    std::vector<char> m_expected;
    std::optional<Suspect> m_suspect;
};

Error Comparison::differs(const Suspect& suspect)
{
    m_suspect = suspect;
    return mismatch(m_path, suspect, suspect.offset);
}

Result<> Comparison::addFile(const SegmentCursor::Piece& piece)
{
    m_hash.add(piece.bytes);
    if (!piece.isLast)
        return {};
    Q_ASSERT(m_file < m_emitted.quickHashes.size());
    if (m_hash.finish() != m_emitted.quickHashes[m_file++])
        return differs({piece.segment, piece.segment->offset, piece.segment->bytes.size()});
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
    if (!std::ranges::equal(piece.bytes, m_expected))
        return differs({piece.segment, piece.position, static_cast<qint64>(piece.bytes.size())});
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

Result<> readAll(ReadableImage& image, qint64 totalBytes, ByteRing& ring, Work& work)
{
    while (ring.position() < totalBytes) {
        std::span<char> room = ring.room(work.stop);
        if (room.empty() || work.cancelled())
            return ring.failure().value_or(Error{ErrorCode::Cancelled, image.path(), {}});
        const qint64 left = totalBytes - ring.position();
        room = room.first(std::min(room.size(), static_cast<size_t>(left)));
        Result<> read = image.read(ring.position(), room);
        if (!read)
            read = image.read(ring.position(), room);
        if (!read)
            return read;
        ring.filled(static_cast<qint64>(room.size()));
        work.sink.progressed(ring.position(), totalBytes);
    }
    return {};
}

/// One pass.
Result<> readOnce(const ImagePlan& plan, Comparison& comparison, ReadableImage& image, Work& work)
{
    ByteRing ring(1);
    {
        std::vector<std::jthread> threads;
        const ByteRing::Release release(ring);
        threads.emplace_back([&] {
            const Result<> same =
                ring.consume(0, ByteRing::Take::Blocks, [&](qint64, std::span<const char> bytes) {
                    return comparison.add(bytes);
                });
            if (!same)
                ring.fail(same.error());
        });
        if (Result<> all = readAll(image, plan.totalBytes, ring, work); !all)
            ring.fail(all.error());
        ring.finish();
    }
    if (const std::optional<Error> failure = ring.failure())
        return *failure;
    return {};
}

/// What should be there. The late file is made again: its segment only keeps the room.
Result<> readExpected(const ImagePlan& plan, const Emitted& emitted, const Suspect& suspect,
                      qint64 position, std::span<char> into)
{
    if (suspect.segment == nullptr) {
        std::ranges::fill(into, '\0');
        return {};
    }
    ByteSource bytes = suspect.segment->bytes;
    if (plan.lateContent && !plan.lateFile.isEmpty() && suspect.segment->file == plan.lateFile)
        bytes = ByteSource::fromBytes(
            plan.lateContent({emitted.files.begin(), std::prev(emitted.files.end())}));
    return bytes.read(position - suspect.segment->offset, into);
}

/// Reads a suspect once more and names its first wrong byte. Nothing when it is right by now: it
/// was the reading that went wrong.
Result<> lookAgain(const ImagePlan& plan, const Emitted& emitted, const Suspect& suspect,
                   ReadableImage& image, const std::stop_token& stop)
{
    AlignedBuffer read(ByteRing::kBlockBytes);
    std::vector<char> expected;
    const qint64 end = suspect.offset + suspect.length;
    for (qint64 block = suspect.offset / read.size() * read.size(); block < end;
         block += read.size()) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, image.path(), {}};
        const qint64 from = std::max(block, suspect.offset);
        const qint64 to = std::min(block + read.size(), end);
        if (Result<> got = image.read(block, read.first(to - block)); !got)
            return got;
        expected.resize(static_cast<size_t>(to - from));
        if (Result<> got = readExpected(plan, emitted, suspect, from, expected); !got)
            return got;
        const std::span<char> there = read.first(to - block).last(expected.size());
        const auto differing = std::ranges::mismatch(there, expected).in1;
        if (differing != there.end())
            return mismatch(image.path(), suspect, from + (differing - there.begin()));
    }
    return {};
}

} // namespace

Result<> readBack(const ImagePlan& plan, const Emitted& emitted, ReadableImage& image, Work& work)
{
    Comparison first(plan, emitted, image.path());
    Result<> same = readOnce(plan, first, image, work);
    if (same || !first.suspect())
        return same;
    if (Result<> right = lookAgain(plan, emitted, *first.suspect(), image, work.stop); !right)
        return right;
    Comparison second(plan, emitted, image.path());
    return readOnce(plan, second, image, work);
}

Result<> readBack(const ImagePlan& plan, const Emitted& emitted, const QString& path, Work& work)
{
    const Result<std::unique_ptr<ImageFile>> file = ImageFile::open(path);
    if (!file)
        return file.error();
    if (!emitted.file.has(path))
        return Error{ErrorCode::ResultDiffers, path, u"another file took its place"_s};
    if ((*file)->size() != plan.totalBytes)
        return Error{ErrorCode::ResultDiffers, path,
                     u"%1 bytes in place of %2"_s.arg((*file)->size()).arg(plan.totalBytes)};
    return readBack(plan, emitted, **file, work);
}

} // namespace cmgmedia
