// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/devices/device.h"
#include "core/validation/facts/facts.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace cmgmedia {

enum class StepKind {
    InjectTrust,
    TakeBootFiles,
    EditVariables,
    LayOut,
    Write,
    WriteSticks, ///< and read back
    ReadBack,
    Inspect,
    Publish,
    CleanUp,
};

/// One line of a plan, as the summary page and `cmgmedia plan` show it.
struct PlannedStep {
    StepKind kind = StepKind::Write;
    Text title;
    std::vector<Text> details;
    qint64 bytes = 0; ///< roughly read and written; also its share of the progress bar

    bool operator==(const PlannedStep&) const = default;
};

/// What a build will do, in order.
struct BuildPlan {
    std::vector<PlannedStep> steps;
    QString outputPath; ///< empty: onto sticks
    QString label;
    qint64 outputBytes = 0; ///< roughly

    bool isForSticks() const { return outputPath.isEmpty(); }
    bool has(StepKind kind) const;
};

/// What the command line or the wizard may say beside the profile.
struct BuildOptions {
    bool mayReplace = false;         ///< an existing output
    std::vector<Device> sticks = {}; ///< to erase and write, for OutputKind::UsbDevice
    bool powerOff = false;           ///< the sticks afterwards, where the system can
    bool readBack = true;
    QStringList alsoRead =
        {};                   ///< beside what the profile names: the profile itself, password files
    QStringList allowed = {}; ///< blockers to build in spite of, by id; the report records them
};

QJsonObject planJson(const BuildPlan& plan);

} // namespace cmgmedia
