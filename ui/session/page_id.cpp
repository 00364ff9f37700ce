// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/page_id.h"

#include "core/base/text.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

struct PageText {
    CMGMEDIA_TEXTS(Page)
};

struct PageRow {
    PageId page;
    QLatin1StringView key;
    const char* title;
    std::optional<Topic> topic = {}; ///< whose fields are mended there
};

constexpr PageRow kPages[] = {
    {PageId::Start, "start"_L1, QT_TRANSLATE_NOOP("Page", "Start"), Topic::Start},
    {PageId::MediaManagement, "media-management"_L1, QT_TRANSLATE_NOOP("Page", "Media management"),
     Topic::MediaManagement},
    {PageId::MediaType, "media-type"_L1, QT_TRANSLATE_NOOP("Page", "Media type"), Topic::MediaType},
    {PageId::Security, "security"_L1, QT_TRANSLATE_NOOP("Page", "Security"), Topic::Security},
    {PageId::BootImage, "boot-image"_L1, QT_TRANSLATE_NOOP("Page", "Boot image"), Topic::BootImage},
    {PageId::Customization, "customization"_L1, QT_TRANSLATE_NOOP("Page", "Customization"),
     Topic::Customization},
    {PageId::Readiness, "readiness"_L1, QT_TRANSLATE_NOOP("Page", "Readiness")},
    {PageId::Summary, "summary"_L1, QT_TRANSLATE_NOOP("Page", "Summary")},
    {PageId::Progress, "progress"_L1, QT_TRANSLATE_NOOP("Page", "Progress")},
    {PageId::Completion, "completion"_L1, QT_TRANSLATE_NOOP("Page", "Completion")},
};

const PageRow& rowOf(PageId page)
{
    return *std::ranges::find(kPages, page, &PageRow::page);
}

} // namespace

PageId pageIdOf(Field field)
{
    const auto* const row =
        std::ranges::find(kPages, std::optional(topicOf(field)), &PageRow::topic);
    Q_ASSERT(row != std::end(kPages));
    return row->page;
}

bool isShownOn(PageId page, Field field)
{
    return page == PageId::Readiness
           || rowOf(page).topic == topicOf(field); // Readiness gathers all
}

bool isJudged(PageId page)
{
    return page == PageId::Readiness || rowOf(page).topic.has_value();
}

QString pageTitle(PageId page)
{
    return PageText::tr(rowOf(page).title);
}

QLatin1StringView pageKey(PageId page)
{
    return rowOf(page).key;
}

} // namespace cmgmedia::ui
