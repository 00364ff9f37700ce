// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/linux/udisks.h"

#include "core/devices/errors.h"
#include "core/devices/linux/device_file.h"

#include <QtDBus/QDBusUnixFileDescriptor>

#include <fcntl.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr int kListTimeoutMs = 10'000;
// Somebody may have to be found who knows the password of an administrator.
constexpr int kNoTimeout = std::numeric_limits<int>::max();
// Answered when the kernel has told everybody, which nobody here needs to wait for.
constexpr int kRescanTimeoutMs = 2000;

QDBusMessage message(const QString& object, const char* interface, const QString& method,
                     const QVariantList& arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        QLatin1StringView(udisks::kService), object, QLatin1StringView(interface), method);
    message.setArguments(arguments);
    message.setInteractiveAuthorizationAllowed(true);
    return message;
}

} // namespace

std::unique_ptr<Udisks> Udisks::connect()
{
    std::unique_ptr<Udisks> service(new Udisks);
    return service->refresh() ? std::move(service) : nullptr;
}

bool Udisks::refresh()
{
    const QDBusMessage answer =
        m_bus.connection().call(udisks::listCall(), QDBus::Block, kListTimeoutMs);
    if (answer.type() != QDBusMessage::ReplyMessage)
        return false;
    m_objects = udisks::objectsIn(answer);
    return true;
}

std::vector<Device> Udisks::devices() const
{
    return udisks::disksIn(m_objects, {});
}

Result<QDBusMessage> Udisks::call(const QString& object, const char* interface,
                                  const QString& method, const QVariantList& arguments,
                                  const QString& devicePath)
{
    QDBusMessage answer = m_bus.connection().call(message(object, interface, method, arguments),
                                                  QDBus::Block, kNoTimeout);
    if (answer.type() == QDBusMessage::ReplyMessage)
        return answer;
    return udisks::errorOf(answer.errorName(), answer.errorMessage(), devicePath);
}

Result<udisks::Paths> Udisks::find(const QString& devicePath) const
{
    udisks::Paths paths = udisks::pathsOf(m_objects, devicePath);
    if (paths.block.isEmpty())
        return Error{ErrorCode::DeviceGone, devicePath, {}};
    return paths;
}

Result<> Udisks::release(const QString& devicePath)
{
    const Result<udisks::Paths> paths = find(devicePath);
    if (!paths)
        return paths.error();
    for (const QString& part : paths->mounted) {
        const auto unmounted =
            call(part, udisks::kFilesystem, u"Unmount"_s, {QVariantMap()}, devicePath);
        if (!unmounted)
            return unmounted.error();
    }
    for (const QString& part : paths->unlocked) {
        const auto locked = call(part, udisks::kEncrypted, u"Lock"_s, {QVariantMap()}, devicePath);
        if (!locked)
            return locked.error();
    }
    return {};
}

Result<std::unique_ptr<BlockDevice>> Udisks::open(const QString& devicePath)
{
    const Result<udisks::Paths> paths = find(devicePath);
    if (!paths)
        return paths.error();
    const QVariantMap options = {{u"flags"_s, O_EXCL | O_DIRECT | O_CLOEXEC}};
    const Result<QDBusMessage> answer =
        call(paths->block, udisks::kBlock, u"OpenDevice"_s, {u"rw"_s, options}, devicePath);
    if (!answer)
        return answer.error();
    const auto handle = answer->arguments().value(0).value<QDBusUnixFileDescriptor>();
    return DeviceFile::adopt(handle.fileDescriptor(), devicePath);
}

Result<> Udisks::rescan(const QString& devicePath)
{
    const Result<udisks::Paths> paths = find(devicePath);
    if (!paths)
        return paths.error();
    const QDBusMessage answer =
        m_bus.connection().call(message(paths->block, udisks::kBlock, u"Rescan"_s, {QVariantMap()}),
                                QDBus::Block, kRescanTimeoutMs);
    if (answer.type() == QDBusMessage::ReplyMessage || answer.errorName().endsWith("NoReply"_L1))
        return {};
    return udisks::errorOf(answer.errorName(), answer.errorMessage(), devicePath);
}

Result<> Udisks::powerOff(const QString& devicePath)
{
    const Result<udisks::Paths> paths = find(devicePath);
    if (!paths)
        return paths.error();
    const auto done =
        call(paths->drive, udisks::kDrive, u"PowerOff"_s, {QVariantMap()}, devicePath);
    return done ? Result<>() : done.error();
}

} // namespace cmgmedia
