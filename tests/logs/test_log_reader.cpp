// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/errors.h"
#include "core/logs/log_reader.h"
#include "tests/logs/log_samples.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using test::copied;
using test::entry;

namespace {

const QByteArray kForumGap = "\xC2\xA0\xC2\xA0 \xC2\xA0 ";

QStringList textsOf(const LogSet& logs)
{
    QStringList texts;
    for (const LogChain& chain : logs.chains) {
        for (const LogEntry& entry : chain.entries) {
            if (!entry.prose)
                texts << logs.textOf(entry);
        }
    }
    return texts;
}

QByteArray encoded(const QByteArray& utf8, QStringConverter::Encoding encoding, bool withMark)
{
    QStringEncoder encoder(encoding, withMark ? QStringConverter::Flag::WriteBom
                                              : QStringConverter::Flag::Default);
    return encoder(QString::fromUtf8(utf8));
}

Result<LogSet> readAll(const QStringList& paths, const LogLimits& limits = {})
{
    SilentSink sink;
    Work work{sink, {}};
    return readLogs(paths, limits, work);
}

} // namespace

class TestLogReader : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryForm_data();
    void readsEveryForm();
    void readsAttributes();
    void readsTimesAndBias_data();
    void readsTimesAndBias();
    void settlesDatesForAWholePaste_data();
    void settlesDatesForAWholePaste();
    void decodesRuns_data();
    void decodesRuns();
    void countsLines();
    void keepsTornAndCutOffEntries();
    void tellsProseFromEntries();
    void joinsChainsInTheirOrder();
    void leavesOutWhatIsTheSame();
    void readsFoldersAndArchives();
    void refusesWhatIsTooMuch();
    void readsTheEndOfALargeFile();
    void bearsHostileContent();
    void bearsACutAnywhere();
};

void TestLogReader::readsEveryForm_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("texts");
    const auto row = [](const char* name, const QByteArray& content, const QStringList& texts) {
        QTest::newRow(name) << content << texts;
    };
    row("entries", entry("one") + entry("two"), {u"one"_s, u"two"_s});
    row("no context, no file",
        "<![LOG[one]LOG]!><time=\"10:11:12\" date=\"1-2-2024\" component=\"x\">\n", {u"one"_s});
    row("attributes in another order",
        "<![LOG[one]LOG]!><date=\"1-2-2024\" type=\"1\" time=\"10:11:12\" component=\"x\">\n",
        {u"one"_s});
    row("several on a line", entry("one").trimmed() + entry("two"), {u"one"_s, u"two"_s});
    row("a quoted end", entry("a ]LOG]!> b"), {u"a ]LOG]!> b"_s});
    row("head alone on its line", entry("\r\none"), {u"one"_s});
    row("several lines", entry("one\ntwo \r\n"), {u"one\ntwo"_s});
    row("line ends CR", entry("one").replace("\r\n", "\r") + entry("two").replace("\r\n", "\r"),
        {u"one"_s, u"two"_s});
    row("of a site",
        "~*~*~one~~two~  $$<SMS Provider><01-20-2025 11:05:09.040-60><thread=9112 "
        "(0x2398)>\r\nthree $$<X><01-20-2025 11:05:09.040-60>\r\n",
        {u"one\ntwo"_s, u"three"_s});
    row("copied", copied("one  two") + copied("three"), {u"one  two"_s, u"three"_s});
    row("copied by a page",
        copied("[CCMHTTP]     : one", "TSManager", kForumGap)
            + copied("     two", "TSManager", kForumGap),
        {u"[CCMHTTP]     : one"_s, u"two"_s});
    row("copied, blanks made one",
        copied("one", "TSManager", " ") + copied("two", "TSManager", " "), {u"one"_s, u"two"_s});
    row("copied, columns on the next line",
        copied("one") + "two\n" + copied("", "TSManager", kForumGap) + copied("three"),
        {u"one"_s, u"two"_s, u"three"_s});
    row("copied, without text", copied("one") + copied("", "TSManager", kForumGap),
        {u"one"_s, QString()});
    row("copied, several lines",
        copied("one") + "Failed to run the action: X.\n"
            + copied("Unspecified error (Error: 80004005)"),
        {u"one"_s, u"Failed to run the action: X.\nUnspecified error (Error: 80004005)"_s});
    row("copied, all on one line",
        (copied("one").trimmed() + ' ' + copied("two").trimmed() + ' ' + copied("three")),
        {u"one"_s, u"two"_s, u"three"_s});
    row("copied, without a thread", "one\tTSManager\t11/21/2026 3:22:59 PM\n", {u"one"_s});
    row("copied, a component of two words",
        copied("one", "SMS Provider") + copied("two", "SMS Provider", "    "),
        {u"one"_s, u"two"_s});
    row("time first", "02-07-2022 09:41:51.246 TSBootShell 1136 (0x470) one two\n", {u"one two"_s});
    row("NetSetup", "03/10/2026 11:02:56:310 NetpDoDomainJoin: status: 0x54b\n",
        {u"NetpDoDomainJoin: status: 0x54b"_s});
    row("setupact", "2026-03-10 11:02:56, Info       [windeploy.exe] one\n",
        {u"[windeploy.exe] one"_s});
    row("plain", "TSMBootstrap one\n\ntwo\n", {u"TSMBootstrap one"_s, u"two"_s});
    row("quoted by a page", "> " + copied("one") + "> " + copied("two"), {u"one"_s, u"two"_s});
    row("escaped by a page",
        "&lt;![LOG[one]LOG]!&gt;&lt;time=&quot;10:11:12&quot; "
        "component=&quot;x&quot;&gt;<br>say \\*two\\*<br />**three**\n",
        {u"one"_s, u"say *two*"_s, u"three"_s});
    row("curly quotation marks", entry("one").replace("\"", "\xE2\x80\x9C"), {u"one"_s});
}

