// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/rule.h"

#include "core/validation/rules/rule_parts.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

std::vector<Rule> joined()
{
    std::vector<Rule> rules;
    for (const std::span<const Rule> part :
         {scenarioRules(),        mediumRules(),    passwordRules(),    pfxRules(),
          pfxCertificateRules(),  bootImageRules(), bootStartRules(),   secureBootRules(),
          trustRules(),           gatewayRules(),   variableRules(),    taskSequenceRules(),
          sequenceSettingRules(), outputRules(),    probeNameRules(),   probeChainRules(),
          probeAnswerRules(),     siteRules(),      siteGatewayRules(), siteDeploymentRules(),
          siteContentRules(),     siteMediaRules()})
        rules.insert(rules.end(), part.begin(), part.end());
    return rules;
}

} // namespace

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return u"note"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Blocker:
        return u"blocker"_s;
    }
    Q_UNREACHABLE();
}

Text severityText(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return RuleText::text("note");
    case Severity::Warning:
        return RuleText::text("warning");
    case Severity::Blocker:
        return RuleText::text("blocker");
    }
    Q_UNREACHABLE();
}

Text referenceText(const Reference& reference)
{
    return {"Reference", reference.title};
}

Text ruleText(const char* text)
{
    return {"Rule", text};
}

Verdict judged(const Rule& rule, const Facts& facts)
{
    if (!isConcerned(rule.concerns, facts))
        return Verdict::notApplicable();
    if (std::optional<Lack> lack = firstLack(rule.needs, facts))
        return Verdict::unchecked(lack->need, std::move(lack->why));
    return rule.judge(facts);
}

std::span<const Rule> allRules()
{
    static const std::vector<Rule> rules = joined();
    return rules;
}

const Rule* findRule(const QString& id)
{
    const std::span<const Rule> rules = allRules();
    const auto found = std::ranges::find(rules, id, &Rule::id);
    return found == rules.end() ? nullptr : &*found;
}

} // namespace cmgmedia
