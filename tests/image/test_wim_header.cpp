// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/errors.h"
#include "core/image/wim_header.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QTest>
#include <QtEndian>

using namespace cmgmedia;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kWimBytes = 4096;
constexpr quint32 kCompressed = 0x2;
constexpr quint32 kXpress = 0x20000;
constexpr quint32 kLzx = 0x40000;
constexpr quint32 kLzms = 0x80000;

/// A header with which all is well; one image, nothing compressed.
struct Raw {
    QByteArray bytes = [] {
        QByteArray header(WimHeader::kBytes, '\0');
        header.replace(0, 8, QByteArray("MSWIM\0\0\0", 8));
        return header;
    }();

    Raw()
    {
        put<quint32>(8, 208);
        put<quint32>(12, 0x10d00);
        put<quint16>(40, 1);
        put<quint16>(42, 1);
        put<quint32>(44, 1);
        table(48, 100, 208); // contents
        table(72, 200, 308); // XML
        put<quint32>(120, 1);
    }

    template <typename T>
    Raw& put(qsizetype at, T value)
    {
        qToLittleEndian(value, bytes.data() + at);
        return *this;
    }
    Raw& table(qsizetype at, quint64 size, quint64 offset)
    {
        return put(at, size).put(at + 8, offset).put(at + 16, size);
    }
    Raw& compression(quint32 flags, quint32 chunkBytes)
    {
        return put(16, flags).put(20, chunkBytes);
    }
};

Result<WimHeader> read(const QByteArray& header, qint64 wimBytes = kWimBytes)
{
    return readWimHeader(ByteSource::fromBytes(header.leftJustified(wimBytes, '\0', true)),
                         u"boot.wim"_s);
}

} // namespace

Q_DECLARE_METATYPE(Raw)

class TestWimHeader : public QObject
{
    Q_OBJECT

private slots:
    void readsAndWritesTheSame();
    void knowsChunkSizes_data();
    void knowsChunkSizes();
    void refuses_data();
    void refuses();
    void survivesTruncation();
    void resourcesKeepTheirFlags();
    void resourcesNeverOverflow();
    void endsWithTheFile();
};

void TestWimHeader::readsAndWritesTheSame()
{
    const Raw raw;
    const Result<WimHeader> header = read(raw.bytes);
    QVERIFY2(header, test::why(header).constData());
    QCOMPARE(header->imageCount, 1);
    QCOMPARE(header->bootIndex, 1);
    QCOMPARE(header->blobTable.offset, 208);
    QCOMPARE(header->blobTable.end(), 308);
    QCOMPARE(header->xml.size, 200);
    QCOMPARE(header->integrity.size, 0);
    QVERIFY(!header->isWriteInProgress && !header->isSolidVersion);
    QCOMPARE(header->encode(), raw.bytes);
    const Result<WimHeader> unfinished = read(Raw(raw).put<quint32>(16, 0x40).bytes);
    QVERIFY(unfinished && unfinished->isWriteInProgress);
}

void TestWimHeader::knowsChunkSizes_data()
{
    QTest::addColumn<quint32>("flags");
    QTest::addColumn<quint32>("chunkBytes");
    QTest::addColumn<bool>("isUsable");
    const auto row = [](const char* name, quint32 flags, quint32 chunkBytes, bool isUsable) {
        QTest::newRow(name) << flags << chunkBytes << isUsable;
    };
    row("XPRESS, unset", kXpress, 0, true);
    row("XPRESS, least", kXpress, 1 << 12, true);
    row("XPRESS, below", kXpress, 1 << 11, false);
    row("XPRESS, most", kXpress, 1 << 16, true);
    row("XPRESS, above", kXpress, 1 << 17, false);
    row("XPRESS, no power of two", kXpress, 32769, false);
    row("LZX, least", kLzx, 1 << 15, true);
    row("LZX, below", kLzx, 1 << 14, false);
    row("LZX, most", kLzx, 1 << 21, true);
    row("LZX, above", kLzx, 1 << 22, false);
    row("LZMS, most", kLzms, 1 << 26, true);
    row("LZMS, above", kLzms, 1 << 27, false);
    row("the highest bit", kLzms, 1U << 31, false);
}

void TestWimHeader::knowsChunkSizes()
{
    QFETCH(quint32, flags);
    QFETCH(quint32, chunkBytes);
    QFETCH(bool, isUsable);
    const Result<WimHeader> header = read(Raw().compression(kCompressed | flags, chunkBytes).bytes);
    QCOMPARE(header.has_value(), isUsable);
    if (isUsable)
        QCOMPARE(header->format.chunkSize, chunkBytes == 0 ? 32768 : qint64{chunkBytes});
    else
        QCOMPARE(header.error().code, ErrorCode::WimDamaged);
    // without compression nobody asks
    const Result<WimHeader> plain = read(Raw().compression(flags, chunkBytes).bytes);
    QVERIFY(plain && plain->format.compression == WimCompression::None);
}

