// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/choices_card.h"

#include "core/base/text.h"
#include "core/devices/device_rules.h"
#include "core/pipeline/plan.h"
#include "ui/session/session.h"
#include "ui/wizard/parts/medium_card.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

QString namesOf(const std::vector<Device>& sticks)
{
    QStringList names;
    for (const Device& stick : sticks)
        names << displayName(stick);
    return commaSeparated(names);
}

QString passwordText(const MediaProfile& profile, const VariablesFacts& medium)
{
    switch (profile.security.password) {
    case PasswordChoice::Keep:
        return medium.hasPassword ? ChoicesCard::tr("Unchanged")
                                  : ChoicesCard::tr("None, as on the imported medium");
    case PasswordChoice::Change:
        return ChoicesCard::tr("Changed");
    case PasswordChoice::None:
        return ChoicesCard::tr("None");
    }
    Q_UNREACHABLE();
}

QString unattendedText(const MediaProfile& profile, const std::optional<bool>& imported)
{
    switch (profile.security.unattended) {
    case UnattendedChoice::Keep:
        return !imported   ? ChoicesCard::tr("As on the imported medium")
               : *imported ? ChoicesCard::tr("Allowed, as on the imported medium")
                           : ChoicesCard::tr("Not allowed, as on the imported medium");
    case UnattendedChoice::Yes:
        return ChoicesCard::tr("Allowed");
    case UnattendedChoice::No:
        return ChoicesCard::tr("Not allowed");
    }
    Q_UNREACHABLE();
}

QString bootFilesText(BootFilesChoice choice)
{
    switch (choice) {
    case BootFilesChoice::Keep:
        return ChoicesCard::tr("Those of the imported medium");
    case BootFilesChoice::Ca2011:
        return ChoicesCard::tr("2011-signed, from the boot image");
    case BootFilesChoice::Ca2023:
        return ChoicesCard::tr("2023-signed, from the boot image");
    }
    Q_UNREACHABLE();
}

QString addedTrust(const Facts& facts)
{
    QStringList names;
    for (const Certificate& added : facts.derived.trustChange.add)
        names << added.displayName();
    return names.isEmpty() ? ChoicesCard::tr("None") : commaSeparated(names);
}

QString editedVariables(const MediaProfile& profile)
{
    QStringList names;
    for (const auto& [name, value] : profile.customization.variables)
        names << name;
    return names.isEmpty() ? ChoicesCard::tr("None") : commaSeparated(names);
}

QList<FactRow> choices(const Session& session, const Facts& facts)
{
    const MediaProfile& profile = session.profile();
    QList<FactRow> rows;
    if (facts.derived.gatewayHosts && !facts.derived.gatewayHosts->isEmpty())
        rows << FactRow{ChoicesCard::tr("Management point"),
                        commaSeparated(*facts.derived.gatewayHosts)};
    rows << FactRow{ChoicesCard::tr("Certificates added"), addedTrust(facts)}
         << FactRow{ChoicesCard::tr("Boot files"), bootFilesText(profile.bootImage.bootFiles)}
         << FactRow{ChoicesCard::tr("Password"), passwordText(profile, *facts.variables)}
         << FactRow{ChoicesCard::tr("Unattended deployment"),
                    unattendedText(profile, facts.medium->unattended)}
         << FactRow{ChoicesCard::tr("Variables changed"), editedVariables(profile)};
    if (const std::optional<Certificate>& own = facts.variables->certificate)
        rows << validityRow(session, own->notAfter, Field::MediaCertificate);
    return rows;
}

} // namespace

ChoicesCard::ChoicesCard(QWidget* parent) : FactCard(u"output"_s, u"disc"_s, parent)
{}

void ChoicesCard::load(const Session& session, const BuildPlan& plan)
{
    const QFileInfo file(plan.outputPath);
    setIcon(session.profile().output.kind == OutputKind::Iso ? u"disc"_s : u"stick"_s);
    if (plan.outputPath.isEmpty())
        setTitle(tr("USB drives"), namesOf(session.choices().sticks()));
    else
        setTitle(file.fileName(), QDir::toNativeSeparators(file.path()));
    QList<FactRow> rows{
        {tr("Label"), plan.label},
        //: A size that is not exact.
        {tr("Size"), tr("About %1").arg(QLocale().formattedDataSize(plan.outputBytes, 1))}};
    rows += choices(session, *session.facts());
    for (const Finding& finding : session.examination().result.blockers()) {
        if (session.choices().allowed().contains(finding.rule->id))
            //: The title of a rule follows, which the admin sets aside.
            rows << FactRow{tr("Created despite"), ruleText(finding.rule->title).translated(),
                            Tone::Bad};
    }
    setRows(rows);
}

} // namespace cmgmedia::ui
