// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/task.h"

#include <QElapsedTimer>

namespace cmgmedia::ui {

namespace {

constexpr qint64 kShowEveryMs = 50;

/// Lives on the worker and hands what it hears to the task's thread.
class QueueingSink : public ProgressSink
{
public:
    explicit QueueingSink(Task* task) : m_task(task) {}

    void progressed(qint64 doneBytes, qint64 totalBytes) override
    {
        if (doneBytes < totalBytes && m_sinceShown.isValid()
            && m_sinceShown.elapsed() < kShowEveryMs)
            return;
        m_sinceShown.start();
        QMetaObject::invokeMethod(
            m_task,
            [task = m_task, doneBytes, totalBytes] {
                emit task->progressed(doneBytes, totalBytes);
            },
            Qt::QueuedConnection);
    }

    void logged(const QString& line) override
    {
        QMetaObject::invokeMethod(
            m_task, [task = m_task, line] { emit task->logged(line); }, Qt::QueuedConnection);
    }

private:
    Task* m_task; ///< outlives the worker: its destructor joins
    QElapsedTimer m_sinceShown;
};

} // namespace

Task::Task(QObject* owner) : QObject(owner)
{}

Task::~Task()
{
    m_thread.request_stop(); // and joined, before the QObject under us goes
    if (m_thread.joinable())
        m_thread.join();
}

void Task::cancel()
{
    m_thread.request_stop();
}

void Task::abandon()
{
    m_abandoned = true;
    cancel();
}

void Task::start(std::function<void(Work&)> work)
{
    m_thread = std::jthread([this, work = std::move(work)](const std::stop_token& stop) {
        QueueingSink sink(this);
        Work working{sink, stop};
        work(working);
    });
}

void Task::finish(const std::function<void()>& done)
{
    deleteLater();
    if (!m_abandoned)
        done();
}

} // namespace cmgmedia::ui
