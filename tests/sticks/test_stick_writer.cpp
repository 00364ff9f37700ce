// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/errors.h"
#include "core/sticks/stick_job.h"
#include "core/sticks/stick_writer.h"
#include "tests/media/emitter_fixture.h"
#include "tests/support/fake_device.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

namespace {

constexpr qint64 kMiB = 1 << 20;
constexpr qint64 kStickBytes = 64 * kMiB;

/// Devices that writeSticks() owns for a while and the test looks at.
struct Sticks {
    explicit Sticks(size_t count, qint64 sizeBytes = kStickBytes)
    {
        for (size_t i = 0; i < count; ++i) {
            auto device = std::make_unique<FakeDevice>(sizeBytes, u"/dev/fake%1"_s.arg(i));
            fakes.push_back(device.get());
            devices.push_back(std::move(device));
        }
    }

    std::vector<StickOutcome> write(const ImagePlan& plan, StickWriteOptions options = {})
    {
        return writeSticks(plan, devices, options, listener, stop.get_token());
    }

    class Listener : public StickListener
    {
    public:
        std::function<void(size_t, StickStage, qint64)> watch = [](size_t, StickStage, qint64) {};
        std::map<std::pair<size_t, StickStage>, qint64> furthest;

        void progressed(size_t stick, StickStage stage, qint64 done, qint64 total) override
        {
            const std::scoped_lock lock(m_mutex);
            qint64& before = furthest[{stick, stage}];
            isAscending = isAscending && done >= before && done <= total;
            before = done;
            watch(stick, stage, done);
        }
        bool isAscending = true;

    private:
        std::mutex m_mutex;
    };

    Listener listener;
    std::stop_source stop;
    BlockDevices devices;
    std::vector<FakeDevice*> fakes;
};

bool isZero(const QByteArray& bytes)
{
    return bytes.count('\0') == bytes.size();
}

/// Neither end has a partition table.
bool isBlank(const FakeDevice& device)
{
    return isZero(device.content(0, kMiB)) && isZero(device.content(device.size() - kMiB, kMiB));
}

bool holds(const FakeDevice& device, const ImagePlan& plan)
{
    return device.content(0, plan.totalBytes) == imageOf(plan);
}

using Fault = std::function<void(FakeDevice&)>;

} // namespace

Q_DECLARE_METATYPE(Fault)

class TestStickWriter : public QObject
{
    Q_OBJECT

private slots:
    void isNoneWhoseFileIsRead();
    void writesTheImage();
    void wipesWhatWasThere();
    void writesTheFirstMiBLast();
    void writesImagesOfAnySize_data();
    void writesImagesOfAnySize();
    void saysWhenItWasNotReadBack();
    void failsCalmly_data();
    void failsCalmly();
    void namesTheWrongByte_data();
    void namesTheWrongByte();
    void readsTwiceBeforeItBlamesAStick_data();
    void readsTwiceBeforeItBlamesAStick();
    void blamesAStickForOtherBytesAlone();
    void findsFakeSticks_data();
    void findsFakeSticks();
    void leavesATooSmallStickAlone();
    void readsTheSourceOnceForAll();
    void oneOfFourFailsAndTheOthersFinish();
    void stopsAndSaysInWhichState_data();
    void stopsAndSaysInWhichState();
    void passesOnAFailedSource();
};

void TestStickWriter::writesTheImage()
{
    const ImagePlan plan = mixedPlan();
    Sticks sticks(1);
    const std::vector<StickOutcome> outcomes = sticks.write(plan);
    QCOMPARE(outcomes.size(), size_t(1));
    QVERIFY2(outcomes[0].result, why(outcomes[0].result).constData());
    QCOMPARE(outcomes[0].state, StickState::Verified);
    QVERIFY(holds(*sticks.fakes[0], plan));
    QVERIFY(sticks.fakes[0]->aligned);
    QVERIFY(sticks.listener.isAscending);
    const auto reached = [&](StickStage stage) { return sticks.listener.furthest[{0, stage}]; };
    QCOMPARE(reached(StickStage::Writing), plan.totalBytes);
    QCOMPARE(reached(StickStage::ReadingBack), plan.totalBytes);
}

