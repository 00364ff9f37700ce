// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fact_card.h"

namespace cmgmedia {
struct Clock;
struct Pfx;
} // namespace cmgmedia

namespace cmgmedia::ui {

class Session;

/// The certificate that the medium shows to the site.
class MediumCertificateCard : public FactCard
{
    Q_OBJECT

public:
    explicit MediumCertificateCard(QWidget* parent = nullptr);
    /// Hides itself where none is known.
    void load(const Session& session);
};

/// What is in the PFX file that is checked.
class PfxCard : public FactCard
{
    Q_OBJECT

public:
    explicit PfxCard(QWidget* parent = nullptr);
    /// Hides itself where there is none, or it cannot be opened.
    void load(const Session& session);
    void show(const Pfx& pfx, const Clock& clock);
};

} // namespace cmgmedia::ui
