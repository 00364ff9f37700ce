// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;

namespace cmgmedia::ui {

/// Scrolls to whatever in the area gets the focus, from wherever it comes. Qt itself does so only
/// while the Tab key stays in the area.
void followFocus(QScrollArea* area);

} // namespace cmgmedia::ui
