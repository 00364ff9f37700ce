// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secure_boot_ca.h"

namespace cmgmedia {

/// One Authenticode signature of a PE file, checked as far as the file alone allows. Dates are not
/// looked at, as firmware does not look at them; timestamps are not read.
struct AuthenticodeSignature {
    Certificate signer;
    /// The signer first, then as far up as the file carries certificates that issued each other.
    std::vector<Certificate> chain;
    IssuingCa ca;
    QString digestAlgorithm;    ///< "SHA256"
    bool digestMatches = false; ///< the file is the one that was signed
    bool signatureValid =
        false; ///< signed with the signer's key; a carried CA did issue the signer
    /// Inside another signature, where Windows looks but the firmware does not (EDK II,
    /// DxeImageVerificationLib: the entries of the certificate table alone).
    bool isNested = false;

    bool isGood() const { return digestMatches && signatureValid; }
};

struct SignedImage {
    QString architecture; ///< "amd64", "arm64", "x86"; empty: another
    /// In the order of the file, nested ones behind the one they are in; none: not signed.
    std::vector<AuthenticodeSignature> signatures;
};

/// Reads every signature of a PE file such as a boot manager.
/// Corrupt, Truncated, Unsupported, CertificateUnreadable.
Result<SignedImage> readAuthenticode(QByteArrayView file, const QString& origin);

} // namespace cmgmedia
