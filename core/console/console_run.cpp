// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/console_run.h"

#include "core/base/native_path.h"
#include "core/base/text.h"
#include "core/console/console_script.h"
#include "core/console/errors.h"
#include "core/logs/cmtrace_log.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QThread>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr int kPollMs = 200;
constexpr int kStopMs = 2000;

struct ConsoleText {
    CMGMEDIA_TEXTS(ConsoleRun)
};

Result<> checkRequest(const ConsoleRequest& request, const BuildSecrets& secrets)
{
    const MediaProfile::Console& answers = request.answers;
    for (const auto& [answer, name] :
         {std::pair{answers.siteCode, QT_TRANSLATE_NOOP("ConsoleRun", "the site code")},
          std::pair{answers.bootImage,
                    QT_TRANSLATE_NOOP("ConsoleRun", "the package ID of the boot image")},
          std::pair{answers.gateway,
                    QT_TRANSLATE_NOOP("ConsoleRun",
                                      "the service name of the cloud management gateway (CMG)")}}) {
        if (answer.isEmpty())
            return Error{ErrorCode::ConsoleAnswerMissing, ConsoleText::text(name), {}};
    }
    const QFileInfo output(request.outputPath);
    if (request.hasPassword && !secrets.mediaPassword)
        return Error{ErrorCode::PasswordMissing, output.filePath(), {}};
    if (!request.pfx.isEmpty() && !secrets.pfxPassword)
        return Error{ErrorCode::PasswordMissing, request.pfx, {}};
    if (output.exists())
        return Error{ErrorCode::OutputExists, output.filePath(), {}};
    if (!output.absoluteDir().exists())
        return Error{ErrorCode::NotFound, output.absolutePath(), {}};
    return {};
}

/// The script runs as an administrator.
ConsoleRequest forEverybody(ConsoleRequest request)
{
    for (QString* path : {&request.outputPath, &request.pfx, &request.answers.stagingFolder}) {
        if (!path->isEmpty())
            *path = pathForEverybody(*path);
    }
    return request;
}

/// In the order in which the script reads them.
std::vector<Secret> passwordsOf(const ConsoleRequest& request, const BuildSecrets& secrets)
{
    std::vector<Secret> passwords;
    passwords.reserve(2);
    if (request.hasPassword)
        passwords.push_back(secrets.mediaPassword->clone());
    if (!request.pfx.isEmpty())
        passwords.push_back(secrets.pfxPassword->clone());
    return passwords;
}

/// Finds the values of variables and the prestart command in what the console logs, also as XML has
/// them; a short one as a word of its own alone, or "1" would be found everywhere.
std::vector<QRegularExpression> valuesOf(const ConsoleRequest& request)
{
    constexpr qsizetype kShort = 4;
    QStringList values{request.answers.prestartCommand};
    for (const auto& variable : request.variables)
        values << variable.second;
    for (const QString& value : QStringList(values))
        values << value.toHtmlEscaped();
    values.removeAll(QString());
    std::ranges::sort(values, std::greater(), &QString::size); // a part of another would spoil it
    std::vector<QRegularExpression> patterns;
    patterns.reserve(static_cast<size_t>(values.size()));
    for (const QString& value : std::as_const(values)) {
        const QString literal = QRegularExpression::escape(value);
        patterns.emplace_back(
            value.size() < kShort ? uR"((?<![\pL\pN])%1(?![\pL\pN]))"_s.arg(literal) : literal);
    }
    return patterns;
}

/// What the console does while its script runs: the lines that its log gains and the size of the
/// file that it writes.
class Watch
{
public:
    Watch(const ConsoleRequest& request, const QString& logPath, Work& work)
        : m_request(request), m_log(logPath), m_logRead(m_log.size()), m_work(work)
    {
        m_unchanged.start();
    }

    void look()
    {
        readLog();
        const qint64 size = QFileInfo(m_request.outputPath).size();
        if (size == m_size)
            return;
        m_size = size;
        m_unchanged.start();
        m_work.sink.progressed(size, 0);
    }

