// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stop_token>

namespace cmgmedia {

/// Called on the working thread; must return quickly and must not throw.
class ProgressSink
{
public:
    virtual ~ProgressSink() = default;
    virtual void progressed(qint64 doneBytes, qint64 totalBytes) = 0;
    virtual void logged(const QString& line) = 0;
};

/// What long work needs from its caller: a place to report to and a reason to stop.
struct Work {
    ProgressSink& sink;
    std::stop_token stop;

    bool cancelled() const { return stop.stop_requested(); }
};

/// For callers that neither watch nor stop the work.
class SilentSink : public ProgressSink
{
public:
    void progressed(qint64, qint64) override {}
    void logged(const QString&) override {}
};

} // namespace cmgmedia
