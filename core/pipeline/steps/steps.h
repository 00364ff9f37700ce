// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/build_job.h"
#include "core/pipeline/step.h"

namespace cmgmedia {

/// The steps that a plan names, working on the job, which must outlive them.
Steps makeSteps(BuildJob& job);

// What each step does; in the order of a build.
Result<> injectTrust(BuildJob& job, Work& work);   ///< edits the boot image by overlay
Result<> takeBootFiles(BuildJob& job, Work& work); ///< replaces boot managers and boot images
Result<> editVariables(BuildJob& job, Work& work); ///< Variables.dat and TsmBootstrap.ini
Result<> layOut(BuildJob& job, Work& work);        ///< label, manifest and the image plan
Result<> writeImage(BuildJob& job, Work& work);    ///< one pass, under an unfinished name
Result<> writeSticks(BuildJob& job, Work& work);   ///< and reads back; hashes the sources meanwhile
Result<> readImageBack(BuildJob& job, Work& work); ///< compares; hashes the sources meanwhile
Result<> inspectImage(BuildJob& job, Work& work);  ///< opens it again and compares its meaning
Result<> publish(BuildJob& job, Work& work);       ///< the final name
Result<> cleanUp(BuildJob& job, Work& work);       ///< also after a failure

/// SHA-256 of all of them that are files; empty where one cannot be read, or it was stopped.
void hashSources(std::vector<UsedSource>& sources, const std::stop_token& stop);

} // namespace cmgmedia
