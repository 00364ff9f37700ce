// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace cmgmedia {

enum class LogSeverity { Information = 1, Warning = 2, Error = 3 };

struct LogEntry {
    QString text;
    LogSeverity severity = LogSeverity::Information;

    bool operator==(const LogEntry&) const = default;
};

/// Takes a log of Configuration Manager apart while it grows. Knows the entries that CMTrace reads,
/// <![LOG[text]LOG]!><time="…" date="…" component="…" context="…" type="1" thread="…" file="…">,
/// and those of site servers, text  $$<component><date time><thread=…>. Both forms: seen in public
/// logs, not specified by Microsoft.
class CmTraceReader
{
public:
    /// The entries that these bytes, behind those before, complete.
    std::vector<LogEntry> feed(const QByteArray& bytes);

private:
    bool takeEntry(LogEntry& entry);

    QByteArray m_rest; ///< of an entry that is not complete yet
};

} // namespace cmgmedia
