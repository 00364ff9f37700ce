// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handout/calendar.h"

#include "core/base/text.h"
#include "core/configmgr/media_token.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

struct CalendarText {
    CMGMEDIA_TEXTS(Calendar)
};

constexpr qsizetype kMostOctets = 75; // RFC 5545, 3.1, without the line break

/// RFC 5545, 3.3.11.
QString escaped(const QString& text)
{
    QString safe = text;
    safe.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    return safe.replace(u"\r\n"_s, u"\\n"_s).replace(u'\n', u"\\n"_s).remove(u'\r');
}

bool continuesCharacter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U; // UTF-8
}

/// Every line after the first begins with a space, which counts.
QByteArray folded(const QByteArray& line)
{
    QByteArray all;
    for (qsizetype from = 0; from < line.size();) {
        if (from > 0)
            all += "\r\n ";
        qsizetype to = qMin(from + kMostOctets - (from > 0 ? 1 : 0), line.size());
        while (to < line.size() && to > from + 1 && continuesCharacter(line[to]))
            --to;
        all += line.mid(from, to - from);
        from = to;
    }
    return all + "\r\n";
}

QByteArray plainLine(const QByteArray& name, const QByteArray& value)
{
    return folded(name + ':' + value);
}

QByteArray day(const QDate& date)
{
    return date.toString(u"yyyyMMdd"_s).toLatin1();
}

struct Event {
    QByteArray name; ///< "expires": part of its UID
    QDate date;
    QString summary;
    QString description;
    bool hasAlarm = false;
};

QByteArray alarmFor(const Event& event)
{
    return plainLine("BEGIN", "VALARM") + plainLine("ACTION", "DISPLAY")
           + calendarLine("DESCRIPTION", event.summary) + plainLine("TRIGGER", "-P14D")
           + plainLine("END", "VALARM");
}

QByteArray eventLines(const Event& event, const MediumDates& dates)
{
    const QByteArray id = dates.thumbprint.isEmpty() ? dates.label.toUtf8().toHex()
                                                     : dates.thumbprint.toLatin1().toLower();
    return plainLine("BEGIN", "VEVENT")
           + plainLine("UID", id + '-' + event.name + "@cmgmedia.invalid")
           + plainLine("DTSTAMP",
                       dates.stamp.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1())
           + plainLine("DTSTART;VALUE=DATE", day(event.date))
           + plainLine("DTEND;VALUE=DATE", day(event.date.addDays(1)))
           + calendarLine("SUMMARY", event.summary) + calendarLine("DESCRIPTION", event.description)
           + plainLine("TRANSP", "TRANSPARENT") + (event.hasAlarm ? alarmFor(event) : QByteArray())
           + plainLine("END", "VEVENT");
}

Event expiry(const MediumDates& dates)
{
    return {"expires", dates.expires.toUTC().date(),
            CalendarText::tr("Boot medium %1 expires").arg(dates.label),
            CalendarText::tr(
                "The certificate of this boot medium expires today. Create a new medium in "
                "the Configuration Manager console and complete it with CMG Media Wizard.\n"
                "Thumbprint: %1")
                .arg(dates.thumbprint),
            true};
}

Event tokenAge(const MediumDates& dates)
{
    return {
        "token", dates.made.toUTC().date().addDays(kReportedTokenDays),
        CalendarText::tr("Test the boot medium %1").arg(dates.label),
        CalendarText::tr("This boot medium is six months old. Administrators report that gateways "
                         "reject media of that age (0x87d0027e, then 0x87d00215) even with a valid "
                         "certificate. Microsoft doesn't document it. Test the medium, or create a "
                         "new one.\n"
                         "https://github.com/MicrosoftDocs/memdocs/issues/4158"),
        false};
}

} // namespace

bool hasDates(const MediumDates& dates)
{
    return dates.made.isValid() || dates.expires.isValid();
}

QByteArray calendarOf(const MediumDates& dates)
{
    QByteArray events;
    if (dates.expires.isValid())
        events += eventLines(expiry(dates), dates);
    if (dates.made.isValid())
        events += eventLines(tokenAge(dates), dates);
    return plainLine("BEGIN", "VCALENDAR") + plainLine("VERSION", "2.0")
           + plainLine("PRODID", "-//CMG Media Wizard//Boot media//EN") + events
           + plainLine("END", "VCALENDAR");
}

QByteArray calendarLine(const QByteArray& name, const QString& text)
{
    return plainLine(name, escaped(text).toUtf8());
}

} // namespace cmgmedia
