// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate.h"

namespace cmgmedia {

/// CA certificates that are fit to be trusted, sorted by what the system stores want.
struct TrustSet {
    std::vector<Certificate> roots;
    std::vector<Certificate> intermediates;
};

/// Checks the certificates that an admin offers as trust: CA certificates, valid now, and each
/// intermediate with its issuers up to a root among the offered or the already known ones.
/// CertificateNotForTrust, CertificateExpired, CertificateNotYetValid, IssuerMissing.
Result<TrustSet> trustSet(std::span<const Certificate> offered, std::span<const Certificate> known,
                          const QDateTime& now);

/// Why an offered certificate must not be trusted, with the codes of trustSet(); nullopt: it may.
std::optional<Error> trustFlaw(const Certificate& certificate, std::span<const Certificate> offered,
                               std::span<const Certificate> known, const QDateTime& now);

/// The way from a certificate up to its root through the pool, the certificate first.
/// Ends early where an issuer is missing.
std::vector<Certificate> chainOf(const Certificate& certificate, std::span<const Certificate> pool);

} // namespace cmgmedia
