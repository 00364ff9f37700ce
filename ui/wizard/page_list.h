// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/page.h"

#include <memory>
#include <vector>

namespace cmgmedia::ui {

/// Every page, in order. A new page is one line here.
std::vector<std::unique_ptr<WizardPage>> makePages(Session& session);

} // namespace cmgmedia::ui
