// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/outcome_card.h"

#include "core/devices/device_rules.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/fact_card.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

QString text(const char* words)
{
    return OutcomeCard::tr(words);
}

bool hasSticks(const BuildRun& run)
{
    return !run.sticks().empty();
}

/// Each stick that did not become a medium, why, and what it is now.
QString failedSticks(const BuildRun& run)
{
    QStringList lines;
    for (const BuildRun::StickLine& stick : run.sticks()) {
        if (stick.outcome && !stick.outcome->result)
            lines << u"%1: %2 %3"_s.arg(fullName(stick.device),
                                        describe(stick.outcome->result.error()),
                                        describe(stick.outcome->state));
    }
    return lines.isEmpty() ? text("Nothing on the sticks was changed.") : lines.join(u'\n');
}

/// What state a build left things in that did not end well.
QString nothingMade(const BuildRun& run)
{
    if (hasSticks(run))
        return failedSticks(run);
    return text("Nothing new stands under %1. What had been written on the way, if anything, was "
                "removed.")
        .arg(QDir::toNativeSeparators(run.outputPath()));
}

Banner::Content success(const BuildRun& run)
{
    if (run.error())
        return {u"state-warning"_s, Tone::Caution, text("Not every stick is ready"),
                failedSticks(run)};
    if (hasSticks(run))
        return {u"state-fine"_s, Tone::Good,
                run.sticks().size() == 1 ? text("The stick is ready")
                                         : text("The sticks are ready"),
                text("Written, and read back byte for byte.")};
    return {u"state-fine"_s, Tone::Good, text("The medium is ready"),
            run.medium()->sha256.isEmpty()
                ? text("It was written, opened again and compared with what was asked for.")
                : text("It was written, read back byte for byte, opened again and compared "
                       "with what was asked for.")};
}

Banner::Content failure(const BuildRun& run)
{
    // A stick's own sentence says it all.
    const bool saidThere = hasSticks(run) && run.sticks().front().outcome;
    return {u"state-blocked"_s, Tone::Bad, text("The medium was not made"),
            (saidThere ? QString() : describe(*run.error()) + u'\n') + nothingMade(run)};
}

Banner::Content outcomeOf(const BuildRun& run)
{
    switch (run.phase()) {
    case BuildRun::Phase::Done:
        return success(run);
    case BuildRun::Phase::Cancelled:
        return {u"state-stopped"_s, Tone::Quiet, text("Writing was cancelled"), nothingMade(run)};
    case BuildRun::Phase::Failed:
        return failure(run);
    case BuildRun::Phase::Idle:
    case BuildRun::Phase::Running:
    case BuildRun::Phase::Stopping:
        return {u"state-untouched"_s, Tone::Quiet, text("Nothing was written yet"),
                text("Go to the summary and choose Write.")};
    }
    Q_UNREACHABLE();
}

QList<FactRow> whereItIs(const BuiltMedium& medium)
{
    QList<FactRow> rows;
    for (const auto& [device, outcome, stillOn] : medium.sticks)
        rows << FactRow{text("Stick"), fullName(device) + u'\n' + describe(outcome.state),
                        outcome.result ? Tone::Plain : Tone::Bad};
    if (!medium.path.isEmpty())
        rows << FactRow{text("Folder"),
                        QDir::toNativeSeparators(QFileInfo(medium.path).absolutePath())}
             << FactRow{text("SHA-256"), medium.sha256.isEmpty()
                                             ? text("not known: it was not read back")
                                             : QString::fromLatin1(medium.sha256.toHex())};
    return rows;
}

QList<FactRow> factsOf(const BuiltMedium& medium)
{
    const double seconds = medium.report.value(u"elapsedMs"_s).toDouble() / 1000;
    QList<FactRow> rows = whereItIs(medium);
    rows << FactRow{text("Label"), medium.label}
         << FactRow{text("Password"),
                    medium.hasPassword ? text("asked for at the PC") : text("none")};
    if (medium.certificate)
        rows << FactRow{text("Valid until"),
                        medium.certificate->notAfter.date().toString(Qt::ISODate)};
    //: How long writing took, in seconds.
    rows << FactRow{text("Time taken"), text("%1 s").arg(QLocale().toString(seconds, 'f', 1))};
    for (const QJsonValue id : medium.report.value(u"rules"_s)[u"allowed"_s].toArray())
        rows << FactRow{text("Built in spite of"), id.toString(), Tone::Caution};
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
    m_facts->setVisible(run.medium() != nullptr);
    if (const BuiltMedium* medium = run.medium()) {
        m_facts->setTitle(medium->path.isEmpty() ? medium->label
                                                 : QFileInfo(medium->path).fileName(),
                          QLocale().formattedDataSize(medium->bytes, 1));
        m_facts->setIcon(medium->sticks.empty() ? u"disc"_s : u"stick"_s);
        m_facts->setRows(factsOf(*medium));
    }
}

QString OutcomeCard::headline() const
{
    return m_banner->headline();
}

} // namespace cmgmedia::ui
