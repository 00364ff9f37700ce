// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/certificate.h"
#include "core/crypto/openssl_handles.h"

namespace cmgmedia {

/// One PKCS #7 of a signed PE file, with SpcIndirectDataContent in it. For authenticode.cpp only.
struct SignedContent {
    Certificate signer;
    std::vector<Certificate> certificates; ///< all that it carries, the signer's among them
    const EVP_MD* algorithm = nullptr;     ///< SHA-1, SHA-256, SHA-384 or SHA-512
    QByteArray digest;                     ///< of the file, as it was signed
    /// The signer's key signed attributes with the digest of the content, which holds the digest.
    bool signatureValid = false;
    std::vector<QByteArray> nested; ///< PKCS #7 in the unsigned attribute of Microsoft

    /// Zeroes may follow the PKCS #7. Corrupt, Unsupported, CertificateUnreadable.
    static Result<SignedContent> read(QByteArrayView pkcs7, const QString& origin);
};

} // namespace cmgmedia
