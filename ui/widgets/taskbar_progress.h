// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace cmgmedia::ui {

/// Shows how far long work got where the desktop lists its windows: in the title, and on the
/// button in the taskbar of Windows.
class TaskbarProgress
{
public:
    void show(QWidget* window, int percent);
    /// The work ended: the title comes back, and a window in the background asks for attention.
    void finish();

private:
    QPointer<QWidget> m_window;
    QString m_title; ///< that it had before
};

} // namespace cmgmedia::ui
