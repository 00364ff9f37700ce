// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace cmgmedia {

/// Ctrl-C, or being asked to end, calls this on a thread of its own instead of killing the process,
/// so that what is unfinished can be removed. Said once, before any other thread starts.
void onInterrupt(std::function<void()> call);

} // namespace cmgmedia
