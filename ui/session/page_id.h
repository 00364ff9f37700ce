// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/field.h"

namespace cmgmedia::ui {

/// The pages of the wizard in their order. Which findings a page shows stands in a table beside
/// this; the core knows of no pages.
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

PageId pageIdOf(Field field); ///< where it is mended
bool isShownOn(PageId page, Field field);
bool isJudged(PageId page); ///< rules have something to say about it
QString pageTitle(PageId page);
QLatin1StringView pageKey(PageId page); ///< "media-type": the same in every language

} // namespace cmgmedia::ui
