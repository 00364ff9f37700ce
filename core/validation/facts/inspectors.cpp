// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/facts/inspectors.h"

#include "core/crypto/server_certificate.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// What such products call their CAs by default. A company may call its own otherwise.
constexpr QLatin1StringView kInspectors[] = {"Zscaler"_L1,
                                             "Netskope"_L1,
                                             "Fortinet"_L1,
                                             "FortiGate"_L1,
                                             "Palo Alto"_L1,
                                             "Blue Coat"_L1,
                                             "Forcepoint"_L1,
                                             "Websense"_L1,
                                             "Sophos"_L1,
                                             "Check Point"_L1,
                                             "Cisco Umbrella"_L1,
                                             "Barracuda"_L1,
                                             "McAfee"_L1,
                                             "Skyhigh"_L1,
                                             "Trellix"_L1,
                                             "Trend Micro"_L1,
                                             "WatchGuard"_L1,
                                             "SonicWall"_L1,
                                             "iboss"_L1,
                                             "Menlo Security"_L1,
                                             "Cato Networks"_L1,
                                             "Cloudflare Gateway"_L1,
                                             "Gateway CA - Cloudflare"_L1,
                                             "Kaspersky"_L1,
                                             "ESET SSL"_L1,
                                             "avast"_L1,
                                             "AVG Web"_L1,
                                             "Bitdefender"_L1,
                                             "squid"_L1,
                                             "mitmproxy"_L1,
                                             "DO_NOT_TRUST_Fiddler"_L1,
                                             "Charles Proxy"_L1,
                                             "PortSwigger"_L1};

constexpr qint64 kSecondsPerHour = 3600;
constexpr qint64 kJustIssued = 48 * kSecondsPerHour;
constexpr qint64 kShortLived = 90 * 24 * kSecondsPerHour;

} // namespace

QString inspectorOf(const std::vector<Certificate>& chain)
{
    for (const Certificate& certificate : chain) {
        for (const QLatin1StringView name : kInspectors) {
            if (certificate.issuer.contains(name, Qt::CaseInsensitive))
                return name;
        }
    }
    return {};
}

bool looksMadeOnTheSpot(const Certificate& leaf, const QDateTime& now)
{
    if (isFromPublicCa(leaf))
        return false;
    return leaf.notBefore.secsTo(now) < kJustIssued
           || leaf.notBefore.secsTo(leaf.notAfter) < kShortLived;
}

} // namespace cmgmedia
