// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/medium_card.h"

#include "ui/session/session.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

QString text(const char* words)
{
    return MediumCard::tr(words);
}

QString day(const QDateTime& time)
{
    return time.date().toString(Qt::ISODate);
}

/// A fact that only the password opens.
QString variable(const BootMedium& medium, const char* name)
{
    if (!medium.variables)
        return text("known once the password is given");
    return medium.variables->value(QLatin1StringView(name)).value_or(text("not on the medium"));
}

/// Several management points are separated by '*' (CreateMedia.exe).
QString managementPoints(const BootMedium& medium)
{
    const char* name = kManagementPoint;
    if (medium.variables && !medium.variables->value(QLatin1StringView(name)))
        name = kLookupManagementPoints;
    return variable(medium, name).replace(u'*', u'\n');
}

QString bootImage(const BootMedium& medium)
{
    const WimImage& image = medium.bootImage.image;
    QStringList parts;
    for (const QString& part : {image.name, image.version, image.architecture}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(u", "_s);
}

void addCertificate(QList<FactRow>& rows, const Session& session, const BootMedium& medium)
{
    if (!medium.mediaPfx)
        return;
    const Certificate& certificate = medium.mediaPfx->certificate;
    rows << FactRow{text("Certificate"), certificate.subject}
         << FactRow{text("Thumbprint"), certificate.thumbprintText()}
         << validityRow(session, certificate.notAfter, Field::MediaCertificate);
}

void addAge(QList<FactRow>& rows, const Session& session)
{
    const Facts* facts = session.facts();
    if (!facts || !facts->medium || !facts->medium->made.isValid())
        return;
    const QDateTime made = facts->medium->made;
    rows << FactRow{text("Made"),
                    text("%1 (days ago: %2)").arg(day(made)).arg(made.daysTo(session.now().now))};
}

QString fileLine(const BootMedium& medium)
{
    const QString name = QFileInfo(medium.medium.path).fileName();
    return u"%1, %2"_s.arg(name, QLocale().formattedDataSize(medium.medium.tree.totalBytes(), 1));
}

} // namespace

FactRow validityRow(const Clock& clock, const QDateTime& notAfter)
{
    const qint64 left = clock.now.daysTo(notAfter);
    if (notAfter < clock.now)
        return {text("Valid until"), text("%1, expired").arg(day(notAfter)), Tone::Caution};
    return {text("Valid until"), text("%1 (days left: %2)").arg(day(notAfter)).arg(left)};
}

FactRow validityRow(const Session& session, const QDateTime& notAfter, Field field)
{
    FactRow row = validityRow(session.now(), notAfter);
    for (const Finding& finding : session.findings({&field, 1})) {
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
    const BootMedium* medium = session.medium();
    setVisible(medium != nullptr);
    if (!medium)
        return;
    setTitle(medium->label.isEmpty() ? tr("Boot medium without a label") : medium->label,
             fileLine(*medium));
    QList<FactRow> rows{{tr("Site"), variable(*medium, kSiteCode)},
                        {tr("Management point"), managementPoints(*medium)}};
    addCertificate(rows, session, *medium);
    rows << FactRow{tr("Boot image"), bootImage(*medium)};
    addAge(rows, session);
    setRows(rows);
}

} // namespace cmgmedia::ui
