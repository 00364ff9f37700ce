// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace cmgmedia {

/// The first line of a file, never longer than needed in memory that Qt owns.
/// PasswordUnreadable where it cannot be read or is empty.
Result<Secret> readSecretFile(const QString& path);

} // namespace cmgmedia
