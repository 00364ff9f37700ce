// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/text_kind.h"

#include "core/crypto/certificate_text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qsizetype kJudgedBytes = 64 << 10; // that is where each kind has shown itself

QString beginOf(QByteArrayView head)
{
    return decodedText(head.first(std::min(kJudgedBytes, head.size())));
}

/// Both forms that CMTrace reads: of clients, and of site servers.
bool isLog(const QString& text)
{
    static const QRegularExpression server(uR"(\$\$<[^>\n]*><[^>\n]*><thread=)"_s);
    return text.contains("<![LOG["_L1) || server.match(text).hasMatch();
}

/// Its first element is one of those that task sequences have, alone or in a package.
bool isSequenceXml(QStringView text)
{
    static const QRegularExpression element(
        uR"(<(sequence|SmsTaskSequencePackage|SmsTaskSequencePackages)[\s>])"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!text.startsWith(u'<'))
        return false;
    return element.match(text).hasMatch() || text.contains("SMS_TaskSequencePackage"_L1);
}

/// Every JSON file of ours has its marks, which others need not.
std::optional<FileKind> jsonKind(QStringView text)
{
    const auto has = [text](QLatin1StringView key) {
        return text.contains(QString(u'"' + key + u'"'));
    };
    if (!text.startsWith(u'{'))
        return std::nullopt;
    if (text.contains("CMG Media Wizard"_L1) && has("product"_L1))
        return has("seal"_L1) ? FileKind::Manifest : FileKind::Report;
    if (has("schema"_L1) && (has("source"_L1) || has("output"_L1)))
        return FileKind::Profile;
    return std::nullopt;
}

/// A section and a key; a PEM block and a log are none.
bool isIni(const QString& text)
{
    static const QRegularExpression section(uR"(^[ \t]*\[[^\]\r\n<>]+\][ \t]*(;[^\n]*)?\r?$)"_s,
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression before(uR"(^(\s|[;#][^\n]*\n)*$)"_s);
    const QRegularExpressionMatch match = section.match(text);
    return match.hasMatch() && before.match(text.first(match.capturedStart())).hasMatch();
}

} // namespace

bool isText(QByteArrayView head)
{
    const QString text = beginOf(head);
    const auto isOdd = [](QChar c) {
        return c == QChar::ReplacementCharacter || c.isNull()
               || (c.category() == QChar::Other_Control && !c.isSpace() && c != u'\x1A');
    };
    return !text.isEmpty() && std::ranges::count_if(text, isOdd) * 100 <= text.size();
}

bool isWebPage(QByteArrayView head)
{
    static const QRegularExpression page(
        uR"(^(?>(?>\s+|<\?xml[^>]*>|<!--.*?-->)*)<(!doctype html|html|head)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return page.match(beginOf(head)).hasMatch();
}

std::optional<FileKind> textKindOf(QByteArrayView head)
{
    if (head.startsWith("PK\3\4")) // whose reader looks for one
        return FileKind::TaskSequence;
    if (!isText(head))
        return std::nullopt;
    const QString whole = beginOf(head);
    const QStringView text = QStringView(whole).trimmed();
    if (isLog(whole))
        return FileKind::Log;
    if (isWebPage(head))
        return std::nullopt;
    if (isSequenceXml(text))
        return FileKind::TaskSequence;
    if (const std::optional<FileKind> json = jsonKind(text))
        return json;
    return isIni(whole) ? std::optional(FileKind::Ini) : std::nullopt;
}

} // namespace cmgmedia
