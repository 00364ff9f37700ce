// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/scenario_chooser.h"

#include "ui/theme/theme.h"
#include "ui/widgets/naming.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

ScenarioChooser::ScenarioChooser(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    add(Scenario::CmgManagementPoint, u"scenarioGateway"_s, tr("Reinstall PCs over the inter&net"),
        tr("They start from the medium anywhere and talk to the cloud management gateway."));
    add(Scenario::CloudContent, u"scenarioCloudContent"_s,
        tr("Reinstall PCs in the in&tranet, with content from the cloud"),
        tr("They reach a management point inside and download from a cloud distribution point."));
    add(Scenario::SoftwareCenter, u"scenarioSoftwareCenter"_s,
        tr("&Upgrade or reinstall PCs whose Windows still runs"),
        tr("The user starts the task sequence in Software Center."));
    add(Scenario::InternetBased, u"scenarioInternetBased"_s,
        tr("Reinstall PCs over an internet-based &management point, without a gateway"),
        tr("The management point itself faces the internet."));
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int id) { emit chosen(static_cast<Scenario>(id)); });
}

void ScenarioChooser::setScenario(Scenario scenario)
{
    m_group->button(static_cast<int>(scenario))->setChecked(true);
    setFocusProxy(m_group->button(static_cast<int>(scenario)));
}

void ScenarioChooser::add(Scenario scenario, const QString& name, const QString& text,
                          const QString& hint)
{
    auto* button = named(new QRadioButton(text), name, withoutMnemonic(text));
    button->setAccessibleDescription(hint);
    m_group->addButton(button, static_cast<int>(scenario));
    QLabel* label = quietLabel(hint);
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
                       + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    label->setContentsMargins(indent, 0, 0, space::kSmall);
    layout()->addWidget(button);
    layout()->addWidget(label);
}

} // namespace cmgmedia::ui
