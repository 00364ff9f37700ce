// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configmgr/inspection_sheet.h"

namespace cmgmedia::cli {

/// A sheet for a terminal.
QString inspectionText(std::span<const SheetSection> sheet);

} // namespace cmgmedia::cli
