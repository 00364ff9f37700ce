// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tools/tool_window.h"

class QLabel;

namespace cmgmedia {
struct MediumCheck;
}

namespace cmgmedia::ui {

class Banner;
class Card;
class FactCard;
class ShortTree;

/// Checks a finished medium against the manifest on it, as `cmgmedia verify` does.
class VerifyTool : public ToolWindow
{
    Q_OBJECT

public:
    explicit VerifyTool(QWidget* parent = nullptr);

protected:
    void load() override;
    void showFailure(const Error& error) override;

private:
    void clear();
    void display(const MediumCheck& check);
    void showDifferences(const MediumCheck& check);

    Banner* m_outcome;
    FactCard* m_facts;
    QLabel* m_aboutCopies;
    Card* m_differencesCard;
    ShortTree* m_differences;
};

} // namespace cmgmedia::ui
