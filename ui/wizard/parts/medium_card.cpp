// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/medium_card.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/configmgr/management_points.h"
#include "ui/session/session.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

QString day(const QDateTime& time)
{
    return shortDay(time.date());
}

/// A fact that only the password opens.
QString variable(const MediaVariables* variables, const char* name)
{
    if (!variables)
        return MediumCard::tr("Enter the password to see this");
    return variables->value(QLatin1StringView(name)).value_or(MediumCard::tr("Not on the medium"));
}

QString managementPoints(const MediaVariables* variables)
{
    if (const auto management = variables ? mediaManagement(*variables) : std::nullopt)
        return management->points.join(u'\n');
    return variable(variables, kManagementPoint);
}

QString bootImage(const BootMedium& medium)
{
    const WimImage& image = medium.bootImage.image;
    QStringList parts;
    for (const QString& part : {image.name, image.version, image.architecture}) {
        if (!part.isEmpty())
            parts << part;
    }
    return commaSeparated(parts);
}

void addCertificate(QList<FactRow>& rows, const Session& session)
{
    const VariablesFacts* medium = session.examination().openVariables();
    if (!medium || !medium->certificate)
        return;
    const Certificate& certificate = *medium->certificate;
    rows << FactRow{MediumCard::tr("Certificate"), certificate.subject}
         << FactRow{MediumCard::tr("Thumbprint"), certificate.thumbprintText()}
         << validityRow(session, certificate.notAfter, Field::MediaCertificate);
}

void addAge(QList<FactRow>& rows, const Session& session)
{
    const VariablesFacts* medium = session.examination().openVariables();
    if (!medium || !medium->made.isValid())
        return;
    const QString made = day(medium->made);
    const int days = static_cast<int>(medium->made.daysTo(session.now().now));
    rows << FactRow{MediumCard::tr("Created"),
                    days == 0 ? MediumCard::tr("%1 (today)").arg(made)
                              : MediumCard::tr("%1 (%n days ago)", nullptr, days).arg(made)};
}

QString fileLine(const BootMedium& medium)
{
    const QString name = QFileInfo(medium.disc.path).fileName();
    return commaSeparated({name, QLocale().formattedDataSize(medium.disc.tree.totalBytes(), 1)});
}

} // namespace

FactRow validityRow(const Clock& clock, const QDateTime& notAfter)
{
    const int left = static_cast<int>(clock.now.daysTo(notAfter));
    if (notAfter < clock.now)
        return {MediumCard::tr("Valid until"), MediumCard::tr("%1, expired").arg(day(notAfter)),
                Tone::Caution};
    return {MediumCard::tr("Valid until"),
            MediumCard::tr("%1 (%n days left)", nullptr, left).arg(day(notAfter))};
}

FactRow validityRow(const Session& session, const QDateTime& notAfter, Field field)
{
    FactRow row = validityRow(session.now(), notAfter);
    for (const Finding& finding : session.examination().findings({&field, 1})) {
        if (finding.verdict.kind == Verdict::Kind::Violated)
            row.tone = std::max(
                row.tone, finding.rule->severity == Severity::Blocker ? Tone::Bad : Tone::Caution);
    }
    return row;
}

MediumCard::MediumCard(QWidget* parent) : FactCard(u"mediumCard"_s, u"disc"_s, parent)
{}

void MediumCard::load(const Session& session)
{
    const BootMedium* medium = session.examination().visibleMedium();
    setVisible(medium != nullptr);
    if (!medium)
        return;
    setTitle(medium->label.isEmpty() ? tr("Boot medium without a label") : medium->label,
             fileLine(*medium));
    const MediaVariables* variables = session.examination().visibleVariables();
    QList<FactRow> rows{{tr("Site"), variable(variables, kSiteCode)},
                        {tr("Management point"), managementPoints(variables)}};
    addCertificate(rows, session);
    rows << FactRow{tr("Boot image"), bootImage(*medium)};
    addAge(rows, session);
    setRows(rows);
}

} // namespace cmgmedia::ui
