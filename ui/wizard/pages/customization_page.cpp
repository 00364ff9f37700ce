// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/pages/customization_page.h"

#include "ui/widgets/finding_list.h"
#include "ui/widgets/naming.h"

namespace cmgmedia::ui {

CustomizationPage::CustomizationPage(Session& session) : WizardPage(PageId::Customization, session)
{
    addFindings({Field::Variables, Field::Prestart, Field::TaskSequence});
    addRow(quietLabel(tr("This page is not built yet.")));
    addStretch();
}

QString CustomizationPage::explanation() const
{
    return tr("Change media variables and check the task sequence.");
}

void CustomizationPage::load()
{}

} // namespace cmgmedia::ui
