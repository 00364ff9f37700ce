// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/console_run.h"

#include "core/base/windows/elevated_process.h"
#include "core/console/console_script.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <array>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// The script in a file that nobody else can change or replace while this lives: it is going to
/// run with more rights than ours.
class ScriptFile
{
public:
    explicit ScriptFile(const QString& script)
    {
        const QByteArray text = scriptFileContent(script);
        m_handle = Handle(CreateFileW(QDir::toNativeSeparators(path()).toStdWString().c_str(),
                                      GENERIC_WRITE, FILE_SHARE_READ, nullptr, CREATE_NEW,
                                      FILE_ATTRIBUTE_NORMAL, nullptr));
        DWORD done = 0;
        m_written = m_handle.isOpen()
                    && WriteFile(m_handle.get(), text.constData(), static_cast<DWORD>(text.size()),
                                 &done, nullptr)
                           != 0
                    && done == static_cast<DWORD>(text.size());
    }
    ScriptFile(const ScriptFile&) = delete;
    ScriptFile& operator=(const ScriptFile&) = delete;
    ~ScriptFile() { m_handle = {}; } // before its folder is removed

    QString path() const { return m_folder.filePath(u"make-medium.ps1"_s); }
    bool isWritten() const { return m_written; }

private:
    QTemporaryDir m_folder;
    Handle m_handle;
    bool m_written = false;
};

QString powerShell()
{
    // The module of the console is one of Windows PowerShell.
    return qEnvironmentVariable("SystemRoot", u"C:/Windows"_s)
           + u"/System32/WindowsPowerShell/v1.0/powershell.exe"_s;
}

class PowerShellProcess : public ScriptProcess
{
public:
    PowerShellProcess(ElevatedProcess process, std::unique_ptr<ScriptFile> script)
        : m_script(std::move(script)), m_process(std::move(process))
    {}

    /// Each on a line of its own.
    void give(const std::vector<Secret>& passwords)
    {
        SecretBytes lines;
        for (const Secret& password : passwords) {
            lines.insert(lines.end(), password.bytes().begin(), password.bytes().end());
            lines.push_back('\n');
        }
        DWORD done = 0;
        if (!lines.empty())
            WriteFile(m_process.pipe.get(), lines.data(), static_cast<DWORD>(lines.size()), &done,
                      nullptr);
    }

    bool waitForEnd(int milliseconds) override
    {
        return WaitForSingleObject(m_process.process.get(), static_cast<DWORD>(milliseconds))
               != WAIT_TIMEOUT;
    }

    std::optional<QString> problem() const override
    {
        QByteArray words;
        std::array<char, 4096> piece = {};
        DWORD got = 0;
        while (ReadFile(m_process.pipe.get(), piece.data(), piece.size(), &got, nullptr) != 0
               && got > 0)
            words.append(piece.data(), static_cast<qsizetype>(got));
        DWORD exitCode = 1;
        GetExitCodeProcess(m_process.process.get(), &exitCode);
        if (exitCode == 0 && words.isEmpty())
            return std::nullopt;
        return QString::fromUtf8(words);
    }

    /// Where Windows does not let us end what has more rights, it goes on until it finds the pipe
    /// closed or is done.
    void stop() override { TerminateProcess(m_process.process.get(), 1); }

private:
    std::unique_ptr<ScriptFile> m_script;
    ElevatedProcess m_process;
};

Result<std::unique_ptr<ScriptProcess>> startPowerShell(const QString& script,
                                                       const std::vector<Secret>& passwords)
{
    auto file = std::make_unique<ScriptFile>(script);
    if (!file->isWritten())
        return Error{ErrorCode::Io, QDir::toNativeSeparators(file->path()), {}};
    Result<ElevatedProcess> started = startElevated(powerShell(), [&file](const QString& pipe) {
        return uR"(-NoProfile -NonInteractive -ExecutionPolicy Bypass -WindowStyle Hidden)"
               uR"( -File "%1" -PasswordPipe %2)"_s.arg(QDir::toNativeSeparators(file->path()),
                                                        pipe);
    });
    if (!started)
        return Error{ErrorCode::ConsoleDenied, {}, started.error().detail};
    auto process = std::make_unique<PowerShellProcess>(*std::move(started), std::move(file));
    process->give(passwords);
    return process;
}

} // namespace

std::optional<InstalledConsole> findConsole()
{
    // "…\AdminConsole\bin\i386" (Microsoft Learn, CreateMedia.exe); the log lies beside bin.
    const QString programs = qEnvironmentVariable("SMS_ADMIN_UI_PATH");
    if (programs.isEmpty() || !QFileInfo(programs).isDir())
        return std::nullopt;
    return InstalledConsole{.logPath = QDir::cleanPath(QDir::fromNativeSeparators(programs)
                                                       + u"/../../AdminUILog/CreateTsMedia.log"_s),
                            .start = startPowerShell};
}

} // namespace cmgmedia
