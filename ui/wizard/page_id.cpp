// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/page_id.h"

#include <QCoreApplication>

namespace cmgmedia::ui {

// The pages that rules know come first and in the same order.
static_assert(static_cast<int>(PageId::Start) == static_cast<int>(Page::Start));
static_assert(static_cast<int>(PageId::Readiness) == static_cast<int>(Page::Readiness));

std::optional<Page> corePage(PageId id)
{
    if (id > PageId::Readiness)
        return std::nullopt;
    return static_cast<Page>(id);
}

PageId pageIdOf(Page page)
{
    return static_cast<PageId>(page);
}

QString pageTitle(PageId id)
{
    if (const std::optional<Page> page = corePage(id))
        return pageName(*page);
    if (id == PageId::Summary)
        return QCoreApplication::translate("PageId", "Summary");
    if (id == PageId::Progress)
        return QCoreApplication::translate("PageId", "Progress");
    return QCoreApplication::translate("PageId", "Completion");
}

} // namespace cmgmedia::ui
