// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/check.h"

namespace cmgmedia {

// The rules about one file, for those who ask about nothing else.

/// Every rule about the PFX file that the media certificate is to come from.
CheckResult checkPfx(const Result<Pfx>& pfx, const QString& path, const MediaProfile::Site& site,
                     const Clock& clock);

/// What a check of a task sequence needs besides it; empty: not said.
struct SequenceSurroundings {
    QString host; ///< of the gateway that the medium talks to; CCMHOSTNAME is compared with it
    QString siteVersion;
};

/// Every rule about the task sequences of an export, which run on PCs outside.
CheckResult checkTaskSequences(const std::vector<TaskSequence>& sequences,
                               const SequenceSurroundings& around);

} // namespace cmgmedia
