// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/pages/summary_page.h"

#include "ui/widgets/naming.h"

namespace cmgmedia::ui {

SummaryPage::SummaryPage(Session& session) : WizardPage(PageId::Summary, session)
{
    addRow(quietLabel(tr("This page is not built yet.")));
    addStretch();
}

QString SummaryPage::explanation() const
{
    return tr("This is what will be done. Nothing was written yet.");
}

void SummaryPage::load()
{}

} // namespace cmgmedia::ui
