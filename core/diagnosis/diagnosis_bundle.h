// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/redaction.h"

#include <stop_token>

namespace cmgmedia {

/// What can be handed on: a ZIP file of the logs without secrets and names, the diagnosis of them,
/// and a README that says what was replaced.
struct LogBundle {
    QByteArray zip;
    QMap<QString, int> replaced; ///< how often, by kind
};

Result<LogBundle> makeBundle(const LogSet& logs, NamePolicy policy,
                             const std::stop_token& stop = {});

/// The same set with every text redacted. Cancelled.
Result<LogSet> redactedLogs(const LogSet& logs, Redactor& redactor,
                            const std::stop_token& stop = {});
/// A page of them, as diagnosisHtml() makes it.
Result<QByteArray> redactedPage(const LogSet& logs, int attempt, const std::stop_token& stop = {});

} // namespace cmgmedia
