// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// A stick to write: what can go wrong, beside what every room knows.
namespace cmgmedia::ErrorCode {

/// None was chosen.
inline constexpr ErrorRow DeviceMissing{
    ErrorKind::Invalid, "DeviceMissing",
    QT_TRANSLATE_NOOP("Error", "Choose a USB drive to erase and write.")};
/// The system's, or not removable.
inline constexpr ErrorRow DeviceNotOffered{
    ErrorKind::Denied, "DeviceNotOffered",
    QT_TRANSLATE_NOOP("Error",
                      "%1 is a system disk or isn't removable, so it can't be used. Choose a USB "
                      "drive.")};
inline constexpr ErrorRow DeviceSerialDiffers{
    ErrorKind::Invalid, "DeviceSerialDiffers",
    QT_TRANSLATE_NOOP("Error",
                      "%1 isn't the USB drive that you allowed to be erased. Check which one is "
                      "plugged in.")};
/// Another one has its place by now.
inline constexpr ErrorRow DeviceSwapped{
    ErrorKind::Changed, "DeviceSwapped",
    QT_TRANSLATE_NOOP("Error", "%1 is now a different USB drive. Choose it again.")};
inline constexpr ErrorRow DeviceTooSmall{
    ErrorKind::NoSpace, "DeviceTooSmall",
    QT_TRANSLATE_NOOP("Error", "%1 is too small. Use a larger USB drive.")};
/// Of another size than 512 bytes.
inline constexpr ErrorRow DeviceSectors{
    ErrorKind::Unsupported, "DeviceSectors",
    QT_TRANSLATE_NOOP("Error",
                      "%1 doesn't use 512-byte sectors, so PCs can't start from it. Use another "
                      "USB drive.")};
/// Smaller than it says.
inline constexpr ErrorRow DeviceFake{
    ErrorKind::Io, "DeviceFake",
    QT_TRANSLATE_NOOP("Error",
                      "%1 is a fake: its real capacity is smaller than it reports. Don't use it.")};
inline constexpr ErrorRow DeviceWriteProtected{
    ErrorKind::Denied, "DeviceWriteProtected",
    QT_TRANSLATE_NOOP("Error",
                      "%1 is write-protected. Slide its switch, or use another USB drive.")};
inline constexpr ErrorRow DeviceBusy{
    ErrorKind::Denied, "DeviceBusy",
    QT_TRANSLATE_NOOP("Error", "%1 is in use. Close programs that use it and try again.")};
inline constexpr ErrorRow DeviceDenied{
    ErrorKind::Denied, "DeviceDenied",
    QT_TRANSLATE_NOOP("Error", "Administrator permission is required to write to %1.")};
/// Even for an administrator.
inline constexpr ErrorRow DeviceForbidden{
    ErrorKind::Denied, "DeviceForbidden",
    QT_TRANSLATE_NOOP("Error", "Writing to %1 is blocked, even for administrators. Check "
                               "removable-storage policies and security software.")};
inline constexpr ErrorRow DeviceGone{
    ErrorKind::NotFound, "DeviceGone",
    QT_TRANSLATE_NOOP("Error", "%1 was unplugged or doesn't respond. Plug it in again.")};
/// Answers, but with errors.
inline constexpr ErrorRow DeviceFailed{
    ErrorKind::Io, "DeviceFailed",
    QT_TRANSLATE_NOOP("Error",
                      "%1 can't be read or written. Try another port, then another USB drive.")};

} // namespace cmgmedia::ErrorCode
