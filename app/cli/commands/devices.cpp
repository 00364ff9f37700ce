// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"
#include "app/cli/cli_text.h"
#include "app/cli/device_text.h"
#include "core/devices/device_access.h"
#include "core/devices/device_rules.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

int runDevices(const QCommandLineParser& arguments, CommandContext& context)
{
    Result<std::vector<Device>> devices = listDevices();
    if (!devices)
        return context.fail(devices.error());
    std::erase_if(*devices, [](const Device& device) { return !isOffered(device); });
    if (arguments.isSet(u"json"_s)) {
        QJsonArray list;
        for (const Device& device : *devices)
            list << deviceJson(device);
        context.printJson({{u"devices"_s, list}});
        return Done;
    }
    for (const Device& device : *devices)
        context.out << deviceText(device);
    if (devices->empty())
        context.err << CliText::tr("There is no USB drive to write to.") << '\n';
    context.out.flush();
    context.err.flush();
    return Done;
}

} // namespace

Command devicesCommand()
{
    return {.name = "devices",
            .synopsis = "devices [--json]",
            .summary = QT_TRANSLATE_NOOP("cli", "list the USB drives that you can write to"),
            .description = QT_TRANSLATE_NOOP(
                "cli", "Lists USB drives, USB disks, and memory cards with their size, serial "
                       "number, and contents. Disks that belong to this computer's system are "
                       "never listed and never written.\n"
                       "\n"
                       "write and restore require the serial number before they erase a drive. If "
                       "a drive has no serial number, they use its size in bytes."),
            .options = {kJsonOption},
            .examples = "cmgmedia devices\ncmgmedia devices --json",
            .minArguments = 0,
            .maxArguments = 0,
            .run = runDevices};
}

} // namespace cmgmedia::cli
