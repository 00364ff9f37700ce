// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/work.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <thread>
#include <type_traits>

namespace cmgmedia::ui {

/// Long work on a thread of its own. A child of its owner: dies with it, after the work has looked
/// at its stop token. Made by runTask(); deletes itself when the work is done.
class Task : public QObject
{
    Q_OBJECT

public:
    ~Task() override; ///< asks to stop and waits

    /// Asks to stop; `done` is still called, with ErrorCode::Cancelled unless it was too late.
    void cancel();
    /// Asks to stop; `done` is never called. Does not wait.
    void abandon();
    /// The same for work that may hang and owns all that it touches, such as reading a file of a
    /// share that does not answer: not even the end of the owner waits for it.
    void leave();

    /// Whether the work is over, or is within that time.
    bool endsWithin(std::chrono::milliseconds time) const;

signals:
    // Queued, at most twenty times a second; the log complete.
    void progressed(qint64 doneBytes, qint64 totalBytes);
    void logged(const QString& line);

private:
    /// How the worker reaches its task, which may leave it behind.
    class Line;

    explicit Task(QObject* owner);
    void start(std::function<void(Work&)> work, std::function<void()> done);

    template <typename WorkFunction, typename DoneFunction>
    friend Task* runTask(QObject* owner, WorkFunction work, DoneFunction done);

    std::shared_ptr<Line> m_line;
    std::jthread m_thread;
    bool m_abandoned = false;
    bool m_left = false;
};

/// Runs `work`, a Result<T>(Work&), on a thread of its own and then `done`, a void(Result<T>), on
/// the thread of the owner. Both may own what can only be moved. Nothing is called once the owner
/// is gone.
template <typename WorkFunction, typename DoneFunction>
Task* runTask(QObject* owner, WorkFunction work, DoneFunction done)
{
    using Outcome = std::invoke_result_t<WorkFunction&, Work&>;
    struct Shared { // only ever touched by one thread: the worker, then the owner's
        WorkFunction work;
        DoneFunction done;
        std::unique_ptr<Outcome> outcome;
    };
    const auto shared = std::make_shared<Shared>(Shared{std::move(work), std::move(done), nullptr});
    auto* task = new Task(owner);
    task->start(
        [shared](Work& working) {
            shared->outcome = std::make_unique<Outcome>(shared->work(working));
        },
        [shared] { shared->done(std::move(*shared->outcome)); });
    return task;
}

} // namespace cmgmedia::ui