void TestStickWriter::wipesWhatWasThere()
{
    Sticks sticks(1);
    FakeDevice& stick = *sticks.fakes[0];
    stick.fill(512, "EFI PART");
    stick.fill(kStickBytes - 512, "EFI PART");
    stick.fill(40 * kMiB, "old file");
    QVERIFY(sticks.write(mixedPlan())[0].result);
    QVERIFY(holds(stick, mixedPlan()));
    QVERIFY(isZero(stick.content(kStickBytes - kMiB, kMiB)));
    QCOMPARE(stick.content(40 * kMiB, 8), "old file"); // what lies behind the image is not touched
}

void TestStickWriter::writesTheFirstMiBLast()
{
    Sticks sticks(1);
    FakeDevice& stick = *sticks.fakes[0];
    stick.fill(0, QByteArray(4096, 'x'));
    bool wasBlank = true;
    stick.onWrite = [&](qint64 offset) {
        if (offset > 0)
            wasBlank = wasBlank && isZero(stick.content(0, kMiB));
    };
    QVERIFY(sticks.write(mixedPlan())[0].result);
    QVERIFY(wasBlank);
    QCOMPARE(stick.writes.front(), 0);
    QCOMPARE(stick.writes.back(), 0);
    QVERIFY(stick.flushes >= 3); // before, between, after
}

void TestStickWriter::writesImagesOfAnySize_data()
{
    QTest::addColumn<qint64>("imageBytes");
    QTest::addColumn<qint64>("stickBytes");
    QTest::newRow("one sector") << qint64(512) << kStickBytes;
    QTest::newRow("one page") << qint64(4096) << kStickBytes;
    QTest::newRow("just what is held back") << kMiB << kStickBytes;
    QTest::newRow("a byte more") << kMiB + 1 << kStickBytes;
    QTest::newRow("the whole stick") << 5 * kMiB << 5 * kMiB;
    QTest::newRow("a whole stick of odd size") << 5 * kMiB + 512 << 5 * kMiB + 512;
    QTest::newRow("nearly a stick of odd size") << 5 * kMiB + 100 << 5 * kMiB + 512;
    QTest::newRow("a tiny stick") << qint64(8192) << qint64(8192);
}

void TestStickWriter::writesImagesOfAnySize()
{
    QFETCH(qint64, imageBytes);
    QFETCH(qint64, stickBytes);
    ImagePlan plan;
    plan.segments = {{0, ByteSource::fromBytes(patternBytes(imageBytes)), u"image"_s}};
    plan.totalBytes = imageBytes;
    Sticks sticks(1, stickBytes);
    const StickOutcome outcome = sticks.write(plan)[0];
    QVERIFY2(outcome.result, why(outcome.result).constData());
    QVERIFY(holds(*sticks.fakes[0], plan));
    QVERIFY(sticks.fakes[0]->aligned);
}

void TestStickWriter::saysWhenItWasNotReadBack()
{
    Sticks sticks(1);
    const StickOutcome outcome = sticks.write(mixedPlan(), {.readBack = false})[0];
    QVERIFY(outcome.result);
    QCOMPARE(outcome.state, StickState::Written);
    QVERIFY(holds(*sticks.fakes[0], mixedPlan()));
    QVERIFY(!sticks.listener.furthest.contains({0, StickStage::ReadingBack}));
}

