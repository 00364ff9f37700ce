// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/facts.h"
#include "core/validation/gateway_trust.h"
#include "core/validation/rule_parts.h"

// What the rules about trust derive from the facts.
namespace cmgmedia {

/// Everything that the profile offers as trust, file by file.
std::vector<Certificate> offeredTrust(const Facts& facts);

/// An offered certificate that must not be trusted: one of the codes of trustSet().
struct FlawedTrust {
    Certificate certificate;
    ErrorCode code;
};

/// Wants the boot image, whose own certificates lead up too.
std::vector<FlawedTrust> flawedTrust(const Facts& facts);

/// Simulated with the hive as it will be after editing, the name left out: that has rules of its
/// own. Wants boot image and gateway certificate.
TrustVerdict gatewayVerdict(const Facts& facts);

Verdict noGatewayCertificate(); ///< unchecked: it was not given

/// Lets a rule about the gateway's certificate see what it needs.
template <Verdict (*judge)(const ServerCertificate&, const Facts&)>
Verdict onGateway(const Facts& facts)
{
    if (facts.profile.scenario != Scenario::CmgManagementPoint)
        return Verdict::notApplicable();
    if (!facts.cmgCertificate)
        return noGatewayCertificate();
    const Result<ServerCertificate>& gateway = *facts.cmgCertificate;
    return gateway ? judge(*gateway, facts) : Verdict::unchecked(describe(gateway.error()));
}

/// The same for rules about the chain, which want the boot image as well.
template <Verdict (*judge)(const TrustVerdict&, const Facts&)>
Verdict onGatewayChain(const ServerCertificate& /*gateway*/, const Facts& facts)
{
    return facts.bootImage ? judge(gatewayVerdict(facts), facts) : noBootImage();
}

} // namespace cmgmedia
