// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/powershell/windows/power_shell.h"

#include "core/base/native_path.h"
#include "core/base/scratch_folder.h"
#include "core/base/windows/elevated_process.h"
#include "core/powershell/errors.h"
#include "core/powershell/power_shell_text.h"

#include <QDir>
#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// The script in a file that nobody can change or replace while this lives: it is going to run
/// with more rights than ours.
class ScriptFile
{
public:
    explicit ScriptFile(const QString& script)
    {
        const QByteArray text = scriptFileContent(script);
        QFile file(path());
        if (!file.open(QFile::WriteOnly | QFile::NewOnly) || file.write(text) != text.size())
            return;
        file.close();
        // For reading alone: PowerShell does not open what somebody has open for writing.
        m_handle = Handle(CreateFileW(nativePath(path()).c_str(), GENERIC_READ, FILE_SHARE_READ,
                                      nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr));
        QByteArray found(text.size() + 1, '\0');
        DWORD got = 0;
        m_isSafe = m_handle.isOpen()
                   && ReadFile(m_handle.get(), found.data(), static_cast<DWORD>(found.size()), &got,
                               nullptr)
                          != 0
                   && found.first(static_cast<qsizetype>(got)) == text;
    }
    ScriptFile(const ScriptFile&) = delete;
    ScriptFile& operator=(const ScriptFile&) = delete;
    ~ScriptFile() { m_handle = {}; } // before its folder is removed

    QString path() const { return m_folder.filePath(u"make-medium.ps1"_s); }
    bool isSafe() const { return m_isSafe; }

private:
    ScratchFolder m_folder;
    Handle m_handle;
    bool m_isSafe = false;
};

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

    /// Windows may not let us end what has more rights.
    void stop() override { TerminateProcess(m_process.process.get(), 1); }

private:
    std::unique_ptr<ScriptFile> m_script;
    ElevatedProcess m_process;
};

} // namespace

Result<std::unique_ptr<ScriptProcess>> startPowerShell(const QString& powerShell,
                                                       const QString& script,
                                                       const std::vector<Secret>& passwords)
{
    auto file = std::make_unique<ScriptFile>(script);
    if (!file->isSafe())
        return Error{ErrorCode::Io, QDir::toNativeSeparators(file->path()), {}};
    Result<ElevatedProcess> started = startElevated(powerShell, [&file](const QString& pipe) {
        return uR"(-NoProfile -NonInteractive -ExecutionPolicy Bypass -WindowStyle Hidden)"
               uR"( -File "%1" -PasswordPipe %2)"_s.arg(QDir::toNativeSeparators(file->path()),
                                                        pipe);
    });
    if (!started && started.error().code == ErrorCode::AccessDenied)
        return Error{ErrorCode::ConsoleDenied, {}, {}};
    if (!started)
        return started.error();
    auto process = std::make_unique<PowerShellProcess>(*std::move(started), std::move(file));
    process->give(passwords);
    return process;
}

} // namespace cmgmedia
