// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/quiet_errors.h"

namespace cmgmedia {

// The C runtime of Windows does not let its stream be replaced.
QuietErrors::QuietErrors() = default;
QuietErrors::~QuietErrors() = default;

} // namespace cmgmedia
