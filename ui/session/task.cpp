// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/task.h"

#include <QElapsedTimer>
#include <QSemaphore>

#include <mutex>

namespace cmgmedia::ui {

namespace {

constexpr qint64 kShowEveryMs = 50;

} // namespace

/// Everything that goes from the worker to the task's thread; nothing once the task is gone.
class Task::Line
{
public:
    explicit Line(Task* task) : m_task(task) {}

    template <typename Call>
    void post(Call call)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_task)
            QMetaObject::invokeMethod(
                m_task, [task = m_task, call = std::move(call)] { call(task); },
                Qt::QueuedConnection);
    }

    void workEnded() { m_ended.release(); }
    bool endsWithin(std::chrono::milliseconds time)
    {
        const bool ended = m_ended.tryAcquire(1, static_cast<int>(time.count()));
        if (ended)
            m_ended.release(); // for who asks next
        return ended;
    }

    void cut()
    {
        const std::scoped_lock lock(m_mutex);
        m_task = nullptr;
    }

private:
    std::mutex m_mutex;
    QSemaphore m_ended;
    Task* m_task;
};

namespace {

/// Lives on the worker.
template <typename Line>
class QueueingSink : public ProgressSink
{
public:
    explicit QueueingSink(Line& line) : m_line(line) {}

    void progressed(qint64 doneBytes, qint64 totalBytes) override
    {
        if (doneBytes < totalBytes && m_sinceShown.isValid()
            && m_sinceShown.elapsed() < kShowEveryMs)
            return;
        m_sinceShown.start();
        m_line.post(
            [doneBytes, totalBytes](Task* task) { emit task->progressed(doneBytes, totalBytes); });
    }

    void logged(const QString& line) override
    {
        m_line.post([line](Task* task) { emit task->logged(line); });
    }

private:
    Line& m_line;
    QElapsedTimer m_sinceShown;
};

} // namespace

Task::Task(QObject* owner) : QObject(owner), m_line(std::make_shared<Line>(this))
{}

Task::~Task()
{
    m_line->cut();
    m_thread.request_stop(); // and joined, before the QObject under us goes
    if (m_left && m_thread.joinable())
        m_thread.detach();
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

void Task::leave()
{
    m_left = true;
    abandon();
}

bool Task::endsWithin(std::chrono::milliseconds time) const
{
    return m_line->endsWithin(time);
}

void Task::start(std::function<void(Work&)> work, std::function<void()> done)
{
    m_thread = std::jthread([line = m_line, work = std::move(work),
                             done = std::move(done)](const std::stop_token& stop) {
        QueueingSink sink(*line);
        Work working{sink, stop};
        work(working);
        line->workEnded();
        line->post([done](Task* task) {
            task->deleteLater();
            if (!task->m_abandoned)
                done();
        });
    });
}

} // namespace cmgmedia::ui
