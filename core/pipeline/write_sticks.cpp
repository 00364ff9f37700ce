// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/steps.h"

#include <mutex>
#include <numeric>

namespace cmgmedia {

namespace {

/// Passes on what each stick reports, and the sum of all as the progress of the step.
class SumOfSticks : public StickListener
{
public:
    SumOfSticks(const BuildOptions& options, BuildListener& listener)
        : m_listener(listener), m_passes(options.readBack ? 2 : 1),
          m_doneBytes(options.sticks.size())
    {}

    void progressed(size_t stick, StickStage stage, qint64 doneBytes, qint64 totalBytes) override
    {
        const std::scoped_lock lock(m_mutex);
        m_listener.stickProgressed(stick, stage, doneBytes, totalBytes);
        m_doneBytes[stick] = stage == StickStage::ReadingBack ? totalBytes + doneBytes : doneBytes;
        m_listener.progressed(std::accumulate(m_doneBytes.begin(), m_doneBytes.end(), qint64{0}),
                              totalBytes * m_passes * static_cast<qint64>(m_doneBytes.size()));
    }

private:
    std::mutex m_mutex; ///< for all below
    BuildListener& m_listener;
    qint64 m_passes;
    std::vector<qint64> m_doneBytes;
};

} // namespace

std::vector<WrittenStick> writeOntoSticks(const ImagePlan& image, const BuildOptions& options,
                                          const DeviceOpener& openDevice, BuildListener& listener,
                                          const std::stop_token& stop)
{
    SumOfSticks sum(options, listener);
    return eraseAndWrite(
        image, options.sticks,
        {.open = openDevice, .write = {.readBack = options.readBack}, .powerOff = options.powerOff},
        sum, stop);
}

} // namespace cmgmedia
