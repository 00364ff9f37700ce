// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/site_text.h"

#include "app/cli/cli_text.h"
#include "app/cli/columns.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

QString stateText(SectionState state)
{
    switch (state) {
    case SectionState::Read:
        return CliText::tr("read");
    case SectionState::Partly:
        return CliText::tr("partly read");
    case SectionState::Failed:
        return CliText::tr("failed");
    case SectionState::NotAsked:
        return CliText::tr("not asked");
    }
    Q_UNREACHABLE();
}

QString dayOf(const QDateTime& time)
{
    return time.isValid() ? time.date().toString(Qt::ISODate) : u"-"_s;
}

std::vector<SiteMediaCertificate> soonestFirst(const SiteSnapshot& snapshot)
{
    std::vector<SiteMediaCertificate> rows = snapshot.mediaCertificates.rows;
    std::ranges::stable_sort(rows, {}, &SiteMediaCertificate::validUntil);
    return rows;
}

QString blockedText(SiteFlag blocked)
{
    if (blocked == false)
        return {};
    return u"  "_s
           + (blocked ? CliText::tr("blocked") : CliText::tr("not known whether it is blocked"));
}

QString certificatesText(const SiteSnapshot& snapshot)
{
    QString text;
    for (const SiteMediaCertificate& row : soonestFirst(snapshot))
        text += u"  %1  %2%3\n"_s.arg(dayOf(row.validUntil), oneLine(row.thumbprint),
                                      blockedText(row.blocked));
    return text;
}

/// The sentences behind the codes, each where it is met first.
QString problemsOf(const SiteSnapshot& snapshot)
{
    QString text;
    QStringList said;
    for (const SiteSectionRow& row : siteSections()) {
        const QString problem = oneLine(snapshot.outcome(row.section).errorText);
        if (!problem.isEmpty() && !said.contains(problem))
            text += u"  %1: %2\n"_s.arg(row.key, problem);
        said << problem;
    }
    return text;
}

} // namespace

QString snapshotText(const SiteSnapshot& snapshot)
{
    QString text = CliText::tr("Site %1, read on %2 from %3 (%4).")
                       .arg(oneLine(snapshot.made.siteCode), dayOf(snapshot.made.time),
                            oneLine(snapshot.made.provider), oneLine(snapshot.made.by))
                   + u'\n';
    text += (snapshot.reader.allScopes.value_or(false)
                 ? CliText::tr("The account that read it may see everything.")
                 : CliText::tr(
                     "The account that read it may not see everything, so an empty list doesn't "
                     "prove that there is nothing."))
            + u"\n\n"_s;
    for (const SiteSectionRow& row : siteSections()) {
        const SectionOutcome& outcome = snapshot.outcome(row.section);
        text += u"  %1 %2 %3  %4\n"_s.arg(row.key, -18)
                    .arg(padded(stateText(outcome.state), 9))
                    .arg(snapshot.rowCount(row.section), 6)
                    .arg(oneLine(outcome.errorCode));
    }
    if (const QString problems = problemsOf(snapshot); !problems.isEmpty())
        text += u'\n' + CliText::tr("What couldn't be read, and why:") + u'\n' + problems;
    if (!snapshot.mediaCertificates.rows.empty())
        text += u'\n' + CliText::tr("Media certificates:") + u'\n' + certificatesText(snapshot);
    return text;
}

namespace {

/// Null where the site did not say.
QJsonValue asJson(SiteFlag flag)
{
    return flag ? QJsonValue(*flag) : QJsonValue();
}

} // namespace

QJsonObject snapshotJson(const SiteSnapshot& snapshot)
{
    QJsonObject sections;
    for (const SiteSectionRow& row : siteSections()) {
        const SectionOutcome& outcome = snapshot.outcome(row.section);
        sections.insert(row.key, QJsonObject{{u"whole"_s, outcome.state == SectionState::Read},
                                             {u"asked"_s, outcome.state != SectionState::NotAsked},
                                             {u"rows"_s, snapshot.rowCount(row.section)},
                                             {u"error"_s, outcome.errorCode}});
    }
    QJsonArray certificates;
    for (const SiteMediaCertificate& row : soonestFirst(snapshot))
        certificates << QJsonObject{{u"thumbprint"_s, row.thumbprint},
                                    {u"guidSha256"_s, row.guidSha256},
                                    {u"validUntil"_s, row.validUntil.toString(Qt::ISODate)},
                                    {u"blocked"_s, asJson(row.blocked)}};
    return {{u"siteCode"_s, snapshot.made.siteCode},
            {u"made"_s, snapshot.made.time.toString(Qt::ISODate)},
            {u"by"_s, snapshot.made.by},
            {u"provider"_s, snapshot.made.provider},
            {u"allScopes"_s, asJson(snapshot.reader.allScopes)},
            {u"sections"_s, sections},
            {u"mediaCertificates"_s, certificates}};
}

QString lostText(const MediumMark& mark)
{
    QString text;
    int number = 0;
    for (const LostStep& step : lostSteps(mark)) {
        text += u"%1. %2\n"_s.arg(++number).arg(step.title.translated());
        for (const Text& line : step.lines)
            text += u"   %1\n"_s.arg(line.translated());
        text += u'\n';
    }
    return text;
}

QJsonObject lostJson(const MediumMark& mark)
{
    QJsonArray steps;
    for (const LostStep& step : lostSteps(mark)) {
        QJsonArray lines;
        for (const Text& line : step.lines)
            lines << line.english();
        steps << QJsonObject{{u"title"_s, step.title.english()}, {u"lines"_s, lines}};
    }
    return {{u"medium"_s, mediumMarkJson(mark)}, {u"steps"_s, steps}};
}

} // namespace cmgmedia::cli
