// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/facts/gateway_answer.h"
#include "core/validation/rules/rule_parts.h"

// What the rules about a gateway that was asked share.
namespace cmgmedia {

/// Why a step was not made, or not to its end: a whole sentence.
Text notAskedText(const ProbeStepState& state);

/// "it refuses connections", behind a name or address and a colon.
Text endText(ProbeEnd end);
Text stepText(ProbeStep step); ///< "names"
/// How the handshake of this boot image ended; NotAsked: there was none.
ProbeEnd ownEnd(const GatewayAnswer& answer);
bool isRefusal(ProbeEnd end); ///< of what Windows PE offers, as far as anybody can tell
/// The first handshake, of whichever Windows PE, that came to its end; nullptr: none did.
const HandshakeSight* connectedHello(const GatewayAnswer& answer);
/// Why a list, responder or issuer gave nothing of use; empty: it did.
Text wayText(const RevocationWay& way);
Text fetchText(const FetchSight& sight);

} // namespace cmgmedia
