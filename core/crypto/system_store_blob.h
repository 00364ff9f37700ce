// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate.h"

namespace cmgmedia {

/// The "Blob" value of a certificate in a Windows system store: records of
/// {property id u32, 1 u32, length u32, data}, little endian ([MS-GPEF] 2.2.1.1.1.1).
/// We write properties 3 (SHA-1) and 32 (DER), as crypt32 does for a certificate it adds.
QByteArray systemStoreBlob(const Certificate& certificate);

/// Takes property 32 only; other properties can carry the name of the machine they come from.
/// Corrupt when a record overruns, has another reserved word, or there is no property 32.
Result<Certificate> certificateFromBlob(QByteArrayView blob, const QString& origin);

} // namespace cmgmedia
