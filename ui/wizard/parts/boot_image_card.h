// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fact_card.h"

namespace cmgmedia::ui {

class Session;

/// What the boot image of the new medium is, before it is edited.
class BootImageCard : public FactCard
{
    Q_OBJECT

public:
    explicit BootImageCard(QWidget* parent = nullptr);
    /// Hides itself where none is open.
    void load(const Session& session);
};

} // namespace cmgmedia::ui
