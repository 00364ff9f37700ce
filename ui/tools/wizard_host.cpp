// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/wizard_host.h"

#include "ui/theme/language_setting.h"
#include "ui/tools/tools.h"
#include "ui/widgets/local_files.h"
#include "ui/wizard/wizard_window.h"

namespace cmgmedia::ui {

WizardHost::WizardHost(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_window(std::make_unique<WizardWindow>(session))
{
    furnish();
}

WizardHost::~WizardHost() = default;

void WizardHost::furnish()
{
    addTools(*m_window, m_session);
    // Later, because the window that asks does not outlive the answer.
    connect(m_window.get(), &WizardWindow::languageChosen, this, &WizardHost::choose,
            Qt::QueuedConnection);
}

void WizardHost::choose(std::optional<Language> language)
{
    const Language wanted = language ? *language : systemLanguage();
    if (wanted == currentLanguage()) {
        saveLanguage(language);
        m_window->showLanguage();
        return;
    }
    const bool hasLetters = hasLettersOf(wanted);
    if (!hasLetters)
        showProblem(m_window.get(), missingLetters(wanted));
    if (!hasLetters || !mayCloseTools(*m_window)) {
        m_window->showLanguage();
        return;
    }
    saveLanguage(language);
    applyLanguage(wanted);
    const std::unique_ptr<WizardWindow> before = std::move(m_window);
    m_window = std::make_unique<WizardWindow>(m_session, *before);
    furnish();
    m_window->show();
    reopenTools(*before, *m_window);
}

} // namespace cmgmedia::ui
