// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/page_list.h"

#include "ui/wizard/pages/boot_image_page.h"
#include "ui/wizard/pages/completion_page.h"
#include "ui/wizard/pages/customization_page.h"
#include "ui/wizard/pages/media_management_page.h"
#include "ui/wizard/pages/media_type_page.h"
#include "ui/wizard/pages/progress_page.h"
#include "ui/wizard/pages/readiness_page.h"
#include "ui/wizard/pages/security_page.h"
#include "ui/wizard/pages/start_page.h"
#include "ui/wizard/pages/summary_page.h"

namespace cmgmedia::ui {

std::vector<std::unique_ptr<WizardPage>> makePages(Session& session,
                                                   std::unique_ptr<BuildRun> before)
{
    std::vector<std::unique_ptr<WizardPage>> pages;
    pages.push_back(std::make_unique<StartPage>(session));
    pages.push_back(std::make_unique<MediaManagementPage>(session));
    pages.push_back(std::make_unique<MediaTypePage>(session));
    pages.push_back(std::make_unique<SecurityPage>(session));
    pages.push_back(std::make_unique<BootImagePage>(session));
    pages.push_back(std::make_unique<CustomizationPage>(session));
    pages.push_back(std::make_unique<ReadinessPage>(session));
    pages.push_back(std::make_unique<SummaryPage>(session));
    auto progress = std::make_unique<ProgressPage>(session, std::move(before));
    auto completion = std::make_unique<CompletionPage>(session, progress->run());
    pages.push_back(std::move(progress));
    pages.push_back(std::move(completion));
    return pages;
}

} // namespace cmgmedia::ui
