// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"
#include "app/cli/sticks.h"
#include "core/sticks/restore_stick.h"

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

int runRestore(const QCommandLineParser& arguments, CommandContext& context)
{
    const auto devices = confirmedSticks(arguments, context);
    if (!devices)
        return devices.error();
    std::vector<ImagePlan> plans;
    plans.reserve(devices->size());
    for (const Device& device : *devices) {
        Result<ImagePlan> plan = planEmptyStick(device, context.clock.stamp);
        if (!plan)
            return context.fail(plan.error());
        plans.push_back(*std::move(plan));
    }
    std::vector<WrittenStick> restored;
    restored.reserve(plans.size());
    for (size_t i = 0; i < plans.size(); ++i) // each has a volume of its own size
        restored.push_back(
            writeWatched(plans[i], {devices->at(i)}, stickOptions(arguments), context).front());
    return printSticks(restored, arguments.isSet(u"json"_s), context);
}

} // namespace

Command restoreCommand()
{
    return {
        .name = "restore",
        .synopsis = "restore --device DEV --erase SERIAL\n"
                    "        [--device DEV --erase SERIAL]...\n"
                    "        [--no-verify] [--power-off] [--json]",
        .summary = QT_TRANSLATE_NOOP("cli", "turn a boot USB drive back into an empty one"),
        .description = QT_TRANSLATE_NOOP(
            "cli", "Erases USB drives and gives each one an empty FAT32 volume over its whole "
                   "size, or over its first 32 GiB. Old data is no longer visible, but isn't "
                   "overwritten. To make a lost medium worthless, block its certificate in "
                   "the console."),
        .options = {kDeviceOption, kEraseOption, kNoReadBackOption, kPowerOffOption, kJsonOption},
        .examples = "cmgmedia restore --device /dev/sdb --erase 4C530001",
        .minArguments = 0,
        .maxArguments = 0,
        .run = runRestore};
}

} // namespace cmgmedia::cli
