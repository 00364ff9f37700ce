// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace cmgmedia::ui {

class Session;
class WizardWindow;

/// Walks all pages once the session has checked everything, grabs each to NN-name.png in a folder,
/// and says when it is done. For documentation and for looking at layouts.
class Screenshots : public QObject
{
    Q_OBJECT

public:
    Screenshots(Session& session, WizardWindow& window, QString folder);
    void start();

signals:
    void finished(bool allWritten);

private:
    void grabWhenIdle();
    void grab();

    Session& m_session;
    WizardWindow& m_window;
    QString m_folder;
    int m_page = 0;
    bool m_allWritten = true;
};

} // namespace cmgmedia::ui
