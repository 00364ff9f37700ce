// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/emitter.h"

#include "core/crypto/sha256.h"
#include "core/media/byte_ring.h"
#include "core/media/file_hasher.h"
#include "core/media/image_file.h"
#include "core/media/quick_hash.h"

#include <algorithm>
#include <atomic>
#include <set>
#include <system_error>
#include <thread>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

enum Consumer : size_t { Hasher, FirstSink };

std::vector<FileHash> hashesOf(const FileHasher<Sha256>& hasher)
{
    std::vector<FileHash> files;
    files.reserve(hasher.ended().size());
    for (const auto& [segment, hash] : hasher.ended())
        files.push_back({segment->file, segment->bytes.size(), hash, segment->offset});
    return files;
}

/// Puts the bytes of the plan into the ring, on the caller's thread.
class Producer
{
public:
    Producer(const ImagePlan& plan, const FileHasher<Sha256>& hasher, ByteRing& ring, Work& work)
        : m_plan(plan), m_hasher(hasher), m_quickHasher(plan), m_ring(ring), m_work(work)
    {}

    Result<> putAll();
    std::vector<quint64> quickHashes() const; ///< of all that was put

private:
    Result<> put(const ImagePlan::Segment& segment);
    Result<> putLate(const ImagePlan::Segment& segment);
    Result<> putBytes(const ByteSource& source);
    Result<> putZeros(qint64 length);
    template <typename Fill>
    Result<> putPieces(qint64 length, Fill fill);
    Error stopped() const;

    const ImagePlan& m_plan;
    const FileHasher<Sha256>& m_hasher;
    FileHasher<QuickHash> m_quickHasher; ///< so quick that another thread would cost more
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
        m_quickHasher.add(room);
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
    if (!m_ring.drain(Hasher, m_work.stop))
        return stopped();
    const QByteArray content = m_plan.lateContent(hashesOf(m_hasher));
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
    Result<> rest = putZeros(m_plan.totalBytes - m_ring.position());
    m_quickHasher.add({}); // an empty file at the very end
    return rest;
}

std::vector<quint64> Producer::quickHashes() const
{
    std::vector<quint64> hashes;
    hashes.reserve(m_quickHasher.ended().size());
    for (const auto& [segment, hash] : m_quickHasher.ended())
        hashes.push_back(hash);
    return hashes;
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

/// Puts everything into a sink, on its thread and as many others as it wants.
Result<> writeAll(ImageSink& sink, ByteRing& ring, size_t consumer)
{
    std::vector<Result<>> written(sink.writesUnderWay());
    {
        const auto write = [&](Result<>& done) {
            done = ring.consume(consumer, ByteRing::Take::Blocks,
                                [&sink](qint64 position, std::span<const char> bytes) {
                                    return sink.write(position, bytes);
                                });
        };
        std::vector<std::jthread> others;
        try {
            for (size_t i = 1; i < written.size(); ++i)
                others.emplace_back([&, i] { write(written[i]); });
        } catch (const std::system_error&) { // fewer write as well
        }
        write(written.front());
    }
    const auto failed = std::ranges::find_if(written, [](const Result<>& done) { return !done; });
    if (failed != written.end())
        return *failed;
    return ring.failure() ? Result<>() : sink.finish();
}

template <typename Hash>
void addAll(Hash& hash, ByteRing& ring, size_t consumer, ByteRing::Take take)
{
    const Result<> added = ring.consume(consumer, take, [&](qint64, std::span<const char> bytes) {
        hash.add(bytes);
        return Result<>();
    });
    Q_ASSERT(added);
}

} // namespace

Emission emitToAll(std::span<ImageSink* const> sinks, const ImagePlan& plan, Work& work,
                   WholeHash whole)
{
    Emission emission = {Emitted(), std::vector<Result<>>(sinks.size())};
    const size_t wholeHasher = FirstSink + sinks.size();
    ByteRing ring(whole == WholeHash::Wanted ? wholeHasher + 1 : wholeHasher);
    FileHasher<Sha256> hashes(plan);
    Sha256 wholeHash;
    Producer producer(plan, hashes, ring, work);
    {
        std::atomic<size_t> writing = sinks.size();
        std::vector<std::jthread> threads;
        const ByteRing::Release release(ring);
        for (size_t i = 0; i < sinks.size(); ++i)
            threads.emplace_back([&, i] {
                emission.sinks[i] = writeAll(*sinks[i], ring, FirstSink + i);
                if (!emission.sinks[i] && --writing == 0)
                    ring.fail(emission.sinks[i].error());
            });
        if (whole == WholeHash::Wanted)
            threads.emplace_back(
                [&] { addAll(wholeHash, ring, wholeHasher, ByteRing::Take::Blocks); });
        threads.emplace_back([&] {
            addAll(hashes, ring, Hasher, ByteRing::Take::Bytes);
            hashes.add({}); // an empty file at the very end
        });
        if (Result<> all = producer.putAll(); !all)
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
    emission.emitted->files = hashesOf(hashes);
    emission.emitted->quickHashes = producer.quickHashes();
    if (whole == WholeHash::Wanted)
        emission.emitted->sha256 = wholeHash.finish();
    return emission;
}

Result<Emitted> emitTo(ImageSink& sink, const ImagePlan& plan, Work& work, WholeHash whole)
{
    ImageSink* const sinks[] = {&sink};
    return emitToAll(sinks, plan, work, whole).emitted;
}

Result<Emitted> emitImage(const ImagePlan& plan, const QString& path, Work& work, WholeHash whole)
{
    const Result<std::unique_ptr<ImageFile>> file = ImageFile::create(path, plan.totalBytes);
    if (!file)
        return file.error();
    Result<MadeFile> made = MadeFile::at(path);
    if (!made)
        return made.error();
    Result<Emitted> emitted = emitTo(**file, plan, work, whole);
    if (!emitted && emitted.error().code == ErrorCode::Cancelled)
        return Error{ErrorCode::Cancelled, path, {}};
    if (!emitted)
        return emitted;
    emitted->file = *std::move(made);
    (*file)->keep();
    return emitted;
}

} // namespace cmgmedia
