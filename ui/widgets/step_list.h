// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/states.h"

#include <QListWidget>

namespace cmgmedia::ui {

/// The steps of the wizard, each with its state as icon and, for screen readers and as a tip, as
/// word. Up and down move between the steps that can be reached.
class StepList : public QListWidget
{
    Q_OBJECT

public:
    explicit StepList(QWidget* parent = nullptr);

    void addStep(const QString& name);
    void setState(int step, PageState state);
    PageState state(int step) const;
    void setReachable(int step, bool reachable);
    bool isReachable(int step) const;
    void setCurrent(int step); ///< without stepChosen()

    QSize sizeHint() const override;

signals:
    void stepChosen(int step); ///< by the user

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
};

} // namespace cmgmedia::ui
