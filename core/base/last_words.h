// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cmgmedia {

/// Where memory or threads run out on a thread that nobody can tell of it, the process says so on
/// standard error and ends with 3, as after any other failure.
void sayLastWords();

} // namespace cmgmedia
