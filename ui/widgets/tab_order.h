// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace cmgmedia::ui {

/// Lets the Tab key go through what lies in the widget's layouts as it is read, whenever each
/// control was made.
void tabAsLaidOut(QWidget& widget);

} // namespace cmgmedia::ui
