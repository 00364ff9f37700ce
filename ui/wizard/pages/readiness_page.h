// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/page.h"
#include "ui/wizard/parts/checklist_model.h"

class QButtonGroup;
class QPushButton;

namespace cmgmedia::ui {

class AnswerCard;
class AskGateway;
class BlockerList;
class ChecklistView;

/// The whole checklist: what blocks, what the rules say, what a person has to answer.
class ReadinessPage : public WizardPage
{
    Q_OBJECT

public:
    explicit ReadinessPage(Session& session);

    QString explanation() const override;
    void load() override;
    QWidget* firstControl() const override;

private:
    QLayout* makeFilters();
    QLayout* makeExports();
    void addFilter(QLayout* row, ChecklistFilter filter, const QString& name);
    QString filterText(ChecklistFilter filter, int count) const;
    void loadList();
    void loadAnswer();
    void exportAs(const QString& suffix, const QString& kind);
    /// With the answers of now: a check that is under way does not know them yet.
    Checklist checklistNow() const;

    AskGateway* m_ask;
    BlockerList* m_blockers;
    QButtonGroup* m_filters;
    ChecklistModel* m_model;
    ChecklistView* m_view;
    AnswerCard* m_answer;
    QLabel* m_nothing;
    Checklist m_checklist;
    QString m_chosen; ///< id of the item that is answered; kept in sight whatever the filter
};

} // namespace cmgmedia::ui
