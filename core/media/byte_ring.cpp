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

ByteRing::ByteRing(size_t consumers) : m_blocks(kBlocks), m_consumers(consumers)
{}

qint64 ByteRing::Consumer::taken() const
{
    if (!underWay.empty())
        return std::ranges::min(underWay);
    return left ? std::numeric_limits<qint64>::max() : given; // one that left holds nobody up
}

char* ByteRing::at(qint64 position)
{
    const qint64 inRing = position % kBytes;
    Block& block = m_blocks[static_cast<size_t>(inRing / kBlockBytes)];
    return block.bytes.data() + inRing % kBlockBytes;
}

qint64 ByteRing::slowest() const
{
    return std::ranges::min(m_consumers, {}, &Consumer::taken).taken();
}

/// Looks for a stop now and then instead of being called back: in libstdc++ 12 for Windows, the end
/// of a std::stop_callback can wait for ever where the stop comes at that moment, since
/// <bits/atomic_wait.h> looks at the value before it takes the lock.
template <typename Condition>
void ByteRing::waitFor(std::unique_lock<std::mutex>& lock, const std::stop_token& stop,
                       Condition condition)
{
    while (!stop.stop_requested() && !m_drained.wait_for(lock, kGlance, condition)) {
    }
}

std::span<char> ByteRing::room(const std::stop_token& stop)
{
    const qint64 inBlock = m_filled % kBlockBytes;
    if (inBlock == 0) {
        // The whole block is needed: consumers hold blocks, not bytes.
        std::unique_lock lock(m_mutex);
        if (m_filled + kBlockBytes - slowest() > kBytes) {
            // To be woken for each block costs more than to fill it.
            m_wakeAt = m_filled - kBytes / 2;
            waitFor(lock, stop, [&] { return m_failure || slowest() >= m_wakeAt; });
        }
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
    m_more.notify_all();
}

bool ByteRing::drain(size_t consumer, const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    m_visible = m_filled;
    m_more.notify_all();
    m_wakeAt = 0;
    waitFor(lock, stop, [&] { return m_failure || m_consumers[consumer].taken() == m_filled; });
    return !m_failure && !stop.stop_requested();
}

void ByteRing::finish()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_visible = m_filled;
        m_finished = true;
    }
    m_more.notify_all();
}

void ByteRing::fail(const Error& error)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_failure)
            m_failure = error;
    }
    m_more.notify_all();
    m_drained.notify_all();
}

std::optional<Error> ByteRing::failure() const
{
    const std::scoped_lock lock(m_mutex);
    return m_failure;
}

ByteRing::Piece ByteRing::next(size_t consumer, Take take)
{
    std::unique_lock lock(m_mutex);
    Consumer& of = m_consumers[consumer];
    const qint64 least = take == Take::Blocks ? kBlockBytes : 1;
    m_more.wait(
        lock, [&] { return m_failure || of.left || m_finished || m_visible - of.given >= least; });
    if (m_failure || of.left || of.given == m_visible)
        return {};
    const qint64 from = of.given;
    const qint64 length = std::min(m_visible - from, kBlockBytes - from % kBlockBytes);
    of.underWay.push_back(from);
    of.given += length;
    return {from, {at(from), static_cast<size_t>(length)}};
}

void ByteRing::taken(size_t consumer, qint64 position, GoesOn goesOn)
{
    bool wakes = false;
    {
        const std::scoped_lock lock(m_mutex);
        Consumer& of = m_consumers[consumer];
        std::erase(of.underWay, position);
        of.left = of.left || goesOn == GoesOn::No;
        wakes = slowest() >= m_wakeAt;
    }
    if (wakes)
        m_drained.notify_all();
    if (goesOn == GoesOn::No)
        m_more.notify_all(); // for the other threads of this consumer
}

ByteRing::Release::~Release()
{
    if (std::uncaught_exceptions() > m_exceptions)
        m_ring.fail(Error{ErrorCode::Cancelled, QString(), {}});
}

} // namespace cmgmedia
