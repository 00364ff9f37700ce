// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/machine/virtual_machine.h"

#include <QByteArray>

#include <functional>

namespace cmgmedia {

/// A medium, and the virtual PC that is to start from it.
struct MediumTrial {
    QString medium; ///< an ISO file, a USB drive or an image of one
    MachineFirmware firmware = MachineFirmware::Uefi;
    bool hasNetwork = false;
    bool hasWindow = false;
    int seconds = 60; ///< after which it is turned off
};

/// What came of it. What the picture shows is for a person to say.
struct TrialOutcome {
    QByteArray picture;         ///< PNG of the last screen; empty: none, but there was a window
    bool isAccelerated = false; ///< by the processor; else emulated, several times slower
    bool turnedItselfOff = false;
    qint64 ranMs = 0;
};

/// Lets a virtual machine start from a medium, which is opened for reading alone, and turns it off
/// at the end of its time or within a second of being stopped. Each picture, one a second, goes to
/// `show`. No machine outlives this process.
/// MachineMissing, MachineFirmwareMissing, MachineSecureBootMissing, MachineWantsImage,
/// MachineFailed, MachineNoPicture, Cancelled, and those of openDisc().
Result<TrialOutcome> tryMedium(const MediumTrial& trial,
                               const std::function<void(const QByteArray& png)>& show, Work& work);

} // namespace cmgmedia
