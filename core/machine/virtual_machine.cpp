// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/virtual_machine.h"

#include "core/machine/errors.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr auto kQemu = "qemu-system-x86_64"_L1;
/// Windows PE unpacks into memory; it runs from 512 MiB on (Microsoft, "Windows PE").
constexpr auto kMemory = "2048"_L1;

/// In a value of -drive a comma begins the next option; doubled, it is a comma.
QString drive(QLatin1StringView options, QString file)
{
    return options % ",format=raw,file="_L1 % file.replace(u","_s, u",,"_s);
}

QStringList flash(const FirmwareFiles& files)
{
    QStringList arguments{u"-drive"_s, drive("if=pflash,unit=0,readonly=on"_L1, files.code),
                          u"-drive"_s, drive("if=pflash,unit=1,snapshot=on"_L1, files.variables)};
    if (files.wantsSystemManagement)
        arguments << u"-global"_s << u"driver=cfi.pflash01,property=secure,value=on"_s
                  << u"-global"_s << u"ICH9-LPC.disable_s3=1"_s;
    return arguments;
}

Result<QStringList> firmwareArguments(MachineFirmware firmware, const InstalledFirmware& installed)
{
    switch (firmware) {
    case MachineFirmware::Bios: // SeaBIOS comes with QEMU
        return QStringList{u"-machine"_s, u"q35"_s};
    case MachineFirmware::Uefi:
        if (!installed.plain)
            return Error{ErrorCode::MachineFirmwareMissing, {}, {}};
        return QStringList{u"-machine"_s, u"q35"_s} + flash(*installed.plain);
    case MachineFirmware::UefiWithSecureBoot:
        if (!installed.secureBoot)
            return Error{ErrorCode::MachineSecureBootMissing, {}, {}};
        return QStringList{u"-machine"_s,
                           installed.secureBoot->wantsSystemManagement ? u"q35,smm=on"_s : u"q35"_s}
               + flash(*installed.secureBoot);
    }
    Q_UNREACHABLE();
}

/// What makes it quick, where this computer has it; else it is emulated.
QStringList accelerators(bool mayAccelerate)
{
    if (!mayAccelerate)
        return {u"-accel"_s, u"tcg"_s};
#ifdef Q_OS_WIN
    return {u"-accel"_s, u"whpx,kernel-irqchip=off"_s, u"-accel"_s, u"tcg"_s};
#else
    return {u"-accel"_s, u"kvm"_s, u"-accel"_s, u"tcg"_s};
#endif
}

QStringList driveArguments(const MachineOrder& order)
{
    if (order.drive == MachineDrive::Disc)
        return {u"-drive"_s, drive("if=none,id=medium,media=cdrom,readonly=on"_L1, order.medium),
                u"-device"_s, u"ide-cd,drive=medium,bootindex=0"_s};
    return {u"-device"_s, u"qemu-xhci"_s,
            u"-drive"_s,  drive("if=none,id=medium,readonly=on"_L1, order.medium),
            u"-device"_s, u"usb-storage,drive=medium,removable=on,bootindex=0"_s};
}

QStringList firmwareFolders(const QString& program)
{
    const QDir beside = QFileInfo(program).absoluteDir();
    return {u"/etc/qemu/firmware"_s, u"/usr/local/share/qemu/firmware"_s,
            u"/usr/share/qemu/firmware"_s, beside.filePath(u"share/firmware"_s)};
}

} // namespace

QString firmwareName(MachineFirmware firmware)
{
    switch (firmware) {
    case MachineFirmware::Uefi:
        return u"uefi"_s;
    case MachineFirmware::UefiWithSecureBoot:
        return u"uefi-secure-boot"_s;
    case MachineFirmware::Bios:
        return u"bios"_s;
    }
    Q_UNREACHABLE();
}

Result<VirtualMachine> findVirtualMachine()
{
    QString program = QStandardPaths::findExecutable(kQemu);
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(
            kQemu, {qEnvironmentVariable("ProgramFiles") + u"/qemu"_s, u"/usr/libexec"_s});
    if (program.isEmpty())
        return Error{ErrorCode::MachineMissing, {}, {}};
    return VirtualMachine{.program = program,
                          .firmware = installedFirmware(firmwareFolders(program))};
}

Result<QStringList> machineArguments(const MachineOrder& order, const VirtualMachine& machine)
{
    const Result<QStringList> firmware = firmwareArguments(order.firmware, machine.firmware);
    if (!firmware)
        return firmware.error();
    QStringList arguments = *firmware + accelerators(order.mayAccelerate);
    arguments << u"-cpu"_s << u"max"_s << u"-smp"_s << u"2"_s << u"-m"_s << kMemory
              << u"-nodefaults"_s << u"-no-user-config"_s << u"-vga"_s
              << u"std"_s
              // Its last screen stays when the PC turns itself off or starts again.
              << u"-no-reboot"_s << u"-no-shutdown"_s << u"-rtc"_s << u"base=localtime"_s
              << u"-name"_s << u"CMG Media Wizard"_s << u"-chardev"_s
              << u"stdio,id=control,signal=off"_s << u"-mon"_s << u"chardev=control,mode=control"_s;
    // Named, for QEMU without windows would offer the screen on the network.
    arguments << u"-display"_s << (order.hasWindow ? u"gtk"_s : u"none"_s);
    arguments << u"-nic"_s << (order.hasNetwork ? u"user,model=e1000e"_s : u"none"_s);
    return arguments + driveArguments(order);
}

} // namespace cmgmedia
