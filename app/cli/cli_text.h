// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

namespace cmgmedia::cli {

/// What the command line says.
struct CliText {
    CMGMEDIA_TEXTS(cli)
};

} // namespace cmgmedia::cli
