// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/session/task.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <memory>

using namespace cmgmedia;
using namespace cmgmedia::ui;

class TestTask : public QObject
{
    Q_OBJECT

private slots:
    void bringsItsResultToTheOwnersThread();
    void mayMoveWhatCannotBeCopied();
    void reportsProgress();
    void cancelledWorkIsReported();
    void abandonedWorkIsNot();
    void diesWithItsOwner();
};

namespace {

/// Works until it is told to stop.
Result<int> untilStopped(Work& work)
{
    while (!work.cancelled())
        std::this_thread::yield();
    return Error{ErrorCode::Cancelled, {}, {}};
}

} // namespace

void TestTask::bringsItsResultToTheOwnersThread()
{
    QObject owner;
    QThread* worker = nullptr;
    QThread* receiver = nullptr;
    int got = 0;
    runTask(
        &owner,
        [&worker](Work&) -> Result<int> {
            worker = QThread::currentThread();
            return 7;
        },
        [&](const Result<int>& result) {
            receiver = QThread::currentThread();
            got = *result;
        });
    QTRY_COMPARE(got, 7);
    QCOMPARE(receiver, thread());
    QVERIFY(worker != receiver);
}

void TestTask::mayMoveWhatCannotBeCopied()
{
    QObject owner;
    std::unique_ptr<int> got;
    runTask(
        &owner,
        [given = std::make_unique<int>(5)](Work&) mutable -> Result<std::unique_ptr<int>> {
            return std::move(given);
        },
        [&got](Result<std::unique_ptr<int>> result) { got = *std::move(result); });
    QTRY_VERIFY(got);
    QCOMPARE(*got, 5);
}

void TestTask::reportsProgress()
{
    QObject owner;
    bool done = false;
    Task* task = runTask(
        &owner,
        [](Work& work) -> Result<> {
            for (int i = 0; i <= 1000; ++i)
                work.sink.progressed(i, 1000);
            work.sink.logged(QStringLiteral("a line"));
            return {};
        },
        [&done](const Result<>&) { done = true; });
    QSignalSpy progressed(task, &Task::progressed);
    QSignalSpy logged(task, &Task::logged);
    QTRY_VERIFY(done);
    QVERIFY(progressed.size() < 50); // slowed to what an eye can follow
    QCOMPARE(progressed.last().at(0).toLongLong(), 1000);
    QCOMPARE(logged.size(), 1);
}

void TestTask::cancelledWorkIsReported()
{
    QObject owner;
    std::optional<ErrorRow> code;
    Task* task = runTask(&owner, untilStopped,
                         [&code](const Result<int>& result) { code = result.error().code; });
    task->cancel();
    QTRY_COMPARE(code, ErrorCode::Cancelled);
}

void TestTask::abandonedWorkIsNot()
{
    QObject owner;
    bool called = false;
    const QPointer<Task> task =
        runTask(&owner, untilStopped, [&called](const Result<int>&) { called = true; });
    task->abandon();
    QTRY_VERIFY(!task);
    QVERIFY(!called);
}

void TestTask::diesWithItsOwner()
{
    auto owner = std::make_unique<QObject>();
    std::atomic<bool> ended = false;
    bool called = false;
    runTask(
        owner.get(),
        [&ended](Work& work) {
            Result<int> result = untilStopped(work);
            ended = true;
            return result;
        },
        [&called](const Result<int>&) { called = true; });
    owner.reset();
    QVERIFY(ended);
    QCoreApplication::sendPostedEvents();
    QVERIFY(!called);
}

CMGMEDIA_TEST(TestTask)
#include "test_task.moc"
