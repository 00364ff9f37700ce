// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/phase_rail.h"

#include "ui/theme/icons.h"
#include "ui/widgets/naming.h"

#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr int kPlaceRole = Qt::UserRole; ///< index of the place; -1: the log does not show it

/// The first line of a phase in the attempt that was judged.
std::optional<quint32> beginOf(const LogStory& story, const LogAttempt& attempt, LogPhase phase)
{
    for (const PhaseSpan& span : story.phases) {
        if (span.phase == phase && span.begin >= attempt.begin && span.begin < attempt.end)
            return span.begin;
    }
    return std::nullopt;
}

const LogAttempt* judgedAttempt(const Diagnosis& diagnosis)
{
    if (diagnosis.chain >= diagnosis.stories.size())
        return nullptr;
    const std::vector<LogAttempt>& attempts = diagnosis.stories[diagnosis.chain].attempts;
    const auto index = static_cast<size_t>(std::max(diagnosis.attempt, 1)) - 1;
    return index < attempts.size() ? &attempts[index] : nullptr;
}

} // namespace

PhaseRail::PhaseRail(QWidget* parent) : QListWidget(parent)
{
    named(this, u"phases"_s, tr("Phases"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setMinimumHeight(0);
    setIconSize({kIconSize, kIconSize});
    connect(this, &QListWidget::itemClicked, this, &PhaseRail::choose);
    connect(this, &QListWidget::itemActivated, this, &PhaseRail::choose);
}

void PhaseRail::show(const DiagnosedLogs& logs)
{
    clear();
    m_places.clear();
    const Diagnosis& diagnosis = logs.diagnosis;
    const LogAttempt* attempt = judgedAttempt(diagnosis);
    for (int i = 1; attempt && i < kLogPhases; ++i) {
        const auto phase = static_cast<LogPhase>(i);
        const std::optional<quint32> begin =
            beginOf(diagnosis.stories[diagnosis.chain], *attempt, phase);
        const bool failed = diagnosis.cause && diagnosis.phase == phase;
        auto* item = new QListWidgetItem(phaseText(phase).translated(), this);
        const PageState state = failed  ? PageState::Blocked
                                : begin ? PageState::Fine
                                        : PageState::Untouched;
        const QString word = failed  ? tr("it failed here")
                             : begin ? tr("reached")
                                     : tr("not in the log");
        item->setIcon(stateIcon(state));
        item->setToolTip(plainTip(word));
        item->setData(Qt::AccessibleTextRole, labelled(item->text(), word));
        item->setData(kPlaceRole, begin ? static_cast<int>(m_places.size()) : -1);
        if (begin)
            m_places.push_back({diagnosis.chain, *begin});
        if (failed)
            setCurrentItem(item);
    }
    setVisible(!m_places.empty());
    updateGeometry();
}

QSize PhaseRail::sizeHint() const
{
    const int width = count() == 0 ? 0 : sizeHintForColumn(0);
    return {width + 2 * frameWidth() + verticalScrollBar()->sizeHint().width(),
            QListWidget::sizeHint().height()};
}

void PhaseRail::choose(const QListWidgetItem* item)
{
    const int place = item->data(kPlaceRole).toInt();
    if (place >= 0)
        emit placeChosen(m_places[static_cast<size_t>(place)]);
}

} // namespace cmgmedia::ui
