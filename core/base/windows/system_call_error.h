// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace cmgmedia {

/// The error of a failed call of Windows, from GetLastError(), folded into a code.
Error windowsError(const QString& subject);
Error windowsError(const QString& subject, unsigned long number);

} // namespace cmgmedia
