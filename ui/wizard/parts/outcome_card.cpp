// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/outcome_card.h"

#include "core/base/language.h"
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
    return lines.isEmpty() ? OutcomeCard::tr("No USB drive was changed.") : lines.join(u'\n');
}

/// What state a build left things in that did not end well.
QString nothingMade(const BuildRun& run)
{
    if (hasSticks(run))
        return failedSticks(run);
    return OutcomeCard::tr("No file was created. Temporary files were removed.");
}

/// What is not known to be fine of a medium that was made well; nothing: all of it is.
QString openQuestions(const BuildReport& report)
{
    QStringList lines;
    if (report.verdict.start.isOpen())
        lines << OutcomeCard::tr("Whether a PC starts it: %1")
                     .arg(report.verdict.start.sentence.translated());
    if (report.verdict.trust.isOpen())
        lines << OutcomeCard::tr("Whether Windows PE trusts the gateway: %1")
                     .arg(report.verdict.trust.sentence.translated());
    for (const QString& id : report.allowed) {
        if (const Rule* rule = findRule(id))
            lines << OutcomeCard::tr("Created despite: %1").arg(ruleText(rule->title).translated());
    }
    return lines.join(u'\n');
}

QString headlineOf(const BuildRun& run)
{
    const BuildReport& report = *run.report();
    if (report.verdict.trust.kind == MediumAnswer::Kind::Broken
        || report.verdict.start.kind == MediumAnswer::Kind::Broken || !report.allowed.isEmpty())
        return OutcomeCard::tr("Written, but something is wrong with the medium");
    return OutcomeCard::tr("Written, but not everything about the medium was checked");
}

/// Green only where it is known that a PC starts the medium and that it trusts the gateway.
Banner::Content finished(const BuildRun& run, const QString& headline, const QString& text)
{
    const QString open = openQuestions(*run.report());
    if (open.isEmpty())
        return {u"state-fine"_s, Tone::Good, headline, text};
    return {u"state-warning"_s, Tone::Caution, headlineOf(run), text + u'\n' + open};
}

Banner::Content success(const BuildRun& run)
{
    if (run.error())
        return {u"state-warning"_s, Tone::Caution, OutcomeCard::tr("Not every USB drive is ready"),
                failedSticks(run)};
    if (hasSticks(run))
        return finished(run,
                        run.sticks().size() == 1 ? OutcomeCard::tr("The USB drive is ready")
                                                 : OutcomeCard::tr("The USB drives are ready"),
                        OutcomeCard::tr("Written, read back, and verified."));
    return finished(run, OutcomeCard::tr("The medium is ready"),
                    run.report()->sha256.isEmpty()
                        ? OutcomeCard::tr("Written, opened again, and checked.")
                        : OutcomeCard::tr("Written, read back, and verified."));
}

Banner::Content failure(const BuildRun& run)
{
    // A stick's own sentence says it all.
    const bool saidThere = hasSticks(run) && run.sticks().front().outcome;
    return {u"state-blocked"_s, Tone::Bad, OutcomeCard::tr("The medium wasn't created"),
            (saidThere ? QString() : describe(*run.error()).translated() + u'\n')
                + nothingMade(run)};
}

Banner::Content outcomeOf(const BuildRun& run)
{
    switch (run.phase()) {
    case BuildRun::Phase::Done:
        return success(run);
    case BuildRun::Phase::Cancelled:
        return {u"state-stopped"_s, Tone::Quiet, OutcomeCard::tr("Writing was canceled"),
                nothingMade(run)};
    case BuildRun::Phase::Failed:
        return failure(run);
    case BuildRun::Phase::Idle:
    case BuildRun::Phase::Running:
    case BuildRun::Phase::Stopping:
        return {u"state-untouched"_s, Tone::Quiet, OutcomeCard::tr("Nothing has been written yet"),
                OutcomeCard::tr("Go to Summary and select Write.")};
    }
    Q_UNREACHABLE();
}

QList<FactRow> whereItIs(const BuildReport& report)
{
    QList<FactRow> rows;
    for (const auto& [device, outcome, stillOn] : report.sticks)
        rows << FactRow{OutcomeCard::tr("USB drive"),
                        fullName(device) + u'\n' + describe(outcome.state),
                        outcome.result ? Tone::Plain : Tone::Bad};
    if (!report.path.isEmpty())
        rows << FactRow{OutcomeCard::tr("Folder"),
                        QDir::toNativeSeparators(QFileInfo(report.path).absolutePath())}
             << FactRow{OutcomeCard::tr("SHA-256"),
                        report.sha256.isEmpty() ? OutcomeCard::tr("Not known: it wasn't verified")
                                                : QString::fromLatin1(report.sha256.toHex())};
    return rows;
}

QList<FactRow> factsOf(const BuildReport& report)
{
    const double seconds = static_cast<double>(report.elapsedMs) / 1000;
    QList<FactRow> rows = whereItIs(report);
    rows << FactRow{OutcomeCard::tr("Label"), report.label}
         << FactRow{OutcomeCard::tr("Password"), report.hasPassword
                                                     ? OutcomeCard::tr("Required at the PC")
                                                     : OutcomeCard::tr("None")};
    if (report.certificate)
        rows << FactRow{OutcomeCard::tr("Valid until"),
                        shortDay(report.certificate->notAfter.date())};
    //: How long writing took, in seconds.
    rows << FactRow{OutcomeCard::tr("Time taken"),
                    OutcomeCard::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1))};
    for (const QString& id : report.allowed)
        rows << FactRow{OutcomeCard::tr("Created despite"), id, Tone::Caution};
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
