// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// A stick to write: what can go wrong, beside what every room knows.
namespace cmgmedia::ErrorCode {

/// None was chosen.
inline constexpr ErrorRow DeviceMissing{
    ErrorKind::Invalid, "DeviceMissing",
    QT_TRANSLATE_NOOP("Error", "No stick was chosen. Choose the one to erase and write.")};
/// The system's, or not removable.
inline constexpr ErrorRow DeviceNotOffered{
    ErrorKind::Denied, "DeviceNotOffered",
    QT_TRANSLATE_NOOP("Error", "%1 is never written: it belongs to the system of this computer, or "
                               "it is not removable. Choose a USB stick.")};
inline constexpr ErrorRow DeviceSerialDiffers{
    ErrorKind::Invalid, "DeviceSerialDiffers",
    QT_TRANSLATE_NOOP("Error",
                      "%1 is not the stick that may be erased. Check which one is plugged in.")};
/// Another one has its place by now.
inline constexpr ErrorRow DeviceSwapped{
    ErrorKind::Changed, "DeviceSwapped",
    QT_TRANSLATE_NOOP(
        "Error", "Another stick than the one that was chosen is plugged in as %1. Choose again.")};
inline constexpr ErrorRow DeviceTooSmall{
    ErrorKind::NoSpace, "DeviceTooSmall",
    QT_TRANSLATE_NOOP("Error", "%1 is too small. Take a larger stick.")};
/// Of another size than 512 bytes.
inline constexpr ErrorRow DeviceSectors{
    ErrorKind::Unsupported, "DeviceSectors",
    QT_TRANSLATE_NOOP("Error", "%1 has sectors of another size than 512 bytes, and a PC would not "
                               "start from it. Take another stick.")};
/// Smaller than it says.
inline constexpr ErrorRow DeviceFake{
    ErrorKind::Io, "DeviceFake",
    QT_TRANSLATE_NOOP("Error", "%1 is smaller than it says: what is written to its end does not "
                               "arrive there. Do not use it.")};
inline constexpr ErrorRow DeviceWriteProtected{
    ErrorKind::Denied, "DeviceWriteProtected",
    QT_TRANSLATE_NOOP("Error",
                      "%1 is write-protected. Move the switch on it, or take another stick.")};
inline constexpr ErrorRow DeviceBusy{
    ErrorKind::Denied, "DeviceBusy",
    QT_TRANSLATE_NOOP(
        "Error", "%1 is in use. Close the programs that have files of it open and try again.")};
inline constexpr ErrorRow DeviceDenied{
    ErrorKind::Denied, "DeviceDenied",
    QT_TRANSLATE_NOOP("Error",
                      "Writing %1 takes the permission of an administrator, which was not given.")};
/// Even for an administrator.
inline constexpr ErrorRow DeviceForbidden{
    ErrorKind::Denied, "DeviceForbidden",
    QT_TRANSLATE_NOOP(
        "Error", "This computer does not let even an administrator write %1. Look for a policy "
                 "about removable disks, and for a security program that guards them.")};
inline constexpr ErrorRow DeviceGone{
    ErrorKind::NotFound, "DeviceGone",
    QT_TRANSLATE_NOOP("Error", "%1 was unplugged or does not answer any more. Plug it in again.")};
/// Answers, but with errors.
inline constexpr ErrorRow DeviceFailed{
    ErrorKind::Io, "DeviceFailed",
    QT_TRANSLATE_NOOP("Error",
                      "Reading or writing %1 failed. Try another port, then another stick.")};

} // namespace cmgmedia::ErrorCode
