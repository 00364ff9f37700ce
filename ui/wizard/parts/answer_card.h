// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/acceptance/checklist.h"
#include "ui/widgets/card.h"

#include <QDate>

class QButtonGroup;
class QLabel;
class QLineEdit;

namespace cmgmedia::ui {

/// One item of the checklist, and a person's answer to it. The name is remembered: every answer
/// carries it, with the date.
class AnswerCard : public Card
{
    Q_OBJECT

public:
    explicit AnswerCard(QWidget* parent = nullptr);

    /// nullptr: none is chosen.
    void load(const ChecklistEntry* entry, const QDate& today);

signals:
    void answered(const QString& id, const std::optional<cmgmedia::Answer>& answer);

private:
    QLayout* makeChoices();
    QLayout* makeFields();
    void choose(int choice);
    void keepName();
    void refresh();
    void send();

    QLabel* m_text;
    QLabel* m_source;
    QLabel* m_hint;
    QWidget* m_controls;
    QButtonGroup* m_choices;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_note = nullptr;
    QString m_id;
    QDate m_today;
    std::optional<Answer> m_answer;
    bool m_outweighed = false;   ///< a rule says otherwise
    bool m_isForGateway = false; ///< which was not asked yet
    bool m_canAnswer = false;
};

} // namespace cmgmedia::ui
