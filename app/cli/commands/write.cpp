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
        .summary = QT_TRANSLATE_NOOP("cli", "write an image to USB drives"),
        .description = QT_TRANSLATE_NOOP(
            "cli", "Writes a USB drive image from build to one or more USB drives at the same "
                   "time, and verifies each one past the system's cache. The partition table "
                   "is written last: a drive that wasn't finished or verified has none.\n"
                   "\n"
                   "Everything on the drives is erased. Allow each drive by its serial "
                   "number. Without --erase, the command only says what it would erase. "
                   "System disks are always refused. Fake-capacity drives are detected before "
                   "writing.\n"
                   "\n"
                   "Without root, UDisks asks for administrator permission. ISO files are "
                   "refused: a USB drive written from one starts on some PCs with UEFI and on "
                   "none with BIOS."),
        .options = {kDeviceOption, kEraseOption, kNoReadBackOption, kPowerOffOption, kJsonOption},
        .examples = "cmgmedia devices\n"
                    "cmgmedia write branch.img --device /dev/sdb --erase 4C530001",
        .minArguments = 1,
        .maxArguments = 1,
        .run = runWrite,
        .reads = allOf};
}

} // namespace cmgmedia::cli
