// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/check.h"

#include <functional>
#include <vector>

/// For each rule a change of good facts with which it fires, and one with which it just does not.
namespace cmgmedia::test {

/// Facts about a build with which all is well.
Facts goodFacts();
TaskSequence goodSequence();

using Change = std::function<void(Facts&)>;

struct RuleRow {
    const char* rule;
    Change fires;
    Change justDoesNot;
};

// One file for each file of rules.
std::vector<RuleRow> scenarioRows();
std::vector<RuleRow> mediumRows();
std::vector<RuleRow> passwordRows();
std::vector<RuleRow> bootImageRows();
std::vector<RuleRow> secureBootRows();
std::vector<RuleRow> variableRows();
std::vector<RuleRow> outputRows();
std::vector<RuleRow> taskSequenceRows();
std::vector<RuleRow> sequenceSettingRows();

} // namespace cmgmedia::test
