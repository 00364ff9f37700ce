// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inquiry/wmi_values.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cmgmedia {

QString wmiText(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

SiteNumber wmiNumber(const QJsonValue& value)
{
    constexpr qint64 kNone = std::numeric_limits<qint64>::min();
    if (value.isBool())
        return value.toBool() ? 1 : 0;
    if (value.isDouble()) {
        const qint64 number = value.toInteger(kNone);
        return number == kNone ? SiteNumber() : number;
    }
    bool isNumber = false;
    const qint64 number = value.toString().toLongLong(&isNumber);
    return isNumber ? SiteNumber(number) : SiteNumber();
}

SiteFlag wmiFlag(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool();
    const QString text = value.toString();
    for (const bool flag : {true, false}) {
        if (text.compare(flag ? "true"_L1 : "false"_L1, Qt::CaseInsensitive) == 0)
            return flag;
    }
    const SiteNumber number = wmiNumber(value);
    return number ? SiteFlag(*number != 0) : SiteFlag();
}

QDateTime wmiTime(const QJsonValue& value)
{
    constexpr int kFirstYear = 1995;
    constexpr int kLastYear = 9999; // of what ISO 8601 writes without a sign
    QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODate);
    if (!time.isValid() || time.date().year() < kFirstYear)
        return {};
    if (time.timeSpec() == Qt::LocalTime) // says no zone
        time.setTimeSpec(Qt::UTC);
    time = time.toUTC();
    return time.date().year() > kLastYear ? QDateTime() : time;
}

QString wmiServer(const QJsonValue& nalPath)
{
    QString path = nalPath.toString();
    while (path.endsWith(u'\\'))
        path.chop(1);
    return path.sliced(path.lastIndexOf(u'\\') + 1).toLower();
}

QJsonObject embeddedProperty(const QJsonObject& item, QLatin1StringView name)
{
    for (const QJsonValue& property : item["Props"_L1].toArray()) {
        if (property["PropertyName"_L1].toString() == name)
            return property.toObject();
    }
    return {};
}

SiteNumber embeddedNumber(const QJsonObject& item, QLatin1StringView name, QLatin1StringView value)
{
    return wmiNumber(embeddedProperty(item, name)[value]);
}

std::optional<Certificate> certificateIn(const QString& text)
{
    static const QRegularExpression blanks(u"\\s"_s);
    static const QRegularExpression hex(u"^30(82|81)[0-9A-Fa-f]+$"_s);
    constexpr qsizetype kLeastBytes = 64;
    constexpr char kLongForm = '\x81';
    constexpr char kSequence = '\x30';
    const QString packed = QString(text).remove(blanks);
    QByteArray der;
    if (hex.match(packed).hasMatch())
        der = QByteArray::fromHex(packed.toLatin1());
    else if (packed.startsWith("MI"_L1))
        der = QByteArray::fromBase64(packed.toLatin1());
    // A certificate is a sequence that starts with a sequence; a PFX starts with a number.
    if (der.size() <= kLeastBytes || der[der[1] == kLongForm ? 3 : 4] != kSequence)
        return std::nullopt;
    Result<Certificate> certificate = Certificate::fromDer(der, {});
    if (!certificate)
        return std::nullopt;
    return *std::move(certificate);
}

} // namespace cmgmedia
