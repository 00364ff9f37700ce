// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/rule.h"

#include <optional>

namespace cmgmedia::ui {

/// The pages of the wizard in their order: those that rules know, then what follows them.
enum class PageId {
    Start,
    MediaManagement,
    MediaType,
    Security,
    BootImage,
    Customization,
    Readiness,
    Summary,
    Progress,
    Completion,
};

std::optional<Page> corePage(PageId id); ///< nullopt: no rule belongs there
PageId pageIdOf(Page page);
QString pageTitle(PageId id);

} // namespace cmgmedia::ui
