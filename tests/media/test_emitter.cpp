// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/emitter.h"
#include "tests/media/iso_fixture.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

namespace {

/// Calls back at each report of progress, on the thread that reports.
class WatchingSink : public ProgressSink
{
public:
    explicit WatchingSink(std::function<void(qint64)> watch) : m_watch(std::move(watch)) {}

    void progressed(qint64 doneBytes, qint64 totalBytes) override
    {
        m_ascending = m_ascending && doneBytes >= m_done && doneBytes <= totalBytes;
        m_done = doneBytes;
        m_watch(doneBytes);
    }
    void logged(const QString&) override {}

    qint64 done() const { return m_done; }
    bool wasAscending() const { return m_ascending; }

private:
    std::function<void(qint64)> m_watch;
    qint64 m_done = 0;
    bool m_ascending = true;
};

/// Keeps what is written, and fails on demand.
class FakeSink : public ImageSink
{
public:
    qint64 fullAt = -1; ///< byte that does not fit any more
    bool failToFinish = false;
    QByteArray written;
    bool aligned = true;

    Result<> write(qint64 offset, std::span<const char> bytes) override
    {
        const auto length = static_cast<qint64>(bytes.size());
        if (fullAt >= 0 && offset + length > fullAt)
            return Error{ErrorCode::NoSpace, u"stick"_s, {}};
        const auto address = reinterpret_cast<quintptr>(bytes.data());
        aligned = aligned && offset % kAlignment == 0 && address % kAlignment == 0
                  && offset == written.size();
        written.append(bytes.data(), length);
        return {};
    }
    Result<> finish() override
    {
        if (failToFinish)
            return Error{ErrorCode::Io, u"stick"_s, {}};
        return {};
    }
};

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// Files on both sides of the ring's blocks, gaps, and an end that is no multiple of anything.
ImagePlan mixedPlan()
{
    ImagePlan plan;
    plan.segments = {
        {100, ByteSource::fromBytes("structure"), {}},
        {4096, ByteSource::fromBytes(patternBytes(5'000, 1)), u"small"_s},
        {10'000, ByteSource::fromBytes({}), u"empty"_s},
        {10'000, ByteSource::fromBytes(patternBytes(20'000'000, 2)), u"large"_s},
        {20'500'000, ByteSource::fromBytes(patternBytes(777, 3)), u"last"_s},
    };
    plan.totalBytes = 21'000'001;
    return plan;
}

QByteArray imageOf(const ImagePlan& plan)
{
    QByteArray image(plan.totalBytes, '\0');
    for (const ImagePlan::Segment& segment : plan.segments) {
        const QByteArray bytes = segment.bytes.readAll(1 << 30).value_or(QByteArray());
        image.replace(segment.offset, bytes.size(), bytes);
    }
    return image;
}

ImagePlan planOfFile(const QString& path)
{
    ImagePlan plan;
    plan.segments = {{4096, ByteSource::open(path).value_or(ByteSource()), u"file"_s}};
    plan.totalBytes = 4096 + plan.segments[0].bytes.size() + 4096;
    return plan;
}

} // namespace

class TestEmitter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesTheImage();
    void hashesEachFile();
    void writesAlignedBlocksInOrder();
    void reportsBytesUpToTheTotal();
    void fillsTheLateFile();
    void refusesALateFileOfAnotherSize();
    void refusesAnExistingFile();
    void refusesAFolderThatIsNotThere();
    void noticesMissingRoomBeforehand();
    void stopsWhenTheSinkIsFull_data();
    void stopsWhenTheSinkIsFull();
    void passesOnAFailedFlush();
    void stopsWithinABlockWhenCancelled();
    void isCancelledBeforeItBegins();
    void noticesASourceThatEndsEarly();
    void noticesASourceThatWasWrittenTo();
    void passesOnASourceThatCannotBeRead();
    void writesWhereThePageCacheCannotBePassed();
    void readsBackWhatWasWritten();
    void namesTheDifference_data();
    void namesTheDifference();
    void noticesAnotherLength();
    void readsBackTheLateFile();
    void stopsReadingBackWhenCancelled();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_image;
};

void TestEmitter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_image = m_folder->filePath(u"image"_s);
}

void TestEmitter::writesTheImage()
{
    const ImagePlan plan = mixedPlan();
    QVERIFY(emitQuietly(plan, m_image));
    QVERIFY(contentOf(m_image) == imageOf(plan));
}

void TestEmitter::hashesEachFile()
{
    const Result<Emitted> emitted = emitQuietly(mixedPlan(), m_image);
    QVERIFY(emitted);
    QCOMPARE(emitted->files.size(), size_t(4));
    const QStringList names = {u"small"_s, u"empty"_s, u"large"_s, u"last"_s};
    for (size_t i = 0; i < 4; ++i) {
        const ImagePlan::Segment segment = mixedPlan().segments[i + 1];
        QCOMPARE(emitted->files[i].path, names[static_cast<qsizetype>(i)]);
        QCOMPARE(emitted->files[i].size, segment.bytes.size());
        QCOMPARE(emitted->files[i].sha256, sha256(*segment.bytes.readAll(1 << 30)));
    }
}

void TestEmitter::writesAlignedBlocksInOrder()
{
    FakeSink sink;
    SilentSink silent;
    Work work = {silent, {}};
    QVERIFY(emitTo(sink, mixedPlan(), work));
    QVERIFY(sink.aligned);
    QVERIFY(sink.written == imageOf(mixedPlan()));
}

void TestEmitter::reportsBytesUpToTheTotal()
{
    int reports = 0;
    WatchingSink sink([&](qint64) { ++reports; });
    Work work = {sink, {}};
    QVERIFY(emitImage(mixedPlan(), m_image, work));
    QVERIFY(sink.wasAscending());
    QCOMPARE(sink.done(), mixedPlan().totalBytes);
    QVERIFY(reports >= 20);
}

void TestEmitter::fillsTheLateFile()
{
    ImagePlan plan = mixedPlan();
    plan.lateFile = u"last"_s;
    QStringList seen;
    QByteArray late = patternBytes(777, 9);
    plan.lateContent = [&](const std::vector<FileHash>& files) {
        for (const FileHash& file : files)
            seen.append(file.path);
        return late;
    };
    const Result<Emitted> emitted = emitQuietly(plan, m_image);
    QVERIFY(emitted);
    QCOMPARE(seen, QStringList({u"small"_s, u"empty"_s, u"large"_s}));
    QCOMPARE(contentOf(m_image).sliced(20'500'000, 777), late);
    QCOMPARE(emitted->files.back().sha256, sha256(late));
}

void TestEmitter::refusesALateFileOfAnotherSize()
{
    ImagePlan plan = mixedPlan();
    plan.lateFile = u"last"_s;
    plan.lateContent = [](const std::vector<FileHash>&) { return QByteArray(778, 'x'); };
    const Result<Emitted> emitted = emitQuietly(plan, m_image);
    QVERIFY(!emitted);
    QCOMPARE(emitted.error().subject, u"last"_s);
    QVERIFY(!QFile::exists(m_image));
}

void TestEmitter::refusesAnExistingFile()
{
    writeContent(m_image, "precious");
    const Result<Emitted> emitted = emitQuietly(mixedPlan(), m_image);
    QVERIFY(!emitted);
    QCOMPARE(emitted.error().code, ErrorCode::OutputExists);
    QCOMPARE(contentOf(m_image), "precious");
}

void TestEmitter::refusesAFolderThatIsNotThere()
{
    const Result<Emitted> emitted = emitQuietly(mixedPlan(), m_folder->filePath(u"no/image"_s));
    QVERIFY(!emitted);
    QCOMPARE(emitted.error().code, ErrorCode::NotFound);
}

void TestEmitter::noticesMissingRoomBeforehand()
{
    ImagePlan plan = mixedPlan();
    plan.totalBytes = 1LL << 53; // 8 PiB
    int reports = 0;
    WatchingSink sink([&](qint64) { ++reports; });
    Work work = {sink, {}};
    const Result<Emitted> emitted = emitImage(plan, m_image, work);
    QVERIFY(!emitted);
    QCOMPARE(emitted.error().code, ErrorCode::NoSpace);
    QCOMPARE(emitted.error().subject, m_image);
    QCOMPARE(reports, 0);
    QVERIFY(!QFile::exists(m_image));
}

void TestEmitter::stopsWhenTheSinkIsFull_data()
{
    QTest::addColumn<qint64>("fullAt");
    QTest::newRow("at once") << qint64(0);
    QTest::newRow("in the middle") << qint64(12'000'000);
    QTest::newRow("in the last block") << qint64(21'000'000);
}

void TestEmitter::stopsWhenTheSinkIsFull()
{
    QFETCH(qint64, fullAt);
    FakeSink sink;
    sink.fullAt = fullAt;
    SilentSink silent;
    Work work = {silent, {}};
    const Result<Emitted> emitted = emitTo(sink, mixedPlan(), work);
    QVERIFY(!emitted);
    QCOMPARE(emitted.error().code, ErrorCode::NoSpace);
    QCOMPARE(emitted.error().subject, u"stick"_s);
}

void TestEmitter::passesOnAFailedFlush()
{
    FakeSink sink;
    sink.failToFinish = true;
    SilentSink silent;
    Work work = {silent, {}};
    const Result<Emitted> emitted = emitTo(sink, mixedPlan(), work);
    QVERIFY(!emitted);
    QCOMPARE(emitted.error().code, ErrorCode::Io);
}

void TestEmitter::stopsWithinABlockWhenCancelled()
{
    std::stop_source stop;
    WatchingSink sink([&](qint64 done) {
        if (done >= 10'000'000)
            stop.request_stop();
    });
    Work work = {sink, stop.get_token()};
    const Result<Emitted> emitted = emitImage(mixedPlan(), m_image, work);
    QVERIFY(!emitted);
    QCOMPARE(emitted.error().code, ErrorCode::Cancelled);
    QVERIFY(sink.done() < 12'000'000);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestEmitter::isCancelledBeforeItBegins()
{
    std::stop_source stop;
    stop.request_stop();
    SilentSink sink;
    Work work = {sink, stop.get_token()};
    const Result<Emitted> emitted = emitImage(mixedPlan(), m_image, work);
    QVERIFY(!emitted);
    QCOMPARE(emitted.error().code, ErrorCode::Cancelled);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestEmitter::noticesASourceThatEndsEarly()
{
    const QString source = m_folder->filePath(u"source"_s);
    writeContent(source, patternBytes(12'000'000));
    const ImagePlan plan = planOfFile(source);
    WatchingSink sink([&](qint64 done) {
        if (done == (2 << 20))
            QFile::resize(source, 6'000'000);
    });
    Work work = {sink, {}};
    const Result<Emitted> emitted = emitImage(plan, m_image, work);
    QVERIFY(!emitted);
    QCOMPARE(emitted.error().code, ErrorCode::SourceChanged);
    QCOMPARE(emitted.error().subject, source);
    QVERIFY(!QFile::exists(m_image));
}

void TestEmitter::noticesASourceThatWasWrittenTo()
{
    const QString source = m_folder->filePath(u"source"_s);
    writeContent(source, patternBytes(12'000'000));
    const ImagePlan plan = planOfFile(source);
    WatchingSink sink([&](qint64 done) {
        if (done != (2 << 20))
            return;
        QFile file(source);
        if (!file.open(QFile::Append) || file.write("more") != 4)
            qFatal("the source cannot be changed");
    });
    Work work = {sink, {}};
    const Result<Emitted> emitted = emitImage(plan, m_image, work);
    QVERIFY(!emitted);
    QCOMPARE(emitted.error().code, ErrorCode::SourceChanged);
    QCOMPARE(emitted.error().subject, source);
    QVERIFY(!QFile::exists(m_image));
}

void TestEmitter::passesOnASourceThatCannotBeRead()
{
    // Opens like any file; its first page is never mapped, so reading it fails.
    const QString unreadable = u"/proc/self/mem"_s;
    const Result<std::shared_ptr<const SourceFile>> file = SourceFile::open(unreadable);
    if (!file)
        QSKIP("there is no file here that opens and cannot be read");
    ImagePlan plan = mixedPlan();
    plan.segments[3].bytes = ByteSource::fromFile(*file, 0, 20'000'000);
    const Result<Emitted> emitted = emitQuietly(plan, m_image);
    QVERIFY(!emitted);
    QCOMPARE(emitted.error().code, ErrorCode::Io);
    QCOMPARE(emitted.error().subject, unreadable);
    QVERIFY(!QFile::exists(m_image));
}

void TestEmitter::writesWhereThePageCacheCannotBePassed()
{
    const QTemporaryDir inMemory(u"/dev/shm/emitter-XXXXXX"_s);
    if (!inMemory.isValid())
        QSKIP("there is no file system in memory");
    const ImagePlan plan = mixedPlan();
    const QString path = inMemory.filePath(u"image"_s);
    const Result<Emitted> emitted = emitQuietly(plan, path);
    QVERIFY(emitted);
    SilentSink sink;
    Work work = {sink, {}};
    QCOMPARE(readBack(plan, *emitted, path, work).value_or(QByteArray()), sha256(imageOf(plan)));
    QVERIFY(contentOf(path) == imageOf(plan));
}

void TestEmitter::readsBackWhatWasWritten()
{
    const ImagePlan plan = mixedPlan();
    const Result<Emitted> emitted = emitQuietly(plan, m_image);
    QVERIFY(emitted);
    WatchingSink sink([](qint64) {});
    Work work = {sink, {}};
    const Result<QByteArray> hash = readBack(plan, *emitted, m_image, work);
    QVERIFY(hash);
    QCOMPARE(*hash, sha256(imageOf(plan)));
    QCOMPARE(sink.done(), plan.totalBytes);
}

void TestEmitter::namesTheDifference_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QString>("where");
    QTest::newRow("first gap") << qint64(0) << u"at byte 0"_s;
    QTest::newRow("structure") << qint64(104) << u"at byte 104"_s;
    QTest::newRow("first byte of a file") << qint64(4096) << u"small"_s;
    QTest::newRow("in a large file") << qint64(15'000'000) << u"large"_s;
    QTest::newRow("last byte of a file") << qint64(20'009'999) << u"large"_s;
    QTest::newRow("gap between files") << qint64(20'010'000) << u"at byte 20010000"_s;
    QTest::newRow("last byte of all") << qint64(21'000'000) << u"at byte 21000000"_s;
}

void TestEmitter::namesTheDifference()
{
    QFETCH(qint64, offset);
    QFETCH(QString, where);
    const ImagePlan plan = mixedPlan();
    const Result<Emitted> emitted = emitQuietly(plan, m_image);
    QVERIFY(emitted);
    QByteArray image = contentOf(m_image);
    image[offset] = static_cast<char>(image[offset] ^ 1);
    writeContent(m_image, image);
    SilentSink sink;
    Work work = {sink, {}};
    const Result<QByteArray> same = readBack(plan, *emitted, m_image, work);
    QVERIFY(!same);
    QCOMPARE(same.error(), (Error{ErrorCode::VerifyMismatch, m_image, where}));
}

void TestEmitter::noticesAnotherLength()
{
    const ImagePlan plan = mixedPlan();
    const Result<Emitted> emitted = emitQuietly(plan, m_image);
    QVERIFY(emitted);
    QVERIFY(QFile::resize(m_image, 21'000'000));
    SilentSink sink;
    Work work = {sink, {}};
    const Result<QByteArray> same = readBack(plan, *emitted, m_image, work);
    QVERIFY(!same);
    QCOMPARE(same.error().code, ErrorCode::VerifyMismatch);
}

void TestEmitter::readsBackTheLateFile()
{
    ImagePlan plan = mixedPlan();
    plan.lateFile = u"last"_s;
    plan.lateContent = [](const std::vector<FileHash>&) { return QByteArray(777, 'x'); };
    const Result<Emitted> emitted = emitQuietly(plan, m_image);
    QVERIFY(emitted);
    SilentSink sink;
    Work work = {sink, {}};
    QVERIFY(readBack(plan, *emitted, m_image, work));
}

void TestEmitter::stopsReadingBackWhenCancelled()
{
    const ImagePlan plan = mixedPlan();
    const Result<Emitted> emitted = emitQuietly(plan, m_image);
    QVERIFY(emitted);
    std::stop_source stop;
    WatchingSink sink([&](qint64) { stop.request_stop(); });
    Work work = {sink, stop.get_token()};
    const Result<QByteArray> same = readBack(plan, *emitted, m_image, work);
    QVERIFY(!same);
    QCOMPARE(same.error().code, ErrorCode::Cancelled);
    QVERIFY(QFile::exists(m_image));
}

QTEST_GUILESS_MAIN(TestEmitter)
#include "test_emitter.moc"
