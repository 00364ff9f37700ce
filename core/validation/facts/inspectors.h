// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate.h"

namespace cmgmedia {

/// The product that opens TLS on the way and signs certificates of its own, by its name among the
/// issuers of a chain; empty: none of those that are known.
QString inspectorOf(const std::vector<Certificate>& chain);

/// Made on the spot, as it seems: not from a public CA, and only just issued or for a short time.
bool looksMadeOnTheSpot(const Certificate& leaf, const QDateTime& now);

} // namespace cmgmedia
