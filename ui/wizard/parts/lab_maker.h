// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace cmgmedia::ui {

class Session;
class Task;

/// A button that makes a rehearsal lab in a chosen folder and opens its profile.
class LabMaker : public QWidget
{
    Q_OBJECT

public:
    explicit LabMaker(Session& session, QWidget* parent = nullptr);

    /// Makes it in a new folder of that one.
    void makeIn(const QString& folder);

signals:
    void labOpened(); ///< its profile; its password follows

private:
    void chooseFolder();
    void openLab(const QString& folder);
    void readPassword(const QString& file);
    void showBusy(bool busy);

    Session& m_session;
    QPushButton* m_make;
    QPushButton* m_cancel;
    QProgressBar* m_progress;
    QPointer<Task> m_task;
};

} // namespace cmgmedia::ui
