// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/page.h"

namespace cmgmedia::ui {

class ChoiceList;
class FactCard;

/// Site-based or dynamic: what the console asks, and why a gateway leaves no choice.
class MediaManagementPage : public WizardPage
{
    Q_OBJECT

public:
    explicit MediaManagementPage(Session& session);

    QString explanation() const override;
    void load() override;
    QWidget* firstControl() const override;

private:
    ChoiceList* m_choice;
    FactCard* m_points;
};

} // namespace cmgmedia::ui
