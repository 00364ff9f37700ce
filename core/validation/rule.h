// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/facts.h"
#include "core/validation/references.h"
#include "core/validation/verdict.h"

#include <QStringList>

#include <span>

namespace cmgmedia {

enum class Severity {
    Note,
    Warning,
    Blocker, ///< the medium cannot work
};

/// A page of the wizard, in its order.
enum class Page {
    Start,
    MediaManagement,
    MediaType,
    Security,
    BootImage,
    Customization,
    Readiness,
};

/// What on its page a rule is about.
enum class Field {
    Scenario,
    Source,
    SiteVersion,
    ManagementPoint,
    Output,
    Label,
    Password,
    Unattended,
    MediaCertificate,
    Pfx,
    BootImage,
    BootFiles,
    Trust,
    CmgCertificate,
    Variables,
    Prestart,
    TaskSequence,
};

/// One row of the rule table. Pure: it looks at facts that were gathered before.
struct Rule {
    QLatin1StringView id; ///< kebab-case, names what is wrong; never renamed or used again
    Severity severity;
    Field field;
    QLatin1StringView items;    ///< of the acceptance list, "A18 A76"; C and K: its other parts
    const Reference* reference; ///< never nullptr
    const char* title;          ///< QT_TRANSLATE_NOOP in context "Rule", without a full stop
    const char* remedy;         ///< the same; whole sentences that say what to do
    Verdict (*judge)(const Facts& facts);

    QStringList itemList() const;
};

Page pageOf(Field field);
QString pageName(Page page);             ///< as the wizard's step list has it
QString profileKey(Field field);         ///< "bootImage.trust": where in the profile it is mended
QString severityName(Severity severity); ///< "blocker"
QString ruleText(const char* text);      ///< a title or remedy, translated

// The table: one file, one span. Within a file in the order in which people read.
std::span<const Rule> scenarioRules();
std::span<const Rule> mediumRules();
std::span<const Rule> passwordRules();
std::span<const Rule> pfxRules();
std::span<const Rule> pfxCertificateRules();
std::span<const Rule> bootImageRules();
std::span<const Rule> trustRules();
std::span<const Rule> gatewayRules();
std::span<const Rule> secureBootRules();
std::span<const Rule> variableRules();
std::span<const Rule> taskSequenceRules();
std::span<const Rule> sequenceSettingRules();
std::span<const Rule> outputRules();

/// Every rule.
std::span<const Rule> allRules();
/// nullptr when there is none of that id.
const Rule* findRule(const QString& id);

} // namespace cmgmedia
