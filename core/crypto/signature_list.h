// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate.h"

#include <QDateTime>

namespace cmgmedia {

/// What Secure Boot trusts or has revoked (db, dbx), or an update of it: EFI_SIGNATURE_LIST, one
/// behind the other; UEFI 2.10, 32.4.1. Whether anybody signed it is not looked at.
struct SignatureDatabase {
    bool isSignedUpdate = false; ///< EFI_VARIABLE_AUTHENTICATION_2 stands in front, 8.2.2
    QDateTime time;              ///< of that; invalid: there is none, or it says none
    int lists = 0;
    std::vector<Certificate> certificates;
    int hashes = 0; ///< SHA-256 of programs
    int others = 0; ///< of other kinds, or certificates that cannot be read
};

/// Begins like one, as it is or with the attributes that Linux puts in front of a variable.
bool isSignatureList(QByteArrayView head);

/// Corrupt, Truncated.
Result<SignatureDatabase> readSignatureDatabase(QByteArrayView content, const QString& origin);

} // namespace cmgmedia
