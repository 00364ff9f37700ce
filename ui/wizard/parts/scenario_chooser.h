// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/media_profile.h"

#include <QWidget>

class QButtonGroup;

namespace cmgmedia::ui {

/// What the admin is after, in plain words; one radio button each.
class ScenarioChooser : public QWidget
{
    Q_OBJECT

public:
    explicit ScenarioChooser(QWidget* parent = nullptr);

    void setScenario(Scenario scenario); ///< without chosen()

signals:
    void chosen(cmgmedia::Scenario scenario); ///< by the user

private:
    void add(Scenario scenario, const QString& name, const QString& text, const QString& hint);

    QButtonGroup* m_group;
};

} // namespace cmgmedia::ui
