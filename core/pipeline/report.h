// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inquiry/lost_medium.h"
#include "core/pipeline/run_plan.h"
#include "core/validation/medium_verdict.h"

#include <QJsonObject>

namespace cmgmedia {

/// What a build did: the medium, which is finished and published, and how it came about. Names of
/// variables only, never values.
struct BuildReport {
    QString profile;
    OutputKind kind = OutputKind::Iso;
    QString path; ///< empty: sticks
    std::vector<WrittenStick> sticks = {};
    QString label;
    qint64 bytes = 0;
    QByteArray sha256 = {}; ///< empty: it was not read back
    bool hasPassword = false;
    bool hasBiosBootRecord = false; ///< of a stick
    /// Of the certificate that it carries; not there: it carries none that we know.
    std::optional<Certificate> certificate = {};
    MediumMark mark = {};      ///< what the site knows it by; no thumbprint: it has no certificate
    QDateTime sourceMade = {}; ///< when the site made the imported medium; invalid: not known

    std::vector<UsedSource> sources = {};
    int madeBootable =
        0; ///< the image of the boot.wim that was marked as the one that boots; 0: none
    TrustReport trust = {};
    QStringList variablesEdited = {};
    QStringList variablesCarriedOver = {};
    QStringList filesChanged = {};
    QStringList filesCarriedOver = {};
    std::vector<FileHash> files = {}; ///< of a file
    CheckResult checked = {};
    MediumVerdict verdict = {}; ///< as it was when writing began
    QStringList allowed = {};   ///< ids of blockers in spite of which it was built
    std::vector<StepTime> steps = {};
    qint64 elapsedMs = 0;
};

BuildReport reportOf(const BuildInputs& inputs, const BuildPlan& plan, const Made& made,
                     qint64 elapsedMs);

/// For programs.
QJsonObject reportJson(const BuildReport& report);
/// The same for people, a line each.
std::vector<Text> reportLines(const BuildReport& report);

} // namespace cmgmedia
