// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/byte_ring.h"
#include "core/media/disc_reader.h"
#include "core/media/manifest.h"
#include "core/media/usb_image_writer.h"
#include "tests/media/emitter_fixture.h"
#include "tests/support/stopping_file.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

namespace {

constexpr qint64 kMiB = 1 << 20;
constexpr qint64 kLargeBytes = 600 * kMiB;

/// A medium whose boot image is as large as those of a site become.
MediaTree largeMedium()
{
    Contents contents = mediumContents();
    contents.remove(u"sources/boot.wim"_s);
    for (int i = 0; i < 200; ++i)
        contents[u"SMS/bin/folder %1/a file with a long name.txt"_s.arg(i)] = QByteArray::number(i);
    MediaTree tree = treeOf(contents);
    if (!tree.add({u"sources/boot.wim"_s, endless(kLargeBytes), {}}))
        qFatal("the fixture's paths collide");
    return tree;
}

/// What an image of the plan would hold, without making one.
ByteSource sourceOf(const ImagePlan& plan)
{
    ByteSource all;
    for (const ImagePlan::Segment& segment : plan.segments) {
        all.append(endless(segment.offset - all.size()));
        all.append(segment.bytes);
    }
    all.append(endless(plan.totalBytes - all.size()));
    return all;
}

ByteSource isoOf(const MediaTree& tree)
{
    IsoOptions options = isoOptions();
    options.efiBootImage = tree.find(u"EFI/Microsoft/Boot/efisys.bin"_s)->bytes;
    const Result<ImagePlan> plan = planIso(tree, options);
    return plan ? sourceOf(*plan) : ByteSource();
}

/// As a disc without UDF: readers then take ISO 9660 and its names.
ByteSource withoutUdf(const ByteSource& iso)
{
    constexpr qint64 kRecognition = 16 * 2048; // block of the first descriptor
    QByteArray start = iso.slice(0, kRecognition + 16 * 2048).readAll(kMiB).value_or(QByteArray());
    start.replace("NSR02", "XXXXX").replace("NSR03", "XXXXX").replace("BEA01", "XXXXX");
    ByteSource all = ByteSource::fromBytes(start);
    all.append(iso.slice(start.size(), iso.size() - start.size()));
    return all;
}

ByteSource stickOf(const MediaTree& tree)
{
    UsbImageOptions options;
    options.label = u"BRANCH"_s;
    options.stamp = isoOptions().stamp;
    const Result<ImagePlan> plan = planUsbImage(tree, options);
    return plan ? sourceOf(*plan) : ByteSource();
}

/// Requests a stop at the n-th call and counts those that come later.
class Tripwire
{
public:
    Tripwire(qint64 at, std::stop_source stop) : m_at(at), m_stop(std::move(stop)) {}

    void touched()
    {
        if (++m_touches == m_at)
            m_stop.request_stop();
    }
    qint64 touches() const { return m_touches; }

private:
    qint64 m_at;
    std::stop_source m_stop;
    std::atomic<qint64> m_touches = 0;
};

class TrippingSink : public ImageSink
{
public:
    explicit TrippingSink(Tripwire& wire) : m_wire(wire) {}
    Result<> write(qint64, std::span<const char>) override
    {
        m_wire.touched();
        return {};
    }
    Result<> finish() override
    {
        isFinished = true;
        return {};
    }
    bool isFinished = false;

private:
    Tripwire& m_wire;
};

class TrippingImage : public ReadableImage
{
public:
    TrippingImage(Tripwire& wire, ByteSource content) : m_wire(wire), m_content(std::move(content))
    {}
    QString path() const override { return u"stick"_s; }
    Result<> read(qint64 offset, std::span<char> into) override
    {
        m_wire.touched();
        return m_content.read(offset, into);
    }

private:
    Tripwire& m_wire;
    ByteSource m_content;
};

/// One file, from a source that is slow.
ImagePlan planOf(const ByteSource& content)
{
    ImagePlan plan;
    plan.segments = {{4096, content, u"sources/boot.wim"_s}};
    plan.totalBytes = 4096 + content.size() + 100;
    return plan;
}

} // namespace

Q_DECLARE_METATYPE(cmgmedia::ByteSource)

class TestStopMedia : public QObject
{
    Q_OBJECT

private slots:
    void opensNoMediumToItsEnd_data();
    void opensNoMediumToItsEnd();
    void checksNoManifestToItsEnd();
    void comparesNoBootImageToItsEnd();
    void emitsNothingMore();
    void writesNoMoreThanTheRingHolds();
    void readsBackNothingMore_data();
    void readsBackNothingMore();
};

void TestStopMedia::opensNoMediumToItsEnd_data()
{
    QTest::addColumn<ByteSource>("medium");
    QTest::addColumn<DiscKind>("kind");
    const MediaTree tree = largeMedium();
    const ByteSource iso = isoOf(tree);
    QTest::newRow("UDF") << iso << DiscKind::UdfIso;
    QTest::newRow("ISO 9660") << withoutUdf(iso) << DiscKind::PlainIso;
    QTest::newRow("stick") << stickOf(tree) << DiscKind::UsbImage;
}

