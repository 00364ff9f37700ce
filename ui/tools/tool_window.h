// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/states.h"
#include "ui/session/task.h"
#include "ui/widgets/local_files.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace cmgmedia::ui {

class DropZone;
class StateLine;

/// A small window about one file: choose it at the top, see at once what it is below. What takes
/// time runs off the UI thread and can be stopped; another file abandons what ran for the one
/// before. A tool builds its results into results() and fills them in load().
class ToolWindow : public QWidget
{
    Q_OBJECT

public:
    ~ToolWindow() override;

    /// Takes in a file, typed, chosen or dropped; empty: none any more.
    void open(const QString& path);
    QString path() const { return m_path; }
    bool isBusy() const { return m_task != nullptr; }
    /// Whether it may go; asks, raised to the front, where something would be lost, and closes
    /// itself once it got its answer.
    bool mayClose();

protected:
    enum class Takes { Files, FilesAndFolders };
    struct Texts {
        QString name;        ///< objectName
        QString title;       ///< of the window
        QString explanation; ///< a sentence or two
        QString drop;        ///< what can be dropped, with the mnemonic of the path
        FileQuestion question;
        Takes takes = Takes::Files;
    };

    ToolWindow(const Texts& texts, QWidget* parent);

    /// Looks at path(), which may be empty: then everything about a file goes.
    virtual void load() = 0;
    /// Files dropped anywhere on the window.
    virtual void takeDropped(const QStringList& paths) { open(paths.value(0)); }
    /// True where nothing is lost when the file goes; asks otherwise, and calls `then` on a yes.
    virtual bool mayLeave(const std::function<void()>& then);
    /// What ran did not come to its end.
    virtual void showFailure(const Error& error);
    virtual void busyChanged() {}

    QVBoxLayout* results() const { return m_results; }
    /// The results take all the room that there is, and not just what they need.
    void fillResults();
    QVBoxLayout* questions() const { return m_questions; } ///< between file and status
    void addButton(QPushButton* button);                   ///< beside Close
    void addHeadButton(QPushButton* button);               ///< beside Browse
    void say(PageState state, const QString& sentence);
    /// A labelled field in the line above the status.
    void addField(const QString& name, const QString& label, QWidget* field);
    QHBoxLayout* fields() const { return m_fields; }

    /// Runs a Result<T>(Work&) as runTask() does, and `done`, a void(T), where it succeeds.
    template <typename WorkFunction, typename DoneFunction>
    void run(const QString& doing, WorkFunction work, DoneFunction done)
    {
        using Outcome = std::invoke_result_t<WorkFunction&, Work&>;
        abandon();
        watch(runTask(this, std::move(work),
                      [this, done = std::move(done)](Outcome outcome) mutable {
                          ended();
                          if (outcome)
                              done(*std::move(outcome));
                          else
                              showFailure(outcome.error());
                      }),
              doing);
    }
    void abandon();

    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeHead(const Texts& texts);
    QWidget* makeResults();
    QWidget* makeFoot();
    void browse(FileQuestion::Kind kind);
    void openNow(const QString& path);
    void watch(Task* task, const QString& doing);
    void ended();
    void showProgress(const QString& doing, qint64 doneBytes, qint64 totalBytes);
    void stopOrRepeat();
    void showBusy();
    void showControls();

    FileQuestion m_question;
    QString m_path;
    QPointer<Task> m_task;
    QElapsedTimer m_running;
    bool m_closeAnswered = false;

    DropZone* m_drop = nullptr;
    QLineEdit* m_edit = nullptr;
    QVBoxLayout* m_questions = nullptr;
    QHBoxLayout* m_fields = nullptr;
    StateLine* m_status = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_stop = nullptr;
    QVBoxLayout* m_results = nullptr;
    QVBoxLayout* m_resultColumn = nullptr; ///< around them
    QHBoxLayout* m_buttons = nullptr;
};

} // namespace cmgmedia::ui
