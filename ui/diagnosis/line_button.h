// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace cmgmedia::ui {

/// A line of a log that a click, Return or Space shows in the log: where it stands, and what it
/// says, shortened to the room that there is.
class LineButton : public QAbstractButton
{
    Q_OBJECT

public:
    LineButton(const QString& place, const QString& line, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_place;
    QString m_line;
};

} // namespace cmgmedia::ui
