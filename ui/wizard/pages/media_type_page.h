// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/page.h"

namespace cmgmedia::ui {

class MediaTypePage : public WizardPage
{
    Q_OBJECT

public:
    explicit MediaTypePage(Session& session);

    QString explanation() const override;
    void load() override;
};

} // namespace cmgmedia::ui
