// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of WizardWindow.
#include "core/base/version.h"
#include "core/validation/rule_catalogue.h"
#include "ui/theme/icons.h"
#include "ui/widgets/local_files.h"
#include "ui/widgets/naming.h"
#include "ui/wizard/wizard_window.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr QSize kManualSize{760, 640};
constexpr int kAboutIcon = 64;

} // namespace

void WizardWindow::makeFileMenu()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    m_leaving << file->addAction(tr("&New"), QKeySequence::New, this, [this] {
        m_session.document().startAnew();
        m_reached = 0;
        goTo(PageId::Start);
    });
    m_leaving << file->addAction(tr("&Open profile…"), QKeySequence::Open, this,
                                 &WizardWindow::browseProfile);
    m_recent = file->addMenu(tr("Open &recent"));
    m_leaving << m_recent->menuAction();
    connect(m_recent, &QMenu::aboutToShow, this, &WizardWindow::fillRecent);
    file->addSeparator();
    file->addAction(tr("&Save profile"), QKeySequence::Save, this, [this] { save(); });
    file->addAction(tr("Save profile &as…"), QKeySequence::SaveAs, this, [this] { saveAs(); });
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
}

QAction* WizardWindow::addTool(const QString& text)
{
    m_tools->menuAction()->setVisible(true);
    return m_tools->addAction(text);
}

void WizardWindow::makeHelpMenu()
{
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Rules manual"), QKeySequence::HelpContents, this,
                    &WizardWindow::showRules);
    help->addSeparator();
    help->addAction(tr("&About CMG Media Wizard"), this, &WizardWindow::showAbout);
}

void WizardWindow::fillRecent()
{
    m_session.document().recent().look(); // for the next time
    m_recent->clear();
    const QStringList paths = m_session.document().recent().paths();
    for (const QString& path : paths)
        m_recent->addAction(QDir::toNativeSeparators(path), this,
                            [this, path] { openProfile(path); });
    if (paths.isEmpty()) {
        m_recent->addAction(tr("None yet"))->setEnabled(false);
        return;
    }
    m_recent->addSeparator();
    m_recent->addAction(tr("&Clear this list"), this,
                        [this] { m_session.document().recent().forget(); });
}

void WizardWindow::save(const std::function<void()>& saved)
{
    const QString file = m_session.document().filePath();
    if (file.isEmpty())
        saveAs(saved);
    else
        saveTo(file, saved);
}

void WizardWindow::saveAs(const std::function<void()>& saved)
{
    const QString file = m_session.document().filePath();
    askForFile(this,
               {.kind = FileQuestion::Kind::Save,
                .title = tr("Save the profile"),
                .filters = {tr("Profiles (*.json)")},
                .start = file.isEmpty() ? m_session.profile().folder : file,
                .suffix = u"json"_s},
               [this, saved](const QString& path) { saveTo(path, saved); });
}

void WizardWindow::saveTo(const QString& path, const std::function<void()>& saved)
{
    m_session.document().save(path, this, [this, saved](const Result<>& result) {
        if (!result)
            showProblem(this, describe(result.error()).translated());
        else if (saved)
            saved();
    });
}

void WizardWindow::browseProfile()
{
    askForFile(this,
               {.kind = FileQuestion::Kind::Open,
                .title = tr("Open a profile"),
                .filters = {tr("Profiles (*.json)"), tr("All files (*)")},
                .start = m_session.profile().folder,
                .suffix = {}},
               [this](const QString& path) { openProfile(path); });
}

void WizardWindow::askToSaveAndClose()
{
    auto* box = new QMessageBox(
        QMessageBox::Question, windowTitle().remove(u"[*]"_s),
        tr("Save the changes to %1?").arg(QFileInfo(m_session.document().filePath()).fileName()),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setObjectName(u"saveChanges"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QMessageBox::finished, this, [this](int answer) {
        if (answer == QMessageBox::Cancel)
            return;
        const auto closeNow = [this] {
            m_closeAnswered = true;
            close();
        };
        if (answer == QMessageBox::Save)
            save(closeNow);
        else
            closeNow();
    });
    box->open();
}

/// To a share Windows signs in by itself, whoever runs its server.
void WizardWindow::askAboutPlaces(const QStringList& places)
{
    auto* box = new QMessageBox(
        QMessageBox::Warning, tr("Open a profile"),
        tr("This profile names places outside of this PC:\n\n%1\n\nOpening it connects to them "
           "with your account. Go on only if you know where the profile comes from.")
            .arg(places.join(u'\n')),
        QMessageBox::Cancel, this);
    box->setObjectName(u"askAboutPlaces"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton* open = box->addButton(tr("&Open it"), QMessageBox::AcceptRole);
    open->setObjectName(u"agreeToPlaces"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setEscapeButton(QMessageBox::Cancel);
    connect(open, &QPushButton::clicked, this, [this] { m_session.document().agreeToPlaces(); });
    box->open();
}

void WizardWindow::showAbout()
{
    auto* box = new QMessageBox(this);
    box->setObjectName(u"about"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About CMG Media Wizard"));
    box->setIconPixmap(appIcon().pixmap(QSize(kAboutIcon, kAboutIcon), devicePixelRatioF()));
    box->setText(tr("CMG Media Wizard %1").arg(QLatin1StringView(kVersion)));
    box->setInformativeText(
        tr("Boot media over a cloud management gateway, right the first time.\n\n"
           "Free software under the GNU General Public License, version 3 or later. It needs no "
           "network and never calls out."));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

void WizardWindow::showRules()
{
    auto* manual = new QDialog(this);
    manual->setObjectName(u"rulesManual"_s);
    manual->setAttribute(Qt::WA_DeleteOnClose);
    manual->setWindowTitle(tr("Rules manual"));
    manual->resize(kManualSize);
    auto* text = named(new QTextBrowser, u"rulesText"_s, tr("Rules manual"));
    text->setOpenExternalLinks(true);
    text->setMarkdown(rulesMarkdown());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, manual, &QDialog::reject);
    auto* column = new QVBoxLayout(manual);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    manual->show();
}

} // namespace cmgmedia::ui
