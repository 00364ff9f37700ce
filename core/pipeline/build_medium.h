// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/build_job.h"
#include "core/pipeline/step.h"

#include <QJsonObject>

#include <functional>
#include <memory>

namespace cmgmedia {

/// What a build starts from, once everything was gathered and judged.
struct BuildRequest {
    Gathered inputs;
    CheckResult checked;
    BuildSecrets secrets;
    BuildOptions options;
    StickListener* stickListener = nullptr; ///< of each stick; outlives the run
    DeviceOpener openDevice = cmgmedia::openDevice;
};

/// A medium that is finished and published, and what people ask about it. Or sticks, of which
/// some, or all, may have failed: outcomeOf() tells.
struct BuiltMedium {
    QString path; ///< empty: sticks
    std::vector<WrittenStick> sticks;
    QString label;
    qint64 bytes = 0;
    QByteArray sha256; ///< empty: it was not read back
    bool hasPassword = false;
    /// Of the certificate that it carries; not there: it carries none that we know.
    std::optional<Certificate> certificate;
    QDateTime sourceMade; ///< when the site made the imported medium; invalid: not known
    QJsonObject report;
};

/// Makes what watches a run, when its steps are known.
using ListenerMaker = std::function<std::unique_ptr<StepListener>(const Steps&)>;

/// Makes a medium: prepares, runs every step and reports. Blocked where a rule says that the
/// medium cannot work and the options do not allow it; what prepareBuild() and the steps can meet.
Result<BuiltMedium> buildMedium(BuildRequest request, const ListenerMaker& listenerFor,
                                const std::stop_token& stop);

} // namespace cmgmedia
