// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace cmgmedia::test {

/// Visible labels and buttons that are smaller than their text, neighbours that lie over each
/// other, and areas that have to be scrolled to the side; each as a sentence.
QStringList layoutFaults(const QWidget& window);

/// Controls that the Tab key reaches in another order than they are read: downwards, and along a
/// line. Of one page; each as "this before that".
QStringList focusFaults(const QWidget& page);

} // namespace cmgmedia::test
