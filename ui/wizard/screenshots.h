// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace cmgmedia::ui {

class Session;
class WizardWindow;

/// Walks all pages once the session has checked everything, grabs each to NN-name.png in a folder,
/// and says when it is done. For documentation and for looking at layouts. Where asked to, it
/// writes the medium on its way, and grabs the last pages of that.
class Screenshots : public QObject
{
    Q_OBJECT

public:
    enum class Writing { No, Yes };
    Screenshots(Session& session, WizardWindow& window, QString folder,
                Writing writing = Writing::No);
    void start();

signals:
    void finished(bool allWritten);

private:
    void grabWhenIdle();
    void turn();
    bool isThere() const;
    void showAll();
    void grab();

    Session& m_session;
    WizardWindow& m_window;
    QString m_folder;
    Writing m_writing;
    int m_page = 0;
    bool m_allWritten = true;
};

} // namespace cmgmedia::ui
