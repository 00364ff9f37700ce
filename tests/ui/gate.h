// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSemaphore>

#include <algorithm>
#include <atomic>

namespace cmgmedia::test {

/// Stands for a share that does not answer: holds everybody who passes until it is opened, and
/// counts them. Opens when it goes, so that no thread is left behind.
class Gate
{
public:
    ~Gate() { open(); }

    /// On workers.
    void pass()
    {
        ++m_came;
        const int inside = ++m_inside;
        for (int most = m_mostAtOnce; most < inside;)
            m_mostAtOnce.compare_exchange_weak(most, inside);
        m_way.acquire();
        --m_inside;
    }
    void letOneIn() { m_way.release(); }
    void open() { m_way.release(kMany); }

    int came() const { return m_came; }
    int inside() const { return m_inside; }
    int mostAtOnce() const { return m_mostAtOnce; }

private:
    static constexpr int kMany = 1 << 20;
    QSemaphore m_way;
    std::atomic<int> m_came = 0;
    std::atomic<int> m_inside = 0;
    std::atomic<int> m_mostAtOnce = 0;
};

} // namespace cmgmedia::test
