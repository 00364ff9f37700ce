// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/facts/gateway_answer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

QString stepName(ProbeStep step)
{
    static constexpr std::array<QLatin1StringView, kProbeSteps.size()> kNames{
        "names"_L1, "reach"_L1, "tls"_L1, "trust"_L1, "http"_L1, "revocation"_L1, "proxy"_L1};
    return kNames[static_cast<size_t>(step)];
}

QString fetchEndName(FetchSight::End end)
{
    static constexpr QLatin1StringView kNames[] = {
        "fetched"_L1,       "not-public"_L1, "not-plain-http"_L1, "no-name"_L1,
        "no-connection"_L1, "no-answer"_L1,  "status"_L1,         "moved"_L1,
        "too-large"_L1,     "portal"_L1,     "not-asked"_L1};
    return kNames[static_cast<size_t>(end)];
}

std::optional<RevocationAnswer> RevocationSight::best() const
{
    const auto isRevoked = [](const RevocationWay& way) {
        return way.answer && way.answer->state == RevocationAnswer::State::Revoked;
    };
    const auto isValid = [](const RevocationWay& way) {
        return way.answer && way.answer->isValid();
    };
    auto found = std::ranges::find_if(ways, isRevoked);
    if (found == ways.end())
        found = std::ranges::find_if(ways, isValid);
    return found == ways.end() ? std::nullopt : found->answer;
}

bool GatewayAnswer::isConnected() const
{
    return std::ranges::find(reach, ProbeEnd::Done, &AddressSight::end) != reach.end();
}

bool isStale(const GatewayAnswer& answer, const QDateTime& now)
{
    constexpr qint64 kSecondsPerDay = 24LL * 60 * 60;
    return answer.at.secsTo(now) > kSecondsPerDay;
}

} // namespace cmgmedia
