// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/field.h"

#include <QWidget>

class QListWidget;
class QVBoxLayout;

namespace cmgmedia {
struct SeenScreen;
struct SeenCause;
} // namespace cmgmedia

namespace cmgmedia::ui {

/// Where there is no log: the screens that somebody may have seen, with pictures, and beside them
/// what may be behind the chosen one.
class ScreensView : public QWidget
{
    Q_OBJECT

public:
    explicit ScreensView(QWidget* parent = nullptr);

    void takeFocus();

signals:
    void fieldChosen(cmgmedia::Field field); ///< of the wizard, that mends it

private:
    void show(const SeenScreen& screen);
    QWidget* cardOf(const SeenCause& cause);

    QListWidget* m_list;
    QVBoxLayout* m_causes;
};

} // namespace cmgmedia::ui
