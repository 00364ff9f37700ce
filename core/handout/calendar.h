// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace cmgmedia {

/// The dates of a medium that an admin should not have to remember.
struct MediumDates {
    QString label;
    QString thumbprint; ///< of its certificate; tells the events of two media apart
    QDateTime made;     ///< by the site; invalid: not known
    QDateTime expires;  ///< its certificate; invalid: not known
    QDateTime stamp;    ///< when the calendar was made
};

/// True where there is something to remember.
bool hasDates(const MediumDates& dates);

/// A calendar file (RFC 5545) with whole-day events, UTC: the day on which the certificate ends,
/// with an alarm two weeks before, and the day from which the gateway may refuse the medium's
/// token, which was reported and is not documented.
QByteArray calendarOf(const MediumDates& dates);

/// A content line: its text escaped, folded at 75 octets without breaking a character, with CRLF.
QByteArray calendarLine(const QByteArray& name, const QString& text);

} // namespace cmgmedia
