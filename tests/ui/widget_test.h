// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_lab.h"
#include "ui/session/session.h"

#include <QTest>
#include <QWidget>

/// What the tests of the wizard share.
namespace cmgmedia::test {

/// Settings and drafts of this run lie in that folder and nowhere else. Called first.
void keepSettingsIn(const QString& folder);

/// A session that checks at once and keeps no draft.
ui::SessionOptions quickSession();

// Files of the session, waiting until they are read or written.

Result<> open(ui::Session& session, const QString& path);
Result<> save(ui::Session& session, const QString& path);
Result<> restoreDraft(ui::Session& session);

/// The control of that name; ends the test program where there is none.
template <typename Control = QWidget>
Control* control(const QWidget& parent, const QString& name)
{
    auto* found = parent.findChild<Control*>(name);
    if (!found)
        qFatal("no control is called %s", qPrintable(name));
    return found;
}

/// Visible, enabled controls that take part in the focus order but have no accessible name.
QStringList namelessControls(const QWidget& parent);

/// Letters that more than one visible button or label takes for its mnemonic, or that a page takes
/// from the window around it.
QStringList mnemonicsTwice(const QWidget& parent);

} // namespace cmgmedia::test
