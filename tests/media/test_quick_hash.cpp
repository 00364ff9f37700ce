// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/quick_hash.h"
#include "tests/media/iso_fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

class TestQuickHash : public QObject
{
    Q_OBJECT

private slots:
    void isXxh3();
    void isTheSameInPieces();
    void tellsAFlippedBit();
};

void TestQuickHash::isXxh3()
{
    QuickHash hash;
    QCOMPARE(hash.finish(), 0x2D06800538D394C2ULL); // of nothing, in xxHash's own tests
}

void TestQuickHash::isTheSameInPieces()
{
    const QByteArray bytes = patternBytes(100'003, 7);
    QuickHash hash;
    hash.add(bytes);
    const quint64 whole = hash.finish();
    for (qsizetype at = 0, length = 1; at < bytes.size(); at += length, length = length * 3 + 1)
        hash.add(bytes.sliced(at, std::min(length, bytes.size() - at)));
    QCOMPARE(hash.finish(), whole);
}

void TestQuickHash::tellsAFlippedBit()
{
    QByteArray bytes = patternBytes(5'000, 7);
    QuickHash hash;
    hash.add(bytes);
    const quint64 before = hash.finish();
    for (qsizetype bit = 0; bit < 8 * bytes.size(); bit += 7) {
        bytes[bit / 8] = static_cast<char>(bytes.at(bit / 8) ^ 1 << bit % 8);
        hash.add(bytes);
        QVERIFY(hash.finish() != before);
        bytes[bit / 8] = static_cast<char>(bytes.at(bit / 8) ^ 1 << bit % 8);
    }
}

CMGMEDIA_TEST(TestQuickHash)
#include "test_quick_hash.moc"
