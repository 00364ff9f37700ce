// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/build_run.h"

#include <QWidget>

namespace cmgmedia::ui {

class Banner;
class FactCard;

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
    Banner* m_banner;
    FactCard* m_facts;
};

} // namespace cmgmedia::ui
