// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <stop_token>

namespace cmgmedia {

/// What an empty line is.
enum class EmptyLine {
    NoPassword,    ///< PasswordUnreadable
    EmptyPassword, ///< as PFX files have it
};

/// The first line of a file or, on Linux, of a pipe, in memory that is wiped. PasswordUnreadable
/// where it is empty or too long, and what readFirstLine() meets.
Result<Secret> readSecretFile(const QString& path, const std::stop_token& stop = {},
                              EmptyLine empty = EmptyLine::NoPassword);

/// The same of a line that came from elsewhere, without its end; a byte order mark of UTF-8 is left
/// out, and what is no UTF-8 is no password.
Result<Secret> secretOfLine(SecretBytes line, const QString& from,
                            EmptyLine empty = EmptyLine::NoPassword);

} // namespace cmgmedia
