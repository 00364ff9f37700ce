// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/page.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>

class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace cmgmedia::ui {

class StepList;
struct DropTarget;

/// The main window: steps at the left, the page with its title, buttons below.
class WizardWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit WizardWindow(Session& session);
    ~WizardWindow() override;

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    WizardPage* page(PageId id) const { return m_pages[static_cast<size_t>(id)]; }
    PageId currentPage() const { return m_current; }
    /// Turns to a page, reached before or not.
    void goTo(PageId id);
    void goTo(Field field); ///< and puts the cursor there
    /// Takes in a file of any kind that we know, wherever it belongs.
    void takeFile(const QString& path);
    /// Shows why where it cannot be opened; then() is called either way, unless nobody waits.
    void openProfile(const QString& path, const std::function<void()>& then = {});
    /// Makes the window as tall as it takes to show all of the page; for pictures.
    void showWholePage();
    /// The system logs off or ends: nobody is asked, what is being written is stopped and removed,
    /// and what is not saved stays as the draft.
    void endWithSession();
    /// A line of the Tools menu, which is hidden as long as it has none.
    QAction* addTool(const QString& text);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeSidebar();
    QWidget* makeHeader();
    QWidget* makeButtons();
    void makeFileMenu();
    void makeHelpMenu();
    void addPages();
    void advance();
    void take(const DropTarget& target);
    void refresh(); ///< states, buttons and title, from the session and the page
    void refreshButtons();
    void fillRecent();
    void save(const std::function<void()>& saved = {});
    void saveAs(const std::function<void()>& saved = {});
    void saveTo(const QString& path, const std::function<void()>& saved);
    void showWaiting();
    void browseProfile();
    void askToSaveAndClose();
    void askAboutPlaces(const QStringList& places);
    void showAbout();
    void showRules();
    WizardPage& current() const { return *page(m_current); }

    Session& m_session;
    std::vector<WizardPage*> m_pages; ///< owned by their scroll areas
    PageId m_current = PageId::Start;
    QList<QAction*> m_leaving; ///< lines of menus that turn to another page
    int m_reached = 0;         ///< the furthest page that was seen
    bool m_closeAnswered = false;
    bool m_sessionEnds = false;

    StepList* m_steps = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_explanation = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_status = nullptr;
    QPushButton* m_stopWaiting = nullptr;
    QTimer m_untilWaitingShows;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_close = nullptr;
    QMenu* m_recent = nullptr;
    QMenu* m_tools = nullptr;
};

} // namespace cmgmedia::ui
