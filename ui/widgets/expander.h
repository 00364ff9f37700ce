// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace cmgmedia::ui {

/// A button that shows and hides what lies below it; closed at first.
class Expander : public QWidget
{
    Q_OBJECT

public:
    /// The text has a mnemonic.
    Expander(const QString& name, const QString& text, QWidget* content, QWidget* parent = nullptr);

    QToolButton* button() const { return m_button; }

private:
    void setOpen(bool open);

    QToolButton* m_button;
    QWidget* m_content;
};

} // namespace cmgmedia::ui
