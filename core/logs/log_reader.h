// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/zip_file.h"
#include "core/base/result.h"
#include "core/base/work.h"
#include "core/logs/log_set.h"

#include <QStringList>

namespace cmgmedia {

/// How much is read. A whole story of a task sequence is some 20 MB.
struct LogLimits {
    qint64 fileBytes = 256LL << 20; ///< of a larger file only its end
    qint64 totalBytes = 512LL << 20;
    size_t entries = 4'000'000;
    int logs = 5'000;
    int filesSeen = 50'000; ///< in folders, whatever they are
    ArchiveLimits archive{.fileBytes = 256LL << 20, .totalBytes = 512LL << 20};
};

/// Reads logs: files, folders and what is below them, ZIP files and one ZIP file inside of them,
/// each recognized by its content. What cannot be read of many is skipped, which is said. The order
/// of the paths changes nothing. NotFound, AccessDenied, NotAFile, LogsTooMany, LogArchiveTooLarge,
/// LogArchiveUnreadable, Cancelled.
Result<LogSet> readLogs(const QStringList& paths, const LogLimits& limits, Work& work);

/// The same of bytes that came from elsewhere: a paste, standard input.
LogSet readLog(const QByteArray& bytes, const QString& name, const LogLimits& limits = {});

/// Puts the files of a set together: rolled-over ones by their stamps, then .lo_, then .log; a copy
/// that begins as another log does is left out. What readLogs() ends with.
void joinChains(LogSet& logs, std::vector<std::vector<LogEntry>> entriesOfFiles);

} // namespace cmgmedia
