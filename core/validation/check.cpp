// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/rule.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

std::vector<Finding> check(std::span<const Rule> rules, const Facts& facts)
{
    std::vector<Finding> findings;
    for (const Rule& rule : rules) {
        if (auto seen = rule.violation(facts))
            findings.push_back({&rule, *std::move(seen)});
    }
    std::ranges::stable_sort(findings, std::greater{},
                             [](const Finding& finding) { return finding.rule->severity; });
    return findings;
}

bool isBlocked(std::span<const Finding> findings)
{
    return std::ranges::any_of(findings, [](const Finding& finding) {
        return finding.rule->severity == Severity::Blocker;
    });
}

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

QString describe(const Finding& finding)
{
    const QString title = QCoreApplication::translate("Rule", finding.rule->title);
    const QString remedy = QCoreApplication::translate("Rule", finding.rule->remedy);
    if (finding.seen.isEmpty())
        return u"%1. %2"_s.arg(title, remedy);
    return u"%1 (%2). %3"_s.arg(title, finding.seen, remedy);
}

QJsonArray findingsJson(std::span<const Finding> findings)
{
    QJsonArray list;
    for (const Finding& finding : findings)
        list << QJsonObject{
            {u"rule"_s, finding.rule->id},
            {u"severity"_s, severityName(finding.rule->severity)},
            {u"title"_s, QCoreApplication::translate("Rule", finding.rule->title)},
            {u"seen"_s, finding.seen},
            {u"remedy"_s, QCoreApplication::translate("Rule", finding.rule->remedy)}};
    return list;
}

} // namespace cmgmedia
