// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/concern.h"

#include "core/validation/facts/facts.h"
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
    }
    Q_UNREACHABLE();
}

} // namespace cmgmedia
