// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/byte_ring.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

class TestByteRing : public QObject
{
    Q_OBJECT

private slots:
    void givesEachConsumerEveryByte();
    void aStopEndsAWaitForASlowConsumer();
    void aStopAtAnyMomentEndsTheWait();
    void goesOnWithoutAConsumerThatFails();
    void givesSeveralThreadsOfAConsumerEachByteOnce();
    void waitsForAPieceThatIsStillUnderWay();
};

void TestByteRing::givesEachConsumerEveryByte()
{
    constexpr qint64 kLength = 3 * ByteRing::kBytes + 12'345;
    ByteRing ring(2);
    std::array<qint64, 2> sums{};
    qint64 sum = 0;
    {
        std::vector<std::jthread> consumers;
        for (size_t i = 0; i < sums.size(); ++i) {
            consumers.emplace_back([&, i] {
                const auto take = i == 0 ? ByteRing::Take::Blocks : ByteRing::Take::Bytes;
                const Result<> done =
                    ring.consume(i, take, [&](qint64, std::span<const char> bytes) {
                        for (const char byte : bytes)
                            sums.at(i) += byte;
                        return Result<>();
                    });
                QVERIFY(done);
            });
        }
        char next = 0;
        while (ring.position() < kLength) {
            const std::span<char> room = ring.room({});
            const qint64 length = std::min<qint64>(kLength - ring.position(), std::ssize(room));
            for (char& byte : room.first(static_cast<size_t>(length))) {
                byte = next++ % 100;
                sum += byte;
            }
            ring.filled(length);
        }
        ring.finish();
    }
    QCOMPARE(ring.position(), kLength);
    QCOMPARE(sums[0], sum);
    QCOMPARE(sums[1], sum);
}

void TestByteRing::aStopEndsAWaitForASlowConsumer()
{
    ByteRing ring(1); // whose consumer never comes
    std::stop_source stop;
    for (qint64 block = 0; block < ByteRing::kBlocks; ++block)
        ring.filled(std::ssize(ring.room(stop.get_token())));
    const std::jthread stopper([&stop] { stop.request_stop(); });
    QVERIFY(ring.room(stop.get_token()).empty());
    QVERIFY(!ring.drain(0, stop.get_token()));
}

/// One thread asks for the stop while the other ends its wait because of it.
void TestByteRing::aStopAtAnyMomentEndsTheWait()
{
    for (int round = 0; round < 150; ++round) {
        ByteRing ring(1); // whose consumer never comes
        std::stop_source stop;
        const std::jthread producer([&] {
            ring.filled(std::ssize(ring.room({})));
            QVERIFY(!ring.drain(0, stop.get_token()));
        });
        for (std::atomic<int> turn = 0; turn < 200 * round; ++turn) {
        }
        stop.request_stop();
    }
}

void TestByteRing::goesOnWithoutAConsumerThatFails()
{
    ByteRing ring(1);
    const std::jthread consumer([&] {
        const Result<> done =
            ring.consume(0, ByteRing::Take::Blocks, [](qint64, std::span<const char>) {
                return Result<>(Error{ErrorCode::Io, {}, {}});
            });
        QVERIFY(!done);
    });
    for (qint64 block = 0; block < 3 * ByteRing::kBlocks; ++block)
        ring.filled(std::ssize(ring.room({})));
    ring.finish();
}

void TestByteRing::givesSeveralThreadsOfAConsumerEachByteOnce()
{
    constexpr qint64 kLength = 5 * ByteRing::kBytes + 12'345;
    QByteArray there(kLength, '\0');
    ByteRing ring(1);
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 3; ++thread) {
            threads.emplace_back([&] {
                const auto put = [&there](qint64 position, std::span<const char> bytes) {
                    for (const char byte : bytes)
                        there.data()[position++] += byte; // NOLINT(*-pointer-arithmetic)
                    return Result<>();
                };
                QVERIFY(ring.consume(0, ByteRing::Take::Blocks, put));
            });
        }
        while (ring.position() < kLength) {
            std::span<char> room = ring.room({});
            room = room.first(
                static_cast<size_t>(std::min<qint64>(kLength - ring.position(), std::ssize(room))));
            for (size_t i = 0; i < room.size(); ++i)
                room[i] = static_cast<char>((ring.position() + static_cast<qint64>(i)) % 101);
            ring.filled(std::ssize(room));
        }
        ring.finish();
    }
    for (qint64 at = 0; at < kLength; ++at)
        if (there.at(at) != at % 101)
            QFAIL(qPrintable(u"byte %1"_s.arg(at)));
}

/// While one thread holds the first piece, others go on, but nothing is put in its place.
void TestByteRing::waitsForAPieceThatIsStillUnderWay()
{
    ByteRing ring(1);
    std::promise<void> mayGo;
    std::atomic<bool> isChanged = false;
    const auto take = [&, free = mayGo.get_future().share()](qint64 position,
                                                             std::span<const char> bytes) {
        if (position == 0)
            free.wait();
        isChanged = isChanged || bytes.front() != static_cast<char>(position >> 20);
        return Result<>();
    };
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 3; ++thread)
            threads.emplace_back([&] { QVERIFY(ring.consume(0, ByteRing::Take::Blocks, take)); });
        const auto put = [&ring](const std::stop_token& stop) {
            const std::span<char> room = ring.room(stop);
            if (room.empty())
                return false;
            room.front() = static_cast<char>(ring.position() >> 20);
            ring.filled(std::ssize(room));
            return true;
        };
        for (qint64 block = 0; block < ByteRing::kBlocks; ++block)
            QVERIFY(put({}));
        std::stop_source later;
        std::jthread stopper([&later] {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            later.request_stop();
        });
        const bool hadRoom = put(later.get_token());
        mayGo.set_value();
        QVERIFY(!hadRoom);
        for (qint64 block = 0; block < 2 * ByteRing::kBlocks; ++block)
            QVERIFY(put({}));
        ring.finish();
    }
    QVERIFY(!isChanged);
}

CMGMEDIA_TEST(TestByteRing)
#include "test_byte_ring.moc"