void TestLogReader::readsEveryForm()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, texts);
    QCOMPARE(textsOf(readLog(content, u"smsts.log"_s)), texts);
}

void TestLogReader::readsAttributes()
{
    const LogSet logs = readLog(entry("one", '3', "TSManager") + entry("two", '0')
                                    + entry("three").replace("type=\"1\"", "type=\"\"")
                                    + entry("four").replace("\"1684\"", "\"Empty\""),
                                u"x.log"_s);
    const std::vector<LogEntry>& entries = logs.chains.front().entries;
    QCOMPARE(entries.size(), size_t{4});
    QCOMPARE(logs.wordOf(entries[0].component), u"TSManager"_s);
    QCOMPARE(logs.wordOf(entries[0].source), u"a.cpp:12"_s);
    QCOMPARE(entries[0].thread, 1684U);
    QCOMPARE(entries[0].severity, LogSeverity::Error);
    QCOMPARE(entries[0].time().date, QDate(2026, 11, 21));
    QCOMPARE(entries[0].time().time, QTime(10, 11, 12, 345));
    QCOMPARE(entries[1].severity, LogSeverity::Detail);
    QCOMPARE(entries[2].severity, LogSeverity::Unknown);
    QCOMPARE(entries[3].thread, 0U);
    QCOMPARE(logs.chains.front().kind, LogKind::TaskSequence);
}

void TestLogReader::readsTimesAndBias_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<QTime>("local");
    QTest::addColumn<QDateTime>("utc");
    const auto utc = [](int hour, int minute, int second, int msecs) {
        return QDateTime(QDate(2026, 11, 21), QTime(hour, minute, second, msecs), Qt::UTC);
    };
    QTest::newRow("Pacific summer")
        << QByteArray("14:24:33.329+420") << QTime(14, 24, 33, 329) << utc(21, 24, 33, 329);
    QTest::newRow("British summer")
        << QByteArray("10:00:00.000-60") << QTime(10, 0) << utc(9, 0, 0, 0);
    QTest::newRow("+000") << QByteArray("10:00:00.000+000") << QTime(10, 0) << utc(10, 0, 0, 0);
    QTest::newRow("none") << QByteArray("10:00:00.123") << QTime(10, 0, 0, 123) << QDateTime();
    QTest::newRow("of a script") << QByteArray("10:00:00.123+-360") << QTime(10, 0, 0, 123)
                                 << QDateTime();
    QTest::newRow("seven digits") << QByteArray("10:00:00.1239999+0") << QTime(10, 0, 0, 123)
                                  << utc(10, 0, 0, 123);
    QTest::newRow("one digit") << QByteArray("10:00:00.1") << QTime(10, 0, 0, 100) << QDateTime();
    QTest::newRow("no fraction") << QByteArray("10:00:00") << QTime(10, 0) << QDateTime();
    QTest::newRow("nonsense") << QByteArray("25:00:00") << QTime() << QDateTime();
}

void TestLogReader::readsTimesAndBias()
{
    QFETCH(QByteArray, time);
    QFETCH(QTime, local);
    QFETCH(QDateTime, utc);
    const LogSet logs = readLog(entry("one", '1', "x", time), u"x.log"_s);
    const LogTime said = logs.chains.front().entries.front().time();
    QCOMPARE(said.time, local);
    QCOMPARE(said.utc(), utc);
}

