// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/native_path.h"

namespace cmgmedia {

std::filesystem::path nativePath(const QString& path)
{
    return path.toStdU16String();
}

} // namespace cmgmedia
