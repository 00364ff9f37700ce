// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"
#include "core/base/secret.h"
#include "core/crypto/certificate.h"

namespace cmgmedia {

/// A CMS signature (RFC 5652) that lies beside what it signs, in DER, with the certificates of the
/// PFX in it. What openPfx() meets, PfxWithoutKey, Cancelled.
Result<QByteArray> signDetached(const ByteSource& bytes, QByteArrayView pfx, const Secret& password,
                                const QString& pfxPath, const std::stop_token& stop);

/// What such a signature says of bytes.
struct DetachedSignature {
    enum class Trust {
        Trusted,
        Untrusted, ///< no way leads from the signer to a certificate that is trusted
        Expired,   ///< one on the way is no longer valid
        NotYetValid,
    };

    Certificate signer;
    bool fits = false; ///< the signer's key signed these very bytes
    Trust trust = Trust::Untrusted;

    bool isGood() const { return fits && trust == Trust::Trusted; }
};

/// Looks at a signature by one signer. A trusted certificate may be the signer's own, or that of
/// any CA above it. Corrupt where it is none, CertificateUnreadable, Cancelled, what reading meets.
Result<DetachedSignature> checkDetached(const ByteSource& bytes, QByteArrayView signature,
                                        std::span<const Certificate> trusted, const QDateTime& now,
                                        const QString& origin, const std::stop_token& stop);

} // namespace cmgmedia
