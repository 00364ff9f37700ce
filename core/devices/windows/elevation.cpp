// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/windows/elevation.h"

#include "core/base/windows/elevated_process.h"
#include "core/devices/device_access.h"
#include "core/devices/device_rules.h"
#include "core/devices/errors.h"
#include "core/devices/windows/device_pipe.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

QString quoted(const QString& argument)
{
    return u'"' + argument + u'"';
}

} // namespace

QString helperProgram()
{
    return QCoreApplication::applicationDirPath() + u"/cmgmedia.exe"_s;
}

Result<std::unique_ptr<BlockDevice>> openElevated(const Device& chosen)
{
    Result<ElevatedProcess> helper = startElevated(helperProgram(), [&](const QString& pipe) {
        return QStringList{QLatin1StringView(kDeviceHelper), pipe, quoted(chosen.path),
                           QString::number(chosen.sizeBytes),
                           QString::fromLatin1(identityOf(chosen).toUtf8().toHex())}
            .join(u' ');
    });
    if (!helper && helper.error().code == ErrorCode::AccessDenied)
        return Error{ErrorCode::DeviceDenied, chosen.path, {}};
    if (!helper)
        return helper.error();
    return PipedDevice::open(*std::move(helper), chosen.path);
}

int runDeviceHelper(const QStringList& arguments)
{
    constexpr int kUsage = 2;
    constexpr int kFailed = 3;
    if (arguments.size() != 4 || !isElevated())
        return kUsage;
    // The other end may ask who we are, and not act as us.
    const Handle pipe = Handle::open(kPipes + arguments[0], GENERIC_READ | GENERIC_WRITE,
                                     SECURITY_SQOS_PRESENT | SECURITY_IDENTIFICATION);
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
