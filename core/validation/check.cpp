// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/check.h"

#include "core/validation/acceptance/acceptance.h"
#include "core/validation/facts/gateway_answer.h"
#include "core/validation/rules/rule_parts.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

std::vector<Finding> ofKind(const std::vector<Finding>& findings, Verdict::Kind kind)
{
    std::vector<Finding> found;
    std::ranges::copy_if(findings, std::back_inserter(found),
                         [kind](const Finding& finding) { return finding.verdict.kind == kind; });
    return found;
}

struct Reason {
    Verdict verdict;
    QStringList ids;
};

/// What could not be checked, once for each reason.
std::vector<Reason> reasons(const std::vector<Finding>& unchecked)
{
    std::vector<Reason> found;
    for (const Finding& finding : unchecked) {
        const auto same = std::ranges::find(found, finding.verdict, &Reason::verdict);
        if (same == found.end())
            found.push_back({finding.verdict, {finding.rule->id}});
        else
            same->ids << finding.rule->id;
    }
    return found;
}

/// What a rule said about each of several task sequences.
struct AboutEach {
    Finding* finding;
    std::vector<std::pair<QString, Verdict>> verdicts; ///< with the title of the sequence
};

/// One verdict of several: what is wrong with any is wrong, and what could not be checked of any
/// is said there, too.
Verdict together(const std::vector<std::pair<QString, Verdict>>& verdicts)
{
    using Kind = Verdict::Kind;
    const auto worse = [](const auto& one, const auto& other) {
        static constexpr Kind kOrder[] = {Kind::NotApplicable, Kind::Fine, Kind::Unchecked,
                                          Kind::Violated};
        return std::ranges::find(kOrder, one.second.kind)
               < std::ranges::find(kOrder, other.second.kind);
    };
    Verdict whole = std::ranges::max_element(verdicts, worse)->second;
    const auto isSame = [&whole](const auto& each) { return each.second == whole; };
    if (whole.kind == Kind::Unchecked && std::ranges::all_of(verdicts, isSame))
        return whole; // for want of something that has nothing to do with the sequences
    std::vector<Text> said;
    for (const auto& [title, verdict] : verdicts) {
        if (verdict.kind == Kind::Violated && verdict.text.isEmpty())
            said.emplace_back(title);
        else if (verdict.kind == whole.kind && !verdict.text.isEmpty())
            said.push_back(Text::labelled(title, verdict.text));
        else if (verdict.kind == Kind::Unchecked)
            said.push_back(RuleText::text("%1: couldn't be checked: %2", {title, verdict.text}));
    }
    whole.text = Text::listed(std::move(said));
    return whole;
}

/// Asks the rules about task sequences about the others of the export, too.
void judgeFurther(std::vector<Finding>& findings, Facts facts)
{
    std::vector<AboutEach> about;
    for (Finding& finding : findings) {
        if (finding.rule->needs.contains(Need::TaskSequence)
            || finding.rule->mayNeed.contains(Need::TaskSequence))
            about.push_back({&finding, {{facts.taskSequence->title(), finding.verdict}}});
    }
    for (TaskSequence& sequence : std::exchange(facts.furtherSequences, {})) {
        facts.taskSequence = std::move(sequence);
        for (AboutEach& each : about)
            each.verdicts.emplace_back(facts.taskSequence->title(),
                                       judged(*each.finding->rule, facts));
    }
    for (const AboutEach& each : about)
        each.finding->verdict = together(each.verdicts);
}

Text remedyOf(const Finding& finding)
{
    return finding.verdict.remedy.isEmpty() ? ruleText(finding.rule->remedy)
                                            : finding.verdict.remedy;
}

QJsonObject unreadableJson(const GatherError& unreadable)
{
    return {{u"page"_s, topicKey(topicOf(unreadable.field))},
            {u"field"_s, profileKey(unreadable.field)},
            {u"code"_s, QLatin1StringView(unreadable.error.code.name)},
            {u"text"_s, describe(unreadable.error).english()}};
}

QJsonObject findingJson(const Finding& finding)
{
    const Rule& rule = *finding.rule;
    return {{u"rule"_s, rule.id},
            {u"severity"_s, severityName(rule.severity)},
            {u"page"_s, topicKey(topicOf(rule.field))},
            {u"field"_s, profileKey(rule.field)},
            {u"items"_s, QJsonArray::fromStringList(itemsOf(rule))},
            {u"title"_s, QString::fromUtf8(rule.title)},
            {u"seen"_s, finding.verdict.text.english()},
            {u"remedy"_s, remedyOf(finding).english()},
            {u"source"_s, QLatin1StringView(rule.reference->url)}};
}

} // namespace

