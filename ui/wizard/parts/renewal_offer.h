// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handout/made_media.h"
#include "ui/widgets/card.h"

namespace cmgmedia::ui {

/// Media that the wizard wrote and that expire soon, each with a button for its profile. Hidden
/// while there are none.
class RenewalOffer : public Card
{
    Q_OBJECT

public:
    explicit RenewalOffer(QWidget* parent = nullptr);

    void load(const QDateTime& now);

signals:
    void renewRequested(const QString& profilePath);

private:
    void addLine(const MadeMedium& medium, const QDateTime& now);

    std::vector<MadeMedium> m_shown;
    QWidget* m_lines = nullptr;
};

} // namespace cmgmedia::ui
