// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace cmgmedia {

enum class CertificateKind {
    Root,         ///< a CA certificate that signs itself
    Intermediate, ///< a CA certificate that another CA signed
    Leaf,         ///< no CA: basicConstraints CA:TRUE is missing
};

/// An X.509 certificate, its DER and what we ask it for.
struct Certificate {
    QByteArray der;
    QByteArray thumbprint; ///< SHA-1 of the DER, 20 bytes; how Windows names a certificate
    QString subject;       ///< RFC 2253 style, most specific part first
    QString commonName;    ///< empty when the subject has none
    QString issuer;
    QString serial; ///< upper-case hex
    QDateTime notBefore;
    QDateTime notAfter; ///< both UTC
    CertificateKind kind = CertificateKind::Leaf;
    QString signatureAlgorithm; ///< "sha256WithRSAEncryption"
    QString keyAlgorithm;       ///< "RSA", "EC"
    int keyBits = 0;
    QStringList extendedKeyUsages;        ///< dotted OIDs; empty: any
    std::optional<QStringList> keyUsages; ///< "digitalSignature"; nullopt: not said, so any
    QStringList dnsNames;                 ///< from subjectAltName
    QStringList policies;                 ///< dotted OIDs
    QStringList crlUrls;                  ///< CRL distribution points
    QStringList ocspUrls;

    bool operator==(const Certificate& other) const { return der == other.der; }

    /// Exactly one certificate; CertificateUnreadable otherwise, trailing bytes included.
    static Result<Certificate> fromDer(QByteArrayView der, const QString& origin);
    /// "3F2A…", 40 upper-case hex digits: the key name in the registry.
    QString thumbprintText() const;
    /// The common name, or the whole subject where there is none.
    QString displayName() const;
    /// Issuer name and signature both fit; dates are not looked at.
    bool isIssuedBy(const Certificate& ca) const;
    /// Signed over a hash for which collisions are known: SHA-1, MD5 and older.
    bool hasWeakSignature() const;
};

/// All certificates in a .cer, .crt or .pem (DER or PEM, several in a row) or .p7b (DER or PEM).
/// Doubles are left out. CertificateUnreadable when there is none, or when one is damaged.
Result<std::vector<Certificate>> parseCertificates(QByteArrayView content, const QString& origin);

} // namespace cmgmedia
