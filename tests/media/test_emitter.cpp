// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/media/emitter_fixture.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

namespace {

ImagePlan planOfFile(const QString& path)
{
    ImagePlan plan;
    plan.segments = {{4096, ByteSource::open(path).value_or(ByteSource()), u"file"_s}};
    plan.totalBytes = 4096 + plan.segments[0].bytes.size() + 4096;
    return plan;
}

/// Takes several pieces at a time, in any order.
class WideSink : public ImageSink
{
public:
    explicit WideSink(qint64 size) : written(size, '\0') {}

    qint64 failsAt = -1;
    QByteArray written;
    std::atomic<int> most = 0; ///< pieces under way at the same time
    bool isFinished = false;

    size_t writesUnderWay() const override { return 3; }
    Result<> write(qint64 offset, std::span<const char> bytes) override
    {
        const int now = ++m_now;
        for (int before = most; now > before && !most.compare_exchange_weak(before, now);) {
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(offset >> 20 & 3));
        std::ranges::copy(bytes, written.data() + offset);
        --m_now;
        if (failsAt >= offset && failsAt < offset + std::ssize(bytes))
            return Error{ErrorCode::Io, u"stick"_s, {}};
        return {};
    }
    Result<> finish() override
    {
        isFinished = m_now == 0;
        return {};
    }

private:
    std::atomic<int> m_now = 0;
};

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
    void hashesTheWholeImageWhereThatIsWanted();
    void writesSeveralSinksFromOnePass();
    void leavesOutASinkThatFails();
    void stopsWhenEverySinkHasFailed();
    void writesSeveralPiecesAtATime();
    void stopsWhenOneOfThePiecesFails();

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
    QCOMPARE(emitted.error().subject.english(), u"last"_s);
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
    QCOMPARE(emitted.error().subject.english(), m_image);
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
    QCOMPARE(emitted.error().subject.english(), u"stick"_s);
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
    QCOMPARE(emitted.error().subject.english(), source);
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
    QCOMPARE(emitted.error().subject.english(), source);
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
    QCOMPARE(emitted.error().subject.english(), unreadable);
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
    QVERIFY(readBack(plan, *emitted, path, work));
    QVERIFY(contentOf(path) == imageOf(plan));
}

void TestEmitter::hashesTheWholeImageWhereThatIsWanted()
{
    ImagePlan plan = mixedPlan();
    plan.lateFile = u"last"_s;
    plan.lateContent = [](const std::vector<FileHash>&) { return QByteArray(777, 'x'); };
    FakeSink sink;
    FakeSink other;
    SilentSink silent;
    Work work = {silent, {}};
    const Result<Emitted> with = emitTo(sink, plan, work, WholeHash::Wanted);
    QVERIFY(with);
    QCOMPARE(with->sha256, sha256(sink.written));
    const Result<Emitted> without = emitTo(other, plan, work);
    QVERIFY(without);
    QCOMPARE(without->sha256, QByteArray());
}

void TestEmitter::writesSeveralSinksFromOnePass()
{
    std::array<FakeSink, 3> sinks;
    ImageSink* const all[] = {&sinks[0], &sinks[1], &sinks[2]};
    SilentSink silent;
    Work work = {silent, {}};
    const Emission emission = emitToAll(all, mixedPlan(), work);
    QVERIFY(emission.emitted);
    QCOMPARE(emission.emitted->files.size(), size_t(4));
    for (size_t i = 0; i < sinks.size(); ++i) {
        QVERIFY(emission.sinks[i]);
        QVERIFY(sinks[i].written == imageOf(mixedPlan()));
    }
}

void TestEmitter::leavesOutASinkThatFails()
{
    std::array<FakeSink, 3> sinks;
    sinks[0].fullAt = 12'000'000;
    sinks[2].failToFinish = true;
    ImageSink* const all[] = {&sinks[0], &sinks[1], &sinks[2]};
    SilentSink silent;
    Work work = {silent, {}};
    const Emission emission = emitToAll(all, mixedPlan(), work);
    QVERIFY(emission.emitted);
    QCOMPARE(emission.sinks[0].error().code, ErrorCode::NoSpace);
    QVERIFY(emission.sinks[1]);
    QVERIFY(sinks[1].written == imageOf(mixedPlan()));
    QCOMPARE(emission.sinks[2].error().code, ErrorCode::Io);
}

void TestEmitter::stopsWhenEverySinkHasFailed()
{
    std::array<FakeSink, 2> sinks;
    sinks[0].fullAt = 0;
    sinks[1].fullAt = 4'000'000;
    ImageSink* const all[] = {&sinks[0], &sinks[1]};
    WatchingSink watch([](qint64) {});
    Work work = {watch, {}};
    const Emission emission = emitToAll(all, mixedPlan(), work);
    QVERIFY(!emission.emitted);
    QCOMPARE(emission.emitted.error().code, ErrorCode::NoSpace);
    QVERIFY(watch.done() < 20'000'000);
}

void TestEmitter::writesSeveralPiecesAtATime()
{
    const ImagePlan plan = mixedPlan();
    WideSink sink(plan.totalBytes);
    SilentSink silent;
    Work work = {silent, {}};
    const Result<Emitted> emitted = emitTo(sink, plan, work);
    QVERIFY(emitted);
    QCOMPARE(sha256(sink.written), sha256(imageOf(plan)));
    QVERIFY2(sink.most > 1 && sink.most <= 3, qPrintable(QString::number(sink.most)));
    QVERIFY(sink.isFinished);
}

void TestEmitter::stopsWhenOneOfThePiecesFails()
{
    const ImagePlan plan = mixedPlan();
    WideSink sink(plan.totalBytes);
    sink.failsAt = 9'000'000;
    SilentSink silent;
    Work work = {silent, {}};
    const Result<Emitted> emitted = emitTo(sink, plan, work);
    QVERIFY(!emitted);
    QCOMPARE(emitted.error(), (Error{ErrorCode::Io, u"stick"_s, {}}));
    QVERIFY(!sink.isFinished);
}

CMGMEDIA_TEST(TestEmitter)
#include "test_emitter.moc"