void TestWimHeader::refuses_data()
{
    QTest::addColumn<Raw>("raw");
    QTest::addColumn<ErrorRow>("code");
    const auto row = [](const char* name, const Raw& raw, ErrorRow code) {
        QTest::newRow(name) << raw << code;
    };
    row("another size of the header", Raw().put<quint32>(8, 212), ErrorCode::WimDamaged);
    row("another version", Raw().put<quint32>(12, 0x10e00), ErrorCode::Unsupported);
    row("part 0", Raw().put<quint16>(40, 0), ErrorCode::WimDamaged);
    row("part 2 of 1", Raw().put<quint16>(40, 2), ErrorCode::WimDamaged);
    row("part 1 of 2", Raw().put<quint16>(42, 2), ErrorCode::WimSplit);
    row("compressed with nothing", Raw().compression(kCompressed, 0), ErrorCode::Unsupported);
    row("a thousand images", Raw().put<quint32>(44, 1001), ErrorCode::WimDamaged);
    row("fewer than none", Raw().put<quint32>(44, 0xffffffff), ErrorCode::WimDamaged);
    row("boots a second image", Raw().put<quint32>(120, 2), ErrorCode::WimDamaged);
    row("boots a negative one", Raw().put<quint32>(120, 0x80000000), ErrorCode::WimDamaged);
    row("contents behind the end", Raw().table(48, 100, kWimBytes - 99), ErrorCode::Truncated);
    row("XML behind the end", Raw().table(72, 1, kWimBytes), ErrorCode::Truncated);
    row("integrity behind the end", Raw().table(124, 20, kWimBytes), ErrorCode::Truncated);
    row("an offset that overflows", Raw().table(72, 200, ~quint64{0}), ErrorCode::Truncated);
    row("two sizes", Raw().put<quint64>(72 + 16, 201), ErrorCode::WimDamaged);
}

void TestWimHeader::refuses()
{
    QFETCH(Raw, raw);
    QFETCH(ErrorRow, code);
    const Result<WimHeader> header = read(raw.bytes);
    QVERIFY(!header);
    QCOMPARE(header.error().code, code);
    QCOMPARE(header.error().subject.english(), u"boot.wim"_s);
}

void TestWimHeader::survivesTruncation()
{
    for (qsizetype length = 0; length < WimHeader::kBytes; ++length) {
        const Result<WimHeader> header =
            readWimHeader(ByteSource::fromBytes(Raw().bytes.first(length)), u"boot.wim"_s);
        QVERIFY2(!header, QByteArray::number(length).constData());
        QCOMPARE(header.error().code, length < 8 ? ErrorCode::NotABootImage : ErrorCode::Truncated);
    }
}

void TestWimHeader::resourcesKeepTheirFlags()
{
    const WimResource resource{
        .storedSize = (qint64{1} << 56) - 1, .offset = 12, .size = 34, .flags = 0xff};
    const WimResource again = WimResource::parse(resource.encode());
    QCOMPARE(again.storedSize, resource.storedSize);
    QCOMPARE(again.flags, quint8(0xff));
    QCOMPARE(again.offset, 12);
    QCOMPARE(again.size, 34);
    QVERIFY(again.has(WimResource::Metadata) && again.has(WimResource::Solid));
}

void TestWimHeader::resourcesNeverOverflow()
{
    const WimResource resource = WimResource::parse(QByteArray(WimResource::kBytes, '\xff'));
    QVERIFY(resource.offset > 0 && resource.size > 0 && resource.storedSize > 0);
    QVERIFY(resource.end() > resource.offset);
    QVERIFY(resource.offset + resource.size > 0);
}

void TestWimHeader::endsWithTheFile()
{
    const WimResource resource{.storedSize = 96, .offset = 4000};
    QVERIFY(checkInsideWim(resource, u"it"_s, 4096, {}));
    const Result<> outside = checkInsideWim(resource, u"it"_s, 4095, u"boot.wim"_s);
    QVERIFY(!outside);
    QCOMPARE(outside.error().code, ErrorCode::Truncated);
    QCOMPARE(outside.error().subject.english(), u"boot.wim"_s);
    QCOMPARE(outside.error().detail.english(), u"it ends at byte 4096, the file has 4095"_s);
}

CMGMEDIA_TEST(TestWimHeader)
#include "test_wim_header.moc"
