// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/image_sink.h"

#include <array>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace cmgmedia {

/// Bytes on their way from one producer to several consumers, each on its own thread. Nothing is
/// copied for them: the slowest one keeps the producer waiting.
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
    /// Hands a consumer, on its own thread, all bytes to the end, or until somebody fails. Where
    /// the function fails, so does this, and the others go on without the consumer.
    template <typename Each>
    Result<> consume(size_t consumer, Take take, Each each)
    {
        for (auto bytes = next(consumer, take); !bytes.empty(); bytes = next(consumer, take)) {
            if (Result<> done = each(bytes); !done) {
                leave(consumer);
                return done;
            }
            taken(consumer, static_cast<qint64>(bytes.size()));
        }
        return {};
    }

private:
    /// The bytes stay the consumer's own until taken(). Empty at the end.
    std::span<const char> next(size_t consumer, Take take);
    void taken(size_t consumer, qint64 bytes);
    void leave(size_t consumer);

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

    mutable std::mutex m_mutex; ///< for all below
    std::condition_variable m_changed;
    qint64 m_visible = 0;
    std::vector<qint64> m_taken; ///< by consumer; one that left has taken all there will be
    bool m_finished = false;
    std::optional<Error> m_failure;
};

} // namespace cmgmedia