void TestStopMedia::opensNoMediumToItsEnd()
{
    QFETCH(ByteSource, medium);
    QFETCH(DiscKind, kind);
    QVERIFY(medium.size() > kLargeBytes);
    SilentSink sink;
    const Obedience seen = obedienceOf(
        [&](const std::shared_ptr<const SourceFile>& file, const std::stop_token& stop) {
            Work work{sink, stop};
            const Result<Disc> disc = openDisc(file, work);
            if (disc && (disc->kind != kind || !disc->tree.find(u"sources/boot.wim"_s)))
                return std::optional(Error{ErrorCode::Corrupt, u"read as something else"_s, {}});
            return errorOf(disc);
        },
        medium);
    QCOMPARE(seen.wentOn, QString());
    QVERIFY(seen.readings > 200); // at least one a folder
}

void TestStopMedia::checksNoManifestToItsEnd()
{
    SilentSink sink;
    constexpr qint64 kSize = 100 * kMiB;
    // its hash does not matter: nobody comes to the end
    const QByteArray manifest =
        manifestOf({{u"sources/boot.wim"_s, kSize, {}}, {u"a"_s, 1, {}}}, QJsonObject());
    const Obedience seen = obedienceOf(
        [&](const std::shared_ptr<const SourceFile>& file, const std::stop_token& stop) {
            MediaTree tree = treeOf({{QString::fromLatin1(kManifestPath), manifest}});
            if (!tree.add({u"sources/boot.wim"_s, ByteSource::fromFile(file), {}}))
                qFatal("the fixture's paths collide");
            Work work{sink, stop};
            return errorOf(checkManifest(tree, std::nullopt, work));
        },
        endless(kSize));
    QCOMPARE(seen.wentOn, QString());
    QCOMPARE(seen.readings, kSize / kMiB);
}

void TestStopMedia::comparesNoBootImageToItsEnd()
{
    // as large as is compared at all, and the same but for where it comes from
    const QByteArray content = patternBytes(1'474'560, 3);
    const Obedience seen = obedienceOf(
        [&](const std::shared_ptr<const SourceFile>& file, const std::stop_token& stop) {
            const MediaTree tree = treeOf({{u"efisys.bin"_s, content}, {u"other.bin"_s, content}});
            IsoOptions options = isoOptions();
            options.efiBootImage = ByteSource::fromFile(file);
            return errorOf(planIso(tree, options, stop));
        },
        ByteSource::fromBytes(content));
    QCOMPARE(seen.wentOn, QString());
    QVERIFY(seen.readings >= 20);
}

void TestStopMedia::emitsNothingMore()
{
    SilentSink silent;
    const Obedience seen = obedienceOf(
        [&](const std::shared_ptr<const SourceFile>& file, const std::stop_token& stop) {
            Tripwire none(0, std::stop_source());
            TrippingSink sink(none);
            Work work{silent, stop};
            const Result<Emitted> emitted = emitTo(sink, planOf(ByteSource::fromFile(file)), work);
            if (sink.isFinished == stop.stop_requested()) // what is not whole is not flushed as if
                return std::optional(Error{ErrorCode::Corrupt, u"finished"_s, {}});
            return errorOf(emitted);
        },
        endless(40 * kMiB));
    QCOMPARE(seen.wentOn, QString());
    QVERIFY(seen.readings >= 40);
}

void TestStopMedia::writesNoMoreThanTheRingHolds()
{
    const ImagePlan plan = planOf(endless(40 * kMiB));
    for (const qint64 at : {1, 5, 20}) {
        const std::stop_source stop;
        Tripwire wire(at, stop);
        TrippingSink sink(wire);
        SilentSink silent;
        Work work{silent, stop.get_token()};
        const Result<Emitted> emitted = emitTo(sink, plan, work);
        QVERIFY(!emitted);
        QCOMPARE(emitted.error().code, ErrorCode::Cancelled);
        QVERIFY2(wire.touches() <= at + ByteRing::kBlocks,
                 QByteArray::number(wire.touches()).constData());
        QVERIFY(!sink.isFinished);
    }
}

void TestStopMedia::readsBackNothingMore_data()
{
    QTest::addColumn<qint64>("at");
    for (const qint64 at : {1, 2, 9, 39})
        QTest::addRow("block %d", static_cast<int>(at)) << at;
}

void TestStopMedia::readsBackNothingMore()
{
    QFETCH(qint64, at);
    const ImagePlan plan = planOf(endless(40 * kMiB));
    SilentSink silent;
    Work unstopped{silent, {}};
    Tripwire none(0, std::stop_source());
    TrippingSink sink(none);
    const Result<Emitted> emitted = emitTo(sink, plan, unstopped);
    QVERIFY(emitted);
    const std::stop_source stop;
    Tripwire wire(at, stop);
    TrippingImage image(wire, sourceOf(plan));
    Work work{silent, stop.get_token()};
    const Result<> same = readBack(plan, *emitted, image, work);
    QVERIFY(!same);
    QCOMPARE(same.error(), (Error{ErrorCode::Cancelled, u"stick"_s, {}}));
    QCOMPARE(wire.touches(), at);
}

CMGMEDIA_TEST(TestStopMedia)
#include "test_stop_media.moc"
