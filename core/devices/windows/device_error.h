// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace cmgmedia {

/// What a failed call on a device means, from GetLastError().
Error deviceError(const QString& path);
Error deviceError(const QString& path, unsigned long number);

} // namespace cmgmedia
