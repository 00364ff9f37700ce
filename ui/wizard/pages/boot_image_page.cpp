// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/pages/boot_image_page.h"

#include "ui/widgets/finding_list.h"
#include "ui/widgets/naming.h"

namespace cmgmedia::ui {

BootImagePage::BootImagePage(Session& session) : WizardPage(PageId::BootImage, session)
{
    addFindings({Field::BootImage, Field::BootFiles, Field::Trust, Field::CmgCertificate});
    addRow(quietLabel(tr("This page is not built yet.")));
    addStretch();
}

QString BootImagePage::explanation() const
{
    return tr("Make Windows PE trust your cloud management gateway.");
}

void BootImagePage::load()
{}

} // namespace cmgmedia::ui
