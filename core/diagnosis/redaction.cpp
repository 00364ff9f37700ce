// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/redaction.h"

#include "core/diagnosis/log_events.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

using Replacement = std::function<QString(const QRegularExpressionMatch&)>;

QRegularExpression pattern(const char* expression)
{
    QRegularExpression compiled(QString::fromUtf8(expression),
                                QRegularExpression::CaseInsensitiveOption
                                    | QRegularExpression::MultilineOption);
    if (!compiled.isValid()) // it would match nothing, and the secret would stay
        qFatal("%s: %s", expression, qPrintable(compiled.errorString()));
    return compiled;
}

QString replacedAll(const QString& text, const QRegularExpression& expression,
                    const Replacement& with)
{
    QString out;
    qsizetype at = 0;
    for (auto it = expression.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += QStringView(text).sliced(at, match.capturedStart() - at);
        out += with(match);
        at = match.capturedEnd();
    }
    return at == 0 ? text : out + QStringView(text).sliced(at);
}

/// The part "secret" of each is removed.
const std::vector<QRegularExpression>& secretPatterns()
{
    static const std::vector<QRegularExpression> patterns{
        pattern(
            R"re(<PolicySecret(?:(?:(?!<PolicySecret|<!\[LOG\[)[\s\S])*?</PolicySecret>|[^\r\n]*))re"),
        pattern(R"re(\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?)re"),
        pattern(R"re(\b\d{6}(?:-\d{6}){7}\b)re"),
        pattern(R"re(\b[A-Z0-9]{5}(?:-[A-Z0-9]{5}){4}\b)re"),
        pattern(R"re((?<=[?&])(?:sig|se|sp|sv|sr|skoid|sktid|code)=[^&\s"'<>\]]+)re"),
        pattern(
            R"re((?:(?<=Authorization: )|(?<=Authorization=)|(?<=Bearer ))[^\s"\]][^"\r\n\]]*)re"),
        pattern(R"re((?:_SMSTSMediaPFX|_SMSTSReserved\w*|_TSSub[\w-]*)\s*[=:]\s*\K[^\r\n\]]+)re"),
        pattern(
            R"re(\b\w*(?:password|passwort|kennwort|secret|token|pwd)\w*"?\s*(?:[=:]|\bis\b)\s*"?\K(?!\s|Bulk\b|AD\b|\d\b|https?:)[^\s"',;<>&\]]{3,})re"),
        pattern(R"re((?<=\s)/p(?:ass(?:word)?)?:\K[^\s"\]]+)re"),
        pattern(R"re(\b[0-9A-F]{120,}\b)re"),
        pattern(R"re([A-Za-z0-9+/]{120,}={0,2})re"),
        pattern(
            // To its end, also where each line of it is an entry; else to the end of the entry.
            R"re(-----BEGIN [^-]+-----(?:(?:[^-]++|-(?!----(?:BEGIN|END) ))*+-----END [^-]+-----|(?:(?!-----BEGIN|<!\[LOG\[)[\s\S])*))re"),
    };
    return patterns;
}

const QRegularExpression& guids()
{
    static const QRegularExpression expression =
        pattern(R"re(\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b)re");
    return expression;
}

const QRegularExpression& hosts()
{
    // Names of files look like hosts; those of Windows end as no domain does.
    static const QRegularExpression expression = pattern(
        R"re((?<![\w.\\-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?!(?:exe|dll|log|cpp|lo_|ini|dat|xml|wim|cmd|inf|sys|txt|json|zip|ps1|vbs|msi|sdi|mui|cab|hpp|efi|config|sms_aut|sms_dcm|open|createinstance|empty|isinitialized|null|c|h)\b)[a-z]{2,24}(?![\w-]|\())re");
    return expression;
}

/// Names of Microsoft's own services stay; empty: it is somebody's.
QString hostKept(const QString& host)
{
    constexpr std::array kPublic{"microsoft.com"_L1, "microsoftonline.com"_L1, "w3.org"_L1};
    const bool isPublic = std::ranges::any_of(kPublic, [&host](QLatin1StringView known) {
        return host.compare(known, Qt::CaseInsensitive) == 0
               || host.endsWith(u'.' + known, Qt::CaseInsensitive);
    });
    return isPublic ? host : QString();
}

