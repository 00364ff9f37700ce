// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logs/log_decoder.h"
#include "core/logs/log_entry.h"

#include <QString>

#include <vector>

namespace cmgmedia {

/// What somebody who follows a log sees of an entry.
struct LogLine {
    QString text;
    LogSeverity severity = LogSeverity::Unknown;

    bool operator==(const LogLine&) const = default;
};

/// Takes a log of Configuration Manager apart while it grows: every entry that parseLog() knows.
class CmTraceReader
{
public:
    /// The entries that these bytes, behind those before, complete.
    std::vector<LogLine> feed(const QByteArray& bytes);
    /// Those that never got an end: the log grows no longer.
    std::vector<LogLine> finish();

private:
    std::vector<LogLine> take(bool isLast);

    LogDecoder m_decoder;
    QByteArray m_rest; ///< UTF-8 of entries that are not complete yet
};

} // namespace cmgmedia
