// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/byte_ring.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace cmgmedia {

namespace {

constexpr std::chrono::milliseconds kGlance{20}; ///< how late a stop may be noticed

} // namespace

ByteRing::ByteRing(size_t consumers) : m_blocks(kBlocks), m_taken(consumers)
{}

char* ByteRing::at(qint64 position)
{
    const qint64 inRing = position % kBytes;
    Block& block = m_blocks[static_cast<size_t>(inRing / kBlockBytes)];
    return block.bytes.data() + inRing % kBlockBytes;
}

qint64 ByteRing::slowest() const
{
    return *std::min_element(m_taken.begin(), m_taken.end());
}

/// Looks for a stop now and then instead of being called back: in libstdc++ 12 for Windows, the end
/// of a std::stop_callback can wait for ever where the stop comes at that moment, since
/// <bits/atomic_wait.h> looks at the value before it takes the lock.
template <typename Condition>
void ByteRing::waitFor(std::unique_lock<std::mutex>& lock, const std::stop_token& stop,
                       Condition condition)
{
    while (!stop.stop_requested() && !m_changed.wait_for(lock, kGlance, condition)) {
    }
}

std::span<char> ByteRing::room(const std::stop_token& stop)
{
    const qint64 inBlock = m_filled % kBlockBytes;
    if (inBlock == 0) {
        // The whole block is needed: consumers hold blocks, not bytes.
        std::unique_lock lock(m_mutex);
        waitFor(lock, stop,
                [&] { return m_failure || m_filled + kBlockBytes - slowest() <= kBytes; });
        if (m_failure || stop.stop_requested())
            return {};
    }
    return {at(m_filled), static_cast<size_t>(kBlockBytes - inBlock)};
}

void ByteRing::filled(qint64 bytes)
{
    m_filled += bytes;
    if (m_filled % kBlockBytes != 0)
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_visible = m_filled;
    }
    m_changed.notify_all();
}

bool ByteRing::drain(size_t consumer, const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    m_visible = m_filled;
    m_changed.notify_all();
    waitFor(lock, stop, [&] { return m_failure || m_taken[consumer] == m_filled; });
    return !m_failure && !stop.stop_requested();
}

void ByteRing::finish()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_visible = m_filled;
        m_finished = true;
    }
    m_changed.notify_all();
}

void ByteRing::fail(const Error& error)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_failure)
            m_failure = error;
    }
    m_changed.notify_all();
}

std::optional<Error> ByteRing::failure() const
{
    const std::scoped_lock lock(m_mutex);
    return m_failure;
}

std::span<const char> ByteRing::next(size_t consumer, Take take)
{
    std::unique_lock lock(m_mutex);
    const qint64 from = m_taken[consumer];
    const qint64 least = take == Take::Blocks ? kBlockBytes : 1;
    m_changed.wait(lock, [&] { return m_failure || m_finished || m_visible - from >= least; });
    if (m_failure)
        return {};
    const qint64 length = std::min(m_visible - from, kBlockBytes - from % kBlockBytes);
    return {at(from), static_cast<size_t>(length)};
}

void ByteRing::taken(size_t consumer, qint64 bytes)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_taken[consumer] += bytes;
    }
    m_changed.notify_all();
}

void ByteRing::leave(size_t consumer)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_taken[consumer] = std::numeric_limits<qint64>::max();
    }
    m_changed.notify_all();
}

} // namespace cmgmedia
