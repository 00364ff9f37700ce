// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate.h"

namespace cmgmedia {

/// The way from a certificate up to its root through the pool, the certificate first.
/// Ends early where an issuer is missing.
std::vector<Certificate> chainOf(const Certificate& certificate, std::span<const Certificate> pool);

} // namespace cmgmedia
