// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/machine/firmware_files.h"

#include <QStringList>

namespace cmgmedia {

/// How the virtual PC starts.
enum class MachineFirmware { Uefi, UefiWithSecureBoot, Bios };

QString firmwareName(MachineFirmware firmware); ///< "uefi": for programs

/// What the medium is put into.
enum class MachineDrive { Disc, UsbDrive };

/// QEMU of this computer, and the firmware that it finds.
struct VirtualMachine {
    QString program;
    InstalledFirmware firmware;
};

/// Looks along the PATH, and where installers put it. MachineMissing.
Result<VirtualMachine> findVirtualMachine();

/// What QEMU is started with.
struct MachineOrder {
    QString medium; ///< an ISO file, an image of a USB drive, or the drive; never written to
    MachineDrive drive = MachineDrive::Disc;
    MachineFirmware firmware = MachineFirmware::Uefi;
    bool hasNetwork = false;   ///< shares this computer's; else no network card is in the PC
    bool hasWindow = false;    ///< its screen in a window of QEMU, with keyboard and mouse
    bool mayAccelerate = true; ///< by the processor, where this computer can
};

/// The arguments of QEMU; it is controlled by its standard input and output.
/// MachineFirmwareMissing, MachineSecureBootMissing.
Result<QStringList> machineArguments(const MachineOrder& order, const VirtualMachine& machine);

} // namespace cmgmedia
