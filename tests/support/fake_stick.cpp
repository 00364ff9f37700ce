// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_stick.h"

#include "tests/support/files.h"
#include "tests/support/outside.h"

#include <QElapsedTimer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

namespace {

constexpr int kPatienceMs = 20'000;

/// The service answers and has found the stick.
bool isListed(const QString& bus)
{
    const Ran ran = run(u"gdbus"_s, {u"introspect"_s, u"--address"_s, u"unix:path="_s + bus,
                                     u"--dest"_s, u"org.freedesktop.UDisks2"_s, u"--object-path"_s,
                                     u"/org/freedesktop/UDisks2/block_devices/sdx"_s});
    return ran.output.contains("org.freedesktop.UDisks2.Block");
}

} // namespace

LoopDevice::LoopDevice(qint64 sizeBytes)
{
    QFile disk(file());
    if (!disk.open(QFile::WriteOnly) || !disk.resize(sizeBytes) || !isInstalled(u"losetup"_s))
        return;
    const Ran ran = run(u"losetup"_s, {u"--show"_s, u"--find"_s, file()});
    if (ran.exitCode == 0)
        m_path = QString::fromUtf8(ran.output).trimmed();
}

LoopDevice::~LoopDevice()
{
    if (!m_path.isEmpty())
        run(u"losetup"_s, {u"--detach"_s, m_path});
}

FakeStick::FakeStick() : m_loop(kSizeBytes), m_whyNot(start())
{}

FakeStick::~FakeStick()
{
    stop();
}

QString FakeStick::start()
{
    for (const QString& program : {u"unshare"_s, u"dbus-daemon"_s, u"umockdev-run"_s, u"gdbus"_s})
        if (!isInstalled(program))
            return u"needs "_s + program;
    if (!QFile::exists(u"/usr/libexec/udisks2/udisksd"_s))
        return u"needs udisks2"_s;
    if (m_loop.path().isEmpty())
        return u"needs root and a loop device"_s;
    m_service.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"LD_PRELOAD"_s);
    m_service.setProcessEnvironment(environment);
    m_service.start(u"unshare"_s,
                    {u"--mount"_s, u"--net"_s,
                     u"" CMGMEDIA_SOURCE_ROOT "/tests/support/fake_stick.sh"_s, m_folder.path(),
                     m_loop.path(), QString::number(kSizeBytes / 512)});
    const QString bus = m_folder.filePath(u"bus"_s);
    QElapsedTimer waited;
    waited.start();
    while (!isListed(bus)) {
        const bool ended = m_service.waitForFinished(100);
        if (ended || waited.elapsed() > kPatienceMs)
            return u"the service does not start here: "_s
                   + QString::fromUtf8(m_service.readAll()).trimmed();
    }
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=" + QFile::encodeName(bus));
    return {};
}

void FakeStick::stop()
{
    if (m_service.state() == QProcess::NotRunning)
        return;
    m_service.closeWriteChannel();
    m_service.waitForFinished(kPatienceMs);
}

QByteArray FakeStick::content() const
{
    return readFile(m_loop.path());
}

} // namespace cmgmedia::test
