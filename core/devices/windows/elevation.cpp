// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/windows/elevation.h"

#include "core/devices/device_access.h"
#include "core/devices/device_rules.h"
#include "core/devices/windows/device_pipe.h"

#include <QCoreApplication>
#include <QDir>
#include <QUuid>

#include <windows.h>
#include <sddl.h>
#include <shellapi.h>

#include <thread>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr DWORD kBufferBytes = 1 << 20;
constexpr auto kPipePlace = R"(\\.\pipe\cmgmedia-)"_L1;

struct LocalFreed {
    void operator()(void* memory) const { LocalFree(memory); }
};

/// A pipe of one instance, for this user and for administrators, on this computer alone.
Handle makePipe(const QString& name)
{
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (ConvertStringSecurityDescriptorToSecurityDescriptorW(L"D:P(A;;GA;;;OW)(A;;GA;;;BA)",
                                                             SDDL_REVISION_1, &descriptor, nullptr)
        == 0)
        return {};
    const std::unique_ptr<void, LocalFreed> freed(descriptor);
    SECURITY_ATTRIBUTES security = {sizeof security, descriptor, FALSE};
    return Handle(CreateNamedPipeW(name.toStdWString().c_str(),
                                   PIPE_ACCESS_DUPLEX | FILE_FLAG_FIRST_PIPE_INSTANCE,
                                   PIPE_TYPE_BYTE | PIPE_READMODE_BYTE | PIPE_REJECT_REMOTE_CLIENTS,
                                   1, kBufferBytes, kBufferBytes, 0, &security));
}

QString quoted(const QString& argument)
{
    return u'"' + argument + u'"';
}

/// The helper, once an administrator said yes. Identity: what tells this device from others.
Result<Handle> startHelper(const QString& pipe, const Device& chosen)
{
    const std::wstring program =
        QDir::toNativeSeparators(QCoreApplication::applicationDirPath() + u"/cmgmedia.exe"_s)
            .toStdWString();
    const std::wstring arguments =
        QStringList{QLatin1StringView(kDeviceHelper), quoted(pipe), quoted(chosen.path),
                    QString::number(chosen.sizeBytes),
                    QString::fromLatin1(identityOf(chosen).toUtf8().toHex())}
            .join(u' ')
            .toStdWString();
    SHELLEXECUTEINFOW start = {};
    start.cbSize = sizeof start;
    start.fMask = SEE_MASK_NOCLOSEPROCESS | SEE_MASK_NOASYNC | SEE_MASK_FLAG_NO_UI;
    start.lpVerb = L"runas";
    start.lpFile = program.c_str();
    start.lpParameters = arguments.c_str();
    start.nShow = SW_HIDE;
    if (ShellExecuteExW(&start) == 0 || start.hProcess == nullptr)
        return Error{ErrorCode::DeviceDenied, chosen.path, {}};
    return Handle(start.hProcess);
}

/// Waits until the helper has the pipe. When it ends before, its place is taken by ourselves, so
/// that the wait ends; whoever else comes is not let in.
bool isConnected(const Handle& pipe, const QString& name, const Handle& helper)
{
    const std::jthread guard([&](const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            if (WaitForSingleObject(helper.get(), 100) != WAIT_TIMEOUT) {
                Handle::openDevice(name, GENERIC_READ | GENERIC_WRITE);
                return;
            }
        }
    });
    const bool connected =
        ConnectNamedPipe(pipe.get(), nullptr) != 0 || GetLastError() == ERROR_PIPE_CONNECTED;
    ULONG client = 0;
    return connected && GetNamedPipeClientProcessId(pipe.get(), &client) != 0
           && client == GetProcessId(helper.get());
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

Result<std::unique_ptr<BlockDevice>> openElevated(const Device& chosen)
{
    const QString name = kPipePlace + QUuid::createUuid().toString(QUuid::Id128);
    Handle pipe = makePipe(name);
    if (!pipe.isOpen())
        return deviceError(chosen.path);
    const Result<Handle> helper = startHelper(name, chosen);
    if (!helper)
        return helper.error();
    if (!isConnected(pipe, name, *helper))
        return Error{ErrorCode::DeviceDenied, chosen.path, {}};
    return PipedDevice::open(std::move(pipe), chosen.path);
}

int runDeviceHelper(const QStringList& arguments)
{
    constexpr int kUsage = 2;
    constexpr int kFailed = 3;
    if (arguments.size() != 4 || !arguments[0].startsWith(kPipePlace) || !isElevated())
        return kUsage;
    const Handle pipe = Handle::openDevice(arguments[0], GENERIC_READ | GENERIC_WRITE);
    if (!pipe.isOpen())
        return kFailed;
    const QString identity = QString::fromUtf8(QByteArray::fromHex(arguments[3].toLatin1()));
    const Result<Device> device = findDevice(arguments[1]);
    const bool isChosen =
        device && device->sizeBytes == arguments[2].toLongLong() && identityOf(*device) == identity;
    const Result<std::unique_ptr<BlockDevice>> opened =
        isChosen ? openDevice(*device) : Error{ErrorCode::DeviceSwapped, arguments[1], {}};
    if (!opened) {
        refuseDevice(pipe, opened.error());
        return kFailed;
    }
    serveDevice(pipe, **opened);
    return 0;
}

} // namespace cmgmedia
