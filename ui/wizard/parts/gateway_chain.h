// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/gateway_outlook.h"
#include "ui/widgets/card.h"

namespace cmgmedia::ui {

class ShortTree;
class StateLine;

/// Will Windows PE trust the gateway? The answer in one sentence, and the chain that leads to it:
/// gateway, intermediates and root, with what lies in which store of the boot image.
class GatewayChain : public Card
{
    Q_OBJECT

public:
    explicit GatewayChain(QWidget* parent = nullptr);
    void show(const GatewayOutlook& outlook);

private:
    StateLine* m_verdict;
    ShortTree* m_chain;
    std::optional<GatewayOutlook> m_shown;
};

} // namespace cmgmedia::ui
