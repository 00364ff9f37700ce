// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/trust_store.h"
#include "core/validation/facts/facts.h"
#include "core/validation/facts/gateway_answer.h"

// The chain that a gateway sent when it was asked, against the trust of a boot image.
namespace cmgmedia {

/// Of the Windows PE in the boot image, 26100; 0: not known.
int windowsBuild(const Facts& facts);
/// What the boot image will trust as the build leaves it; nullopt: no boot image is known.
std::optional<TrustStores> storesAfterBuild(const Facts& facts);

/// Whether Windows PE trusts what was sent; wants a leaf.
TrustQuestion sentQuestion(const GatewayAnswer& answer, const TrustStores& stores,
                           const QDateTime& now);
/// Fills in what that comes to, with what the gateway sends along and without it; wants a leaf.
void judgeChain(GatewayAnswer& answer, const std::optional<TrustStores>& stores,
                const QDateTime& now);

/// The answer of the facts as far as it counts for them: its chain judged by the trust that the
/// boot image will have now. nullptr: there is none, it is older than a day, or it is about another
/// gateway or another Windows PE.
std::shared_ptr<const GatewayAnswer> countedAnswer(const Facts& facts);

/// CAs that the boot image lacks on the way to what the gateway sent, whether it sends them itself
/// or its certificate says where they are; the issuer first.
std::vector<Certificate> missingIssuers(const GatewayAnswer& answer);

} // namespace cmgmedia