void TestStickWriter::failsCalmly_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ErrorRow>("code");
    QTest::addColumn<bool>("blank"); ///< it could still be wiped
    QTest::newRow("write-protected") << Fault([](FakeDevice& stick) {
        stick.writeFailsAt = 0;
        stick.writeError = ErrorCode::DeviceWriteProtected;
    }) << ErrorCode::DeviceWriteProtected
                                     << false;
    QTest::newRow("bad block in the middle")
        << Fault([](FakeDevice& stick) { stick.writeFailsAt = 12 * kMiB; })
        << ErrorCode::DeviceFailed << true;
    QTest::newRow("bad block at the end of the image")
        << Fault([](FakeDevice& stick) { stick.writeFailsAt = 21'000'000; })
        << ErrorCode::DeviceFailed << true;
    QTest::newRow("bad block at the end of the stick")
        << Fault([](FakeDevice& stick) { stick.writeFailsAt = kStickBytes - 1; })
        << ErrorCode::DeviceFailed << true;
    QTest::newRow("pulled at once") << Fault([](FakeDevice& stick) { stick.goneAfterBytes = 0; })
                                    << ErrorCode::DeviceGone << false;
    QTest::newRow("pulled in the middle")
        << Fault([](FakeDevice& stick) { stick.goneAfterBytes = 12 * kMiB; })
        << ErrorCode::DeviceGone << false;
    QTest::newRow("flush fails") << Fault([](FakeDevice& stick) {
        stick.flushError = Error{ErrorCode::DeviceFailed, stick.path(), {}};
    }) << ErrorCode::DeviceFailed << true;
    QTest::newRow("one bit wrong") << Fault([](FakeDevice& stick) { stick.flippedAt = 15'000'000; })
                                   << ErrorCode::VerifyMismatch << true;
}

void TestStickWriter::failsCalmly()
{
    QFETCH(Fault, fault);
    QFETCH(ErrorRow, code);
    QFETCH(bool, blank);
    Sticks sticks(1);
    FakeDevice& stick = *sticks.fakes[0];
    stick.fill(512, "EFI PART");
    fault(stick);
    const StickOutcome outcome = sticks.write(mixedPlan())[0];
    QVERIFY(!outcome.result);
    QCOMPARE(outcome.result.error().code, code);
    QCOMPARE(outcome.result.error().subject.english(), u"/dev/fake0"_s);
    QCOMPARE(outcome.state, code == ErrorCode::DeviceWriteProtected ? StickState::Untouched
                                                                    : StickState::Unusable);
    if (blank)
        QVERIFY(isZero(stick.content(0, kMiB)));
    QVERIFY(!holds(stick, mixedPlan()));
}

void TestStickWriter::namesTheWrongByte_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QString>("where");
    QTest::newRow("in what is written last") << qint64(104) << u"at byte 104"_s;
    QTest::newRow("behind it") << qint64(2'000'000) << u"large, at byte 2000000"_s;
    QTest::newRow("far into a file") << qint64(15'000'123) << u"large, at byte 15000123"_s;
    QTest::newRow("between files") << qint64(20'400'000) << u"at byte 20400000"_s;
    QTest::newRow("the last one") << qint64(21'000'000) << u"at byte 21000000"_s;
}

void TestStickWriter::namesTheWrongByte()
{
    QFETCH(qint64, offset);
    QFETCH(QString, where);
    Sticks sticks(1);
    sticks.fakes[0]->flippedAt = offset;
    const Result<> result = sticks.write(mixedPlan())[0].result;
    QVERIFY(!result);
    QCOMPARE(result.error(), (Error{ErrorCode::VerifyMismatch, u"/dev/fake0"_s, where}));
}

void TestStickWriter::readsTwiceBeforeItBlamesAStick_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::newRow("in what is written last") << qint64(104);
    QTest::newRow("far into a file") << qint64(15'000'123);
    QTest::newRow("in the mark at the end") << kStickBytes - 1;
}

void TestStickWriter::readsTwiceBeforeItBlamesAStick()
{
    QFETCH(qint64, offset);
    Sticks sticks(1);
    sticks.fakes[0]->flippedOnceAt = offset;
    const StickOutcome outcome = sticks.write(mixedPlan())[0];
    QVERIFY2(outcome.result,
             outcome.result ? "" : qPrintable(describe(outcome.result.error()).english()));
    QCOMPARE(sticks.fakes[0]->flippedOnceAt, qint64(-1));
    QCOMPARE(outcome.state, StickState::Verified);
}

