// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of WizardWindow.
#include "core/base/version.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme_setting.h"
#include "ui/widgets/local_files.h"
#include "ui/widgets/step_list.h"
#include "ui/wizard/help_window.h"
#include "ui/wizard/page_help.h"
#include "ui/wizard/wizard_window.h"

#include <QActionGroup>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QStandardPaths>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr int kAboutIcon = 64;

} // namespace

void WizardWindow::makeFileMenu()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    m_leaving << file->addAction(tr("&New"), QKeySequence::New, this,
                                 [this] { m_session.document().startAnew(); });
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

void WizardWindow::makeViewMenu()
{
    QMenu* view = menuBar()->addMenu(tr("View"));
    QMenu* themes = view->addMenu(tr("&Theme"));
    auto* group = new QActionGroup(themes);
    const auto add = [this, themes, group](ThemeChoice theme, const QString& text) {
        QAction* action = themes->addAction(text);
        action->setObjectName(u"theme-"_s + themeKey(theme));
        action->setCheckable(true);
        action->setChecked(theme == savedTheme());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [theme] {
            saveTheme(theme);
            applyTheme(theme);
        });
    };
    add(ThemeChoice::System, tr("Like the &system"));
    add(ThemeChoice::Light, tr("&Light"));
    add(ThemeChoice::Dark, tr("&Dark"));
    add(ThemeChoice::HighContrast, tr("High &contrast"));
    makeLanguageMenu(view);
    for (int step = 0; step < pageCount(); ++step) {
        const int key = (step + 1) % 10; // the last is on 0
        if (step > 9)
            break;
        auto* turn =
            new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + key)), this);
        connect(turn, &QShortcut::activated, this, [this, step] {
            if (m_steps->isReachable(step))
                goTo(static_cast<PageId>(step));
        });
    }
}

void WizardWindow::makeHelpMenu()
{
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("Help for this &page"), QKeySequence::HelpContents, this,
                    &WizardWindow::showPageHelp);
    help->addAction(tr("&Getting started"), this,
                    [this] { this->help()->showText(tr("Getting started"), gettingStarted()); });
    help->addAction(tr("&Rules"), this, [this] { this->help()->showRules(); });
    help->addAction(tr("&Keyboard shortcuts"), this, [this] {
        this->help()->showText(tr("Keyboard shortcuts"), keyboardShortcuts());
    });
    help->addSeparator();
    help->addAction(tr("&About CMG Media Wizard"), this, &WizardWindow::showAbout);
}

/// The window of help: the one that is open, or a new one.
HelpWindow* WizardWindow::help()
{
    auto* window = findChild<HelpWindow*>({}, Qt::FindDirectChildrenOnly);
    if (!window)
        window = new HelpWindow(this);
    window->show();
    window->raise();
    window->activateWindow();
    return window;
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
                .filters = {tr("Profiles and packages (*.json *.cmgmedia)"), tr("All files (*)")},
                .start = m_session.profile().folder,
                .suffix = {}},
               [this](const QString& path) { openProfile(path); });
}

void WizardWindow::askToSave(const std::function<void()>& then)
{
    if (auto* asked = findChild<QMessageBox*>(u"saveChanges"_s))
        asked->reject(); // one question at a time, and the latest counts
    const QString file = QFileInfo(m_session.document().filePath()).fileName();
    auto* box =
        new QMessageBox(QMessageBox::Question, tr("Save your answers"),
                        file.isEmpty() ? tr("Save your answers as a profile?")
                                       : tr("Save the changes to %1?").arg(file),
                        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setObjectName(u"saveChanges"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("If you don't save, your answers are lost. Passwords are never saved."));
    box->button(QMessageBox::Discard)->setText(tr("Do&n't save"));
    box->setDefaultButton(QMessageBox::Save);
    box->setEscapeButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::finished, this, [this, then](int answer) {
        if (answer == QMessageBox::Save)
            save(then);
        else if (answer == QMessageBox::Discard)
            then();
    });
    box->open();
}

/// To a share Windows signs in by itself, whoever runs its server.
void WizardWindow::askAboutPlaces(const QStringList& places)
{
    auto* box = new QMessageBox(
        QMessageBox::Warning, tr("Open a profile"),
        tr("This profile uses locations that aren't on this PC:\n"
           "\n"
           "%1\n"
           "\n"
           "Opening it connects to them with your account. Continue only if you know "
           "where the profile comes from.")
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

namespace {

/// In English, whatever the language of the window.
QString bugReport()
{
    const QStringList lines{u"CMG Media Wizard "_s + QLatin1StringView(kVersion),
                            u"Qt "_s + QLatin1StringView(qVersion()),
                            QSysInfo::prettyProductName() + u", "_s
                                + QSysInfo::currentCpuArchitecture(),
                            u"Windowing: "_s + QGuiApplication::platformName(),
                            u"Scale: "_s + QString::number(qGuiApp->devicePixelRatio()),
                            u"Theme: "_s + themeKey(savedTheme()),
                            u"Locale: "_s + QLocale().name()};
    return lines.join(u'\n') + u'\n';
}

} // namespace

void WizardWindow::showAbout()
{
    auto* box = new QMessageBox(this);
    box->setObjectName(u"about"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About CMG Media Wizard"));
    box->setIconPixmap(appIcon().pixmap(QSize(kAboutIcon, kAboutIcon), devicePixelRatioF()));
    box->setText(tr("CMG Media Wizard %1").arg(QLatin1StringView(kVersion)));
    box->setInformativeText(
        tr("Boot media that work over a cloud management gateway - the first time.\n"
           "\n"
           "Free software under the GNU General Public License, version 3 or later. "
           "Works offline. No telemetry. The gateway is asked only when you select it.")
        + u"\n\n"_s
        //: A folder.
        + tr("Data folder: %1")
              .arg(QDir::toNativeSeparators(
                  QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))));
    box->setStandardButtons(QMessageBox::Close);
    QPushButton* copy = box->addButton(tr("&Copy for a bug report"), QMessageBox::ActionRole);
    copy->setObjectName(u"copyForBugReport"_s);
    connect(copy, &QPushButton::clicked, this,
            [] { QGuiApplication::clipboard()->setText(bugReport()); });
    box->setDefaultButton(QMessageBox::Close);
    box->open();
}

} // namespace cmgmedia::ui
