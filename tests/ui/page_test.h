// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/widget_test.h"
#include "ui/widgets/finding_list.h"

#include <QLineEdit>
#include <QMimeData>

/// What the tests of single pages share.
namespace cmgmedia::test {

/// The lab's profile and password; false where one of them is not taken.
bool openLab(ui::Session& session, const Lab& lab);

/// What the page says about its fields, by rule id, or by headline where no rule says it.
QStringList ruleIds(const QWidget& page);

/// Empties a field, types and presses Return.
void retype(QLineEdit* edit, const QString& text);

/// Drops files in the middle of a widget; whether it took them.
bool drop(QWidget* onto, const QStringList& paths);

} // namespace cmgmedia::test
