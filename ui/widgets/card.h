// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace cmgmedia::ui {

/// A quiet box for things that belong together.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    QVBoxLayout* content() const { return m_content; }

protected:
    void paintEvent(QPaintEvent* event) override;
    /// What frames it; a drop zone changes it.
    virtual QPen outline() const;

private:
    QVBoxLayout* m_content;
};

} // namespace cmgmedia::ui
