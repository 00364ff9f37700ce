// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/scratch_file.h"

namespace cmgmedia {

/// Windows names no bytes in memory.
std::optional<ScratchFile> memoryFile(QByteArrayView)
{
    return std::nullopt;
}

} // namespace cmgmedia