QString kindOfAddress(const QString& address)
{
    const QString first = address.section(u'.', 0, 0);
    const int second = address.section(u'.', 1, 1).toInt();
    if (first == "10"_L1)
        return u"10.x"_s;
    if (first == "192"_L1 && second == 168)
        return u"192.168.x"_s;
    if (first == "172"_L1 && second >= 16 && second < 32)
        return u"172.16.x"_s;
    if (first == "169"_L1 && second == 254)
        return u"169.254.x"_s;
    return first == "127"_L1 ? u"127.x"_s : u"{address}"_s;
}

/// Values that name a person, a computer or a domain: the last capture.
const std::vector<std::pair<QString, QRegularExpression>>& namePatterns()
{
    static const std::vector<std::pair<QString, QRegularExpression>> patterns{
        {u"computer"_s,
         pattern(
             R"re(\b(?:OSDComputerName|_SMSTSMachineName|Computer ?Name|Machine ?name|Hostname)"?\s*(?:[=:]|\bis\b)\s*["']?([\w-]{2,63}))re")},
        {u"serial"_s,
         pattern(
             R"re(\b(?:Serial ?Number|AssetTag|Asset tag|SMBIOS serial\w*)"?\s*(?:[=:]|\bis\b)\s*["']?([\w-]{3,64}))re")},
        {u"user"_s,
         pattern(R"re(\b[A-Z]:\\(?:Users|Documents and Settings)\\([^\\\s"'<>|]{2,64}))re")},
        {u"user"_s,
         pattern(
             R"re(\b(?:user(?:name)?|account)"?\s*[=:]\s*["']?(?:[\w.-]+\\)?([\w.-]{2,64}))re")},
        {u"user"_s,
         pattern(
             R"re((?<![\\\w])(?!NT\b|BUILTIN\b|HKLM\b|root\b)[A-Z][\w-]{1,14}\\([a-z][\w.-]{2,64})(?=["'\s,;\]]|$))re")},
        {u"domain"_s,
         pattern(
             R"re((?<![\\\w])(?!NT\b|BUILTIN\b|HKLM\b|root\b)([A-Z][\w-]{1,14})\\[a-z][\w.-]{2,64}(?=["'\s,;\]]|$))re")},
        {u"unit"_s, pattern(R"re(\b(?:OU|CN)=([^,"'\]\r\n]{1,64}))re")},
    };
    return patterns;
}

} // namespace

QString Redactor::standInFor(const QString& kind, const QString& name)
{
    ++m_counts[kind];
    QString& standIn = m_standIns[kind + u'/' + name.toLower()];
    if (standIn.isEmpty()) {
        const QString number = QString::number(++m_numbers[kind]);
        standIn = kind == "host"_L1 ? u"host"_s + number : u"{%1-%2}"_s.arg(kind, number);
    }
    return standIn;
}

/// Keeps whether it is a deployment of Azure, its storage or a name of one word.
QString Redactor::hostFor(const QString& host)
{
    constexpr std::array kTails{".cloudapp.azure.com"_L1, ".cloudapp.net"_L1,
                                ".blob.core.windows.net"_L1};
    if (const QString kept = hostKept(host); !kept.isEmpty())
        return kept;
    const QString stem = standInFor(u"host"_s, host);
    for (const QLatin1StringView tail : kTails) {
        if (host.endsWith(tail, Qt::CaseInsensitive))
            return stem + tail;
    }
    return stem + ".example"_L1;
}

/// A word that patterns look for stays: without it the diagnosis would be another one.
void Redactor::learnName(const QString& kind, const QString& name)
{
    constexpr qsizetype kMost = 5000;
    constexpr qsizetype kShortest = 3;
    const QString learned = kind + u'/' + name;
    if (name.size() < kShortest || m_names.size() >= kMost || m_names.contains(learned))
        return;
    const auto needs = [&name](const LogPattern& pattern) {
        return pattern.expression
               && QString::fromUtf8(pattern.expression).contains(name, Qt::CaseInsensitive);
    };
    for (const LogSignature& row : allSignatures()) {
        if (std::ranges::any_of(row.patterns, needs))
            return;
    }
    for (const LogEventRow& row : logEventRows()) {
        if (needs(row.pattern))
            return;
    }
    m_names << learned;
}

void Redactor::learn(const QString& text)
{
    if (m_policy == NamePolicy::Keep)
        return;
    for (const auto& [kind, expression] : namePatterns()) {
        for (auto it = expression.globalMatch(text); it.hasNext();)
            learnName(kind, it.next().captured(1).trimmed());
    }
    for (auto it = hosts().globalMatch(text); it.hasNext();) {
        const QString host = it.next().captured();
        if (hostKept(host).isEmpty())
            learnName(u"domain"_s, host.section(u'.', -2, -2));
    }
    // The longest first: "PC" is a part of "PC-01".
    const auto length = [](const QString& name) { return name.size() - name.indexOf(u'/'); };
    std::ranges::sort(m_names, [&length](const QString& a, const QString& b) {
        return length(a) != length(b) ? length(a) > length(b) : a < b;
    });
}

QString Redactor::withoutSecrets(QString text)
{
    for (const QRegularExpression& secret : secretPatterns()) {
        text = replacedAll(text, secret, [this](const QRegularExpressionMatch&) {
            ++m_counts[u"secret"_s];
            return u"{removed}"_s;
        });
    }
    return text;
}

QString Redactor::redacted(QString text)
{
    static const QRegularExpression mails = pattern(R"re([\w.+-]+@[\w-]+(?:\.[\w-]+)+)re");
    static const QRegularExpression unc = pattern(R"re(\\\\([\w.-]{2,64})(?=\\))re");
    static const QRegularExpression thumbprints =
        pattern(R"re(\b(?:[0-9a-f]{40}|[0-9a-f]{64})\b)re");
    static const QRegularExpression macs = pattern(R"re(\b(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}\b)re");
    static const QRegularExpression v4 =
        pattern(R"re((?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d))re");
    static const QRegularExpression v6 =
        pattern(R"re((?<![\w:])(?:[0-9a-f]{1,4}:){3,7}(?::?[0-9a-f]{1,4})(?![\w:]))re");
    text = withoutSecrets(std::move(text));
    if (m_policy == NamePolicy::Keep)
        return text;
    const auto named = [this](const QString& kind) {
        return [this, kind](const QRegularExpressionMatch& match) {
            return standInFor(kind, match.captured());
        };
    };
    text = replacedAll(text, guids(), named(u"guid"_s));
    text = replacedAll(text, thumbprints, named(u"thumbprint"_s));
    text = replacedAll(text, macs, named(u"mac"_s));
    text = replacedAll(text, mails, named(u"mail"_s));
    text = replacedAll(text, hosts(), [this](const QRegularExpressionMatch& match) {
        return hostFor(match.captured());
    });
    text = replacedAll(text, unc, [this](const QRegularExpressionMatch& match) -> QString {
        return u"\\\\"_s + standInFor(u"computer"_s, match.captured(1));
    });
    for (const QString& name : std::as_const(m_names)) {
        const QString kind = name.section(u'/', 0, 0);
        const QString word = name.section(u'/', 1);
        if (!text.contains(word, Qt::CaseInsensitive))
            continue;
        const QRegularExpression whole(u"(?<![\\w{])"_s + QRegularExpression::escape(word)
                                           + u"(?![\\w}])"_s,
                                       QRegularExpression::CaseInsensitiveOption);
        text = replacedAll(text, whole, named(kind));
    }
    text = replacedAll(text, v4, [this](const QRegularExpressionMatch& match) {
        const QString address = match.captured();
        if (match.captured().startsWith("10.0."_L1) && address.section(u'.', 2, 2).size() > 3)
            return address; // a version of Windows
        ++m_counts[u"address"_s];
        return kindOfAddress(address);
    });
    return replacedAll(text, v6, [this](const QRegularExpressionMatch& match) {
        ++m_counts[u"address"_s];
        return match.captured().startsWith("fe80"_L1, Qt::CaseInsensitive) ? u"{link-local}"_s
                                                                           : u"{address}"_s;
    });
}

} // namespace cmgmedia
