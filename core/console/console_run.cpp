// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/console_run.h"

#include "core/console/cmtrace_log.h"
#include "core/console/console_script.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr int kPollMs = 200;
constexpr int kStopMs = 2000;

QString text(const char* words)
{
    return QCoreApplication::translate("ConsoleRun", words);
}

Result<> checkRequest(const ConsoleRequest& request, const BuildSecrets& secrets)
{
    const MediaProfile::Console& answers = request.answers;
    for (const auto& [answer, name] :
         {std::pair{answers.siteCode, QT_TRANSLATE_NOOP("ConsoleRun", "the site code")},
          std::pair{answers.bootImage,
                    QT_TRANSLATE_NOOP("ConsoleRun", "the package ID of the boot image")},
          std::pair{answers.gateway,
                    QT_TRANSLATE_NOOP("ConsoleRun", "the service name of the gateway")}}) {
        if (answer.isEmpty())
            return Error{ErrorCode::ConsoleAnswerMissing, text(name), {}};
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
        for (const LogEntry& entry : m_reader.feed(bytes))
            take(entry);
    }

    void take(const LogEntry& entry)
    {
        if (holdsValues(entry.text))
            return;
        m_work.sink.logged(entry.text);
        if (entry.severity == LogSeverity::Error)
            m_lastError = entry.text;
        // The words of Microsoft's KB35877153.
        if (entry.text.contains("RetrieveTokenForMediaCert() failed"_L1)
            || entry.text.contains("GetTSMediaAdditionalInfo (0x8004101d)"_L1))
            m_tokenRefused = true;
    }

    bool holdsValues(const QString& line) const
    {
        const QString& prestart = m_request.answers.prestartCommand;
        return (!prestart.isEmpty() && line.contains(prestart))
               || std::ranges::any_of(m_request.variables, [&line](const auto& variable) {
                      return !variable.second.isEmpty() && line.contains(variable.second);
                  });
    }

    const ConsoleRequest& m_request;
    QFile m_log;
    qint64 m_logRead;
    Work& m_work;
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
        console.start(consoleScript(request), passwordsOf(request, secrets));
    if (!script)
        return script.error();
    QScopeGuard unfinished([&request] { QFile::remove(request.outputPath); }); // it was not there
    while (!(*script)->waitForEnd(kPollMs)) {
        watch.look();
        if (work.cancelled()) {
            (*script)->stop();
            (*script)->waitForEnd(kStopMs); // until then it has the file open
            return Error{ErrorCode::Cancelled, {}, {}};
        }
    }
    watch.look();
    if (const std::optional<QString> problem = (*script)->problem())
        return failure(request, watch, *problem);
    while (!watch.isSettled(console.settleMs) && !work.cancelled()) {
        QThread::msleep(kPollMs);
        watch.look();
    }
    if (work.cancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    if (!QFileInfo::exists(request.outputPath))
        return failure(request, watch, {});
    unfinished.dismiss();
    return {};
}

} // namespace cmgmedia
