// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sticks/stick_writer.h"

#include "core/base/text.h"
#include "core/media/emitter.h"
#include "core/sticks/stick.h"

#include <thread>

namespace cmgmedia {

namespace {

struct StateText {
    CMGMEDIA_TEXTS(StickState)
};

/// One of the sticks, on its way from stage to stage.
struct Job {
    Job(BlockDevice& device, qint64 imageBytes) : stick(device, imageBytes) {}

    Stick stick;
    StickOutcome outcome;
};

/// Passes progress on under the number of a stick.
class StickSink : public ProgressSink
{
public:
    StickSink(StickListener& listener, size_t stick, StickStage stage)
        : m_listener(listener), m_stick(stick), m_stage(stage)
    {}

    void progressed(qint64 doneBytes, qint64 totalBytes) override
    {
        m_listener.progressed(m_stick, m_stage, doneBytes, totalBytes);
    }
    void logged(const QString&) override {}

private:
    StickListener& m_listener;
    size_t m_stick;
    StickStage m_stage;
};

class StickWriter
{
public:
    StickWriter(const ImagePlan& plan, const BlockDevices& devices, StickListener& listener,
                std::stop_token stop)
        : m_plan(plan), m_listener(listener), m_stop(std::move(stop))
    {
        m_jobs.reserve(devices.size());
        for (const std::unique_ptr<BlockDevice>& device : devices)
            m_jobs.push_back(std::make_unique<Job>(*device, plan.totalBytes));
    }

    std::vector<StickOutcome> run(const StickWriteOptions& options);

private:
    Result<> prepare(size_t index);
    Result<Emitted> emitAll();
    Result<> finish(size_t index, const Emitted& emitted, bool readsBack);
    template <typename Stage>
    void onEach(Stage stage);
    Result<> checkGoing(const Job& job) const;

    const ImagePlan& m_plan;
    StickListener& m_listener;
    std::stop_token m_stop;
    std::vector<std::unique_ptr<Job>> m_jobs;
};

/// Does something with each stick that has not failed, all at the same time.
template <typename Stage>
void StickWriter::onEach(Stage stage)
{
    std::vector<std::jthread> threads;
    threads.reserve(m_jobs.size());
    for (size_t i = 0; i < m_jobs.size(); ++i) {
        if (m_jobs[i]->outcome.result)
            threads.emplace_back([this, stage, i] { m_jobs[i]->outcome.result = stage(i); });
    }
}

Result<> StickWriter::checkGoing(const Job& job) const
{
    if (m_stop.stop_requested())
        return Error{ErrorCode::Cancelled, job.stick.path(), {}};
    return {};
}

Result<> StickWriter::prepare(size_t index)
{
    Job& job = *m_jobs[index];
    if (Result<> going = checkGoing(job); !going)
        return going;
    m_listener.progressed(index, StickStage::Preparing, 0, m_plan.totalBytes);
    job.stick.written = [this, index](qint64 done) {
        m_listener.progressed(index, StickStage::Writing, done, m_plan.totalBytes);
    };
    return job.stick.prepare();
}

/// One pass into all sticks that are ready for it.
Result<Emitted> StickWriter::emitAll()
{
    std::vector<Job*> ready;
    std::vector<ImageSink*> sinks;
    for (const std::unique_ptr<Job>& job : m_jobs) {
        if (!job->outcome.result)
            continue;
        ready.push_back(job.get());
        sinks.push_back(&job->stick);
    }
    if (ready.empty())
        return Emitted();
    SilentSink silent; // each stick reports for itself
    Work work = {silent, m_stop};
    const Emission emission = emitToAll(sinks, m_plan, work);
    for (size_t i = 0; i < ready.size(); ++i) {
        ready[i]->outcome.result = emission.sinks[i];
        if (emission.sinks[i] && !emission.emitted)
            ready[i]->outcome.result = emission.emitted.error();
    }
    return emission.emitted;
}

Result<> StickWriter::finish(size_t index, const Emitted& emitted, bool readsBack)
{
    Job& job = *m_jobs[index];
    StickSink sink(m_listener, index, StickStage::ReadingBack);
    Work work = {sink, m_stop};
    if (readsBack) {
        if (const auto same = readBack(m_plan, emitted, job.stick, work); !same)
            return same.error();
    }
    if (Result<> going = checkGoing(job); !going)
        return going;
    if (Result<> complete = job.stick.complete(); !complete)
        return complete;
    job.outcome.state = readsBack ? StickState::Verified : StickState::Written;
    return {};
}

std::vector<StickOutcome> StickWriter::run(const StickWriteOptions& options)
{
    onEach([this](size_t index) { return prepare(index); });
    if (const Result<Emitted> emitted = emitAll(); emitted)
        onEach([&](size_t index) { return finish(index, *emitted, options.readBack); });
    std::vector<StickOutcome> outcomes;
    outcomes.reserve(m_jobs.size());
    for (const std::unique_ptr<Job>& job : m_jobs) {
        if (!job->outcome.result && job->stick.isTouched()) {
            job->stick.spoil();
            job->outcome.state = StickState::Unusable;
        }
        outcomes.push_back(job->outcome);
    }
    return outcomes;
}

} // namespace

QString describe(StickState state)
{
    switch (state) {
    case StickState::Untouched:
        return StateText::tr("Not changed.");
    case StickState::Unusable:
        return StateText::tr("Not usable. Write it again, or empty it with cmgmedia restore.");
    case StickState::Written:
        return StateText::tr("Written, but not verified.");
    case StickState::Verified:
        return StateText::tr("Written and verified.");
    }
    Q_UNREACHABLE();
}

std::vector<StickOutcome> writeSticks(const ImagePlan& plan, const BlockDevices& devices,
                                      const StickWriteOptions& options, StickListener& listener,
                                      const std::stop_token& stop)
{
    return StickWriter(plan, devices, listener, stop).run(options);
}

} // namespace cmgmedia
