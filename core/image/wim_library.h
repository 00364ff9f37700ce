// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/image/wim_file.h"

#include <wimlib.h>

#include <string>

namespace cmgmedia {

/// Starts wimlib once for the process; from any thread.
Result<> startWimlib();

/// Folds one of wimlib's codes into ours, with its own words as detail.
Error wimlibError(int code, const QString& subject);

/// wimlib's number of a compression, the same as in Microsoft's WIMGAPI.
wimlib_compression_type wimlibType(WimCompression compression);

/// Text and paths as wimlib takes them: UTF-8, or UTF-16 where a wchar_t is that.
std::basic_string<wimlib_tchar> wimlibText(const QString& text);

} // namespace cmgmedia
