// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/byte_ring.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <atomic>
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
                const Result<> done = ring.consume(i, take, [&](std::span<const char> bytes) {
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
        const Result<> done = ring.consume(0, ByteRing::Take::Blocks, [](std::span<const char>) {
            return Result<>(Error{ErrorCode::Io, {}, {}});
        });
        QVERIFY(!done);
    });
    for (qint64 block = 0; block < 3 * ByteRing::kBlocks; ++block)
        ring.filled(std::ssize(ring.room({})));
    ring.finish();
}

CMGMEDIA_TEST(TestByteRing)
#include "test_byte_ring.moc"
