// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/configmgr/inspection.h"
#include "ui/tools/tool_window.h"

namespace cmgmedia {}

namespace cmgmedia::ui {

class PasswordRow;

/// Tells what a medium or one of its parts is, as `cmgmedia inspect` does.
class InspectTool : public ToolWindow
{
    Q_OBJECT

public:
    explicit InspectTool(std::function<Clock()> clock, QWidget* parent = nullptr);

protected:
    void load() override;
    void showFailure(const Error& error) override;

private:
    void look();
    void display(const Inspection& inspection);
    void clear();

    std::function<Clock()> m_clock;
    PasswordRow* m_password;
};

} // namespace cmgmedia::ui