void TestLogReader::settlesDatesForAWholePaste_data()
{
    QTest::addColumn<QByteArrayList>("dates");
    QTest::addColumn<QDate>("first");
    QTest::newRow("AM and PM") << QByteArrayList{"3/4/2026 3:22:59 PM"} << QDate(2026, 3, 4);
    QTest::newRow("dots") << QByteArrayList{"3.4.2026 13:22:59"} << QDate(2026, 4, 3);
    QTest::newRow("a number over 12")
        << QByteArrayList{"03/04/2026 05:36:04", "25/04/2026 05:36:04"} << QDate(2026, 4, 3);
    QTest::newRow("the order") << QByteArrayList{"11/05/2026 05:36:04", "12/04/2026 05:36:04"}
                               << QDate(2026, 11, 5);
    QTest::newRow("nobody knows") << QByteArrayList{"11/05/2026 05:36:04"} << QDate();
    QTest::newRow("year first") << QByteArrayList{"2026-03-10 05:36:04"} << QDate(2026, 3, 10);
}

void TestLogReader::settlesDatesForAWholePaste()
{
    QFETCH(QByteArrayList, dates);
    QFETCH(QDate, first);
    QByteArray paste;
    for (const QByteArray& date : dates)
        paste += copied("one", "TSManager", "\t", date);
    const LogSet logs = readLog(paste, u"paste.txt"_s);
    QCOMPARE(logs.chains.front().entries.front().time().date, first);
}

void TestLogReader::decodesRuns_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray log = entry("Gr\xC3\xBC\xC3\x9F") + entry("zwei");
    QTest::newRow("UTF-8") << log;
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + log;
    QTest::newRow("Windows-1252") << QByteArray(log).replace("\xC3\xBC\xC3\x9F", "\xFC\xDF");
    QTest::newRow("UTF-16 LE") << encoded(log, QStringConverter::Utf16LE, true);
    QTest::newRow("UTF-16 BE") << encoded(log, QStringConverter::Utf16BE, true);
    QTest::newRow("UTF-16 LE without a mark") << encoded(log, QStringConverter::Utf16LE, false);
    QTest::newRow("UTF-16 BE without a mark") << encoded(log, QStringConverter::Utf16BE, false);
    QTest::newRow("UTF-16 appended")
        << entry("Gr\xFC\xDF") + encoded(entry("zwei"), QStringConverter::Utf16LE, false);
    QTest::newRow("UTF-16, then UTF-8")
        << encoded(entry("Gr\xC3\xBC\xC3\x9F"), QStringConverter::Utf16LE, true) + entry("zwei");
    QTest::newRow("zeros behind") << log + QByteArray(512, '\0');
    QTest::newRow("zeros between")
        << entry("Gr\xC3\xBC\xC3\x9F") + QByteArray(512, '\0') + entry("zwei");
}

void TestLogReader::decodesRuns()
{
    QFETCH(QByteArray, content);
    QCOMPARE(textsOf(readLog(content, u"smsts.log"_s)), QStringList({u"Grüß"_s, u"zwei"_s}));
}

void TestLogReader::countsLines()
{
    const auto linesOf = [](const QByteArray& content) {
        QList<quint32> lines;
        const LogSet logs = readLog(content, u"x.log"_s);
        for (const LogEntry& entry : logs.chains.front().entries)
            lines << entry.line;
        return lines;
    };
    const QByteArray log = entry("one\r\ntwo") + "\r\n" + entry("three") + "four\r\nfive\r\n";
    const QList<quint32> expected{1, 4, 5, 6};
    QCOMPARE(linesOf(log), expected);
    QCOMPARE(linesOf(QByteArray(log).replace("\r\n", "\n")), expected);
    QCOMPARE(linesOf(QByteArray(log).replace("\r\n", "\r")), expected);
    QCOMPARE(linesOf(QByteArray(log).replace("\r\n", "\r\r\n")), expected);
}

