// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

namespace cmgmedia::ui {

/// An icon beside a text that says the same; screen readers pass over it.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(QIcon icon, int size, QWidget* parent = nullptr);
    void setIcon(const QIcon& icon);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_icon;
    int m_size;
};

} // namespace cmgmedia::ui
