// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/image_sink.h"

#include <array>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace cmgmedia {

/// Bytes on their way from one producer to several consumers, each on a thread of its own, or on
/// several. Nothing is copied for them: the slowest one keeps the producer waiting.
class ByteRing
{
public:
    static constexpr qint64 kBlockBytes = 1 << 20;
    static constexpr qint64 kBlocks = 8;
    static constexpr qint64 kBytes = kBlocks * kBlockBytes;

    explicit ByteRing(size_t consumers);

    /// Room for the next bytes, up to the end of a block; waits for it. Empty when somebody failed
    /// or the token was stopped.
    std::span<char> room(const std::stop_token& stop);
    /// So many bytes of the room are filled. Consumers see them when their block is full.
    void filled(qint64 bytes);
    /// Consumers see all that is filled; waits until this one has taken it, which must be a taker
    /// of bytes. False where room() gives none.
    bool drain(size_t consumer, const std::stop_token& stop);
    /// No more bytes will come.
    void finish();
    /// Everybody stops; the first error stays.
    void fail(const Error& error);
    std::optional<Error> failure() const;
    qint64 position() const { return m_filled; } ///< of the producer, in the stream

    enum class Take {
        Blocks, ///< whole blocks, but for the last one of all
        Bytes,  ///< whatever is there, up to the end of a block
    };
    /// Hands a consumer all bytes to the end, or until somebody fails: each(position, bytes).
    /// Called on several threads for one consumer, each gets bytes of its own, and what was given
    /// out first may be done last. Where the function fails, so does this, and the others go on
    /// without the consumer.
    template <typename Each>
    Result<> consume(size_t consumer, Take take, Each each)
    {
        for (Piece piece = next(consumer, take); !piece.bytes.empty();
             piece = next(consumer, take)) {
            Result<> done = each(piece.position, piece.bytes);
            taken(consumer, piece.position, done ? GoesOn::Yes : GoesOn::No);
            if (!done)
                return done;
        }
        return {};
    }

    /// Lets everybody go where an exception ends what they wait for: no thread can be had, or no
    /// memory. Dies before the threads do.
    class Release
    {
    public:
        explicit Release(ByteRing& ring) : m_ring(ring) {}
        Release(const Release&) = delete;
        Release& operator=(const Release&) = delete;
        ~Release();

    private:
        ByteRing& m_ring;
        int m_exceptions = std::uncaught_exceptions();
    };

private:
    struct Piece {
        qint64 position = 0; ///< in the stream
        std::span<const char> bytes;
    };
    struct Consumer {
        qint64 given = 0;             ///< all before this was given out
        std::vector<qint64> underWay; ///< where the pieces begin that are not back yet
        bool left = false;

        qint64 taken() const; ///< all before this is done with
    };
    enum class GoesOn { Yes, No };

    /// The bytes stay the consumer's own until taken(). Empty at the end.
    Piece next(size_t consumer, Take take);
    void taken(size_t consumer, qint64 position, GoesOn goesOn);

    struct alignas(ImageSink::kAlignment) Block {
        std::array<char, kBlockBytes> bytes;
    };

    char* at(qint64 position);
    qint64 slowest() const;
    template <typename Condition>
    void waitFor(std::unique_lock<std::mutex>& lock, const std::stop_token& stop,
                 Condition condition);

    std::vector<Block> m_blocks;
    qint64 m_filled = 0; ///< by the producer, who alone looks at it

    mutable std::mutex m_mutex;        ///< for all below
    std::condition_variable m_more;    ///< for consumers
    std::condition_variable m_drained; ///< for the producer
    qint64 m_visible = 0;
    qint64 m_wakeAt = 0; ///< the producer waits until the slowest consumer is there
    std::vector<Consumer> m_consumers;
    bool m_finished = false;
    std::optional<Error> m_failure;
};

} // namespace cmgmedia
