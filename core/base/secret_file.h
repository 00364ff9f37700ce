// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace cmgmedia {

/// The first line of a file, never longer than needed in memory that Qt owns.
/// PasswordUnreadable where it cannot be read or is empty.
Result<Secret> readSecretFile(const QString& path);

/// The same of a line that came from elsewhere, without its end; a byte order mark of UTF-8 is left
/// out, and what is no UTF-8 is no password.
Result<Secret> secretOfLine(SecretBytes line, const QString& from);

} // namespace cmgmedia
