// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tools/tool_window.h"

namespace cmgmedia {
struct MediumComparison;
}

namespace cmgmedia::ui {

class FileField;
class SecretField;

/// What differs between two media, side by side: last year's and today's, or the one of the console
/// and the one that was made of it.
class CompareTool : public ToolWindow
{
    Q_OBJECT

public:
    explicit CompareTool(QWidget* parent = nullptr);

protected:
    void load() override;
    void takeDropped(const QStringList& paths) override;

private:
    void compare();
    void clear();
    void display(const MediumComparison& comparison);

    FileField* m_other;
    QString m_otherPath;
    SecretField* m_password;
    SecretField* m_otherPassword;
};

} // namespace cmgmedia::ui