void TestLogReader::keepsTornAndCutOffEntries()
{
    const LogSet logs = readLog(
        entry("one")
            + "<![LOG[5:33.198-60\" date=\"11-21-2026\" component=\"TSManager\" "
              "context=\"\" type=\"1\" thread=\"7\" file=\"b.cpp:1\">\r\n"
            + entry("two")
            + "left over\" date=\"11-21-2026\" component=\"TSX\" type=\"3\" thread=\"7\">\r\n"
            + "<![LOG[cut of",
        u"smsts.log"_s);
    const std::vector<LogEntry>& entries = logs.chains.front().entries;
    QCOMPARE(entries.size(), size_t{5});
    QVERIFY(entries[1].torn);
    QCOMPARE(logs.textOf(entries[1]), u"5:33.198-60"_s);
    QCOMPARE(logs.wordOf(entries[1].component), u"TSManager"_s);
    QVERIFY(!entries[2].torn);
    QVERIFY(entries[3].torn);
    QCOMPARE(logs.textOf(entries[3]), u"left over"_s);
    QVERIFY(entries[4].cutOff);
    QCOMPARE(logs.textOf(entries[4]), u"cut of"_s);
    QCOMPARE(logs.files.front().remarks.size(), size_t{1});
}

void TestLogReader::tellsProseFromEntries()
{
    const QByteArray paste = "It says Failed to find a valid network adapter.\n\n" + copied("one")
                             + copied("two") + copied("three") + "\nAny help?\n";
    const LogSet logs = readLog(paste, u"paste.txt"_s);
    QCOMPARE(logs.chains.front().entries.size(), size_t{5});
    QCOMPARE(textsOf(logs), QStringList({u"one"_s, u"two"_s, u"three"_s}));
    QCOMPARE(logs.entries(), 3);
}

void TestLogReader::joinsChainsInTheirOrder()
{
    QTemporaryDir folder;
    const auto put = [&folder](const QString& name, const QByteArray& content) {
        test::writeFile(folder.filePath(name), content);
        return folder.filePath(name);
    };
    QStringList paths{put(u"smsts.log"_s, entry("four")), put(u"smsts.lo_"_s, entry("three")),
                      put(u"smsts-20260310-010744.log"_s, entry("two")),
                      put(u"smsts-20260310-010412.log"_s, entry("one")),
                      put(u"other/smsts.log"_s, entry("elsewhere"))};
    const QStringList expected{u"elsewhere"_s, u"one"_s, u"two"_s, u"three"_s, u"four"_s};
    std::ranges::sort(paths);
    do {
        const Result<LogSet> logs = readAll(paths);
        QVERIFY(logs);
        QCOMPARE(textsOf(*logs), expected);
        QCOMPARE(logs->chains.size(), size_t{2});
        QVERIFY(logs->chains[1].name.endsWith(u"/smsts.log"_s));
    } while (std::ranges::next_permutation(paths).found);
    const Result<LogSet> whole = readAll({folder.path()});
    QVERIFY(whole);
    QCOMPARE(textsOf(*whole), expected);
}

void TestLogReader::leavesOutWhatIsTheSame()
{
    QTemporaryDir folder;
    QByteArray story;
    for (int i = 0; i < 12; ++i)
        story += entry("line " + QByteArray::number(i));
    test::writeFile(folder.filePath(u"X/smsts.log"_s), story);
    test::writeFile(folder.filePath(u"C/_SMSTaskSequence/Logs/smsts.log"_s), story + entry("more"));
    const Result<LogSet> logs = readAll({folder.path()});
    QVERIFY(logs);
    QCOMPARE(logs->chains.size(), size_t{1});
    QCOMPARE(textsOf(*logs).back(), u"more"_s);
    QCOMPARE(logs->skipped.size(), size_t{1});
}

void TestLogReader::readsFoldersAndArchives()
{
    QTemporaryDir folder;
    const Result<QByteArray> inner = zipOf({{u"ccmsetup.log"_s, entry("inner", '1', "ccmsetup")}});
    QVERIFY(inner);
    const Result<QByteArray> deeper = zipOf({{u"a.zip"_s, *inner}});
    QVERIFY(deeper);
    const Result<QByteArray> outer =
        zipOf({{u"../smsts.log"_s, entry("outer")}, {u"b.zip"_s, *inner}, {u"c.zip"_s, *deeper}});
    QVERIFY(outer);
    test::writeFile(folder.filePath(u"support.bin"_s), *outer);
    test::writeFile(folder.filePath(u"picture.log"_s),
                    QByteArray("\x89PNG\0\1\2\3\4\5\6\7", 12).repeated(50));
    test::writeFile(folder.filePath(u"empty.log"_s), {});
    const Result<LogSet> logs = readAll({folder.path()});
    QVERIFY(logs);
    QStringList texts = textsOf(*logs);
    texts.sort();
    QCOMPARE(texts, QStringList({u"inner"_s, u"outer"_s}));
    QCOMPARE(logs->skipped.size(), size_t{2}); // the archive too deep, the empty file
    QVERIFY(!readAll({folder.filePath(u"no such.log"_s)}));
    QTemporaryDir none;
    const Result<LogSet> nothing = readAll({none.path()});
    QVERIFY(nothing && nothing->chains.empty());
}

