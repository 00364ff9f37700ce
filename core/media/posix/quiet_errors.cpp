// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/quiet_errors.h"

#include <cstdio>
#include <mutex>
#include <utility>

namespace cmgmedia {

namespace {

/// What is there of them in all threads.
struct Living {
    std::mutex mutex;
    int count = 0;
    std::FILE* before = nullptr;
};

Living& living()
{
    static Living one;
    return one;
}

} // namespace

// The C library of Linux has `stderr` as a variable to be set ("Standard Streams" in its manual);
// our own stream was opened on what it was before.
QuietErrors::QuietErrors()
{
    static std::FILE* const nowhere = std::fopen("/dev/null", "we");
    Living& all = living();
    const std::scoped_lock lock(all.mutex);
    if (all.count++ > 0 || nowhere == nullptr)
        return;
    all.before = std::exchange(stderr, nowhere);
}

QuietErrors::~QuietErrors()
{
    Living& all = living();
    const std::scoped_lock lock(all.mutex);
    if (--all.count == 0 && all.before != nullptr)
        stderr = std::exchange(all.before, nullptr);
}

} // namespace cmgmedia
