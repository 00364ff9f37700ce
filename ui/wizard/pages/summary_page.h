// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/writing_page.h"

class QPushButton;

namespace cmgmedia::ui {

class CopyBox;
class ScriptBox;

/// What is known of the medium, what it will be, and what will be done for it; the same as
/// commands.
class SummaryPage : public WritingPage
{
    Q_OBJECT

public:
    explicit SummaryPage(Session& session);

    QString explanation() const override;
    void load() override;

private:
    void addCommands();
    void loadCommands();
    void save();
    void saveTo(const QString& path);

    QPushButton* m_save = nullptr;
    QLabel* m_saved = nullptr;
    CopyBox* m_command = nullptr;
    ScriptBox* m_script = nullptr;
};

} // namespace cmgmedia::ui
