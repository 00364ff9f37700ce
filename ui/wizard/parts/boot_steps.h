// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configmgr/boot_chain.h"
#include "core/validation/medium_verdict.h"
#include "ui/session/states.h"
#include "ui/widgets/card.h"

namespace cmgmedia::ui {

class ShortTree;
class StateLine;

/// Will a PC start the medium? The answer in one sentence, every step on the PCs that it is made
/// for, and the answer for BIOS.
class BootSteps : public Card
{
    Q_OBJECT

public:
    explicit BootSteps(QWidget* parent = nullptr);
    /// The answer is that of the summary, so that both say the same.
    void show(const BootFacts& start, const MediumAnswer& answer);

private:
    StateLine* m_verdict;
    ShortTree* m_steps;
    StateLine* m_bios;
    std::optional<BootChain> m_shown;
};

} // namespace cmgmedia::ui
