// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QFile>

#include <stop_token>

namespace cmgmedia {

/// Opens what a QFile names for reading: an ordinary file or a block device. Whatever else has a
/// name, a pipe above all, might keep the caller waiting for ever, and is not opened. The QFile
/// knows its name no longer on Linux. NotFound, AccessDenied, IsFolder, NotAFile, Io.
Result<> openToRead(QFile& file);

/// The first line of a file, without its end, in memory that is wiped. On Linux it may be a pipe,
/// too, as a shell makes one for `<(command)`: then it waits for who writes, and for ten seconds
/// for somebody to come. PasswordUnreadable also for more bytes than `most`; Cancelled; the same as
/// above.
Result<SecretBytes> readFirstLine(const QString& path, qsizetype most, const std::stop_token& stop);

/// Opens a file that is not there yet for writing: one that nobody but this user can read. On
/// Windows the folder decides who can.
bool openNewPrivate(QFile& file);

} // namespace cmgmedia
