// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/needs.h"

#include "core/validation/facts/facts.h"
#include "core/validation/facts/gateway_answer.h"
#include "core/validation/rules/probe_parts.h"
#include "core/validation/rules/rule_parts.h"
#include "core/validation/rules/site_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr char kNoMedium[] =
    QT_TRANSLATE_NOOP("Rule", "Open a boot medium from your site to check this.");
constexpr char kLocked[] = QT_TRANSLATE_NOOP("Rule", "Enter the media password to check this.");
constexpr char kNoSnapshot[] = QT_TRANSLATE_NOOP("Rule", "Add a site snapshot to check this.");
constexpr char kNoBootImage[] = QT_TRANSLATE_NOOP("Rule", "Open a boot image to check this.");

constexpr char kNotAsked[] = QT_TRANSLATE_NOOP("Rule", "Ask the gateway to check this.");
constexpr char kNoProxy[] =
    QT_TRANSLATE_NOOP("Rule", "Ask the gateway through a proxy, too, to check this.");

constexpr NeedRow kNeeds[] = {
    {Need::GatewayCertificate, "gateway-certificate"_L1,
     QT_TRANSLATE_NOOP("Rule",
                       "Add the CMG's server certificate on the Boot image page to check whether "
                       "Windows PE will trust it."),
     nullptr},
    {Need::TaskSequence, "task-sequence"_L1,
     QT_TRANSLATE_NOOP("Rule",
                       "Add a task sequence export on the Customization page to check this."),
     QT_TRANSLATE_NOOP("Rule", "The task sequence export couldn't be read.")},
    {Need::Pfx, "pfx"_L1, QT_TRANSLATE_NOOP("Rule", "Add a PFX file to check this."), nullptr},
    // Why a medium or a boot image could not be opened stands at its field already.
    {Need::Medium, "medium"_L1, kNoMedium, kNoMedium},
    {Need::Variables, "media-variables"_L1, kLocked, kLocked},
    {Need::GatewayName, "gateway-name"_L1,
     QT_TRANSLATE_NOOP(
         "Rule", "The gateway's name isn't known. Open a boot medium and enter its password."),
     nullptr},
    {Need::BootImage, "boot-image"_L1, kNoBootImage, kNoBootImage},
    {Need::BootManagers, "boot-managers"_L1, kNoMedium, kNoBootImage},
    {Need::BootChain, "boot-chain"_L1,
     QT_TRANSLATE_NOOP("Rule",
                       "Whether a PC starts the medium isn't known. Open a boot medium from your "
                       "site."),
     nullptr},
    {Need::NewPassword, "new-password"_L1,
     QT_TRANSLATE_NOOP("Rule", "Enter the new media password to check this."), nullptr},
    {Need::SiteVersion, "site-version"_L1,
     QT_TRANSLATE_NOOP("Rule", "Set the site version on the Start page (for example, 2503)."),
     nullptr},
    {Need::SiteSnapshot, "site-snapshot"_L1, kNoSnapshot, nullptr},
    {Need::Site, "site"_L1, kNoSnapshot, nullptr},
    {Need::GatewayNames, "gateway-names"_L1, kNotAsked, nullptr},
    {Need::GatewayReached, "gateway-reached"_L1, kNotAsked, nullptr},
    {Need::GatewayTls, "gateway-tls"_L1, kNotAsked, nullptr},
    {Need::GatewayChain, "gateway-chain"_L1, kNotAsked, nullptr},
    {Need::GatewayHttp, "gateway-http"_L1, kNotAsked, nullptr},
    {Need::GatewayRevocation, "gateway-revocation"_L1, kNotAsked, nullptr},
    {Need::GatewayProxy, "gateway-proxy"_L1, kNoProxy, nullptr},
};

template <typename T>
std::optional<Lack> lackOf(Need need, const Known<T>& known)
{
    if (known)
        return std::nullopt;
    const NeedRow& row = needRow(need);
    const Error* error = known.error();
    if (!error)
        return Lack{need, RuleText::text(row.missing)};
    return Lack{need, row.unreadable ? RuleText::text(row.unreadable) : describe(*error)};
}

/// A step that was not made, or not to its end.
std::optional<Lack> stepLack(Need need, ProbeStep step, const Facts& facts)
{
    if (!facts.gateway || isStale(*facts.gateway, facts.clock.now))
        return Lack{need, RuleText::text(needRow(need).missing)};
    const ProbeStepState& state = facts.gateway->step(step);
    if (state.isAsked())
        return std::nullopt;
    return Lack{need, state.kind == ProbeStepState::Kind::NotWanted
                          ? RuleText::text(needRow(need).missing)
                          : notAskedText(state)};
}

std::optional<Lack> lackOf(Need need, const Facts& facts)
{
    switch (need) {
    case Need::GatewayCertificate:
        return lackOf(need, facts.cmgCertificate);
    case Need::TaskSequence:
        return lackOf(need, facts.taskSequence);
    case Need::Pfx:
        return lackOf(need, facts.pfx);
    case Need::Medium:
        return lackOf(need, facts.medium);
    case Need::Variables:
        return facts.variables || facts.medium ? lackOf(need, facts.variables)
                                               : lackOf(Need::Medium, facts.medium);
    case Need::GatewayName:
        return lackOf(need, facts.derived.gatewayHosts);
    case Need::BootImage:
        return lackOf(need, facts.bootImage);
    case Need::BootManagers:
        return facts.profile.bootImage.bootFiles == BootFilesChoice::Keep
                   ? lackOf(Need::Medium, facts.medium)
                   : lackOf(Need::BootImage, facts.bootImage);
    case Need::BootChain:
        return lackOf(need, facts.start);
    case Need::NewPassword:
        return lackOf(need, facts.newPassword);
    case Need::SiteVersion:
        if (siteVersion(facts))
            return std::nullopt;
        return Lack{need, RuleText::text(needRow(need).missing)};
    case Need::SiteSnapshot:
        return lackOf(need, facts.site);
    case Need::Site:
        return facts.site && isSnapshotOfAnotherSite(facts) ? Lack{need, anotherSiteText(facts)}
                                                            : lackOf(need, facts.site);
    case Need::GatewayNames:
        return stepLack(need, ProbeStep::Names, facts);
    case Need::GatewayReached:
        return stepLack(need, ProbeStep::Reach, facts);
    case Need::GatewayTls:
        return stepLack(need, ProbeStep::Tls, facts);
    case Need::GatewayChain:
        return stepLack(need, ProbeStep::Trust, facts);
    case Need::GatewayHttp:
        return stepLack(need, ProbeStep::Http, facts);
    case Need::GatewayRevocation:
        return stepLack(need, ProbeStep::Revocation, facts);
    case Need::GatewayProxy:
        return stepLack(need, ProbeStep::Proxy, facts);
    }
    Q_UNREACHABLE();
}

} // namespace

std::span<const NeedRow> needRows()
{
    return kNeeds;
}

const NeedRow& needRow(Need need)
{
    return *std::ranges::find(kNeeds, need, &NeedRow::need);
}

std::optional<Lack> firstLack(const Needs& needs, const Facts& facts)
{
    for (const Need need : needs.list()) {
        if (std::optional<Lack> lack = lackOf(need, facts))
            return lack;
    }
    return std::nullopt;
}

} // namespace cmgmedia
