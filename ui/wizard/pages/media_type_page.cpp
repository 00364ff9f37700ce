// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/pages/media_type_page.h"

#include "ui/widgets/finding_list.h"
#include "ui/widgets/naming.h"

namespace cmgmedia::ui {

MediaTypePage::MediaTypePage(Session& session) : WizardPage(PageId::MediaType, session)
{
    addFindings({Field::Output, Field::Label});
    addRow(quietLabel(tr("This page is not built yet.")));
    addStretch();
}

QString MediaTypePage::explanation() const
{
    return tr("Choose what is made and what it is called.");
}

void MediaTypePage::load()
{}

} // namespace cmgmedia::ui
