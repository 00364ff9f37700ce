// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/sample_lab.h"
#include "core/pipeline/build_job.h"
#include "core/profile/media_profile.h"

#include <QDir>

#include <functional>

/// Whole labs and builds for tests.
namespace cmgmedia::test {

/// A lab in a folder, small and quick: no payload, XPRESS.
struct Lab {
    QString folder;
    MediaProfile profile;

    QString path(const QString& name) const { return QDir(folder).filePath(name); }
    std::optional<Secret> password() const; ///< nullopt: made without
};

/// Makes one; the program ends where that fails. The clock is 2026-06-01 for what is written.
/// Without wimlib it is a copy of the one in CMGMEDIA_PREMADE_LAB, whose boot image is not
/// compressed; where there is none, or other options are asked for, the program is skipped.
Lab makeLab(const QString& folder, SampleLabOptions options = {});

Clock labClock();

/// Looks on while steps run; may trip the stop source.
struct BuildWatch {
    std::function<void(const QString& step, std::stop_source& stop)> stepStarted;
    std::function<void(qint64 doneBytes, std::stop_source& stop)> progressed;
};

/// From profile to medium, as the command line does it.
Result<BuildJob> build(const MediaProfile& profile, BuildSecrets secrets,
                       const BuildOptions& options = {}, const BuildWatch& watch = {});

/// The lab's own secrets.
BuildSecrets secretsOf(const Lab& lab);

/// Names of everything in a folder, hidden things too, sorted.
QStringList entriesOf(const QString& folder);

} // namespace cmgmedia::test
