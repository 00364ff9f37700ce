// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/validation/check.h"

#include <optional>
#include <vector>

namespace cmgmedia {

struct Diagnosis;

/// Whether a medium, or what a profile makes, has a fault that brings the cause about: one of the
/// rules that would have prevented it.
struct LogNarrowing {
    enum class Verdict { Found, NotFound, NotKnown };

    const Rule* rule = nullptr; ///< never nullptr in a list
    Verdict verdict = Verdict::NotKnown;
    Text text; ///< what was seen and what to do, or why it is not known
};

/// Those of the cause that concern the medium; none where nothing failed.
std::vector<LogNarrowing> narrowed(const Diagnosis& diagnosis, const CheckResult& result);
/// What they come to: Found where one is, else NotKnown where one is; nullopt: there is none.
std::optional<LogNarrowing::Verdict> overall(const std::vector<LogNarrowing>& narrowings);
/// The same in one sentence; empty: nothing.
Text narrowedText(const std::vector<LogNarrowing>& narrowings);

/// Puts in what a medium or profile says about the same things, and about the cause: not that of
/// another gateway or site, which the PC didn't start from.
void compareWith(Diagnosis& diagnosis, const Facts& facts, const CheckResult& result);

} // namespace cmgmedia
