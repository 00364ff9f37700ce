// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/pages/progress_page.h"

#include "ui/widgets/naming.h"

namespace cmgmedia::ui {

ProgressPage::ProgressPage(Session& session) : WizardPage(PageId::Progress, session)
{
    addRow(quietLabel(tr("This page is not built yet.")));
    addStretch();
}

QString ProgressPage::explanation() const
{
    return tr("The medium is being made.");
}

void ProgressPage::load()
{}

} // namespace cmgmedia::ui
