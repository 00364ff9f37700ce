// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handout/calendar.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

class TestCalendar : public QObject
{
    Q_OBJECT

private slots:
    void namesBothDays();
    void leavesOutWhatIsNotKnown();
    void saysThatTheAgeIsOnlyReported();
    void countsDaysInUtc();
    void escapesText();
    void foldsLongLines_data();
    void foldsLongLines();
    void everyLineIsShortAndEndsInCrLf();
};

namespace {

MediumDates labDates()
{
    return {.label = u"Branch; \"north\", floor 2 \\ Überseekontor"_s,
            .thumbprint = u"00AABBCCDDEEFF00112233445566778899AABBCC"_s,
            .made = QDateTime({2026, 6, 1}, {12, 0}, Qt::UTC),
            .expires = QDateTime({2027, 5, 31}, {23, 59, 59}, Qt::UTC),
            .stamp = QDateTime({2026, 11, 21}, {10, 30, 5}, Qt::UTC)};
}

QByteArray unfolded(QByteArray calendar)
{
    return calendar.replace("\r\n ", "");
}

} // namespace

void TestCalendar::namesBothDays()
{
    const QByteArray calendar = unfolded(calendarOf(labDates()));
    QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    QVERIFY(calendar.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    QCOMPARE(calendar.count("BEGIN:VEVENT\r\n"), 2);
    QVERIFY(calendar.contains("DTSTART;VALUE=DATE:20270531\r\nDTEND;VALUE=DATE:20270601\r\n"));
    QVERIFY(calendar.contains("DTSTART;VALUE=DATE:20261128\r\n")); // 180 days after it was made
    QVERIFY(calendar.contains("DTSTAMP:20261121T103005Z\r\n"));
    QVERIFY(calendar.contains("TRIGGER:-P14D\r\n"));
    QVERIFY(calendar.contains("UID:00aabbccddeeff00112233445566778899aabbcc-expires@"));
    QVERIFY(calendar.contains("UID:00aabbccddeeff00112233445566778899aabbcc-token@"));
}

void TestCalendar::leavesOutWhatIsNotKnown()
{
    MediumDates dates = labDates();
    dates.made = {};
    QVERIFY(hasDates(dates));
    QCOMPARE(calendarOf(dates).count("BEGIN:VEVENT\r\n"), 1);
    dates.expires = {};
    QVERIFY(!hasDates(dates));
    QCOMPARE(calendarOf(dates).count("BEGIN:VEVENT\r\n"), 0);
}

void TestCalendar::saysThatTheAgeIsOnlyReported()
{
    const QByteArray calendar = unfolded(calendarOf(labDates()));
    QVERIFY(calendar.contains("Microsoft doesn't document it"));
    QVERIFY(calendar.contains("https://github.com/MicrosoftDocs/memdocs/issues/4158"));
}

void TestCalendar::countsDaysInUtc()
{
    MediumDates dates = labDates();
    dates.expires = QDateTime({2027, 6, 1}, {1, 0}, Qt::OffsetFromUTC, 2 * 3600);
    QVERIFY(calendarOf(dates).contains("DTSTART;VALUE=DATE:20270531\r\n"));
}

void TestCalendar::escapesText()
{
    QCOMPARE(calendarLine("SUMMARY", u"a;b,c\\d\r\ne\nf"_s),
             QByteArray("SUMMARY:a\\;b\\,c\\\\d\\ne\\nf\r\n"));
}

void TestCalendar::foldsLongLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("lines");
    QTest::newRow("75 octets fit") << QString(73, u'a') << 1; // and "X:"
    QTest::newRow("76 do not") << QString(74, u'a') << 2;
    QTest::newRow("two folds") << QString(73 + 74 + 1, u'a') << 3;
    QTest::newRow("two octets at the edge") << QString(72, u'a') + u'ü' << 2;
    QTest::newRow("three octets") << QString(60, u'日') << 3;
    QTest::newRow("four octets") << u"😀"_s.repeated(40) << 3;
}

void TestCalendar::foldsLongLines()
{
    QFETCH(QString, text);
    QFETCH(int, lines);
    const QByteArray line = calendarLine("X", text);
    const QList<QByteArray> parts = line.chopped(2).replace("\r\n", "\n").split('\n');
    QCOMPARE(parts.size(), lines);
    for (const QByteArray& part : parts) {
        QVERIFY(part.size() <= 75);
        QVERIFY(QString::fromUtf8(part).toUtf8() == part); // no character was broken
    }
    QCOMPARE(QString::fromUtf8(unfolded(line)), u"X:"_s + text + u"\r\n"_s);
}

void TestCalendar::everyLineIsShortAndEndsInCrLf()
{
    const QByteArray calendar = calendarOf(labDates());
    QCOMPARE(calendar.count('\n'), calendar.count("\r\n"));
    for (const QByteArray& line : calendar.split('\n'))
        QVERIFY(line.size() <= 76); // with CR
}

CMGMEDIA_TEST(TestCalendar)
#include "test_calendar.moc"
