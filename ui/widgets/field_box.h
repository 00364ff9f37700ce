// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace cmgmedia::ui {

struct FieldText {
    QString name;  ///< objectName of the control
    QString label; ///< with a mnemonic
    QString help;  ///< a sentence below the label; may be empty
};

/// A control with its label above it, as one widget. Gives the control its names.
QWidget* fieldBox(const FieldText& text, QWidget* control);

} // namespace cmgmedia::ui
