// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// Logs: what can go wrong, beside what every room knows.
namespace cmgmedia::ErrorCode {

inline constexpr ErrorRow LogsTooMany{
    ErrorKind::TooLarge, "LogsTooMany",
    QT_TRANSLATE_NOOP("Error",
                      "%1 contains too many files for a log folder. Choose the folder that the "
                      "logs are in.")};
inline constexpr ErrorRow LogArchiveTooLarge{
    ErrorKind::TooLarge, "LogArchiveTooLarge",
    QT_TRANSLATE_NOOP("Error",
                      "%1 is too large for a collection of logs, so it wasn't read. Pack only "
                      "the logs.")};
inline constexpr ErrorRow LogArchiveUnreadable{
    ErrorKind::Damaged, "LogArchiveUnreadable",
    QT_TRANSLATE_NOOP("Error",
                      "%1 isn't a readable ZIP file. Pack the logs again, without a password.")};

} // namespace cmgmedia::ErrorCode
