// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fact_card.h"

namespace cmgmedia {
struct BuildPlan;
}

namespace cmgmedia::ui {

class Session;

/// What you get: the medium that will be made, in the words of the console where it has them.
class ChoicesCard : public FactCard
{
    Q_OBJECT

public:
    explicit ChoicesCard(QWidget* parent = nullptr);
    void load(const Session& session, const BuildPlan& plan);
};

} // namespace cmgmedia::ui
