// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/rule.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

struct FieldRow {
    Field field;
    Page page;
    QLatin1StringView key;
};

constexpr FieldRow kFields[] = {
    {Field::Scenario, Page::Start, "scenario"_L1},
    {Field::Source, Page::Start, "source.path"_L1},
    {Field::SiteVersion, Page::Start, "site.version"_L1},
    {Field::ManagementPoint, Page::MediaManagement, "source.path"_L1},
    {Field::Output, Page::MediaType, "output.kind"_L1},
    {Field::Label, Page::MediaType, "output.label"_L1},
    {Field::Password, Page::Security, "security.password"_L1},
    {Field::Unattended, Page::Security, "security.unattended"_L1},
    {Field::MediaCertificate, Page::Security, "source.path"_L1},
    {Field::Pfx, Page::Security, "security.pfx"_L1},
    {Field::BootImage, Page::BootImage, "bootImage.path"_L1},
    {Field::BootFiles, Page::BootImage, "bootImage.bootFiles"_L1},
    {Field::Trust, Page::BootImage, "bootImage.trust"_L1},
    {Field::CmgCertificate, Page::BootImage, "cmg.certificate"_L1},
    {Field::Variables, Page::Customization, "customization.variables"_L1},
    {Field::Prestart, Page::Customization, "source.path"_L1},
    {Field::TaskSequence, Page::Customization, "taskSequence.path"_L1},
};

const FieldRow& rowOf(Field field)
{
    return *std::ranges::find(kFields, field, &FieldRow::field);
}

std::vector<Rule> joined()
{
    std::vector<Rule> rules;
    for (const std::span<const Rule> part :
         {scenarioRules(), mediumRules(), passwordRules(), pfxRules(), pfxCertificateRules(),
          bootImageRules(), secureBootRules(), trustRules(), gatewayRules(), variableRules(),
          taskSequenceRules(), sequenceSettingRules(), outputRules()})
        rules.insert(rules.end(), part.begin(), part.end());
    return rules;
}

} // namespace

QStringList Rule::itemList() const
{
    return QString(items).split(u' ', Qt::SkipEmptyParts);
}

Page pageOf(Field field)
{
    return rowOf(field).page;
}

QString profileKey(Field field)
{
    return rowOf(field).key;
}

QString pageName(Page page)
{
    switch (page) {
    case Page::Start:
        return QCoreApplication::translate("Rule", "Start");
    case Page::MediaManagement:
        return QCoreApplication::translate("Rule", "Media management");
    case Page::MediaType:
        return QCoreApplication::translate("Rule", "Media type");
    case Page::Security:
        return QCoreApplication::translate("Rule", "Security");
    case Page::BootImage:
        return QCoreApplication::translate("Rule", "Boot image");
    case Page::Customization:
        return QCoreApplication::translate("Rule", "Customization");
    case Page::Readiness:
        return QCoreApplication::translate("Rule", "Readiness");
    }
    Q_UNREACHABLE();
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

QString ruleText(const char* text)
{
    return QCoreApplication::translate("Rule", text);
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