/// No other fault of a device has it called faulty.
void TestStickWriter::blamesAStickForOtherBytesAlone()
{
    const auto wordsOf = [](const Fault& fault) {
        Sticks sticks(1);
        fault(*sticks.fakes[0]);
        const Result<> result = sticks.write(mixedPlan())[0].result;
        return result ? QString() : describe(result.error()).english();
    };
    QVERIFY(wordsOf([](FakeDevice& stick) {
                stick.flippedAt = 15'000'000;
            }).contains(u"use another drive"_s));
    for (const Fault& fault :
         {Fault([](FakeDevice& stick) { stick.writeFailsAt = 12 * kMiB; }),
          Fault([](FakeDevice& stick) { stick.goneAfterBytes = 12 * kMiB; }),
          Fault([](FakeDevice& stick) {
              stick.flushError = Error{ErrorCode::DeviceFailed, stick.path(), {}};
          })}) {
        const QString words = wordsOf(fault);
        QVERIFY2(!words.isEmpty() && !words.contains(u"another drive"_s), qPrintable(words));
    }
}

void TestStickWriter::findsFakeSticks_data()
{
    QTest::addColumn<qint64>("says");
    QTest::addColumn<qint64>("has");
    QTest::addColumn<bool>("forgets");
    constexpr qint64 kGB = 1'000'000'000;
    constexpr qint64 kGiB = 1 << 30;
    QTest::newRow("64 GB of 8 GB, wraps") << 64 * kGB << 8 * kGB << false;
    QTest::newRow("64 GiB of 8 GiB, wraps") << 64 * kGiB << 8 * kGiB << false;
    QTest::newRow("62 GB of 8 GiB, wraps") << 62 * kGB << 8 * kGiB << false;
    QTest::newRow("2 TiB of 32 GiB, wraps") << 2048 * kGiB << 32 * kGiB << false;
    QTest::newRow("64 GB of 8 GB, forgets") << 64 * kGB << 8 * kGB << true;
    QTest::newRow("smaller than the image, forgets") << 64 * kGB << 16 * kMiB << true;
}

void TestStickWriter::findsFakeSticks()
{
    QFETCH(qint64, says);
    QFETCH(qint64, has);
    QFETCH(bool, forgets);
    Sticks sticks(1, says / 4096 * 4096);
    FakeDevice& stick = *sticks.fakes[0];
    stick.realBytes = has / 4096 * 4096;
    stick.forgetsBehindReal = forgets;
    const StickOutcome outcome = sticks.write(mixedPlan())[0];
    QVERIFY(!outcome.result);
    QCOMPARE(outcome.result.error().code, ErrorCode::DeviceFake);
    QCOMPARE(outcome.state, StickState::Unusable);
    QVERIFY(stick.bytesWritten < 4 * kMiB); // before anything else was written
}

void TestStickWriter::leavesATooSmallStickAlone()
{
    Sticks sticks(1, 20 * kMiB);
    const StickOutcome outcome = sticks.write(mixedPlan())[0];
    QVERIFY(!outcome.result);
    QCOMPARE(outcome.result.error().code, ErrorCode::DeviceTooSmall);
    QCOMPARE(outcome.state, StickState::Untouched);
    QVERIFY(sticks.fakes[0]->writes.empty());
}

void TestStickWriter::readsTheSourceOnceForAll()
{
    const auto bytesRead = [] {
        return contentOf(u"/proc/self/io"_s).split('\n').value(0).mid(7).toLongLong();
    };
    if (QSysInfo::kernelType() != "linux"_L1 || bytesRead() == 0)
        QSKIP("the kernel does not count what is read");
    const QTemporaryDir folder;
    const QString source = folder.filePath(u"source"_s);
    writeContent(source, patternBytes(20 * kMiB));
    ImagePlan plan;
    plan.segments = {{4096, ByteSource::open(source).value_or(ByteSource()), u"file"_s}};
    plan.totalBytes = 21 * kMiB;
    Sticks sticks(4);
    const qint64 before = bytesRead();
    const std::vector<StickOutcome> outcomes = sticks.write(plan);
    const qint64 read = bytesRead() - before;
    for (size_t i = 0; i < 4; ++i) {
        QCOMPARE(outcomes[i].state, StickState::Verified);
        QVERIFY(holds(*sticks.fakes[i], plan));
    }
    QVERIFY2(read >= 20 * kMiB && read < 21 * kMiB, qPrintable(QString::number(read)));
}

