// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

namespace cmgmedia::ui {

/// Gives a control the name that tests look for, and the one that screen readers say.
template <typename Control>
Control* named(Control* control, const QString& objectName, const QString& accessibleName)
{
    control->setObjectName(objectName);
    control->setAccessibleName(accessibleName);
    return control;
}

/// A stranger's text as a tool tip, which Qt would take for HTML where it looks like that, and open
/// what it names.
QString plainTip(const QString& text);

/// "&Browse…" as a screen reader says it.
QString withoutMnemonic(const QString& text);

/// A label that breaks its lines. Quiet: for explanations.
QLabel* wrappedLabel(const QString& text, QWidget* parent = nullptr);
QLabel* quietLabel(const QString& text, QWidget* parent = nullptr);

/// Colours a label again whenever the palette changes.
class QuietLabel : public QLabel
{
    Q_OBJECT

public:
    explicit QuietLabel(const QString& text, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void tint();

    bool m_tinting = false;
};

} // namespace cmgmedia::ui
