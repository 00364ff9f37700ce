// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/sticks/stick_job.h"

namespace cmgmedia::cli {

// What build, write and restore have in common.

inline constexpr OptionText kDeviceOption{
    "device", "DEV",
    QT_TRANSLATE_NOOP("cli",
                      "The USB drive, as 'cmgmedia devices' lists it. Use one option for each.")};
inline constexpr OptionText kEraseOption{
    "erase", "SERIAL",
    QT_TRANSLATE_NOOP("cli", "Allows erasing the USB drive with this serial number, as 'cmgmedia "
                             "devices' shows it. Use one option for each drive.")};
inline constexpr OptionText kNoReadBackOption{
    "no-verify", nullptr, QT_TRANSLATE_NOOP("cli", "Don't verify the USB drives.")};
inline constexpr OptionText kPowerOffOption{
    "power-off", nullptr,
    QT_TRANSLATE_NOOP("cli", "Turn off the USB drives afterwards, so that you can unplug them.")};

/// The sticks that --device names, each of them allowed by an --erase. Otherwise says what is
/// wrong, and gives the exit code.
tl::expected<std::vector<Device>, int> confirmedSticks(const QCommandLineParser& arguments,
                                                       CommandContext& context);

StickJobOptions stickOptions(const QCommandLineParser& arguments);

/// Erases and writes, with progress on a terminal.
std::vector<WrittenStick> writeWatched(const ImagePlan& plan, const std::vector<Device>& devices,
                                       const StickJobOptions& options, CommandContext& context);

/// Says what became of the sticks; the exit code that fits.
int printSticks(const std::vector<WrittenStick>& sticks, bool asJson, CommandContext& context);
/// 0 where every one is as it should be.
int exitCodeOf(const std::vector<WrittenStick>& sticks);

} // namespace cmgmedia::cli
