// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/facts/fact_gatherer.h"
#include "core/validation/rule.h"

#include <QJsonObject>

#include <vector>

namespace cmgmedia {

/// What one rule said.
struct Finding {
    const Rule* rule;
    Verdict verdict;
};

/// What every rule said, in the order of the table.
struct CheckResult {
    std::vector<Finding> all;
    /// What the profile names and nobody can read: a build fails with the first.
    std::vector<GatherError> unreadable = {};
    QDateTime gatewayAsked = {}; ///< UTC; invalid: it wasn't

    std::vector<Finding> violations() const; ///< gravest first
    std::vector<Finding> unchecked() const;
    /// Violated blockers that are not named by id.
    std::vector<Finding> blockers(const QStringList& allowedIds = {}) const;
};

CheckResult check(std::span<const Rule> rules, const Facts& facts);
/// Every rule, of a gathering that may lack something.
CheckResult check(const Gathering& gathering);

/// One violation in a sentence or three: what is wrong, what was seen, what to do.
Text describe(const Finding& finding);
/// The same without the title: what was seen and what to do, or why it could not be checked.
Text detailOf(const Finding& finding);

/// Everything for people, what is unreadable first, a finding a paragraph; what could not be
/// checked once for each reason, and counted in the last line, which also says that nothing is
/// wrong where that is so.
QString resultText(const CheckResult& result);
/// "Nothing was found to be wrong in what could be checked. 14 rules could not be checked."
QString closingLine(const CheckResult& result);
/// {"blocked", "unreadable", "findings", "unchecked", "fine"}: ids and texts.
QJsonObject resultJson(const CheckResult& result);

} // namespace cmgmedia
