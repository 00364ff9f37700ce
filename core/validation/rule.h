// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/facts.h"

#include <QJsonArray>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace cmgmedia {

enum class Severity {
    Note,
    Warning,
    Blocker, ///< the medium cannot work
};
enum class Topic { Medium, Certificates, BootImage, Output };

/// One row of the rule table. Pure: it looks at facts that were gathered before.
struct Rule {
    QLatin1StringView id; ///< kebab-case, names what is wrong; never renamed or used again
    Severity severity;
    Topic topic;
    const char* title;  ///< QT_TRANSLATE_NOOP in context "Rule"
    const char* remedy; ///< the same; says what to do
    /// nullopt when the rule holds, else what was seen (may be empty)
    std::optional<QString> (*violation)(const Facts& facts);
};

struct Finding {
    const Rule* rule;
    QString seen;
};

/// Every rule, topic by topic.
std::span<const Rule> allRules();
std::vector<Finding> check(std::span<const Rule> rules, const Facts& facts);
bool isBlocked(std::span<const Finding> findings);

QString severityName(Severity severity); ///< "blocker"
/// One finding in a sentence or three: what is wrong, what was seen, what to do.
QString describe(const Finding& finding);
QJsonArray findingsJson(std::span<const Finding> findings);

} // namespace cmgmedia
