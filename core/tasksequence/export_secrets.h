// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasksequence/export_archive.h"

#include <stop_token>

namespace cmgmedia {

/// Whether a variable in a file of an export is named like a secret and has a value: anywhere in
/// its XML, in XML that stands there as text or as a comment, and as what Set Task Sequence
/// Variable sets. A file that can't be read to its end, or was stopped, is taken to hold one.
bool holdsSecret(const ExportFile& file, const std::stop_token& stop);

} // namespace cmgmedia
