// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/concern.h"
#include "core/validation/facts/facts.h"
#include "core/validation/field.h"
#include "core/validation/rules/references.h"
#include "core/validation/verdict.h"

#include <span>

namespace cmgmedia {

enum class Severity {
    Note,
    Warning,
    Blocker, ///< the medium cannot work
};

/// One row of the rule table. Pure: it looks at facts that were gathered before.
struct Rule {
    QLatin1StringView id; ///< kebab-case, names what is wrong; never renamed or used again
    Severity severity;
    Field field;
    const Reference* reference; ///< never nullptr
    const char* title;          ///< QT_TRANSLATE_NOOP in context "Rule", without a full stop
    const char* remedy;         ///< the same; whole sentences that say what to do
    Concern concerns = Concern::Every;
    Needs needs = {};
    Needs mayNeed = {}; ///< in some cases only, which the judge finds out and says
    /// Sees facts that concern it and have what it needs, and nothing else.
    Verdict (*judge)(const Facts& facts);
};

QString severityName(Severity severity); ///< "blocker": for programs
Text severityText(Severity severity);    ///< the same for people
Text ruleText(const char* text);         ///< a title or remedy
Text passedText(const Rule& rule);       ///< what is true where it found nothing, a title as well
Text referenceText(const Reference& reference);

/// Whether the rule concerns the build, what it lacks, and else what it says.
Verdict judged(const Rule& rule, const Facts& facts);

// The table: one file, one span. Within a file in the order in which people read.
std::span<const Rule> scenarioRules();
std::span<const Rule> siteRules();
std::span<const Rule> siteGatewayRules();
std::span<const Rule> siteDeploymentRules();
std::span<const Rule> siteContentRules();
std::span<const Rule> siteMediaRules();
std::span<const Rule> mediumRules();
std::span<const Rule> passwordRules();
std::span<const Rule> pfxRules();
std::span<const Rule> pfxCertificateRules();
std::span<const Rule> bootImageRules();
std::span<const Rule> bootStartRules();
std::span<const Rule> trustRules();
std::span<const Rule> gatewayRules();
std::span<const Rule> secureBootRules();
std::span<const Rule> variableRules();
std::span<const Rule> taskSequenceRules();
std::span<const Rule> sequenceSettingRules();
std::span<const Rule> outputRules();
std::span<const Rule> probeNameRules();
std::span<const Rule> probeChainRules();
std::span<const Rule> probeAnswerRules();

/// Every rule.
std::span<const Rule> allRules();
/// nullptr when there is none of that id.
const Rule* findRule(const QString& id);

} // namespace cmgmedia
