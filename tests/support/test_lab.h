// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configmgr/inspection.h"
#include "core/lab/sample_lab.h"
#include "core/pipeline/make_medium.h"
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

/// Looks on while a build runs; may trip its stop source.
class BuildWatch : public BuildListener
{
public:
    std::function<void(const QString& step, std::stop_source& stop)> started;

    std::stop_token token() const { return m_stop.get_token(); }
    void stepStarted(const PlannedStep& step, size_t index) override;

private:
    std::stop_source m_stop;
};

/// The profile, with another output.
MediaProfile to(const QString& output, MediaProfile profile);

/// From profile to medium, by the clock of the lab.
Result<BuildReport> build(const MediaProfile& profile, const BuildSecrets& secrets,
                          const BuildOptions& options = {});
Result<BuildReport> build(const MediaProfile& profile, const BuildSecrets& secrets,
                          const BuildOptions& options, BuildWatch& watch);

/// A medium and what the password opens of it.
Result<InspectedMedium> openMedium(const QString& path, const Secret* password);

/// The lab's own secrets.
BuildSecrets secretsOf(const Lab& lab);

/// Names of everything in a folder, hidden things too, sorted.
QStringList entriesOf(const QString& folder);

} // namespace cmgmedia::test