void TestStickWriter::oneOfFourFailsAndTheOthersFinish()
{
    Sticks sticks(4);
    sticks.fakes[1]->writeFailsAt = 12 * kMiB;
    const std::vector<StickOutcome> outcomes = sticks.write(mixedPlan());
    for (const size_t good : {size_t(0), size_t(2), size_t(3)}) {
        QVERIFY2(outcomes[good].result, why(outcomes[good].result).constData());
        QCOMPARE(outcomes[good].state, StickState::Verified);
        QVERIFY(holds(*sticks.fakes[good], mixedPlan()));
    }
    QCOMPARE(outcomes[1].state, StickState::Unusable);
    QCOMPARE(outcomes[1].result.error().subject.english(), u"/dev/fake1"_s);
    QVERIFY(isBlank(*sticks.fakes[1]));
}

void TestStickWriter::stopsAndSaysInWhichState_data()
{
    QTest::addColumn<StickStage>("stage");
    QTest::addColumn<qint64>("at");
    QTest::newRow("while preparing") << StickStage::Preparing << qint64(0);
    QTest::newRow("while writing") << StickStage::Writing << 10 * kMiB;
    QTest::newRow("while reading back") << StickStage::ReadingBack << 10 * kMiB;
}

void TestStickWriter::stopsAndSaysInWhichState()
{
    QFETCH(StickStage, stage);
    QFETCH(qint64, at);
    Sticks sticks(2);
    QElapsedTimer sinceStop;
    sticks.listener.watch = [&](size_t, StickStage now, qint64 done) {
        if (now == stage && done >= at && sticks.stop.request_stop())
            sinceStop.start();
    };
    for (const StickOutcome& outcome : sticks.write(mixedPlan())) {
        QVERIFY(!outcome.result);
        QCOMPARE(outcome.result.error().code, ErrorCode::Cancelled);
        if (stage != StickStage::Preparing) // where the other one may not even have begun
            QCOMPARE(outcome.state, StickState::Unusable);
    }
    QVERIFY(sinceStop.elapsed() < 1000);
    for (const FakeDevice* stick : sticks.fakes)
        QVERIFY(isBlank(*stick));
}

void TestStickWriter::passesOnAFailedSource()
{
    const QTemporaryDir folder;
    const QString source = folder.filePath(u"source"_s);
    writeContent(source, patternBytes(20 * kMiB));
    ImagePlan plan;
    plan.segments = {{0, ByteSource::open(source).value_or(ByteSource()), u"file"_s}};
    plan.totalBytes = 20 * kMiB;
    Sticks sticks(2);
    sticks.listener.watch = [&](size_t, StickStage stage, qint64 done) {
        if (stage == StickStage::Writing && done == 2 * kMiB)
            QFile::resize(source, 3 * kMiB);
    };
    const std::vector<StickOutcome> outcomes = sticks.write(plan);
    for (size_t i = 0; i < 2; ++i) {
        QCOMPARE(outcomes[i].result.error().code, ErrorCode::SourceChanged);
        QCOMPARE(outcomes[i].result.error().subject.english(), source);
        QCOMPARE(outcomes[i].state, StickState::Unusable);
        QVERIFY(isBlank(*sticks.fakes[i]));
    }
}

void TestStickWriter::isNoneWhoseFileIsRead()
{
    const QTemporaryDir folder;
    const QString image = folder.filePath(u"source.iso"_s);
    test::writeFile(image, "a medium");
    Device loop{.path = u"/dev/loop9"_s, .bus = DeviceBus::Loop, .backing = image};
    for (const QString& read : {image, folder.path()})
        QCOMPARE(checkHoldNone({loop}, {read}).error().code, ErrorCode::OutputIsSource);
    QVERIFY(checkHoldNone({loop}, {folder.filePath(u"another.iso"_s)}));
    loop.backing.clear();
    QVERIFY(checkHoldNone({loop}, {image}));
}

CMGMEDIA_TEST(TestStickWriter)
#include "test_stick_writer.moc"
