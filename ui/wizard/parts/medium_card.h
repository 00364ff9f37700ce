// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/rule.h"
#include "ui/widgets/fact_card.h"

namespace cmgmedia::ui {

class Session;

/// What the imported medium says about itself.
class MediumCard : public FactCard
{
    Q_OBJECT

public:
    explicit MediumCard(QWidget* parent = nullptr);
    /// Hides itself where no medium is open.
    void load(const Session& session);
};

/// "2027-06-01 (days left: 192)", or that it has expired.
FactRow validityRow(const Clock& clock, const QDateTime& notAfter);
/// The same; the tone is that of the gravest finding about the field.
FactRow validityRow(const Session& session, const QDateTime& notAfter, Field field);

} // namespace cmgmedia::ui
