// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/concern.h"

#include "core/base/enum_set.h"
#include "core/validation/facts/facts.h"
#include "core/validation/facts/gateway_answer.h"
#include "core/validation/rules/rule_parts.h"

namespace cmgmedia {

bool isConcerned(Concern concern, const Facts& facts)
{
    const Scenario scenario = facts.profile.scenario;
    switch (concern) {
    case Concern::Every:
        return true;
    case Concern::BootMedia:
        return scenario == Scenario::CmgManagementPoint || scenario == Scenario::CloudContent;
    case Concern::GatewayMedia:
        return scenario == Scenario::CmgManagementPoint;
    case Concern::ProtectedMedium:
        return facts.profile.security.password == PasswordChoice::Keep
                   ? !facts.variables || facts.variables->hasPassword
                   : facts.profile.security.password == PasswordChoice::Change;
    case Concern::Disc:
        return facts.profile.output.kind == OutputKind::Iso;
    case Concern::Stick:
        return facts.profile.output.kind != OutputKind::Iso;
    case Concern::TaskSequence:
        return facts.taskSequence.isGiven();
    case Concern::Pfx:
        return facts.pfx.isGiven();
    case Concern::PfxKey:
        return facts.pfx.isGiven() && (!facts.pfx || facts.pfx->hasPrivateKey);
    case Concern::Site:
        return facts.site.isGiven();
    case Concern::SiteBootMedia:
        return facts.site.isGiven() && isConcerned(Concern::BootMedia, facts);
    case Concern::SiteGatewayMedia:
        return facts.site.isGiven() && scenario == Scenario::CmgManagementPoint;
    case Concern::SiteInternet:
        return facts.site.isGiven()
               && (scenario == Scenario::CmgManagementPoint
                   || scenario == Scenario::SoftwareCenter);
    case Concern::SiteGateway:
        return facts.site.isGiven() && scenario != Scenario::InternetBased;
    case Concern::SiteCloudContent:
        return facts.site.isGiven() && scenario == Scenario::CloudContent;
    case Concern::AskedGateway:
        return facts.gateway != nullptr && scenario == Scenario::CmgManagementPoint;
    case Concern::AskedProxy:
        return isConcerned(Concern::AskedGateway, facts)
               && facts.gateway->step(ProbeStep::Proxy).kind != ProbeStepState::Kind::NotWanted;
    }
    Q_UNREACHABLE();
}

bool asksSite(Concern concern)
{
    constexpr EnumSet<Concern> kOfSite{
        Concern::Site,         Concern::SiteBootMedia, Concern::SiteGatewayMedia,
        Concern::SiteInternet, Concern::SiteGateway,   Concern::SiteCloudContent};
    return kOfSite.contains(concern);
}

bool asksGateway(Concern concern)
{
    return concern == Concern::AskedGateway || concern == Concern::AskedProxy;
}

} // namespace cmgmedia
