// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/disc_image.h"
#include "core/media/errors.h"
#include "core/media/raw_image.h"
#include "core/media/segment_cursor.h"
#include "tests/media/iso_fixture.h"
#include "tests/support/stopped.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

namespace {

/// "small 0-3 first", for each piece of a stream that comes so many bytes at a time.
QStringList piecesOf(const std::vector<ImagePlan::Segment>& segments, qint64 total, size_t atOnce)
{
    SegmentCursor cursor(segments);
    const std::vector<char> stream(static_cast<size_t>(total));
    QStringList pieces;
    for (size_t at = 0; at < stream.size(); at += atOnce) {
        std::span<const char> bytes =
            std::span(stream).subspan(at, std::min(atOnce, stream.size() - at));
        while (const auto piece = cursor.take(bytes))
            pieces << u"%1 %2+%3%4"_s.arg(piece->segment ? piece->segment->file : u"gap"_s)
                          .arg(piece->position)
                          .arg(piece->bytes.size())
                          .arg(piece->isLast ? u" last"_s : QString());
    }
    std::span<const char> none;
    while (const auto piece = cursor.take(none))
        pieces << piece->segment->file + u" at the end"_s;
    return pieces;
}

ImagePlan::Segment segment(qint64 offset, qsizetype bytes, const QString& file)
{
    return {offset, ByteSource::fromBytes(QByteArray(bytes, 'x')), file};
}

} // namespace

/// What lies where in an image, as those see it who write and read it piece by piece.
class TestImageParts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cursorFindsEachPiece();
    void cursorGoesOnInsideOfAPiece();
    void cursorSeesEmptyFiles();
    void cursorIsDoneWithoutSegments();
    void discEndsWhereItsFileEnds_data();
    void discEndsWhereItsFileEnds();
    void discHoldsItsVolume();
    void discStopsWhenAsked();
    void rawImageIsTakenAsItIs();
    void rawImageNeedsABootSector_data();
    void rawImageNeedsABootSector();

private:
    DiscImage disc(const QByteArray& content);
    QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestImageParts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

DiscImage TestImageParts::disc(const QByteArray& content)
{
    writeContent(path(u"disc"_s), content);
    return DiscImage(*SourceFile::open(path(u"disc"_s)));
}

void TestImageParts::cursorFindsEachPiece()
{
    const std::vector segments{segment(2, 3, u"a"_s), segment(5, 4, u"b"_s),
                               segment(10, 1, u"c"_s)};
    QCOMPARE(piecesOf(segments, 13, 13),
             QStringList({u"gap 0+2"_s, u"a 2+3 last"_s, u"b 5+4 last"_s, u"gap 9+1"_s,
                          u"c 10+1 last"_s, u"gap 11+2"_s}));
}

void TestImageParts::cursorGoesOnInsideOfAPiece()
{
    const std::vector segments{segment(1, 5, u"a"_s)};
    QCOMPARE(piecesOf(segments, 8, 3),
             QStringList({u"gap 0+1"_s, u"a 1+2"_s, u"a 3+3 last"_s, u"gap 6+2"_s}));
    QCOMPARE(piecesOf(segments, 8, 1).size(), 8);
    QCOMPARE(piecesOf(segments, 8, 1).filter(u"last"_s), QStringList(u"a 5+1 last"_s));
}

void TestImageParts::cursorSeesEmptyFiles()
{
    const std::vector segments{segment(0, 0, u"first"_s), segment(2, 0, u"x"_s),
                               segment(2, 0, u"y"_s), segment(2, 1, u"a"_s),
                               segment(3, 0, u"end"_s)};
    QCOMPARE(piecesOf(segments, 3, 3),
             QStringList({u"first 0+0 last"_s, u"gap 0+2"_s, u"x 2+0 last"_s, u"y 2+0 last"_s,
                          u"a 2+1 last"_s, u"end 3+0 last"_s}));
}

void TestImageParts::cursorIsDoneWithoutSegments()
{
    QCOMPARE(piecesOf({}, 5, 2), QStringList({u"gap 0+2"_s, u"gap 2+2"_s, u"gap 4+1"_s}));
    QCOMPARE(piecesOf({}, 0, 2), QStringList());
}

