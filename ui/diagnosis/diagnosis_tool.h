// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/field.h"
#include "ui/diagnosis/diagnosed_logs.h"
#include "ui/tools/tool_window.h"

class QComboBox;
class QLabel;

namespace cmgmedia {
struct LogBundle;
}

namespace cmgmedia::ui {

class LogView;
class PasswordRow;
class ScreensView;
class Session;
class VerdictView;

/// It failed at the PC: takes in logs, however they come, and says why, as `cmgmedia diagnose`
/// does; below it the log. Where there is no log, the screen that was seen is asked for.
class DiagnosisTool : public ToolWindow
{
    Q_OBJECT

public:
    explicit DiagnosisTool(Session& session, QWidget* parent = nullptr);

    void openAll(const QStringList& paths);
    /// A log that was copied from somewhere, such as a mail or a forum.
    void takePaste(const QString& text);
    void compareWithMedium(const QString& path);

signals:
    void fieldChosen(cmgmedia::Field field); ///< of the wizard, that mends it

protected:
    void load() override;
    void showFailure(const Error& error) override;
    void busyChanged() override;
    void takeDropped(const QStringList& paths) override { openAll(paths); }
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeButtons();
    void makeMediumRow();
    bool pasteFromClipboard();
    void read(const QStringList& paths);
    void display(const SharedLogs& logs);
    void showAttempts();
    void judgeAgain();
    void compareNow();
    void compareWithSession();
    void takeMedium(const Gathering& known);
    void forgetComparisons();
    void showVerdict();
    void showScreens();
    void saveBundle();
    void askAboutBundle(const LogBundle& bundle);
    void savePage();

    Session& m_session;
    QStringList m_together; ///< paths that were given at once
    QByteArray m_pasted;
    SharedLogs m_logs;
    Diagnosis m_diagnosis; ///< of the logs, compared with a medium
    QString m_medium;      ///< chosen here; empty: the one of the wizard

    VerdictView* m_verdict;
    LogView* m_log;
    ScreensView* m_screens;
    QWidget* m_attemptRow;
    QComboBox* m_attempt;
    QWidget* m_mediumRow;
    QLabel* m_mediumText;
    PasswordRow* m_password;
    QPushButton* m_noLog;
    QPushButton* m_bundle;
    QPushButton* m_page;
};

} // namespace cmgmedia::ui
