// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate.h"

namespace cmgmedia {

/// The certificate that a server shows, out of a file.
struct ServerCertificate {
    Certificate server;
    /// What else is in the file. Nobody knows whether the server sends these, so they do not count
    /// for its trust; they tell what a missing issuer looks like.
    std::vector<Certificate> others;
};

/// Out of the certificates of a file; of several leaves the first that is for servers.
/// NotAServerCertificate where all are CAs.
Result<ServerCertificate> serverCertificateOf(std::vector<Certificate> found,
                                              const QString& origin);

/// Windows' and OpenSSL's names for usages.
inline constexpr char kServerAuthentication[] = "1.3.6.1.5.5.7.3.1";
inline constexpr char kClientAuthentication[] = "1.3.6.1.5.5.7.3.2";
inline constexpr char kAnyUsage[] = "2.5.29.37.0";

/// The certificate was issued under the rules of the public certification authorities: it names
/// a policy of the CA/Browser Forum (2.23.140.1, Baseline Requirements 7.1.6).
bool isFromPublicCa(const Certificate& certificate);

} // namespace cmgmedia
