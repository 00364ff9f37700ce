// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/diagnosis.h"

namespace cmgmedia {

/// What one chain says, judged alone.
struct ChainVerdict {
    LogOutcome outcome = LogOutcome::Unfinished;
    int attempt = 0;              ///< from 1
    std::vector<LogCause> causes; ///< by weight, the first one is the cause
    std::vector<LogCause> overcome;
    std::optional<LogStep> step;
    std::optional<quint32> terminal;
    LogPhase reached = LogPhase::None;
    bool isRead = false; ///< some line of it is known
};

/// Finds the root cause in a chain: matches every line of what failed, drops what was got over,
/// lets consequences give way, and orders what is left by how specific it is and how early it
/// stands.
ChainVerdict judgeChain(const LogSet& logs, quint32 chain, const std::vector<LogHit>& hits,
                        const LogStory& story, int attempt);

} // namespace cmgmedia
