// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// Archives: what can go wrong, beside what every room knows.
namespace cmgmedia::ErrorCode {

inline constexpr ErrorRow ExportUnreadable{
    ErrorKind::Damaged, "ExportUnreadable",
    QT_TRANSLATE_NOOP("Error",
                      "%1 isn't a readable task sequence export. Export the task sequence again "
                      "from the console, without a password on the archive.")};
inline constexpr ErrorRow ExportTooLarge{
    ErrorKind::TooLarge, "ExportTooLarge",
    QT_TRANSLATE_NOOP("Error",
                      "%1 is too large for a task sequence export, so it wasn't read. Export the "
                      "task sequence again from the console, without its content.")};

} // namespace cmgmedia::ErrorCode
