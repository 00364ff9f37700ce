// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/medium_verdict.h"
#include "ui/session/states.h"
#include "ui/widgets/card.h"

#include <optional>

namespace cmgmedia::ui {

/// The sign of an answer.
PageState answerState(MediumAnswer::Kind kind);

/// What is known of a medium before it is written: will a PC start it, will Windows PE trust the
/// gateway, and what nobody looked at; each with a way to where that is answered.
class BeforeWriting : public Card
{
    Q_OBJECT

public:
    explicit BeforeWriting(QWidget* parent = nullptr);
    void show(const MediumVerdict& verdict);
    /// The button that leads to what keeps the medium from working, else to what is open; nullptr:
    /// there is none.
    QWidget* wayOut() const;

signals:
    void fieldChosen(cmgmedia::Field field);

private:
    void addRow(const QString& name, const MediumAnswer& answer, const QString& head);

    QWidget* m_rows = nullptr;
    std::optional<MediumVerdict> m_shown;
};

} // namespace cmgmedia::ui
