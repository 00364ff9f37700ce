// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/pages/readiness_page.h"

#include "ui/widgets/naming.h"

namespace cmgmedia::ui {

ReadinessPage::ReadinessPage(Session& session) : WizardPage(PageId::Readiness, session)
{
    addRow(quietLabel(tr("This page is not built yet.")));
    addStretch();
}

QString ReadinessPage::explanation() const
{
    return tr("Everything that was checked, and what only you can answer.");
}

void ReadinessPage::load()
{}

} // namespace cmgmedia::ui
