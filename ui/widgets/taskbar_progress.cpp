// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taskbar_progress.h"

#include "ui/widgets/taskbar_button.h"

#include <QApplication>
#include <QCoreApplication>

namespace cmgmedia::ui {

void TaskbarProgress::show(QWidget* window, int percent)
{
    if (m_window != window) {
        m_window = window;
        m_title = window->windowTitle();
    }
    //: The title of the window while it works: how far it got, and what it is otherwise called.
    window->setWindowTitle(
        QCoreApplication::translate("TaskbarProgress", "%1 % - %2").arg(percent).arg(m_title));
    showOnTaskbarButton(window, percent);
}

void TaskbarProgress::finish()
{
    if (!m_window)
        return;
    m_window->setWindowTitle(m_title);
    showOnTaskbarButton(m_window, std::nullopt);
    QApplication::alert(m_window);
    m_window.clear();
}

} // namespace cmgmedia::ui
