// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"
#include "app/cli/sticks.h"
#include "core/devices/device_rules.h"
#include "core/media/raw_image.h"

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

int runWrite(const QCommandLineParser& arguments, CommandContext& context)
{
    const Result<ImagePlan> plan = planRawImage(arguments.positionalArguments().at(0));
    if (!plan)
        return context.fail(plan.error());
    const auto devices = confirmedSticks(arguments, context);
    if (!devices)
        return devices.error();
    for (const Device& device : *devices) {
        if (Result<> fits = checkWritable(device, plan->totalBytes); !fits)
            return context.fail(fits.error());
    }
    return printSticks(writeWatched(*plan, *devices, stickOptions(arguments), context),
                       arguments.isSet(u"json"_s), context);
}

} // namespace

Command writeCommand()
{
    return {
        .name = "write",
        .synopsis = "write IMAGE --device DEV --erase SERIAL\n"
                    "      [--device DEV --erase SERIAL]...\n"
                    "      [--no-verify] [--power-off] [--json]",
        .summary = QT_TRANSLATE_NOOP("cli", "write an image onto sticks"),
        .description = QT_TRANSLATE_NOOP(
            "cli",
            "Writes the image of a stick, which build makes, onto one or several sticks at "
            "the same time, and reads each one back past the system's cache. The partition "
            "table is written last of all: a stick that was not finished, or does not read "
            "back as it was written, has none.\n\n"
            "Everything on the sticks is lost. Each one must be allowed by its serial number; "
            "without --erase the command only says what it would erase. Disks of the system "
            "are always refused. A stick that holds less than it says is found out before "
            "the image is written.\n\n"
            "Without root, UDisks asks for the permission of an administrator. An ISO file is "
            "refused: a stick written from it starts on some PCs with UEFI and on none with BIOS."),
        .options = {kDeviceOption, kEraseOption, kNoReadBackOption, kPowerOffOption, kJsonOption},
        .examples = "cmgmedia devices\n"
                    "cmgmedia write branch.img --device /dev/sdb --erase 4C530001",
        .minArguments = 1,
        .maxArguments = 1,
        .run = runWrite,
        .reads = allOf};
}

} // namespace cmgmedia::cli