void TestImageParts::discEndsWhereItsFileEnds_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("all") << qint64(0) << qint64(5000) << true;
    QTest::newRow("nothing at the end") << qint64(5000) << qint64(0) << true;
    QTest::newRow("the last byte") << qint64(4999) << qint64(1) << true;
    QTest::newRow("a byte behind it") << qint64(4999) << qint64(2) << false;
    QTest::newRow("more than all") << qint64(0) << qint64(5001) << false;
    QTest::newRow("behind the end") << qint64(5001) << qint64(0) << false;
    QTest::newRow("far behind it") << (qint64(1) << 43) << qint64(2048) << false;
    QTest::newRow("as much as there are numbers")
        << qint64(1) << std::numeric_limits<qint64>::max() - 1 << false;
}

void TestImageParts::discEndsWhereItsFileEnds()
{
    QFETCH(qint64, offset);
    QFETCH(qint64, bytes);
    QFETCH(bool, isThere);
    const QByteArray content = patternBytes(5000);
    const DiscImage image = disc(content);
    const Result<ByteSource> extent = image.extentAt(offset, bytes, u"it"_s);
    QCOMPARE(extent.has_value(), isThere);
    if (isThere) {
        QCOMPARE(*image.readAt(offset, bytes, u"it"_s), content.sliced(offset, bytes));
        return;
    }
    QCOMPARE(extent.error().code, ErrorCode::Truncated);
    QCOMPARE(extent.error().subject.english(), path(u"disc"_s));
    QVERIFY(extent.error().detail.english().startsWith(u"it reaches to byte "_s));
}

void TestImageParts::discHoldsItsVolume()
{
    const DiscImage image = disc(QByteArray(3 * kDiscBlockBytes + 100, 'x'));
    QCOMPARE(image.sizeBlocks(), 3);
    QVERIFY(image.checkHolds(3));
    QCOMPARE(image.checkHolds(4).error().code, ErrorCode::Truncated);
    QVERIFY(image.checkHoldsBytes(image.sizeBytes()));
    QVERIFY(!image.checkHoldsBytes(image.sizeBytes() + 1));
    QCOMPARE(image.read(2, kDiscBlockBytes, {})->size(), kDiscBlockBytes);
    QVERIFY(!image.read(3, kDiscBlockBytes, {}));
}

void TestImageParts::discStopsWhenAsked()
{
    writeContent(path(u"disc"_s), QByteArray(4096, 'x'));
    const DiscImage image(*SourceFile::open(path(u"disc"_s)), stopped());
    QCOMPARE(image.read(0, 512, {}).error(), (Error{ErrorCode::Cancelled, path(u"disc"_s), {}}));
    QVERIFY(image.extent(0, 512, {})); // is described, and not read
}

void TestImageParts::rawImageIsTakenAsItIs()
{
    QByteArray image = patternBytes(70'000);
    image.replace(510, 2, "\x55\xAA");
    writeContent(path(u"größe.img"_s), image);
    const Result<ImagePlan> plan = planRawImage(path(u"größe.img"_s));
    QVERIFY2(plan, why(plan).constData());
    QCOMPARE(plan->totalBytes, 70'000);
    QCOMPARE(plan->segments.size(), size_t(1));
    QCOMPARE(plan->segments[0].file, u"größe.img"_s);
    QCOMPARE(*plan->segments[0].bytes.readAll(1 << 20), image);
}

void TestImageParts::rawImageNeedsABootSector_data()
{
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<ErrorRow>("code");
    QByteArray iso(70'000, '\0');
    iso.replace(510, 2, "\x55\xAA"); // as hybrid images have
    QByteArray udf = iso;
    iso.replace(16 * kDiscBlockBytes + 1, 5, "CD001");
    udf.replace(16 * kDiscBlockBytes + 1, 5, "BEA01");
    QTest::newRow("nothing") << QByteArray() << ErrorCode::Unsupported;
    QTest::newRow("a byte short") << QByteArray(510, 'x') + '\x55' << ErrorCode::Unsupported;
    QTest::newRow("no signature") << QByteArray(70'000, 'x') << ErrorCode::Unsupported;
    QTest::newRow("ISO 9660") << iso << ErrorCode::DiscImageForStick;
    QTest::newRow("UDF") << udf << ErrorCode::DiscImageForStick;
}

void TestImageParts::rawImageNeedsABootSector()
{
    QFETCH(QByteArray, image);
    QFETCH(ErrorRow, code);
    writeContent(path(u"raw.img"_s), image);
    const Result<ImagePlan> plan = planRawImage(path(u"raw.img"_s));
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, code);
    QCOMPARE(plan.error().subject.english(), path(u"raw.img"_s));
    QCOMPARE(planRawImage(path(u"nowhere"_s)).error().code, ErrorCode::NotFound);
}

CMGMEDIA_TEST(TestImageParts)
#include "test_image_parts.moc"
