// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagnosis/diagnosed_logs.h"

#include <optional>

namespace cmgmedia::ui {

/// A line of the list.
struct LogRow {
    enum class Kind : quint8 {
        Entry,
        Gap,  ///< time went by before the entry of the place
        File, ///< another log begins with the entry of the place
    };
    LogPlace place;
    Kind kind = Kind::Entry;

    bool operator==(const LogRow&) const = default;
};

struct LogRows {
    std::vector<LogRow> rows;
    std::vector<quint32> errors; ///< rows that are errors, ascending
    size_t entries = 0;          ///< rows that are entries
    size_t all = 0;              ///< entries of the logs
};
using SharedRows = std::shared_ptr<const LogRows>;

enum class LogShown { Everything, WarningsAndErrors, Errors, WithoutNoise, StepsAndGroups };

/// What of the logs is shown: text, or component:, thread:, type:, phase:, code:, all of which an
/// entry has to have.
struct LogQuery {
    QByteArrayList texts; ///< UTF-8; cases of ASCII do not matter
    QStringList components;
    QStringList phases; ///< phaseName()
    QStringList types;  ///< "error", "warning", "detail"
    std::optional<quint32> thread;
    std::optional<quint32> code;
    LogShown shown = LogShown::Everything;
    QString component; ///< chosen in the list; empty: any

    bool isEverything() const;
    static LogQuery parsed(const QString& typed);
};

Result<SharedRows> rowsOf(const DiagnosedLogs& logs, const LogQuery& query, const Work& work);
/// The rows whose text holds a text, ascending.
Result<std::vector<quint32>> rowsWith(const DiagnosedLogs& logs, const LogRows& rows,
                                      const QString& text, const Work& work);
/// The row of a line number ("412") in the file of a row, or of a time ("14:22") behind it; as near
/// as there is one.
std::optional<int> rowAt(const DiagnosedLogs& logs, const LogRows& rows, int current,
                         const QString& wanted);
/// The row of a place, or the nearest one before it that is shown; -1: none.
int rowOf(const LogRows& rows, const LogPlace& place);

} // namespace cmgmedia::ui
