// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/page.h"

namespace cmgmedia::ui {

class DropZone;
class TaskSequenceCard;
class VariablesTable;

/// What the medium tells a task sequence, and the task sequence that is checked with it.
class CustomizationPage : public WizardPage
{
    Q_OBJECT

public:
    explicit CustomizationPage(Session& session);
    ~CustomizationPage() override;

    QString explanation() const override;
    void load() override;
    QWidget* firstControl() const override;

private:
    void addVariables();
    void addPrestart();
    void addTaskSequence();
    void browseSequence();
    void setSequence(const QString& path);

    VariablesTable* m_variables = nullptr;
    QLineEdit* m_prestart = nullptr;
    DropZone* m_drop = nullptr;
    QLineEdit* m_path = nullptr;
    QLineEdit* m_sequence = nullptr;
    TaskSequenceCard* m_card = nullptr;
};

} // namespace cmgmedia::ui
