// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace cmgmedia {

/// Makes wimlib's functions callable, from any thread. LibraryMissing where the library is loaded
/// at run time and is not there.
Result<> loadWimlib();

} // namespace cmgmedia
