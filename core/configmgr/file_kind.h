// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace cmgmedia {

/// What a path that somebody gives us holds, judged by its content and never by its name.
enum class FileKind {
    Medium, ///< a folder, a device, or an image with a file system or partitions
    BootImage,
    MediaVariables,
    Pfx,
    Certificates,  ///< in any form that loadCertificates() knows
    Program,       ///< a PE file, such as a boot manager
    RegistryHive,  ///< boot configuration data (BCD) among them
    RamDisk,       ///< boot.sdi
    BootCode,      ///< for BIOS, of a disc: etfsboot.com
    SignatureList, ///< of UEFI: db, dbx, and updates of them
    Log,           ///< of Configuration Manager
    TaskSequence,  ///< an export: ZIP or bare XML
    Ini,
    Profile,
    Manifest,
    Report,
    Other, ///< nothing that can be shown; whatElse() says what
};

Result<FileKind> kindOf(const QString& path);

/// Why there is nothing to show of a file that is Other: what it is, and what to do.
Error whatElse(const QString& path);

} // namespace cmgmedia
