// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/output_file.h"
#include "core/pipeline/plan.h"
#include "core/profile/build_secrets.h"
#include "core/validation/check.h"
#include "core/validation/facts/fact_gatherer.h"

namespace cmgmedia {

/// A file that a build reads from, for the report.
struct UsedSource {
    QString path;
    Text role; ///< "imported medium": for people
    QLatin1StringView
        key; ///< "imported medium", "boot image", "trust", "boot record": for programs
    qint64 size = 0;
    QByteArray sha256; ///< of the bytes that the build read; empty: not known
    /// Open since before the build read it, while the hash is still to be taken.
    std::shared_ptr<const SourceFile> toHash = {};
    bool isChanged = false; ///< since the build read it: of what it read no hash is known

    bool operator==(const UsedSource&) const = default;
};

/// What a build starts from. No step changes anything of it: what a finished medium is held
/// against comes from here.
struct BuildInputs {
    /// The imported one, with the boot image that the new one gets.
    std::shared_ptr<const BootMedium> medium;
    std::shared_ptr<const OpenedVariables> variables; ///< its own, open
    Facts facts;
    CheckResult checked;         ///< for the report; violated blockers in it were allowed by name
    const BuildSecrets* secrets; ///< whoever orders the build keeps them
    BuildOptions options;
    std::vector<UsedSource> sources;
    OutputFile output; ///< for a file

    const MediaProfile& profile() const { return facts.profile; }
    /// The password of the medium that is made; nullptr: none.
    const Secret* newPassword() const;
};

/// The file that is made, and all that the build reads; without a path where sticks are made.
OutputFile outputOf(const MediaProfile& profile, const BuildOptions& options);

/// Checks what only the system can tell: secrets are there, the output is neither an input nor in
/// the way, and there is a stick where one is needed. NewPasswordMissing, DeviceMissing, and what
/// checkOutput() and checkHoldNone() meet.
Result<BuildInputs> buildInputs(Gathering gathered, CheckResult checked,
                                const BuildSecrets& secrets, const BuildOptions& options,
                                const BuildPlan& plan);

} // namespace cmgmedia
