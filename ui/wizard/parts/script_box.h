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
    void show(const ConsoleRequest& request, const QStringList& inputs);

private:
    void save();

    CopyBox* m_text;
    QString m_folder;
    QStringList m_inputs; ///< never replaced by the script
};

} // namespace cmgmedia::ui