std::vector<Finding> CheckResult::violations() const
{
    std::vector<Finding> found = ofKind(all, Verdict::Kind::Violated);
    std::ranges::stable_sort(found, std::greater{},
                             [](const Finding& finding) { return finding.rule->severity; });
    return found;
}

std::vector<Finding> CheckResult::unchecked() const
{
    return ofKind(all, Verdict::Kind::Unchecked);
}

std::vector<Finding> CheckResult::blockers(const QStringList& allowedIds) const
{
    std::vector<Finding> found = ofKind(all, Verdict::Kind::Violated);
    std::erase_if(found, [&](const Finding& finding) {
        return finding.rule->severity != Severity::Blocker || allowedIds.contains(finding.rule->id);
    });
    return found;
}

CheckResult check(std::span<const Rule> rules, const Facts& facts)
{
    CheckResult result;
    for (const Rule& rule : rules)
        result.all.push_back({&rule, judged(rule, facts)});
    if (facts.taskSequence && !facts.furtherSequences.empty())
        judgeFurther(result.all, facts);
    return result;
}

CheckResult check(const Gathering& gathering)
{
    CheckResult result = check(allRules(), gathering.facts);
    result.unreadable = gathering.errors;
    if (gathering.facts.gateway)
        result.gatewayAsked = gathering.facts.gateway->at;
    return result;
}

Text describe(const Finding& finding)
{
    const Text title = ruleText(finding.rule->title);
    const Text remedy = remedyOf(finding);
    if (finding.verdict.text.isEmpty())
        //: What is wrong, what to do.
        return RuleText::text("%1. %2", {title, remedy});
    //: What is wrong, what was seen, what to do.
    return RuleText::text("%1 (%2). %3", {title, finding.verdict.text, remedy});
}

Text detailOf(const Finding& finding)
{
    if (finding.verdict.kind != Verdict::Kind::Violated)
        return finding.verdict.text;
    const Text remedy = remedyOf(finding);
    //: What was seen, then what to do.
    return finding.verdict.text.isEmpty()
               ? remedy
               : RuleText::text("Found: %1. %2", {finding.verdict.text, remedy});
}

QString closingLine(const CheckResult& result)
{
    const int unchecked = static_cast<int>(result.unchecked().size());
    const int wrong = static_cast<int>(result.violations().size() + result.unreadable.size());
    if (unchecked == 0)
        return wrong == 0 ? RuleText::tr("No problems found.")
                          : RuleText::tr("%n findings.", nullptr, wrong);
    const QString open = RuleText::tr("%n rules couldn't be checked.", nullptr, unchecked);
    return wrong == 0 ? RuleText::tr("No problems found in what could be checked.") + u' ' + open
                      : RuleText::tr("%n findings.", nullptr, wrong) + u' ' + open;
}

QString resultText(const CheckResult& result)
{
    QString text;
    for (const GatherError& unreadable : result.unreadable)
        text += u"%1: %2\n"_s.arg(severityText(Severity::Blocker).translated(),
                                  describe(unreadable.error).translated());
    for (const Finding& finding : result.violations())
        text += u"%1: %2 [%3]\n"_s.arg(severityText(finding.rule->severity).translated(),
                                       describe(finding).translated(), finding.rule->id);
    for (const Reason& reason : reasons(result.unchecked())) {
        const int others = static_cast<int>(reason.ids.size()) - 1;
        const QString& first = reason.ids.front();
        text += u"%1: %2 [%3]\n"_s.arg(
            RuleText::tr("couldn't be checked"), reason.verdict.text.translated(),
            others == 0 ? first
                        : RuleText::tr("%1 and %n other rules", nullptr, others).arg(first));
    }
    return text + closingLine(result) + u'\n';
}

QJsonObject resultJson(const CheckResult& result)
{
    QJsonArray unreadable;
    for (const GatherError& error : result.unreadable)
        unreadable << unreadableJson(error);
    QJsonArray findings;
    for (const Finding& finding : result.violations())
        findings << findingJson(finding);
    QJsonArray unchecked;
    for (const Reason& reason : reasons(result.unchecked()))
        unchecked << QJsonObject{{u"need"_s, needRow(*reason.verdict.need).key},
                                 {u"why"_s, reason.verdict.text.english()},
                                 {u"rules"_s, QJsonArray::fromStringList(reason.ids)}};
    QJsonArray fine;
    for (const Finding& finding : ofKind(result.all, Verdict::Kind::Fine))
        fine << QString(finding.rule->id);
    return {{u"blocked"_s, !result.blockers().empty() || !result.unreadable.empty()},
            {u"unreadable"_s, unreadable},
            {u"findings"_s, findings},
            {u"unchecked"_s, unchecked},
            {u"fine"_s, fine}};
}

} // namespace cmgmedia
