// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/steps/steps.h"

#include <mutex>
#include <numeric>
#include <thread>

namespace cmgmedia {

namespace {

/// Passes on what each stick reports, and the sum of all as the progress of the step.
class SumOfSticks : public StickListener
{
public:
    SumOfSticks(const BuildJob& job, ProgressSink& sink)
        : m_each(job.stickListener), m_sink(sink), m_passes(job.options.readBack ? 2 : 1),
          m_doneBytes(job.options.sticks.size())
    {}

    void progressed(size_t stick, StickStage stage, qint64 doneBytes, qint64 totalBytes) override
    {
        const std::scoped_lock lock(m_mutex);
        if (m_each)
            m_each->progressed(stick, stage, doneBytes, totalBytes);
        m_doneBytes[stick] = stage == StickStage::ReadingBack ? totalBytes + doneBytes : doneBytes;
        m_sink.progressed(std::accumulate(m_doneBytes.begin(), m_doneBytes.end(), qint64{0}),
                          totalBytes * m_passes * static_cast<qint64>(m_doneBytes.size()));
    }

private:
    std::mutex m_mutex; ///< for all below
    StickListener* m_each;
    ProgressSink& m_sink;
    qint64 m_passes;
    std::vector<qint64> m_doneBytes;
};

} // namespace

Result<> writeSticks(BuildJob& job, Work& work)
{
    // Sticks are slow and the medium is in the cache by now.
    std::jthread sources([&job, stop = work.stop] { hashSources(job.sources, stop); });
    SumOfSticks listener(job, work.sink);
    job.sticks = eraseAndWrite(job.image, job.options.sticks,
                               {.open = job.openDevice,
                                .write = {.readBack = job.options.readBack},
                                .powerOff = job.options.powerOff},
                               listener, work.stop);
    job.finished = outcomeOf(job.sticks).has_value();
    return {}; // what became of each stick is told with it
}

} // namespace cmgmedia
