// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/emitter.h"

#include "core/media/byte_ring.h"
#include "core/media/file_hasher.h"
#include "core/media/image_file.h"

#include <algorithm>
#include <atomic>
#include <set>
#include <thread>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr size_t kHasher = 0; // the sinks' consumers come behind it

/// Puts the bytes of the plan into the ring, on the caller's thread.
class Producer
{
public:
    Producer(const ImagePlan& plan, const FileHasher& hasher, ByteRing& ring, Work& work)
        : m_plan(plan), m_hasher(hasher), m_ring(ring), m_work(work)
    {}

    Result<> putAll();

private:
    Result<> put(const ImagePlan::Segment& segment);
    Result<> putLate(const ImagePlan::Segment& segment);
    Result<> putBytes(const ByteSource& source);
    Result<> putZeros(qint64 length);
    template <typename Fill>
    Result<> putPieces(qint64 length, Fill fill);
    Error stopped() const;

    const ImagePlan& m_plan;
    const FileHasher& m_hasher;
    ByteRing& m_ring;
    Work& m_work;
};

Error Producer::stopped() const
{
    return m_ring.failure().value_or(Error{ErrorCode::Cancelled, {}, {}});
}

template <typename Fill>
Result<> Producer::putPieces(qint64 length, Fill fill)
{
    for (qint64 done = 0; done < length;) {
        std::span<char> room = m_ring.room(m_work.stop);
        if (room.empty() || m_work.cancelled())
            return stopped();
        room = room.first(std::min(room.size(), static_cast<size_t>(length - done)));
        if (Result<> filled = fill(done, room); !filled)
            return filled;
        m_ring.filled(static_cast<qint64>(room.size()));
        done += static_cast<qint64>(room.size());
        if (m_ring.position() % ByteRing::kBlockBytes == 0)
            m_work.sink.progressed(m_ring.position(), m_plan.totalBytes);
    }
    return {};
}

Result<> Producer::putBytes(const ByteSource& source)
{
    return putPieces(source.size(), [&](qint64 offset, std::span<char> room) {
        return source.read(offset, room);
    });
}

Result<> Producer::putZeros(qint64 length)
{
    return putPieces(length, [](qint64, std::span<char> room) {
        std::fill(room.begin(), room.end(), '\0');
        return Result<>();
    });
}

Result<> Producer::putLate(const ImagePlan::Segment& segment)
{
    if (!m_ring.drain(kHasher, m_work.stop))
        return stopped();
    const QByteArray content = m_plan.lateContent(m_hasher.files());
    if (content.size() != segment.bytes.size())
        return Error{
            ErrorCode::Corrupt, segment.file,
            u"%1 bytes where %2 were reserved"_s.arg(content.size()).arg(segment.bytes.size())};
    return putBytes(ByteSource::fromBytes(content));
}

Result<> Producer::put(const ImagePlan::Segment& segment)
{
    Q_ASSERT(segment.offset >= m_ring.position());
    if (Result<> gap = putZeros(segment.offset - m_ring.position()); !gap)
        return gap;
    const bool late =
        m_plan.lateContent && !segment.file.isEmpty() && segment.file == m_plan.lateFile;
    return late ? putLate(segment) : putBytes(segment.bytes);
}

Result<> Producer::putAll()
{
    for (const ImagePlan::Segment& segment : m_plan.segments)
        if (Result<> done = put(segment); !done)
            return done;
    Q_ASSERT(m_ring.position() <= m_plan.totalBytes);
    return putZeros(m_plan.totalBytes - m_ring.position());
}

Result<> checkSourcesUnchanged(const ImagePlan& plan)
{
    std::set<const SourceFile*> checked;
    for (const ImagePlan::Segment& segment : plan.segments) {
        for (const Extent& extent : segment.bytes.extents()) {
            if (!extent.file || !checked.insert(extent.file.get()).second)
                continue;
            if (Result<> same = extent.file->checkUnchanged(); !same)
                return same;
        }
    }
    return {};
}

/// Puts everything into a sink, on its thread.
Result<> writeAll(ImageSink& sink, ByteRing& ring, size_t consumer)
{
    qint64 offset = 0;
    Result<> written =
        ring.consume(consumer, ByteRing::Take::Blocks, [&](std::span<const char> bytes) {
            const qint64 at = std::exchange(offset, offset + static_cast<qint64>(bytes.size()));
            return sink.write(at, bytes);
        });
    return written && !ring.failure() ? sink.finish() : written;
}

void hashAll(FileHasher& hashes, ByteRing& ring)
{
    const Result<> hashed =
        ring.consume(kHasher, ByteRing::Take::Bytes, [&](std::span<const char> bytes) {
            hashes.add(bytes);
            return Result<>();
        });
    Q_ASSERT(hashed);
}

} // namespace

Emission emitToAll(std::span<ImageSink* const> sinks, const ImagePlan& plan, Work& work)
{
    Emission emission = {Emitted(), std::vector<Result<>>(sinks.size())};
    ByteRing ring(1 + sinks.size());
    FileHasher hashes(plan);
    {
        std::atomic<size_t> writing = sinks.size();
        std::vector<std::jthread> writers;
        writers.reserve(sinks.size());
        for (size_t i = 0; i < sinks.size(); ++i)
            writers.emplace_back([&, i] {
                emission.sinks[i] = writeAll(*sinks[i], ring, 1 + i);
                if (!emission.sinks[i] && --writing == 0)
                    ring.fail(emission.sinks[i].error());
            });
        const std::jthread hasher([&] { hashAll(hashes, ring); });
        if (Result<> all = Producer(plan, hashes, ring, work).putAll(); !all)
            ring.fail(all.error());
        ring.finish();
    }
    if (const std::optional<Error> failure = ring.failure())
        emission.emitted = *failure;
    else if (Result<> same = checkSourcesUnchanged(plan); !same)
        emission.emitted = same.error();
    if (!emission.emitted)
        return emission;
    work.sink.progressed(plan.totalBytes, plan.totalBytes);
    hashes.add({}); // an empty file at the very end
    emission.emitted->files = hashes.files();
    return emission;
}

Result<Emitted> emitTo(ImageSink& sink, const ImagePlan& plan, Work& work)
{
    ImageSink* const sinks[] = {&sink};
    return emitToAll(sinks, plan, work).emitted;
}

Result<Emitted> emitImage(const ImagePlan& plan, const QString& path, Work& work)
{
    const Result<std::unique_ptr<ImageFile>> file = ImageFile::create(path, plan.totalBytes);
    if (!file)
        return file.error();
    Result<Emitted> emitted = emitTo(**file, plan, work);
    if (emitted)
        (*file)->keep();
    else if (emitted.error().code == ErrorCode::Cancelled)
        return Error{ErrorCode::Cancelled, path, {}};
    return emitted;
}

} // namespace cmgmedia
