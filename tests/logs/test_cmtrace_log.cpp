// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/cmtrace_log.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

QByteArray entry(const QByteArray& text, char type = '1')
{
    return "<![LOG[" + text
           + "]LOG]!><time=\"10:11:12.345+000\" date=\"11-21-2026\" component=\"CreateTsMedia\" "
             "context=\"\" type=\""
           + type + "\" thread=\"4711\" file=\"media.cpp:12\">\r\n";
}

} // namespace

class TestCmTraceLog : public QObject
{
    Q_OBJECT

private slots:
    void readsBothForms();
    void keepsEntriesOfManyLinesTogether();
    void waitsForTheRestOfAnEntry();
    void bearsWhatIsNoLog();
};

void TestCmTraceLog::readsBothForms()
{
    CmTraceReader reader;
    const std::vector<LogEntry> entries =
        reader.feed(entry("Creating media") + entry("It failed", '3') + entry("Hm", '2')
                    + "Old words  $$<SMS_X><11-21-2026 10:11:12.345+000><thread=1 (0x1)>\r\n"
                    + "no form at all\n" + entry("Gr\xC3\xBC\xC3\x9F") + entry("Gr\xFC\xDF"));
    const std::vector<LogEntry> expected{{u"Creating media"_s, LogSeverity::Information},
                                         {u"It failed"_s, LogSeverity::Error},
                                         {u"Hm"_s, LogSeverity::Warning},
                                         {u"Old words"_s, LogSeverity::Information},
                                         {u"no form at all"_s, LogSeverity::Information},
                                         {u"Grüß"_s, LogSeverity::Information},
                                         {u"Grüß"_s, LogSeverity::Information}};
    QCOMPARE(entries, expected);
}

void TestCmTraceLog::keepsEntriesOfManyLinesTogether()
{
    CmTraceReader reader;
    const std::vector<LogEntry> entries = reader.feed(entry("first\r\nsecond", '3') + "plain\n");
    QCOMPARE(entries.size(), size_t{2});
    QCOMPARE(entries[0].text, u"first\r\nsecond"_s);
    QCOMPARE(entries[0].severity, LogSeverity::Error);
    QCOMPARE(entries[1].text, u"plain"_s);
}

void TestCmTraceLog::waitsForTheRestOfAnEntry()
{
    const QByteArray log = entry("one") + entry("two\nlines", '2') + "three\n";
    CmTraceReader whole;
    const std::vector<LogEntry> expected = whole.feed(log);
    QCOMPARE(expected.size(), size_t{3});
    for (qsizetype cut = 0; cut <= log.size(); ++cut) {
        CmTraceReader reader;
        std::vector<LogEntry> entries = reader.feed(log.first(cut));
        for (const LogEntry& later : reader.feed(log.sliced(cut)))
            entries.push_back(later);
        QCOMPARE(entries, expected);
    }
}

void TestCmTraceLog::bearsWhatIsNoLog()
{
    CmTraceReader reader;
    QVERIFY(reader.feed(QByteArray(3 << 20, 'x')).empty());
    QVERIFY(reader.feed("<![LOG[never ends\n" + QByteArray(3 << 20, '\n')).empty());
    QCOMPARE(reader.feed(entry("again")).back().text, u"again"_s);
    CmTraceReader().feed("<![LOG[x]LOG]!>type=\"\n");
}

CMGMEDIA_TEST(TestCmTraceLog)
#include "test_cmtrace_log.moc"
