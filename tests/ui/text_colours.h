// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace cmgmedia::test {

/// Texts of labels, buttons and lists in the window that cannot be told well from what is behind
/// them, as they are painted: "text: 3.1". What is disabled may be faint, as WCAG allows.
QStringList faintTexts(QWidget& window);

} // namespace cmgmedia::test
