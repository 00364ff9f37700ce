// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/build_run.h"
#include "ui/wizard/page.h"

#include <memory>
#include <vector>

namespace cmgmedia::ui {

/// Every page, in order. A new page is one line here. They show the build of pages before them, and
/// own it; without one they have one of their own.
std::vector<std::unique_ptr<WizardPage>> makePages(Session& session,
                                                   std::unique_ptr<BuildRun> before = {});

} // namespace cmgmedia::ui
