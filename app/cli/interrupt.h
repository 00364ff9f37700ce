// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

namespace cmgmedia::cli {

/// Ctrl-C, or being asked to end, trips the source instead of killing the process, so that what
/// is unfinished can be removed. Called once, before any other thread starts.
void stopOnInterrupt(std::stop_source& source);

} // namespace cmgmedia::cli
