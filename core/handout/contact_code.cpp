// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handout/contact_code.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

QString firstMatch(const QString& text, const QString& pattern)
{
    return QRegularExpression(pattern).match(text).captured().trimmed();
}

/// At least six digits, which is more than an hour or a room has.
QString telephoneIn(const QString& contact)
{
    QString number =
        firstMatch(contact, uR"((?<![\w@.])\+?\(?\d(?:[ \-./()\x{00a0}\x{202f}]{0,2}\d){5,})"_s);
    const bool isInternational = number.startsWith(u'+');
    number.remove(QRegularExpression(u"[^0-9]"_s));
    return isInternational ? u'+' + number : number;
}

QString mailAddressIn(const QString& contact)
{
    return firstMatch(contact, uR"([\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+)"_s);
}

QString webAddressIn(const QString& contact)
{
    return firstMatch(contact, uR"(https?://[^\s,;<>"]+)"_s);
}

/// RFC 2426, 4: as in calendars, and on one line.
QString escapedValue(const QString& text)
{
    QString safe = text;
    return safe.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
}

/// What stands before the first comma or number: "IT service desk".
QString nameIn(const QString& contact)
{
    return firstMatch(contact, uR"(^[^,;:+0-9@、]+(?![\w.+\-]*@))"_s);
}

} // namespace

QString contactCard(const QString& contact, const QString& company)
{
    const QString note = contact.simplified();
    if (note.isEmpty())
        return {};
    const QString organization = company.simplified();
    QString name = nameIn(note);
    if (name.isEmpty())
        name = organization.isEmpty() ? note : organization;
    QStringList lines{u"BEGIN:VCARD"_s, u"VERSION:3.0"_s, u"N:%1;;;;"_s.arg(escapedValue(name)),
                      u"FN:"_s + escapedValue(name)};
    const auto add = [&lines](const QString& key, const QString& value) {
        if (!value.isEmpty())
            lines << key + u':' + escapedValue(value);
    };
    add(u"ORG"_s, organization);
    add(u"TEL"_s, telephoneIn(note));
    add(u"EMAIL"_s, mailAddressIn(note));
    add(u"URL"_s, webAddressIn(note));
    add(u"NOTE"_s, note);
    lines << u"END:VCARD"_s;
    return lines.join(u"\r\n"_s);
}

} // namespace cmgmedia
