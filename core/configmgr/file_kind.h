// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace cmgmedia {

/// What a path that somebody gives us holds, judged by its content and never by its name.
enum class FileKind {
    Medium, ///< a folder, or whatever else may be a disc image
    BootImage,
    MediaVariables,
    Pfx,
    Certificates, ///< in any form that loadCertificates() knows
    Program,      ///< a PE file, such as a boot manager
};

Result<FileKind> kindOf(const QString& path);

} // namespace cmgmedia
