// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/session/build_run.h"
#include "ui/wizard/page.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

class QActionGroup;
class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace cmgmedia::ui {

class Heading;
class HelpWindow;
class StepList;
class Task;
class WritePage;
struct DropTarget;

/// The main window: steps at the left, the page with its title, buttons below.
class WizardWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit WizardWindow(Session& session);
    /// In the place of another one of the same session that is not writing, and in the language of
    /// now: at its page, with what was typed, and with the build that it made.
    WizardWindow(Session& session, WizardWindow& before);
    ~WizardWindow() override;

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    WizardPage* page(PageId id) const { return m_pages[static_cast<size_t>(id)]; }
    PageId currentPage() const { return m_current; }
    /// Turns to a page, reached before or not.
    void goTo(PageId id);
    void goTo(Field field); ///< and puts the cursor there
    /// Shows one page with all that is left to do in place of the steps; turning to a page ends it.
    void showWrite();
    bool isWriteShown() const { return m_writes; }
    /// Takes in a file of any kind that we know, wherever it belongs.
    void takeFile(const QString& path);
    /// A profile, or a package with one, which is unpacked among the data of this user. Shows why
    /// where it cannot be opened; then() is called either way, unless nobody waits.
    void openProfile(const QString& path, const std::function<void()>& then = {});
    /// Makes the window as tall as it takes to show all of the page; for pictures.
    void showWholePage();
    /// The system logs off or ends: nobody is asked, what is being written is stopped and removed,
    /// and what is not saved stays as the draft.
    void endWithSession();
    /// A line of the Tools menu, which is hidden as long as it has none.
    QAction* addTool(const QString& text);

    /// The View menu says again which language is chosen.
    void showLanguage();

signals:
    /// In the View menu; nullopt: the system's. Whoever made this window makes another one.
    void languageChosen(std::optional<cmgmedia::Language> language);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    WizardWindow(Session& session, std::unique_ptr<BuildRun> run);
    std::unique_ptr<BuildRun> releaseRun();
    void takeOver(const WizardWindow& before);
    QWidget* makeSidebar();
    QWidget* makeHeader();
    QWidget* makeButtons();
    void makeFileMenu();
    void makeViewMenu();
    void makeLanguageMenu(QMenu* view);
    void makeHelpMenu();
    HelpWindow* help();
    void addPages(std::unique_ptr<BuildRun> run);
    void listenTo(WizardPage* page);
    void turnTo(PageId id);
    void turnBackTo(Field field); ///< as a page wishes
    void openAnswered();          ///< a profile has just replaced another
    void openPackage(const QString& path, const std::function<void()>& then);
    void showMode();
    void showPageHelp();
    void advance();
    void pressNext();
    bool hasRoomFor(const QPushButton* button) const;
    void showObstacle(); ///< scrolls to what keeps Next grey, and puts the cursor there
    void take(const DropTarget& target);
    void askBeforeOtherMedium(const DropTarget& target);
    void refresh(); ///< states, buttons and title, from the session and the page
    void refreshButtons();
    bool isAllAnswered() const; ///< nothing is left to do before the summary
    void fillRecent();
    void save(const std::function<void()>& saved = {});
    void saveAs(const std::function<void()>& saved = {});
    void saveTo(const QString& path, const std::function<void()>& saved);
    void showWaiting();
    void browseProfile();
    /// Calls then() once what is unsaved is saved, or may be lost.
    void askToSave(const std::function<void()>& then);
    void askAboutPlaces(const QStringList& places);
    void showAbout();
    WizardPage& current() const;

    Session& m_session;
    std::vector<WizardPage*> m_pages; ///< owned by their scroll areas
    PageId m_current = PageId::Start;
    QList<QAction*> m_leaving; ///< lines of menus that turn to another page
    int m_reached = 0;         ///< the furthest page that was seen
    bool m_closeAnswered = false;
    bool m_nextWanted = false; ///< Return was pressed while something was being checked
    bool m_sessionEnds = false;
    bool m_writes = false; ///< the page Write, and what follows it

    WritePage* m_write = nullptr;
    QWidget* m_sidebar = nullptr;
    QPushButton* m_allSteps = nullptr;
    StepList* m_steps = nullptr;
    Heading* m_title = nullptr;
    QLabel* m_explanation = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_status = nullptr;
    QPushButton* m_showObstacle = nullptr;
    QPushButton* m_toSummary = nullptr;
    QPushButton* m_stopWaiting = nullptr;
    QTimer m_untilWaitingShows;
    QPointer<Task> m_unpacking; ///< of a package
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_close = nullptr;
    QMenu* m_recent = nullptr;
    QMenu* m_tools = nullptr;
    QActionGroup* m_languages = nullptr;
};

} // namespace cmgmedia::ui
