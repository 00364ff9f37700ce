// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/boot_files.h"
#include "core/image/wim_overlay.h"
#include "tests/support/stopping_file.h"
#include "tests/support/test_program.h"
#include "tests/support/test_wim.h"
#include "tests/support/why.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace cmgmedia;
using namespace cmgmedia::test;
using namespace Qt::StringLiterals;

namespace {

const QString kLarge = u"Windows/large.bin"_s;
constexpr qsizetype kLargeBytes = 24 << 20;

QByteArray random(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator(7).generate(reinterpret_cast<quint32*>(bytes.begin()),
                                 reinterpret_cast<quint32*>(bytes.end()));
    return bytes;
}

} // namespace

/// What is done with a boot image that is open for reading.
using WithWim = std::function<std::optional<Error>(const WimFile& wim, const ByteSource& bytes,
                                                   const std::stop_token& stop)>;
Q_DECLARE_METATYPE(WithWim)

class TestStopWim : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsNothingMore_data();
    void readsNothingMore();
    void editsNothingMore_data();
    void editsNothingMore();
    void leavesNoHalfFile();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    ByteSource contentOf(WimCompression compression, bool integrityTable = false);

    QTemporaryDir m_folder;
};

void TestStopWim::initTestCase()
{
    makeBootImageFolder(path(u"tree"_s));
    writeFile(path(u"tree/"_s + kLarge), random(kLargeBytes));
    for (int i = 0; i < 4000; ++i) // metadata of more than one chunk
        writeFile(path(u"tree/Windows/INF/oem%1.inf"_s.arg(i)), QByteArray::number(i));
    writeFile(path(u"hive"_s), hiveLike(3, 500'000));
}

ByteSource TestStopWim::contentOf(WimCompression compression, bool integrityTable)
{
    const QString wim =
        makeBootImage(path(u"tree"_s), path(u"boot%1.wim"_s.arg(static_cast<int>(compression))),
                      {.compression = compression, .integrityTable = integrityTable});
    return ByteSource::fromBytes(readFile(wim));
}

void TestStopWim::readsNothingMore_data()
{
    QTest::addColumn<WithWim>("work");
    QTest::addColumn<qint64>("leastReadings");
    const auto row = [](const char* name, qint64 leastReadings, const WithWim& work) {
        QTest::newRow(name) << work << leastReadings;
    };
    row("opening", 3, [](const WimFile&, const ByteSource&, const std::stop_token&) {
        return std::optional<Error>();
    });
    row("finding", 4, [](const WimFile& wim, const ByteSource&, const std::stop_token& stop) {
        return errorOf(wim.find(1, kSoftwareHive, stop));
    });
    row("listing", 4, [](const WimFile& wim, const ByteSource&, const std::stop_token& stop) {
        return errorOf(wim.children(1, u"Windows/INF"_s, stop));
    });
    row("describing", 4, [](const WimFile& wim, const ByteSource&, const std::stop_token& stop) {
        return errorOf(describeBootImage(wim, 0, stop));
    });
    row("reading", 24, [](const WimFile& wim, const ByteSource&, const std::stop_token& stop) {
        return errorOf(wim.read(1, kLarge, kLargeBytes, stop));
    });
    row("extracting", 24,
        [this](const WimFile& wim, const ByteSource&, const std::stop_token& stop) {
            return errorOf(wim.extract(1, kLarge, path(u"out"_s), stop));
        });
    row("boot files", 12, [](const WimFile& wim, const ByteSource&, const std::stop_token& stop) {
        SilentSink sink;
        Work work{sink, stop};
        const Result<BootImage> image = describeBootImage(wim, 0, stop);
        return image ? errorOf(
                   bootFilesOf(wim, *image, BootFileGeneration::Ca2023, BootFilesFor::Disc, work))
                     : std::optional(image.error());
    });
}

void TestStopWim::readsNothingMore()
{
    QFETCH(WithWim, work);
    QFETCH(qint64, leastReadings);
    for (const WimCompression compression : {WimCompression::None, WimCompression::Xpress}) {
        const Obedience seen = obedienceOf(
            [&](const std::shared_ptr<const SourceFile>& file, const std::stop_token& stop) {
                const ByteSource bytes = ByteSource::fromFile(file);
                const Result<WimFile> wim = WimFile::open(bytes, u"boot.wim"_s, stop);
                return wim ? work(*wim, bytes, stop) : std::optional(wim.error());
            },
            contentOf(compression));
        QCOMPARE(seen.wentOn, QString());
        QVERIFY2(seen.readings >= leastReadings, QByteArray::number(seen.readings).constData());
    }
}

void TestStopWim::editsNothingMore_data()
{
    QTest::addColumn<WimCompression>("compression");
    QTest::addColumn<bool>("integrityTable");
    QTest::newRow("plain") << WimCompression::None << false;
    QTest::newRow("packed") << WimCompression::Xpress << false;
    QTest::newRow("with an integrity table") << WimCompression::Xpress << true;
}

void TestStopWim::editsNothingMore()
{
    QFETCH(WimCompression, compression);
    QFETCH(bool, integrityTable);
    SilentSink sink;
    const Obedience seen = obedienceOf(
        [&](const std::shared_ptr<const SourceFile>& file, const std::stop_token& stop) {
            Work work{sink, stop};
            return errorOf(replaceFileInWim(ByteSource::fromFile(file), u"boot.wim"_s, 1,
                                            kSoftwareHive, path(u"hive"_s), work));
        },
        contentOf(compression, integrityTable));
    QCOMPARE(seen.wentOn, QString());
    QVERIFY2(seen.readings >= 4, QByteArray::number(seen.readings).constData());
}

void TestStopWim::leavesNoHalfFile()
{
    const std::stop_source stop;
    const auto file =
        std::make_shared<const StoppingFile>(contentOf(WimCompression::None), 20, stop);
    const Result<WimFile> wim =
        WimFile::open(ByteSource::fromFile(file), u"boot.wim"_s, stop.get_token());
    QVERIFY2(wim, why(wim).constData());
    QCOMPARE(errorOf(wim->extract(1, kLarge, path(u"half"_s), stop.get_token()))->code,
             ErrorCode::Cancelled);
    QCOMPARE(file->readings(), 20);
    QVERIFY(QDir(m_folder.path()).entryList({u"half*"_s}, QDir::Files | QDir::Hidden).isEmpty());
}

CMGMEDIA_TEST(TestStopWim)
#include "test_stop_wim.moc"
