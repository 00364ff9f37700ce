// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasksequence/step_values.h"

#include "core/tasksequence/sequence_schema.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

QStringList sharesIn(QStringView text)
{
    if (!text.contains(uR"(\\)"_s))
        return {};
    // not behind a drive (C:\\a\b has one stroke too many), but behind an option (/s:\\a\b)
    static const QRegularExpression share(
        uR"re((?<![\\\w%.])(?<!(?<![/\-\w])[A-Za-z]:)\\\\([\w%.\-]+)\\([^\\/:*?"'<>|,;\s]+))re"_s);
    QStringList shares;
    auto matches = share.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QStringView server = match.capturedView(1);
        if (server == "."_L1 || server.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
            continue;
        const QString found = match.captured(0);
        if (!shares.contains(found, Qt::CaseInsensitive))
            shares << found;
    }
    return shares;
}

QString scriptText(QStringView base64)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        base64.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).size() < 2)
        return {};
    QStringDecoder decoder(QStringDecoder::Utf16LE); // takes the byte order mark for itself
    return decoder(*decoded);
}

std::optional<QString> hostNameIn(QStringView clientProperties)
{
    static const QRegularExpression property(
        uR"re((?:^|\s)%1="?([^"\s]*))re"_s.arg(schema::kHostName),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = property.match(clientProperties);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

bool isPackageId(QStringView text)
{
    static const QRegularExpression id(u"^[A-Za-z0-9]{3}[0-9A-Fa-f]{5}$"_s);
    return text.size() == 8 && id.match(text).hasMatch();
}

bool isNoPackage(QStringView text)
{
    const QStringView digits = text.trimmed();
    return !digits.isEmpty()
           && std::ranges::all_of(digits, [](QChar digit) { return digit == u'0'; });
}

} // namespace cmgmedia
