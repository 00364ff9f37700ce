// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/pages/security_page.h"

#include "ui/widgets/finding_list.h"
#include "ui/widgets/naming.h"

namespace cmgmedia::ui {

SecurityPage::SecurityPage(Session& session) : WizardPage(PageId::Security, session)
{
    addFindings({Field::Password, Field::Unattended, Field::MediaCertificate, Field::Pfx});
    addRow(quietLabel(tr("This page is not built yet.")));
    addStretch();
}

QString SecurityPage::explanation() const
{
    return tr("Decide who may use the medium, and see how long its certificate lasts.");
}

void SecurityPage::load()
{}

} // namespace cmgmedia::ui
