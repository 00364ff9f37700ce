// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/boot/qemu.h"

#include "tests/support/outside.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace cmgmedia::test {
namespace {

constexpr auto kQemu = "qemu-system-x86_64"_L1;
constexpr auto kUefiCode = "/usr/share/OVMF/OVMF_CODE.fd"_L1;
constexpr auto kUefiVariables = "/usr/share/OVMF/OVMF_VARS.fd"_L1;

/// The value of -drive takes a comma as the next option; doubled, it is a comma.
QString drive(const QString& options, QString image)
{
    return options % u",format=raw,file="_s % image.replace(u","_s, u",,"_s);
}

QStringList firmwareDevices(Firmware firmware)
{
    if (firmware == Firmware::Bios) // SeaBIOS is QEMU's own
        return {};
    if (firmware == Firmware::BiosWithoutScreen)
        return {u"-machine"_s, u"graphics=off"_s};
    return {u"-drive"_s, drive(u"if=pflash,unit=0,readonly=on"_s, kUefiCode), u"-drive"_s,
            drive(u"if=pflash,unit=1,snapshot=on"_s, kUefiVariables)};
}

QStringList mediumDevices(Drive in, const QString& image)
{
    if (in == Drive::CdRom)
        return {u"-drive"_s, drive(u"if=none,id=disc,media=cdrom,readonly=on"_s, image),
                u"-device"_s, u"ide-cd,drive=disc,bootindex=0"_s};
    return {u"-device"_s, u"qemu-xhci"_s,
            u"-drive"_s,  drive(u"if=none,id=stick,snapshot=on"_s, image),
            u"-device"_s, u"usb-storage,drive=stick,removable=on,bootindex=0"_s};
}

void readUntilItEnds(QProcess& process, MachineRun& run, const RunLimits& limits)
{
    const QDeadlineTimer deadline(limits.seconds * 1000 + 2000);
    while (process.state() != QProcess::NotRunning && !deadline.hasExpired()) {
        process.waitForReadyRead(200);
        run.serial += process.readAllStandardOutput();
        if (!limits.stopAt.isEmpty() && run.serial.contains(limits.stopAt))
            process.terminate();
    }
    run.serial += process.readAllStandardOutput();
}

} // namespace

QString whyNoMachine()
{
    if (!isInstalled(kQemu))
        return u"QEMU for x86-64 is not installed"_s;
    if (!isInstalled(u"timeout"_s))
        return u"the program timeout is not installed"_s;
    if (!QFileInfo::exists(kUefiCode) || !QFileInfo::exists(kUefiVariables))
        return u"the UEFI firmware OVMF is not installed"_s;
    return {};
}

MachineRun runMachine(const QStringList& devices, const RunLimits& limits)
{
    // timeout(1) ends the machine even when this process is killed and cannot.
    const QStringList limited{u"--kill-after=2"_s, QString::number(limits.seconds), kQemu};
    const QStringList machine =
        u"-machine q35,accel=tcg -m 256 -nodefaults -display none "
        "-no-reboot -monitor none -serial stdio -rtc base=2024-01-01"_s.split(u' ');
    MachineRun run;
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(u"timeout"_s, limited + machine + devices);
    process.closeWriteChannel();
    if (process.waitForStarted())
        readUntilItEnds(process, run, limits);
    if (process.state() != QProcess::NotRunning) {
        process.terminate();
        process.waitForFinished(3000);
    }
    run.errors = process.readAllStandardError();
    run.poweredOff = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    run.elapsedMs = timer.elapsed();
    return run;
}

MachineRun boot(Firmware firmware, Drive drive, const QString& image, const RunLimits& limits)
{
    return runMachine(firmwareDevices(firmware) + mediumDevices(drive, image), limits);
}

} // namespace cmgmedia::test
