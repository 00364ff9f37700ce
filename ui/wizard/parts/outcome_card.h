// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/build_run.h"
#include "ui/widgets/card.h"

class QLabel;

namespace cmgmedia::ui {

class FactCard;
class IconLabel;

/// How a build ended: an icon with a headline and what that means, and for a medium that was made
/// its facts.
class OutcomeCard : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeCard(QWidget* parent = nullptr);

    void show(const BuildRun& run);
    QString headline() const;

private:
    Card* m_banner;
    IconLabel* m_icon;
    QLabel* m_headline;
    QLabel* m_text;
    FactCard* m_facts;
};

} // namespace cmgmedia::ui
