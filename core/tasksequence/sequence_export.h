// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/tasksequence/task_sequence.h"

#include <stop_token>

namespace cmgmedia {

/// Reads an export: the console's .zip, or an .xml that holds a sequence. Gives the task sequence
/// of that name or package ID, whoever runs it; where none is wanted, all that no other one of the
/// export runs, and at least one. Child sequences that the export holds stand where they run.
/// NotFound…, ExportUnreadable, ExportTooLarge, ExportAmbiguous, ExportLacksSequence, Cancelled.
Result<std::vector<TaskSequence>> loadTaskSequences(const QString& path, const QString& wanted,
                                                    const std::stop_token& stop);

} // namespace cmgmedia
