// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/trust_store.h"

#include <span>

namespace cmgmedia {

/// The key that an exported .reg names.
enum class RegRoot {
    WinpeOffline, ///< HKEY_LOCAL_MACHINE\winpe-offline\..., as Microsoft's procedure loads it
    Software,     ///< HKEY_LOCAL_MACHINE\SOFTWARE\...
};

/// A regedit 5 export: UTF-16LE with BOM, CRLF, lines broken at 80 columns.
QByteArray exportReg(std::span<const StoredCertificate> certificates, RegRoot root);

/// What a .reg gives for trust: the certificates (DER only), and lines saying what was ignored.
struct RegImport {
    std::vector<Certificate> certificates;
    QStringList ignored;
};

/// Reads regedit 5 and REGEDIT4 exports in any usual encoding. Takes Blob values under
/// ...\Certificates\<40 hex> from whatever root key. RegDamaged when a Blob's certificate does not
/// have the thumbprint of its key, RegNothingUsable when none is there.
Result<RegImport> importReg(QByteArrayView content, const QString& origin);

} // namespace cmgmedia
