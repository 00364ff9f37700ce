// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/crypto/certificate.h"

#include <memory>
#include <stop_token>

namespace cmgmedia {

enum class KeyKind { Rsa2048, EcP256 };

/// A private key in memory, for labs and tests. It cannot be read out, except into a PFX.
class PrivateKey
{
public:
    struct Handle; ///< OpenSSL's key

    static Result<PrivateKey> make(KeyKind kind, const std::stop_token& stop = {}); ///< Cancelled

    const Handle& handle() const { return *m_handle; }

private:
    explicit PrivateKey(std::shared_ptr<const Handle> handle) : m_handle(std::move(handle)) {}

    std::shared_ptr<const Handle> m_handle;
};

/// What a new certificate says.
struct CertificateRequest {
    QString commonName;
    QDateTime notBefore; ///< UTC
    QDateTime notAfter;
    bool isCa = false;
    QStringList extendedKeyUsages; ///< OpenSSL's names: "clientAuth"
    QStringList dnsNames;
    QStringList crlUrls;
    QString digest = QStringLiteral("SHA256"); ///< of the signature, by OpenSSL's name
};

/// A certificate and the key that belongs to it.
struct Identity {
    Certificate certificate;
    PrivateKey key;
};

/// Without an issuer the certificate signs itself.
Result<Certificate> makeCertificate(const CertificateRequest& request, const PrivateKey& key,
                                    const Identity* issuer);
/// The same with a new key.
Result<Identity> makeIdentity(const CertificateRequest& request, const Identity* issuer,
                              KeyKind kind = KeyKind::Rsa2048, const std::stop_token& stop = {});

/// A PFX as Windows exports it for a medium: 3DES, SHA-1 MAC, 2000 iterations.
Result<QByteArray> makePfx(const Identity& identity, std::span<const Certificate> chain,
                           const Secret& password);

} // namespace cmgmedia
