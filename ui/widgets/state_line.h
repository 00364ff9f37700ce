// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/states.h"

#include <QWidget>

class QLabel;

namespace cmgmedia::ui {

class IconLabel;

/// A sentence with the icon of a state before it. Hidden while there is nothing to say.
class StateLine : public QWidget
{
    Q_OBJECT

public:
    explicit StateLine(const QString& name, QWidget* parent = nullptr);
    void say(PageState state, const QString& sentence);
    QString sentence() const;
    void setTextFont(const QFont& font);

private:
    IconLabel* m_icon;
    QLabel* m_text;
};

} // namespace cmgmedia::ui
