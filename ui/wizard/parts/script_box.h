// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace cmgmedia {
struct ConsoleRequest;
}

namespace cmgmedia::ui {

class CopyBox;

/// The script that asks the console for a medium, to be copied or saved.
class ScriptBox : public QWidget
{
    Q_OBJECT

public:
    explicit ScriptBox(int maxLines, QWidget* parent = nullptr);
    void show(const ConsoleRequest& request);

private:
    void save();

    CopyBox* m_text;
    QString m_folder;
};

} // namespace cmgmedia::ui
