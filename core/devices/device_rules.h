// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/devices/device.h"

namespace cmgmedia {

/// Where a system has its own files, so that what is mounted there is never written.
bool isSystemMountPoint(const QString& mountPoint);
bool holdsSystem(const Device& device);

/// Whether it may be erased at all: removable or USB, with a medium, not optical, not the
/// system's; or a loop device.
bool mayBeErased(const Device& device);
/// Whether it is shown to choose from: a loop device is not, it must be named.
bool isOffered(const Device& device);

/// Why an offered device cannot take so many bytes: DeviceWriteProtected, DeviceTooSmall; and
/// DeviceNotOffered for any other one.
Result<> checkWritable(const Device& device, qint64 neededBytes);

/// What tells this very device from others: its serial number, or its size in bytes where it has
/// none. To be repeated by who wants it erased, at the prompt of whatever shell: a character that
/// means something to one of them is an underscore here.
QString identityOf(const Device& device);
/// DeviceSerialDiffers.
Result<> checkIdentity(const Device& device, const QString& identity);
/// DeviceSwapped when another device has the place of the one that was chosen.
Result<> checkStillThere(const Device& chosen, const Device& now);

/// Vendor and model for people: one line, without characters that hide or turn others.
QString displayName(const Device& device);
/// The same with size, path, and what identityOf() gives.
QString fullName(const Device& device);
/// What is to be said where whoever uses this account can change what gets an administrator's
/// rights to write a stick: the place.
Text tamperableText(const QString& place);
/// Any text that a device gives us, made fit to be shown.
QString harmless(const QString& text);

} // namespace cmgmedia
