// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/pages/media_management_page.h"

#include "core/configmgr/management_points.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/fact_card.h"
#include "ui/widgets/finding_list.h"

#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

enum Way { SiteBased, Dynamic };

}

MediaManagementPage::MediaManagementPage(Session& session)
    : WizardPage(PageId::MediaManagement, session),
      m_choice(new ChoiceList(u"management"_s, tr("Media management"))),
      m_points(new FactCard(u"managementPoints"_s, u"cloud"_s))
{
    m_choice->add({SiteBased, u"siteBased"_s, tr("&Site-based media"),
                   tr("The PC uses only the management point stored on the medium.")});
    m_choice->add({Dynamic, u"dynamic"_s, tr("&Dynamic media"),
                   tr("Doesn't work with a cloud management gateway: dynamic media look up a "
                      "management point on the intranet, which the PC can't reach from the "
                      "internet.")});
    addRow(m_choice);
    addFindings({Field::ManagementPoint}, m_choice);
    addRow(m_points);
    m_points->setTitle(tr("Management point of the medium"));
    addStretch();
}

QString MediaManagementPage::explanation() const
{
    return tr("How the PC finds its management point. This was chosen in the console and "
              "can't be changed here.");
}

QWidget* MediaManagementPage::firstControl() const
{
    return m_choice;
}

void MediaManagementPage::load()
{
    const VariablesFacts* medium = session().examination().openVariables();
    const bool dynamic = medium && !medium->managementPoint && medium->lookupManagementPoints;
    // What the medium is cannot be changed here; the other way is shown, but off.
    m_choice->button(Dynamic)->setEnabled(dynamic);
    m_choice->button(SiteBased)->setEnabled(!dynamic);
    m_choice->setCurrent(dynamic ? Dynamic : SiteBased);
    m_points->setVisible(medium != nullptr);
    if (!medium)
        return;
    QList<FactRow> rows;
    const QString list =
        medium->managementPoint.value_or(medium->lookupManagementPoints.value_or(QString()));
    for (const QString& point : starList(list))
        rows << FactRow{tr("Address"), point};
    m_points->setRows(rows);
}

} // namespace cmgmedia::ui
