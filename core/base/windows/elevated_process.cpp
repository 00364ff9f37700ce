// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/windows/elevated_process.h"

#include "core/base/windows/system_call_error.h"

#include <QDir>
#include <QUuid>

#include <windows.h>
#include <sddl.h>
#include <shellapi.h>

#include <memory>
#include <thread>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr DWORD kBufferBytes = 1 << 20;

struct LocalFreed {
    void operator()(void* memory) const { LocalFree(memory); }
};

/// A pipe of one instance, for this user and for administrators, on this computer alone.
Handle makePipe(const QString& path)
{
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (ConvertStringSecurityDescriptorToSecurityDescriptorW(L"D:P(A;;GA;;;OW)(A;;GA;;;BA)",
                                                             SDDL_REVISION_1, &descriptor, nullptr)
        == 0)
        return {};
    const std::unique_ptr<void, LocalFreed> freed(descriptor);
    SECURITY_ATTRIBUTES security = {sizeof security, descriptor, FALSE};
    return Handle(CreateNamedPipeW(path.toStdWString().c_str(),
                                   PIPE_ACCESS_DUPLEX | FILE_FLAG_FIRST_PIPE_INSTANCE,
                                   PIPE_TYPE_BYTE | PIPE_READMODE_BYTE | PIPE_REJECT_REMOTE_CLIENTS,
                                   1, kBufferBytes, kBufferBytes, 0, &security));
}

/// Once an administrator said yes. AccessDenied where the answer was no.
Result<Handle> start(const QString& program, const QString& arguments)
{
    const std::wstring file = QDir::toNativeSeparators(program).toStdWString();
    const std::wstring parameters = arguments.toStdWString();
    SHELLEXECUTEINFOW start = {};
    start.cbSize = sizeof start;
    start.fMask = SEE_MASK_NOCLOSEPROCESS | SEE_MASK_NOASYNC | SEE_MASK_FLAG_NO_UI;
    start.lpVerb = L"runas";
    start.lpFile = file.c_str();
    start.lpParameters = parameters.c_str();
    start.nShow = SW_HIDE;
    if (ShellExecuteExW(&start) != 0)
        return Handle(start.hProcess);
    const DWORD number = GetLastError();
    if (number == ERROR_CANCELLED)
        return Error{ErrorCode::AccessDenied, program, {}};
    // What is denied here is not the administrator's answer.
    Error error = windowsError(program, number);
    if (error.code == ErrorCode::AccessDenied)
        error.code = ErrorCode::HelperEnded;
    return error;
}

/// Waits until the process has the pipe. When it ends before, its place is taken by ourselves, so
/// that the wait ends; whoever else comes is not let in.
bool isConnected(const Handle& pipe, const QString& path, const Handle& process)
{
    const std::jthread guard([&](const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            if (WaitForSingleObject(process.get(), 100) != WAIT_TIMEOUT) {
                Handle::open(path, GENERIC_READ | GENERIC_WRITE);
                return;
            }
        }
    });
    const bool connected =
        ConnectNamedPipe(pipe.get(), nullptr) != 0 || GetLastError() == ERROR_PIPE_CONNECTED;
    ULONG client = 0;
    return connected && GetNamedPipeClientProcessId(pipe.get(), &client) != 0
           && client == GetProcessId(process.get());
}

} // namespace

bool isElevated()
{
    HANDLE token = nullptr;
    if (OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token) == 0)
        return false;
    const Handle closed(token);
    TOKEN_ELEVATION elevation = {};
    DWORD bytes = 0;
    return GetTokenInformation(token, TokenElevation, &elevation, sizeof elevation, &bytes) != 0
           && elevation.TokenIsElevated != 0;
}

Result<ElevatedProcess>
startElevated(const QString& program,
              const std::function<QString(const QString& pipeName)>& argumentsFor)
{
    const QString name = u"cmgmedia-"_s + QUuid::createUuid().toString(QUuid::Id128);
    const QString path = kPipes + name;
    ElevatedProcess started{.process = {}, .pipe = makePipe(path)};
    if (!started.pipe.isOpen())
        return windowsError(program);
    Result<Handle> process = start(program, argumentsFor(name));
    if (!process)
        return process.error();
    started.process = *std::move(process);
    if (!isConnected(started.pipe, path, started.process)) {
        DWORD exitCode = 0;
        GetExitCodeProcess(started.process.get(), &exitCode);
        return Error{ErrorCode::HelperEnded, program, u"exit code %1"_s.arg(exitCode)};
    }
    return started;
}

} // namespace cmgmedia
