// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/cmtrace_log.h"
#include "tests/logs/log_samples.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using test::entry;

class TestCmTraceLog : public QObject
{
    Q_OBJECT

private slots:
    void readsBothForms();
    void keepsEntriesOfManyLinesTogether();
    void readsEveryEntryOfALine();
    void readsAnEntryThatQuotesItsEnd();
    void readsTheLastEntryWithoutItsEnd();
    void waitsForTheRestOfAnEntry();
    void bearsWhatIsNoLog();
};

void TestCmTraceLog::readsBothForms()
{
    CmTraceReader reader;
    const std::vector<LogLine> lines =
        reader.feed(entry("Creating media") + entry("It failed", '3') + entry("Hm", '2')
                    + "Old words  $$<SMS_X><11-21-2026 10:11:12.345+000><thread=1 (0x1)>\r\n"
                    + "no form at all\n" + entry("Gr\xC3\xBC\xC3\x9F") + entry("Gr\xFC\xDF"));
    const std::vector<LogLine> expected{{u"Creating media"_s, LogSeverity::Information},
                                        {u"It failed"_s, LogSeverity::Error},
                                        {u"Hm"_s, LogSeverity::Warning},
                                        {u"Old words"_s, LogSeverity::Unknown},
                                        {u"no form at all"_s, LogSeverity::Unknown},
                                        {u"Grüß"_s, LogSeverity::Information},
                                        {u"Grüß"_s, LogSeverity::Information}};
    QCOMPARE(lines, expected);
}

void TestCmTraceLog::keepsEntriesOfManyLinesTogether()
{
    CmTraceReader reader;
    const std::vector<LogLine> lines = reader.feed(entry("first\r\nsecond", '3') + "plain\n");
    QCOMPARE(lines.size(), size_t{2});
    QCOMPARE(lines[0].text, u"first\r\nsecond"_s);
    QCOMPARE(lines[0].severity, LogSeverity::Error);
    QCOMPARE(lines[1].text, u"plain"_s);
}

void TestCmTraceLog::readsEveryEntryOfALine()
{
    CmTraceReader reader;
    const std::vector<LogLine> lines =
        reader.feed("before " + entry("one").trimmed() + entry("two", '3').trimmed() + " behind\n");
    QCOMPARE(lines.size(), size_t{4});
    QCOMPARE(lines[0].text, u"before"_s);
    QCOMPARE(lines[1].text, u"one"_s);
    QCOMPARE(lines[2].text, u"two"_s);
    QCOMPARE(lines[2].severity, LogSeverity::Error);
    QCOMPARE(lines[3].text, u"behind"_s);
}

void TestCmTraceLog::readsAnEntryThatQuotesItsEnd()
{
    CmTraceReader reader;
    std::vector<LogLine> lines = reader.feed(entry("a ]LOG]!> b", '2') + entry("c"));
    QCOMPARE(lines.size(), size_t{2});
    QCOMPARE(lines[0].text, u"a ]LOG]!> b"_s);
    QCOMPARE(lines[0].severity, LogSeverity::Warning);
    lines = reader.feed(entry("says " + entry("inner").trimmed() + " itself", '3') + entry("d"));
    QCOMPARE(lines.size(), size_t{2});
    QVERIFY(lines[0].text.startsWith(u"says <![LOG[inner]LOG]!>"_s));
    QCOMPARE(lines[0].severity, LogSeverity::Error);
    QCOMPARE(lines[1].text, u"d"_s);
}

void TestCmTraceLog::readsTheLastEntryWithoutItsEnd()
{
    CmTraceReader reader;
    QCOMPARE(reader.feed(entry("one") + "<![LOG[Setting wizard err").size(), size_t{1});
    const std::vector<LogLine> last = reader.finish();
    QCOMPARE(last.size(), size_t{1});
    QCOMPARE(last[0].text, u"Setting wizard err"_s);
    QVERIFY(reader.finish().empty());

    CmTraceReader plain;
    QVERIFY(plain.feed("no line end").empty());
    QCOMPARE(plain.finish().front().text, u"no line end"_s);

    CmTraceReader whole; // whole, but for the end of its line
    QCOMPARE(whole.feed(entry("one").trimmed()).size(), size_t{1});
    QVERIFY(whole.finish().empty());
}

void TestCmTraceLog::waitsForTheRestOfAnEntry()
{
    const QByteArray log = entry("one") + entry("two\nlines ]LOG]!> \"quoted\"", '2') + "three\n"
                           + entry("four").trimmed() + entry("five") + "Gr\xC3\xBC\xC3\x9F\n";
    CmTraceReader whole;
    const std::vector<LogLine> expected = whole.feed(log);
    QCOMPARE(expected.size(), size_t{6});
    for (qsizetype cut = 0; cut <= log.size(); ++cut) {
        CmTraceReader reader;
        std::vector<LogLine> lines = reader.feed(log.first(cut));
        for (const LogLine& later : reader.feed(log.sliced(cut)))
            lines.push_back(later);
        QCOMPARE(lines, expected);
    }
}

void TestCmTraceLog::bearsWhatIsNoLog()
{
    CmTraceReader reader;
    QVERIFY(reader.feed(QByteArray(3 << 20, 'x')).empty());
    (void)reader.feed("\n<![LOG[never ends\n" + QByteArray(3 << 20, '\n'));
    QCOMPARE(reader.feed(entry("again")).back().text, u"again"_s);
    (void)CmTraceReader().feed("<![LOG[x]LOG]!>type=\"\n");
}

CMGMEDIA_TEST(TestCmTraceLog)
#include "test_cmtrace_log.moc"