    /// For the last time: what has no end gets none any more.
    void finish()
    {
        look();
        for (const LogLine& line : m_reader.finish())
            take(line);
    }

    bool isSettled(int milliseconds) const { return m_unchanged.hasExpired(milliseconds); }
    bool isTokenRefused() const { return m_tokenRefused; }
    const QString& lastError() const { return m_lastError; }

private:
    void readLog()
    {
        if (!m_log.exists() || !m_log.open(QFile::ReadOnly))
            return;
        if (m_log.size() < m_logRead)
            m_logRead = 0; // it was full and begins anew
        m_log.seek(m_logRead);
        const QByteArray bytes = m_log.readAll();
        m_log.close();
        if (bytes.isEmpty())
            return;
        m_logRead += bytes.size();
        m_unchanged.start();
        for (const LogLine& line : m_reader.feed(bytes))
            take(line);
    }

    void take(const LogLine& entry)
    {
        // The words of Microsoft's KB35877153.
        if (entry.text.contains("RetrieveTokenForMediaCert() failed"_L1)
            || entry.text.contains("GetTSMediaAdditionalInfo (0x8004101d)"_L1))
            m_tokenRefused = true;
        const QString line = withoutValues(entry.text);
        m_work.sink.logged(line);
        if (entry.severity == LogSeverity::Error)
            m_lastError = line;
    }

    QString withoutValues(QString line) const
    {
        for (const QRegularExpression& value : m_values)
            line.replace(value, u"\u2026"_s);
        return line;
    }

    const ConsoleRequest& m_request;
    QFile m_log;
    qint64 m_logRead;
    Work& m_work;
    std::vector<QRegularExpression> m_values = valuesOf(m_request); ///< not to be shown
    CmTraceReader m_reader;
    qint64 m_size = 0;
    QElapsedTimer m_unchanged;
    bool m_tokenRefused = false;
    QString m_lastError;
};

Error failure(const ConsoleRequest& request, const Watch& watch, const QString& problem)
{
    QStringList details{problem.trimmed(), watch.lastError()};
    details.removeAll(QString());
    return {watch.isTokenRefused() ? ErrorCode::ConsoleTokenRefused : ErrorCode::ConsoleFailed,
            request.outputPath, details.join(u"; "_s)};
}

} // namespace

Result<> makeWithConsole(const ConsoleRequest& request, const BuildSecrets& secrets,
                         const InstalledConsole& console, Work& work)
{
    if (Result<> fit = checkRequest(request, secrets); !fit)
        return fit;
    Watch watch(request, console.logPath, work);
    const Result<std::unique_ptr<ScriptProcess>> script =
        console.start(consoleScript(forEverybody(request)), passwordsOf(request, secrets));
    if (!script)
        return script.error();
    QScopeGuard unfinished([&request] { QFile::remove(request.outputPath); }); // it was not there
    const auto isGone = [&request] {
        return !QFile::exists(request.outputPath) || QFile::remove(request.outputPath);
    };
    while (!(*script)->waitForEnd(kPollMs)) {
        watch.look();
        if (work.cancelled()) {
            (*script)->stop();
            const bool hasEnded = (*script)->waitForEnd(kStopMs); // till then it has the file open
            return Error{hasEnded && isGone() ? ErrorCode::Cancelled : ErrorCode::ConsoleGoesOn,
                         request.outputPath,
                         {}};
        }
    }
    watch.look();
    if (const std::optional<QString> problem = (*script)->problem()) {
        watch.finish();
        return failure(request, watch, *problem);
    }
    while (!watch.isSettled(console.settleMs) && !work.cancelled()) {
        QThread::msleep(kPollMs);
        watch.look();
    }
    if (work.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    watch.finish();
    if (QFileInfo(request.outputPath).size() == 0)
        return failure(request, watch, {});
    unfinished.dismiss();
    return {};
}

} // namespace cmgmedia
