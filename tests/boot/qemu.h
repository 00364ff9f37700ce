// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// A PC without hardware: QEMU, emulated, so that it runs wherever the tests run.
namespace cmgmedia::test {

enum class Firmware {
    Uefi,
    Bios,
    BiosWithoutScreen ///< prints on the serial port too, between what the medium writes there
};

/// What a medium is put into.
enum class Drive { CdRom, UsbStick };

struct MachineRun {
    bool poweredOff = false; ///< by what it ran, within the limit
    QByteArray serial;       ///< what it wrote on its first serial port
    QByteArray errors;       ///< what QEMU itself had to say
    qint64 elapsedMs = 0;
};

struct RunLimits {
    int seconds = 180; ///< a busy machine takes ten times as long as an idle one
    QByteArray stopAt; ///< turned off as soon as this was written; empty: runs on
};

/// Empty where a machine can be run; else the sentence that says what is missing.
QString whyNoMachine();

/// Runs a machine with these devices until it powers itself off. It never outlives the limit, not
/// even when the test is killed, and never writes to an image.
MachineRun runMachine(const QStringList& devices, const RunLimits& limits);

/// Lets the firmware boot from a drive with this medium.
MachineRun boot(Firmware firmware, Drive drive, const QString& image, const RunLimits& limits = {});

} // namespace cmgmedia::test
