// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/diagnosis_bundle.h"

#include "core/archive/zip_file.h"
#include "core/base/version.h"
#include "core/diagnosis/diagnosis_report.h"
#include "core/logs/log_file_reader.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qsizetype kPiece = 4 << 20;

/// In pieces that end where a line does, because a log may be as large as memory allows.
template <typename Use>
bool forEachPiece(const QByteArray& content, const std::stop_token& stop, Use use)
{
    for (qsizetype at = 0; at < content.size();) {
        if (stop.stop_requested())
            return false;
        qsizetype end = std::min(at + kPiece, content.size());
        if (end < content.size()) {
            const qsizetype line = content.lastIndexOf('\n', end);
            end = line > at ? line + 1 : end;
            // What is removed as a whole is not cut in two.
            const QByteArrayView piece = QByteArrayView(content).sliced(at, end - at);
            const qsizetype begun = piece.lastIndexOf("-----BEGIN ");
            if (begun > 0 && piece.indexOf("-----END ", begun) < 0)
                end = at + begun;
        }
        use(QString::fromUtf8(QByteArrayView(content).sliced(at, end - at)));
        at = end;
    }
    return true;
}

/// Folders that tell the order of a story stay, all others and their names go.
QString bundledPath(const QString& path, quint32 number, Redactor& redactor)
{
    constexpr std::array kPlaces{"_SMSTaskSequence/Logs/SMSTSLog"_L1, "_SMSTaskSequence/Logs"_L1,
                                 "Windows/CCM/Logs/SMSTSLog"_L1,      "Windows/CCM/Logs"_L1,
                                 "Windows/Temp/SMSTSLog"_L1,          "SMSTSLog"_L1};
    QString folder;
    for (const QLatin1StringView place : kPlaces) {
        if (path.contains(QString(place) + u'/', Qt::CaseInsensitive)) {
            folder = QString(place) + u'/';
            break;
        }
    }
    QString name = redactor.redacted(path.section(u'/', -1));
    for (QChar& c : name) {
        if (c.unicode() < 0x20 || c.unicode() > 0x7E || u"\\:*?\"<>|"_s.contains(c))
            c = u'_';
    }
    return u"logs/%1/%2%3"_s.arg(number).arg(folder, name);
}

/// Files of one folder go into one again, so that chains stay chains.
class FolderNumbers
{
public:
    quint32 of(const QString& path)
    {
        const QString folder = path.section(u'/', 0, -2);
        const auto found = m_numbers.constFind(folder);
        if (found != m_numbers.constEnd())
            return *found;
        const auto number = static_cast<quint32>(m_numbers.size()) + 1;
        m_numbers.insert(folder, number);
        return number;
    }

private:
    QMap<QString, quint32> m_numbers;
};

/// Beside logs, other texts are not handed on.
std::vector<quint32> filesOfLogs(const LogSet& logs)
{
    const bool hasLogs = std::ranges::any_of(logs.chains, hasForm);
    std::vector<quint32> files;
    for (const LogChain& chain : logs.chains) {
        if (!hasLogs || hasForm(chain))
            files.insert(files.end(), chain.files.begin(), chain.files.end());
    }
    return files;
}

QByteArray readmeOf(const QMap<QString, int>& replaced, NamePolicy policy)
{
    QString text =
        u"Logs of Configuration Manager, prepared by cmgmedia %1 to be handed on.\n\n"
        "diagnosis.json is what cmgmedia diagnose says of the logs in this file.\n\n"_s.arg(
            QLatin1StringView(kVersion));
    text +=
        policy == NamePolicy::Keep
            ? u"Secrets were removed; names were kept.\n"_s
            : u"Secrets were removed, and names replaced by stand-ins, the same one everywhere.\n"_s;
    text += u"Site code, package and deployment IDs were kept.\n\nReplaced:\n"_s;
    for (auto it = replaced.cbegin(); it != replaced.cend(); ++it)
        text += u"  %1 %2\n"_s.arg(it.value(), 6).arg(it.key());
    text += u"\nLook through it before you send it: no program knows every name.\n"_s;
    return text.toUtf8();
}

} // namespace

Result<LogSet> redactedLogs(const LogSet& logs, Redactor& redactor, const std::stop_token& stop)
{
    const Error stopped{ErrorCode::Cancelled, {}, {}};
    const auto learn = [&redactor](const QString& piece) { redactor.learn(piece); };
    for (const LogFile& file : logs.files) {
        if (!forEachPiece(file.content, stop, learn))
            return stopped;
    }
    const LogLimits limits;
    LogFileReader reader(limits);
    FolderNumbers numbers;
    for (const quint32 number : filesOfLogs(logs)) {
        const LogFile& file = logs.files[number];
        QByteArray content;
        content.reserve(file.content.size());
        const auto redact = [&](const QString& piece) {
            content += redactor.redacted(piece).toUtf8();
        };
        if (!forEachPiece(file.content, stop, redact))
            return stopped;
        reader.readBytes(content, bundledPath(file.path, numbers.of(file.path), redactor));
    }
    return reader.finish();
}

Result<QByteArray> redactedPage(const LogSet& logs, int attempt, const std::stop_token& stop)
{
    Redactor redactor(NamePolicy::Replace);
    const Result<LogSet> redacted = redactedLogs(logs, redactor, stop);
    if (!redacted)
        return redacted.error();
    return diagnosisHtml(*redacted, diagnose(*redacted, {attempt, stop})).toUtf8();
}

Result<LogBundle> makeBundle(const LogSet& logs, NamePolicy policy, const std::stop_token& stop)
{
    Redactor redactor(policy);
    const Result<LogSet> read = redactedLogs(logs, redactor, stop);
    if (!read)
        return read.error();
    const LogSet& redacted = *read;
    std::map<QString, QByteArray> files;
    for (const LogFile& file : redacted.files)
        files[file.path] = file.content;
    files[u"diagnosis.json"_s] =
        QJsonDocument(diagnosisJson(redacted, diagnose(redacted))).toJson(QJsonDocument::Indented);
    files[u"README.txt"_s] = readmeOf(redactor.counts(), policy);
    Result<QByteArray> zip = zipOf(files);
    if (!zip)
        return zip.error();
    return LogBundle{std::move(*zip), redactor.counts()};
}

} // namespace cmgmedia
