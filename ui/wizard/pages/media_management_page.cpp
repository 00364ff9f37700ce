// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/pages/media_management_page.h"

#include "ui/widgets/fact_card.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/naming.h"

#include <QRadioButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

QLabel* indented(const QString& text, const QStyle* style)
{
    QLabel* label = quietLabel(text);
    label->setContentsMargins(style->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
                                  + style->pixelMetric(QStyle::PM_RadioButtonLabelSpacing),
                              0, 0, space::kSmall);
    return label;
}

} // namespace

MediaManagementPage::MediaManagementPage(Session& session)
    : WizardPage(PageId::MediaManagement, session),
      m_siteBased(new QRadioButton(tr("&Site-based media"))),
      m_dynamic(new QRadioButton(tr("&Dynamic media"))),
      m_points(new FactCard(u"managementPoints"_s, u"cloud"_s))
{
    const QString siteBased =
        tr("The PC talks to the management point that the medium names, and to no other.");
    const QString dynamic =
        tr("Not for a cloud management gateway: the management point sends the PC on to another "
           "one that it looks up in the intranet, which is out of reach over the internet.");
    named(m_siteBased, u"siteBased"_s, tr("Site-based media"))->setAccessibleDescription(siteBased);
    named(m_dynamic, u"dynamic"_s, tr("Dynamic media"))->setAccessibleDescription(dynamic);
    addRow(m_siteBased);
    addRow(indented(siteBased, style()));
    addRow(m_dynamic);
    addRow(indented(dynamic, style()));
    addFindings({Field::ManagementPoint}, m_siteBased);
    addRow(m_points);
    m_points->setTitle(tr("Management point of the medium"));
    addStretch();
}

QString MediaManagementPage::explanation() const
{
    return tr("How a PC that starts from the medium finds its management point. The console "
              "decided this when it made the medium.");
}

QWidget* MediaManagementPage::firstControl() const
{
    return m_siteBased;
}

void MediaManagementPage::load()
{
    const Facts* facts = session().facts();
    const bool known = facts && facts->medium;
    const bool dynamic = known && facts->medium->lookupManagementPoints.has_value()
                         && !facts->medium->managementPoint.has_value();
    m_dynamic->setEnabled(dynamic);
    (dynamic ? m_dynamic : m_siteBased)->setChecked(true);
    m_siteBased->setEnabled(!dynamic);
    m_points->setVisible(known);
    if (!known)
        return;
    QList<FactRow> rows;
    const QString list = facts->medium->managementPoint.value_or(
        facts->medium->lookupManagementPoints.value_or(QString()));
    for (const QString& point : list.split(u'*', Qt::SkipEmptyParts))
        rows << FactRow{tr("Address"), point};
    m_points->setRows(rows);
}

} // namespace cmgmedia::ui
