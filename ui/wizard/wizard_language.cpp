// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What WizardWindow does about its language.
#include "ui/theme/language_setting.h"
#include "ui/widgets/expander.h"
#include "ui/widgets/secret_field.h"
#include "ui/wizard/pages/progress_page.h"
#include "ui/wizard/pages/write_page.h"
#include "ui/wizard/wizard_window.h"

#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

/// Page by page, for several may have a field of one name.
void takeFields(const QWidget& before, const QWidget& page)
{
    for (const SecretField* field : before.findChildren<SecretField*>()) {
        if (auto* same = page.findChild<SecretField*>(field->objectName()))
            same->setText(field->text());
    }
    for (const Expander* expander : before.findChildren<Expander*>()) {
        const QString name = expander->button()->objectName();
        if (auto* same = page.findChild<QToolButton*>(name); same && !name.isEmpty())
            same->setChecked(expander->button()->isChecked());
    }
}

} // namespace

WizardWindow::WizardWindow(Session& session) : WizardWindow(session, std::unique_ptr<BuildRun>())
{}

WizardWindow::WizardWindow(Session& session, WizardWindow& before)
    : WizardWindow(session, before.releaseRun())
{
    takeOver(before);
}

std::unique_ptr<BuildRun> WizardWindow::releaseRun()
{
    return qobject_cast<ProgressPage*>(page(PageId::Progress))->releaseRun();
}

/// What a window has and the session does not.
void WizardWindow::takeOver(const WizardWindow& before)
{
    // Nothing that was half typed is lost: of a path that is not taken in yet the page hears now.
    if (QWidget* focus = before.focusWidget())
        focus->clearFocus();
    for (size_t place = 0; place < m_pages.size(); ++place)
        takeFields(*before.m_pages[place], *m_pages[place]);
    takeFields(*before.m_write, *m_write);
    m_reached = before.m_reached;
    restoreGeometry(before.saveGeometry());
    m_write->takeOrigin(*before.m_write);
    m_writes = before.m_writes;
    turnTo(before.m_current);
}

/// Each in its own words, so that whoever reads no other one finds it.
void WizardWindow::makeLanguageMenu(QMenu* view)
{
    QMenu* languages = view->addMenu(tr("&Language"));
    m_leaving << languages->menuAction();
    m_languages = new QActionGroup(languages);
    const auto add = [this, languages](const QString& code, const QString& text) {
        QAction* action = languages->addAction(text);
        action->setObjectName(u"language-"_s + code);
        action->setCheckable(true);
        m_languages->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, code] { emit languageChosen(languageOfCode(code)); });
    };
    add({}, tr("&System language"));
    for (const Language language : allLanguages())
        add(languageCode(language), languageName(language));
    showLanguage();
}

void WizardWindow::showLanguage()
{
    const std::optional<Language> saved = savedLanguage();
    const QString name = u"language-"_s + (saved ? languageCode(*saved) : QString());
    for (QAction* action : m_languages->actions())
        action->setChecked(action->objectName() == name);
}

} // namespace cmgmedia::ui
