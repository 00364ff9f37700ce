// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/image/boot_files.h"
#include "core/media/emitter.h"
#include "core/media/iso_writer.h"
#include "core/pipeline/plan.h"
#include "core/pipeline/stick_job.h"
#include "core/profile/build_secrets.h"
#include "core/validation/check.h"
#include "core/validation/fact_gatherer.h"

namespace cmgmedia {

/// A file that a build read from, for the report.
struct UsedSource {
    QString path;
    QString role; ///< "imported medium", "boot image", "trust", "boot record"
    qint64 size = 0;
    QByteArray sha256; ///< empty where it was not taken

    bool operator==(const UsedSource&) const = default;
};

/// What the steps of one build share: what goes in, and what each leaves for the next.
/// Lives as long as the run; one thread.
struct BuildJob {
    explicit BuildJob(Gathered gathered) : inputs(std::move(gathered)) {}

    // goes in
    Gathered inputs;
    BuildSecrets secrets;
    BuildPlan plan;
    BuildOptions options;
    CheckResult checked; ///< for the report; violated blockers in it were allowed by name
    DeviceOpener openDevice = cmgmedia::openDevice;
    StickListener* stickListener = nullptr; ///< of each stick; outlives the run

    // is made on the way
    MediaTree tree;
    std::optional<ByteSource> biosBootImage;
    std::optional<ByteSource> efiBootImage;
    QByteArray biosBootRecord; ///< for a stick, checked; empty: it starts on UEFI only
    TrustReport trust;
    std::vector<BootFile> bootFiles; ///< taken from the boot image; content left out
    ImagePlan image;
    QString unfinishedPath; ///< empty while there is none
    Emitted emitted;
    std::vector<WrittenStick> sticks;
    std::vector<UsedSource> sources;
    std::vector<qint64> stepMs; ///< how long each step of the plan took
    QByteArray imageSha256;     ///< of the medium as read back; empty: it was not
    bool finished = false;

    const Facts& facts() const { return inputs.facts; }
    const MediaProfile& profile() const { return inputs.facts.profile; }
    /// The password of the medium that is made; nullptr: none.
    const Secret* newPassword() const;
};

/// Whether a file may be written there: its folder exists, and it is neither a source nor in the
/// way. NotFound, OutputIsSource, OutputExists.
Result<> checkOutput(const Facts& facts, const QString& outputPath, bool mayReplace);

/// Checks what only the system can tell: secrets are there, the output is neither a source nor in
/// the way, a boot record is one, and there is a stick where one is needed. PasswordMissing,
/// OutputIsSource, OutputExists, NotFound, Corrupt, DeviceMissing.
Result<BuildJob> prepareBuild(Gathered inputs, BuildSecrets secrets, const BuildOptions& options);

} // namespace cmgmedia
