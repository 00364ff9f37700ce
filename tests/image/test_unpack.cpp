// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/unpack.h"
#include "core/image/wim_codec.h"
#include "tests/support/test_wim.h"
#include "tests/support/why.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

constexpr qint64 kUsualChunk = 32768;

QByteArray noise(qsizetype size)
{
    QRandomGenerator random(7);
    QByteArray bytes;
    bytes.reserve(size);
    for (qsizetype i = 0; i < size; ++i)
        bytes.append(static_cast<char>(random.bounded(256)));
    return bytes;
}

/// Letters with some more often than others, and x86 calls between them.
QByteArray program(qsizetype size)
{
    QRandomGenerator random(11);
    QByteArray bytes;
    bytes.reserve(size + 5);
    while (bytes.size() < size) {
        if (random.bounded(20) == 0) {
            const quint32 target = random.bounded(100'000U) - static_cast<quint32>(bytes.size());
            bytes.append('\xE8').append(reinterpret_cast<const char*>(&target), sizeof target);
        } else {
            bytes.append("eetaoinshrdlu mov"[random.bounded(17)]);
        }
    }
    return bytes.first(size);
}

/// Chance, but with a long way back to the same once more.
QByteArray farRepeat(qsizetype size)
{
    const QByteArray half = noise(size / 2);
    return half + half + program(size - 2 * half.size());
}

} // namespace

/// wimlib packs, we unpack.
class TestUnpack : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { test::needWimlib(); }
    void unpacksWhatWimlibPacked_data();
    void unpacksWhatWimlibPacked();
    void survivesDamage_data();
    void survivesDamage();
};

void TestUnpack::unpacksWhatWimlibPacked_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<int>("compression");
    QTest::addColumn<qint64>("chunkSize");
    const auto rows = [](const char* name, const std::function<QByteArray(qsizetype)>& make) {
        for (const qint64 size : {kUsualChunk, qint64{65536}, qint64{262144}, qint64{2} << 20}) {
            QTest::addRow("LZX %s %lld", name, static_cast<long long>(size))
                << make(size) << static_cast<int>(WimCompression::Lzx) << size;
            if (size <= 65536)
                QTest::addRow("XPRESS %s %lld", name, static_cast<long long>(size))
                    << make(size) << static_cast<int>(WimCompression::Xpress) << size;
        }
        QTest::addRow("LZX %s short", name)
            << make(1001) << static_cast<int>(WimCompression::Lzx) << kUsualChunk;
        QTest::addRow("XPRESS %s short", name)
            << make(1001) << static_cast<int>(WimCompression::Xpress) << kUsualChunk;
    };
    rows("zeros", [](qsizetype size) { return QByteArray(size, '\0'); });
    rows("hive", [](qsizetype size) { return test::hiveLike(3, size); });
    rows("program", program);
    rows("far repeat", farRepeat);
}

void TestUnpack::unpacksWhatWimlibPacked()
{
    QFETCH(QByteArray, plain);
    QFETCH(int, compression);
    QFETCH(qint64, chunkSize);
    const WimFormat format{static_cast<WimCompression>(compression), chunkSize};
    Result<WimCompressor> compressor = WimCompressor::create(format, u"test"_s);
    QVERIFY2(compressor, test::why(compressor).constData());
    const QByteArray stored = compressor->compress(plain);
    if (stored.isEmpty())
        QSKIP("wimlib does not make this smaller");
    Result<WimDecompressor> decompressor = WimDecompressor::create(format, u"test"_s);
    QVERIFY2(decompressor, test::why(decompressor).constData());
    QByteArray unpacked(plain.size(), 'x');
    QVERIFY(
        decompressor->decompress(stored, {unpacked.data(), static_cast<size_t>(unpacked.size())}));
    QVERIFY(unpacked == plain);
}

void TestUnpack::survivesDamage_data()
{
    QTest::addColumn<int>("compression");
    QTest::newRow("LZX") << static_cast<int>(WimCompression::Lzx);
    QTest::newRow("XPRESS") << static_cast<int>(WimCompression::Xpress);
}

/// Cut short and with bits changed: right or false, never outside of its memory.
void TestUnpack::survivesDamage()
{
    QFETCH(int, compression);
    const WimFormat format{static_cast<WimCompression>(compression), kUsualChunk};
    Result<WimCompressor> compressor = WimCompressor::create(format, u"test"_s);
    Result<WimDecompressor> decompressor = WimDecompressor::create(format, u"test"_s);
    QVERIFY(compressor && decompressor);
    const QByteArray plain = program(6000);
    const QByteArray stored = compressor->compress(plain);
    QVERIFY(!stored.isEmpty());
    QByteArray unpacked(plain.size(), 'x');
    const std::span<char> room(unpacked.data(), static_cast<size_t>(unpacked.size()));
    for (qsizetype size = 0; size < stored.size(); ++size)
        (void)decompressor->decompress(stored.first(size), room);
    QRandomGenerator random(5);
    for (int i = 0; i < 2000; ++i) {
        QByteArray damaged = stored;
        for (int changes = 0; changes < 3; ++changes)
            damaged[random.bounded(static_cast<int>(damaged.size()))] =
                static_cast<char>(random.bounded(256));
        (void)decompressor->decompress(damaged, room);
    }
    QCOMPARE(unpacked.size(), plain.size());
}

QTEST_GUILESS_MAIN(TestUnpack)
#include "test_unpack.moc"
