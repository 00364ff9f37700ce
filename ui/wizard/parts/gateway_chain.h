// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/medium_verdict.h"
#include "ui/widgets/card.h"

class QLabel;

namespace cmgmedia::ui {

class ChainPicture;
class ShortTree;
class StateLine;

/// Will Windows PE trust the gateway? The answer in one sentence, the way from the PC to the
/// gateway as a picture, and the chain that leads to it: gateway, intermediates and root, with what
/// lies in which store of the boot image.
class GatewayChain : public Card
{
    Q_OBJECT

public:
    explicit GatewayChain(QWidget* parent = nullptr);
    void show(const MediumVerdict& verdict, const GatewayOutlook& outlook);
    const ChainPicture& picture() const { return *m_picture; }

signals:
    void dropped(const QString& path);
    void saveRequested(); ///< of the picture

private:
    StateLine* m_verdict;
    ChainPicture* m_picture;
    ShortTree* m_chain;
    QLabel* m_asked; ///< when the gateway sent this chain
    std::optional<GatewayOutlook> m_shown;
};

} // namespace cmgmedia::ui
