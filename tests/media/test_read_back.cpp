// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/media/emitter_fixture.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

namespace {

/// An image whose reading goes wrong on demand.
class FakeImage : public ReadableImage
{
public:
    explicit FakeImage(QByteArray content) : m_content(std::move(content)) {}

    qint64 flippedOnceAt = -1;
    int failuresAt15MiB = 0;

    QString path() const override { return u"stick"_s; }
    Result<> read(qint64 offset, std::span<char> into) override
    {
        if (offset == 15 << 20 && failuresAt15MiB > 0) {
            --failuresAt15MiB;
            return Error{ErrorCode::Io, path(), {}};
        }
        const auto length = static_cast<qint64>(into.size());
        m_content.sliced(offset, length).toStdString().copy(into.data(), into.size());
        if (flippedOnceAt >= offset && flippedOnceAt < offset + length) {
            char& byte = into[static_cast<size_t>(flippedOnceAt - offset)];
            byte = static_cast<char>(byte ^ 1);
            flippedOnceAt = -1;
        }
        return {};
    }

private:
    QByteArray m_content;
};

} // namespace

class TestReadBack : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsBackWhatWasWritten();
    void namesTheDifference_data();
    void namesTheDifference();
    void noticesAnotherLength();
    void readsBackTheLateFile();
    void namesTheDifferenceInTheLateFile();
    void readsTwiceWhatDiffersOnce();
    void readsTwiceWhatCannotBeReadOnce();
    void stopsReadingBackWhenCancelled();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_image;
};

void TestReadBack::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_image = m_folder->filePath(u"image"_s);
}

void TestReadBack::readsBackWhatWasWritten()
{
    const ImagePlan plan = mixedPlan();
    const Result<Emitted> emitted = emitQuietly(plan, m_image);
    QVERIFY(emitted);
    WatchingSink sink([](qint64) {});
    Work work = {sink, {}};
    QVERIFY(readBack(plan, *emitted, m_image, work));
    QCOMPARE(sink.done(), plan.totalBytes);
}

void TestReadBack::namesTheDifference_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QString>("where");
    QTest::newRow("first gap") << qint64(0) << u"at byte 0"_s;
    QTest::newRow("structure") << qint64(104) << u"at byte 104"_s;
    QTest::newRow("first byte of a file") << qint64(4096) << u"small, at byte 4096"_s;
    QTest::newRow("in a large file") << qint64(15'000'000) << u"large, at byte 15000000"_s;
    QTest::newRow("last byte of a file") << qint64(20'009'999) << u"large, at byte 20009999"_s;
    QTest::newRow("gap between files") << qint64(20'010'000) << u"at byte 20010000"_s;
    QTest::newRow("last byte of all") << qint64(21'000'000) << u"at byte 21000000"_s;
}

void TestReadBack::namesTheDifference()
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
    const Result<> same = readBack(plan, *emitted, m_image, work);
    QVERIFY(!same);
    QCOMPARE(same.error(), (Error{ErrorCode::VerifyMismatch, m_image, where}));
}

void TestReadBack::noticesAnotherLength()
{
    const ImagePlan plan = mixedPlan();
    const Result<Emitted> emitted = emitQuietly(plan, m_image);
    QVERIFY(emitted);
    QVERIFY(QFile::resize(m_image, 21'000'000));
    SilentSink sink;
    Work work = {sink, {}};
    const Result<> same = readBack(plan, *emitted, m_image, work);
    QVERIFY(!same);
    QCOMPARE(same.error().code, ErrorCode::ResultDiffers);
}

void TestReadBack::readsBackTheLateFile()
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

void TestReadBack::namesTheDifferenceInTheLateFile()
{
    ImagePlan plan = mixedPlan();
    plan.lateFile = u"last"_s;
    plan.lateContent = [](const std::vector<FileHash>& files) {
        return QByteArray(777, static_cast<char>('a' + files.size()));
    };
    const Result<Emitted> emitted = emitQuietly(plan, m_image);
    QVERIFY(emitted);
    QByteArray image = contentOf(m_image);
    image[20'500'700] = 'x';
    writeContent(m_image, image);
    SilentSink sink;
    Work work = {sink, {}};
    const Result<> same = readBack(plan, *emitted, m_image, work);
    QVERIFY(!same);
    QCOMPARE(same.error().detail.english(), u"last, at byte 20500700"_s);
}

void TestReadBack::readsTwiceWhatDiffersOnce()
{
    const ImagePlan plan = mixedPlan();
    FakeImage image(imageOf(plan));
    image.flippedOnceAt = 15'000'000;
    FakeSink into;
    SilentSink sink;
    Work work = {sink, {}};
    const Result<Emitted> emitted = emitTo(into, plan, work);
    QVERIFY(emitted);
    QVERIFY(readBack(plan, *emitted, image, work));
    QCOMPARE(image.flippedOnceAt, qint64(-1));
}

void TestReadBack::readsTwiceWhatCannotBeReadOnce()
{
    const ImagePlan plan = mixedPlan();
    FakeImage image(imageOf(plan));
    image.failuresAt15MiB = 1;
    FakeSink into;
    SilentSink sink;
    Work work = {sink, {}};
    const Result<Emitted> emitted = emitTo(into, plan, work);
    QVERIFY(emitted);
    QVERIFY(readBack(plan, *emitted, image, work));
    image.failuresAt15MiB = 2;
    const Result<> failed = readBack(plan, *emitted, image, work);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::Io);
}

void TestReadBack::stopsReadingBackWhenCancelled()
{
    const ImagePlan plan = mixedPlan();
    const Result<Emitted> emitted = emitQuietly(plan, m_image);
    QVERIFY(emitted);
    std::stop_source stop;
    WatchingSink sink([&](qint64) { stop.request_stop(); });
    Work work = {sink, stop.get_token()};
    const Result<> same = readBack(plan, *emitted, m_image, work);
    QVERIFY(!same);
    QCOMPARE(same.error().code, ErrorCode::Cancelled);
    QVERIFY(QFile::exists(m_image));
}

CMGMEDIA_TEST(TestReadBack)
#include "test_read_back.moc"
