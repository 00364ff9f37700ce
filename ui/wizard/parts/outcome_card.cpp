// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/outcome_card.h"

#include "core/devices/device_rules.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/fact_card.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

bool hasSticks(const BuildRun& run)
{
    return !run.sticks().empty();
}

/// Each stick that did not become a medium, why, and what it is now.
QString failedSticks(const BuildRun& run)
{
    QStringList lines;
    for (const BuildRun::StickLine& stick : run.sticks()) {
        if (stick.outcome && !stick.outcome->result) {
            //: A stick, what went wrong, and what state it is in.
            lines << OutcomeCard::tr("%1: %2 %3")
                         .arg(fullName(stick.device),
                              describe(stick.outcome->result.error()).translated(),
                              describe(stick.outcome->state));
        }
    }
    return lines.isEmpty() ? OutcomeCard::tr("Nothing on the sticks was changed.")
                           : lines.join(u'\n');
}

/// What state a build left things in that did not end well.
QString nothingMade(const BuildRun& run)
{
    if (hasSticks(run))
        return failedSticks(run);
    return OutcomeCard::tr(
               "Nothing new stands under %1. What had been written on the way, if anything, was "
               "removed.")
        .arg(QDir::toNativeSeparators(run.outputPath()));
}

Banner::Content success(const BuildRun& run)
{
    if (run.error())
        return {u"state-warning"_s, Tone::Caution, OutcomeCard::tr("Not every stick is ready"),
                failedSticks(run)};
    if (hasSticks(run))
        return {u"state-fine"_s, Tone::Good,
                run.sticks().size() == 1 ? OutcomeCard::tr("The stick is ready")
                                         : OutcomeCard::tr("The sticks are ready"),
                OutcomeCard::tr("Written, and read back byte for byte.")};
    return {
        u"state-fine"_s, Tone::Good, OutcomeCard::tr("The medium is ready"),
        run.report()->sha256.isEmpty()
            ? OutcomeCard::tr("It was written, opened again and compared with what was asked for.")
            : OutcomeCard::tr("It was written, read back byte for byte, opened again and compared "
                              "with what was asked for.")};
}

Banner::Content failure(const BuildRun& run)
{
    // A stick's own sentence says it all.
    const bool saidThere = hasSticks(run) && run.sticks().front().outcome;
    return {u"state-blocked"_s, Tone::Bad, OutcomeCard::tr("The medium was not made"),
            (saidThere ? QString() : describe(*run.error()).translated() + u'\n')
                + nothingMade(run)};
}

Banner::Content outcomeOf(const BuildRun& run)
{
    switch (run.phase()) {
    case BuildRun::Phase::Done:
        return success(run);
    case BuildRun::Phase::Cancelled:
        return {u"state-stopped"_s, Tone::Quiet, OutcomeCard::tr("Writing was cancelled"),
                nothingMade(run)};
    case BuildRun::Phase::Failed:
        return failure(run);
    case BuildRun::Phase::Idle:
    case BuildRun::Phase::Running:
    case BuildRun::Phase::Stopping:
        return {u"state-untouched"_s, Tone::Quiet, OutcomeCard::tr("Nothing was written yet"),
                OutcomeCard::tr("Go to the summary and choose Write.")};
    }
    Q_UNREACHABLE();
}

QList<FactRow> whereItIs(const BuildReport& report)
{
    QList<FactRow> rows;
    for (const auto& [device, outcome, stillOn] : report.sticks)
        rows << FactRow{OutcomeCard::tr("Stick"),
                        fullName(device) + u'\n' + describe(outcome.state),
                        outcome.result ? Tone::Plain : Tone::Bad};
    if (!report.path.isEmpty())
        rows << FactRow{OutcomeCard::tr("Folder"),
                        QDir::toNativeSeparators(QFileInfo(report.path).absolutePath())}
             << FactRow{OutcomeCard::tr("SHA-256"),
                        report.sha256.isEmpty() ? OutcomeCard::tr("not known: it was not read back")
                                                : QString::fromLatin1(report.sha256.toHex())};
    return rows;
}

QList<FactRow> factsOf(const BuildReport& report)
{
    const double seconds = static_cast<double>(report.elapsedMs) / 1000;
    QList<FactRow> rows = whereItIs(report);
    rows << FactRow{OutcomeCard::tr("Label"), report.label}
         << FactRow{OutcomeCard::tr("Password"), report.hasPassword
                                                     ? OutcomeCard::tr("asked for at the PC")
                                                     : OutcomeCard::tr("none")};
    if (report.certificate)
        rows << FactRow{OutcomeCard::tr("Valid until"),
                        report.certificate->notAfter.date().toString(Qt::ISODate)};
    //: How long writing took, in seconds.
    rows << FactRow{OutcomeCard::tr("Time taken"),
                    OutcomeCard::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1))};
    for (const QString& id : report.allowed)
        rows << FactRow{OutcomeCard::tr("Built in spite of"), id, Tone::Caution};
    return rows;
}

} // namespace

OutcomeCard::OutcomeCard(QWidget* parent)
    : QWidget(parent), m_banner(new Banner(u"outcome"_s)),
      m_facts(new FactCard(u"mediumMade"_s, u"disc"_s))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addWidget(m_banner);
    column->addWidget(m_facts);
}

void OutcomeCard::show(const BuildRun& run)
{
    m_banner->say(outcomeOf(run));
    m_facts->setVisible(run.report() != nullptr);
    if (const BuildReport* report = run.report()) {
        m_facts->setTitle(report->path.isEmpty() ? report->label
                                                 : QFileInfo(report->path).fileName(),
                          QLocale().formattedDataSize(report->bytes, 1));
        m_facts->setIcon(report->sticks.empty() ? u"disc"_s : u"stick"_s);
        m_facts->setRows(factsOf(*report));
    }
}

QString OutcomeCard::headline() const
{
    return m_banner->headline();
}

} // namespace cmgmedia::ui
