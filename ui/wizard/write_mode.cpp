// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles and packages that WizardWindow opens, and its page Write.
#include "core/package/package_reader.h"
#include "ui/session/task.h"
#include "ui/widgets/local_files.h"
#include "ui/wizard/help_window.h"
#include "ui/wizard/page_help.h"
#include "ui/wizard/pages/write_page.h"
#include "ui/wizard/wizard_window.h"

#include <QFileInfo>
#include <QFrame>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

/// Whether all that a person has to say is said; what the rules say of it is another thing.
bool isAnswered(const MediaProfile& profile)
{
    const bool hasOutput =
        profile.output.kind == OutputKind::UsbDevice || !profile.output.path.isEmpty();
    return !profile.source.path.isEmpty() && hasOutput;
}

PackageOrder orderFor(const QString& path)
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return {.package = path,
            .folder = data + u"/packages"_s,
            .beside = QFileInfo(path).absolutePath(),
            .trusted = knownSigners()};
}

} // namespace

void WizardWindow::listenTo(WizardPage* page)
{
    connect(page, &WizardPage::completeChanged, this, &WizardWindow::refreshButtons);
    connect(page, &WizardPage::goToRequested, this, &WizardWindow::turnBackTo);
    connect(page, &WizardPage::advanceRequested, this, &WizardWindow::advance);
    connect(page, &WizardPage::fileDropped, this, &WizardWindow::takeFile);
}

WizardPage& WizardWindow::current() const
{
    const bool isWrite = m_writes && m_current == PageId::Summary;
    return isWrite ? *m_write : *page(m_current);
}

void WizardWindow::showWrite()
{
    m_writes = true;
    m_session.choices().setWritesFromKnown(true);
    turnTo(PageId::Summary);
}

void WizardWindow::showPageHelp()
{
    if (&current() == m_write)
        help()->showText(tr("Write"), writeHelp());
    else
        help()->showText(pageTitle(m_current), pageHelp(m_current));
}

void WizardWindow::openAnswered()
{
    m_write->setOrigin(PageState::Untouched, {});
    // What comes from a draft was being edited.
    if (isAnswered(m_session.profile()) && !m_session.document().isModified())
        showWrite();
    else
        goTo(PageId::Start);
}

void WizardWindow::showMode()
{
    m_sidebar->setVisible(!m_writes);
    findChild<QFrame*>(u"sideLine"_s)->setVisible(!m_writes);
    m_allSteps->setVisible(m_writes);
    m_back->setVisible(!m_writes);
    m_session.choices().setWritesFromKnown(m_writes);
}

/// "Write another" leads from Completion back to Write: the next drive is chosen anew.
void WizardWindow::turnBackTo(Field field)
{
    if (!m_writes || m_current != PageId::Completion) {
        goTo(field);
        return;
    }
    m_session.choices().setSticks({});
    turnTo(PageId::Summary);
}

void WizardWindow::openProfile(const QString& path, const std::function<void()>& then)
{
    if (isPackageName(path)) {
        openPackage(path, then);
        return;
    }
    m_session.document().open(path, this, [this, then](const Result<>& opened) {
        if (!opened)
            showProblem(this, describe(opened.error()).translated());
        if (then)
            then();
    });
}

void WizardWindow::openPackage(const QString& path, const std::function<void()>& then)
{
    if (m_unpacking)
        m_unpacking->abandon();
    m_unpacking = runTask(
        this,
        [path, clock = m_session.now()](Work& work) {
            return importOnce(orderFor(path), clock, work);
        },
        [this, then](const Result<ImportedPackage>& imported) {
            if (!imported) {
                showProblem(this, describe(imported.error()).translated());
                if (then)
                    then();
                return;
            }
            const SignatureVerdict verdict = imported->signature;
            const QString profile = imported->profilePath;
            if (!current().canLeave()) // something is being written by now
                return;
            openProfile(profile, [this, profile, verdict, then] {
                const bool isGood = verdict.state == SignatureVerdict::State::Good;
                if (m_session.document().filePath() == profile)
                    m_write->setOrigin(isGood ? PageState::Fine : PageState::Unchecked,
                                       verdict.sentence());
                if (then)
                    then();
            });
        });
}

} // namespace cmgmedia::ui
