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
    /// A certificate that signs itself and is a CA's, or may be: of version 1, or without
    /// basicConstraints, and without anything that a server or client has. Windows takes it for a
    /// root where it lies in ROOT.
    Root,
    Intermediate, ///< a CA certificate that another CA signed
    Leaf,         ///< no CA: basicConstraints CA:TRUE is missing
};

QString kindName(CertificateKind kind); ///< "intermediate"

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
    bool isDeclaredCa = false;  ///< basicConstraints says so
    int version = 3;            ///< of X.509
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
    QString keyText() const; ///< "RSA 2048"
    /// The common name, or the whole subject where there is none.
    QString displayName() const;
    /// Issuer name and signature both fit; dates are not looked at.
    bool isIssuedBy(const Certificate& ca) const;
    /// Signed over a hash for which collisions are known: SHA-1, MD5 and older.
    bool hasWeakSignature() const;
    /// Less than 112 bits of strength (NIST SP 800-57): RSA and DSA below 2048 bits, EC below 224.
    bool hasWeakKey() const;
};

/// As a text file: "-----BEGIN CERTIFICATE-----…", one behind the other, LF.
QByteArray pemOf(std::span<const Certificate> certificates);

} // namespace cmgmedia
