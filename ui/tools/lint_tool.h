// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/part_checks.h"
#include "ui/tools/tool_window.h"

class QLineEdit;

namespace cmgmedia::ui {

class TaskSequenceCard;
class VerdictTable;
class VersionBox;

/// Finds the steps of a task sequence export that fail on PCs outside, as `cmgmedia lint` does.
class LintTool : public ToolWindow
{
    Q_OBJECT

public:
    explicit LintTool(const SequenceSurroundings& around, QWidget* parent = nullptr);

protected:
    void load() override;
    void showFailure(const Error& error) override;

private:
    SequenceSurroundings around() const;
    void judge();
    void clear();

    QLineEdit* m_sequence;
    QLineEdit* m_host;
    VersionBox* m_version;
    VerdictTable* m_verdicts;
    TaskSequenceCard* m_card;
};

} // namespace cmgmedia::ui
