// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/crypto/certificate.h"

namespace cmgmedia {

/// What a PKCS #12 file holds; never the key itself.
struct Pfx {
    /// The one that the private key belongs to. Of several with a key the one for clients, of those
    /// the one that is valid longest, whatever their order in the file.
    Certificate certificate;
    std::vector<Certificate> chain;   ///< the other certificates in the file, each once
    std::vector<Certificate> withKey; ///< all that have their key in the file, the chosen one first
    bool isTwice = false;             ///< the certificate stands in the file more than once
    bool hasPrivateKey = false;
    int keys = 0;            ///< private keys in the file; what is said below is about one of them
    bool keyMatches = false; ///< with a private key: it belongs to the certificate
    QString keyProvider;     ///< CSP name attribute of the key bag; empty when absent
    /// "PBE-SHA1-3DES", "PBES2 AES-256-CBC"; empty: not encrypted, like the next
    QString keyEncryption;
    QString certificateEncryption;
    QString macAlgorithm; ///< "SHA1", "SHA256"; empty: no MAC
};

/// Opens a PFX: 3DES, AES and, through OpenSSL's legacy provider, RC2.
/// PasswordWrong when the MAC does not fit, what whyNoPfx() says when it is no PKCS #12,
/// PfxMacUnknown for PBMAC1 and the like, PfxWithoutCertificate when there is at most a key inside,
/// Unsupported when it is encrypted in a way that OpenSSL does not know here.
Result<Pfx> openPfx(QByteArrayView content, const Secret& password, const QString& origin);

/// The same for a file. Without a password it is tried without one: PasswordMissing where it has
/// one.
Result<Pfx> openPfxFile(const QString& path, const Secret* password);

} // namespace cmgmedia
