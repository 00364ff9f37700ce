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
constexpr QSize kSize{1000, 720};
constexpr int kWriteMs = 600; // until there is something to see of a build

} // namespace

Screenshots::Screenshots(Session& session, WizardWindow& window, QString folder, Writing writing)
    : m_session(session), m_window(window), m_folder(std::move(folder)), m_writing(writing)
{}

void Screenshots::start()
{
    m_allWritten = QDir().mkpath(m_folder);
    grabWhenIdle();
}

void Screenshots::grabWhenIdle()
{
    if (m_page > m_window.pageCount()) {
        emit finished(m_allWritten);
        return;
    }
    turn();
    m_window.resize(kSize);
    const bool waits = m_session.examiner().isBusy() || !isThere();
    const bool writes =
        m_writing == Writing::Yes && static_cast<PageId>(m_page) == PageId::Progress;
    QTimer::singleShot(writes ? kWriteMs : kSettleMs, this,
                       waits ? &Screenshots::grabWhenIdle : &Screenshots::showAll);
}

/// Progress and Completion come by themselves while a medium is written.
void Screenshots::turn()
{
    if (m_page == m_window.pageCount()) {
        m_window.showWrite();
        return;
    }
    const auto page = static_cast<PageId>(m_page);
    const bool written = m_window.page(PageId::Progress)->isComplete();
    if (m_writing == Writing::No || page < PageId::Progress || written)
        m_window.goTo(page);
    else if (m_window.currentPage() == PageId::Summary)
        emit m_window.page(PageId::Summary)->advanceRequested();
}

/// Behind the pages comes Write.
bool Screenshots::isThere() const
{
    return m_page == m_window.pageCount() ? m_window.isWriteShown()
                                          : m_window.currentPage() == static_cast<PageId>(m_page);
}

void Screenshots::showAll()
{
    if (!isThere()) // it was written already
        m_window.goTo(static_cast<PageId>(m_page));
    m_window.showWholePage();
    QTimer::singleShot(kSettleMs, this, &Screenshots::grab);
}

void Screenshots::grab()
{
    const QString key =
        m_page == m_window.pageCount() ? u"write"_s : pageKey(static_cast<PageId>(m_page));
    const QString name = u"%1-%2.png"_s.arg(m_page + 1, 2, 10, QLatin1Char('0')).arg(key);
    m_allWritten = m_window.grab().save(QDir(m_folder).filePath(name)) && m_allWritten;
    ++m_page;
    grabWhenIdle();
}

} // namespace cmgmedia::ui
