// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/screenshots.h"

#include "ui/wizard/wizard_window.h"

#include <QDir>
#include <QPixmap>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr int kSettleMs = 60; // layouts and hover effects come to rest

}

Screenshots::Screenshots(Session& session, WizardWindow& window, QString folder)
    : m_session(session), m_window(window), m_folder(std::move(folder))
{}

void Screenshots::start()
{
    m_allWritten = QDir().mkpath(m_folder);
    grabWhenIdle();
}

void Screenshots::grabWhenIdle()
{
    if (m_page >= m_window.pageCount()) {
        emit finished(m_allWritten);
        return;
    }
    m_window.goTo(static_cast<PageId>(m_page));
    QTimer::singleShot(kSettleMs, this,
                       m_session.isChecking() ? &Screenshots::grabWhenIdle : &Screenshots::grab);
}

void Screenshots::grab()
{
    const QString title = pageTitle(static_cast<PageId>(m_page)).toLower().replace(u' ', u'-');
    const QString name = u"%1-%2.png"_s.arg(m_page + 1, 2, 10, QLatin1Char('0')).arg(title);
    m_allWritten = m_window.grab().save(QDir(m_folder).filePath(name)) && m_allWritten;
    ++m_page;
    grabWhenIdle();
}

} // namespace cmgmedia::ui
