// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace cmgmedia::test {

/// Beats every 10 ms on the thread that makes it, and knows the longest pause between two beats.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout([this] {
            m_longestMs = std::max(m_longestMs, m_since.restart());
            ++m_beats;
        });
        m_since.start();
        m_timer.start(kEveryMs);
    }

    /// Of a block: the pause without the interval itself.
    qint64 longestMs() const { return std::max<qint64>(0, m_longestMs - kEveryMs); }
    int beats() const { return m_beats; }

private:
    static constexpr int kEveryMs = 10;
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longestMs = 0;
    int m_beats = 0;
};

} // namespace cmgmedia::test
