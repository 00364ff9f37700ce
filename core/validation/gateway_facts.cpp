// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/gateway_facts.h"

#include "core/crypto/chain.h"

#include <QCoreApplication>

namespace cmgmedia {

std::vector<Certificate> offeredTrust(const Facts& facts)
{
    std::vector<Certificate> offered;
    for (const OfferedTrust& file : facts.offered)
        offered.insert(offered.end(), file.certificates.begin(), file.certificates.end());
    return offered;
}

std::vector<FlawedTrust> flawedTrust(const Facts& facts)
{
    std::vector<Certificate> known;
    for (const StoredCertificate& stored : facts.bootImage->trust)
        known.push_back(stored.certificate);
    const std::vector<Certificate> offered = offeredTrust(facts);
    std::vector<FlawedTrust> flawed;
    for (const Certificate& certificate : offered) {
        if (const auto flaw = trustFlaw(certificate, offered, known, facts.clock.now))
            flawed.push_back({certificate, flaw->code});
    }
    return flawed;
}

TrustVerdict gatewayVerdict(const Facts& facts)
{
    const std::vector<StoredCertificate> hive =
        storedAfter(facts.bootImage->trust, facts.trustChange);
    return simulateTrust(gatewayQuestion(**facts.cmgCertificate, hive, {}, facts.clock.now));
}

Verdict noGatewayCertificate()
{
    return Verdict::unchecked(QCoreApplication::translate(
        "Rule", "The server certificate of the cloud management gateway was not given, so nobody "
                "knows whether Windows PE will trust it."));
}

} // namespace cmgmedia
