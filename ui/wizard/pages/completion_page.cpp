// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/pages/completion_page.h"

#include "ui/widgets/naming.h"

namespace cmgmedia::ui {

CompletionPage::CompletionPage(Session& session) : WizardPage(PageId::Completion, session)
{
    addRow(quietLabel(tr("This page is not built yet.")));
    addStretch();
}

QString CompletionPage::explanation() const
{
    return tr("The medium is finished.");
}

void CompletionPage::load()
{}

} // namespace cmgmedia::ui