void TestLogReader::refusesWhatIsTooMuch()
{
    QTemporaryDir folder;
    LogLimits limits;
    limits.filesSeen = 20;
    for (int i = 0; i < 30; ++i)
        test::writeFile(folder.filePath(u"f%1.log"_s.arg(i)), entry("x"));
    const Result<LogSet> many = readAll({folder.path()}, limits);
    QVERIFY(!many);
    QCOMPARE(many.error().code, ErrorCode::LogsTooMany);
    limits.filesSeen = 100;
    limits.logs = 5;
    const Result<LogSet> some = readAll({folder.path()}, limits);
    QVERIFY(some);
    QCOMPARE(some->files.size(), size_t{5});
    QCOMPARE(some->skipped.size(), size_t{25});
    // A zip bomb: a quarter of a GiB of zeros.
    const Result<QByteArray> bomb = zipOf({{u"smsts.log"_s, QByteArray(80 << 20, 'x')}});
    QVERIFY(bomb);
    test::writeFile(folder.filePath(u"bomb.zip"_s), *bomb);
    const Result<LogSet> refused = readAll({folder.filePath(u"bomb.zip"_s)});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::LogArchiveTooLarge);
    test::writeFile(folder.filePath(u"cut.zip"_s), bomb->first(bomb->size() / 2));
    const Result<LogSet> cut = readAll({folder.filePath(u"cut.zip"_s)});
    QVERIFY(!cut);
    QCOMPARE(cut.error().code, ErrorCode::LogArchiveUnreadable);
}

void TestLogReader::readsTheEndOfALargeFile()
{
    QTemporaryDir folder;
    LogLimits limits;
    limits.fileBytes = 1000;
    test::writeFile(folder.filePath(u"smsts.log"_s),
                    QByteArray(entry("early")).repeated(100) + entry("late"));
    const Result<LogSet> logs = readAll({folder.filePath(u"smsts.log"_s)}, limits);
    QVERIFY(logs);
    QVERIFY(logs->chains.front().entries.size() < 10);
    QCOMPARE(textsOf(*logs).back(), u"late"_s);
    QCOMPARE(logs->files.front().remarks.size(), size_t{1});
}

void TestLogReader::bearsHostileContent()
{
    const std::vector<QByteArray> contents{
        QByteArray(2 << 20, 'x'),
        entry(QByteArray(10 << 20, 'x')), // a line of 10 MB
        QByteArray("<![LOG[").repeated(50'000),
        QByteArray("]LOG]!>").repeated(50'000),
        QByteArray("]LOG]!><time=").repeated(50'000),
        QByteArray("<![LOG[]LOG]!>").repeated(20'000),
        QByteArray("a (0x1) ").repeated(50'000),
        QByteArray("1/1/2026 1:1:1 1 (0x1)").repeated(20'000),
        "<![LOG[" + QByteArray(2 << 20, '\n'),
        QByteArray(entry("one")).replace("\r\n", "").repeated(50'000),
        QByteArray("\r").repeated(1 << 18),
        QByteArray("A\0", 2).repeated(1 << 18),
    };
    for (const QByteArray& content : contents) {
        const LogSet logs = readLog(content, u"smsts.log"_s);
        QVERIFY(logs.files.size() <= 1);
    }
}

void TestLogReader::bearsACutAnywhere()
{
    const QByteArray log = entry("one") + entry("two\nlines", '3') + copied("three")
                           + "text  $$<X><01-20-2025 11:05:09.040-60><thread=1 (0x1)>\r\n"
                           + "02-07-2022 09:41:51.246 TSBootShell 1136 (0x470) four\n"
                           + entry("five");
    for (qsizetype cut = 0; cut <= log.size(); ++cut) {
        const LogSet start = readLog(log.first(cut), u"smsts.log"_s);
        const LogSet rest = readLog(log.sliced(cut), u"smsts.log"_s);
        for (const LogSet* logs : {&start, &rest}) {
            for (const LogChain& chain : logs->chains) {
                for (const LogEntry& entry : chain.entries)
                    QVERIFY(qint64{entry.textAt} + entry.textBytes
                            <= logs->files[entry.file].content.size());
            }
        }
    }
}

CMGMEDIA_TEST(TestLogReader)
#include "test_log_reader.moc"
