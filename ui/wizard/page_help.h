// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/page_id.h"

namespace cmgmedia::ui {

/// What a page is for, what to do there, and what to look out for: three short paragraphs of
/// Markdown under its title.
QString pageHelp(PageId page);
QString writeHelp(); ///< of the page Write, in place of the steps

/// What you need, and the way from there to a finished medium.
QString gettingStarted();

/// Every key that does something.
QString keyboardShortcuts();

} // namespace cmgmedia::ui
