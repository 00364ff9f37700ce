// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/medium_verdict.h"

#include "core/configmgr/boot_chain.h"
#include "core/validation/needs.h"
#include "core/validation/rules/rule_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

using Kind = MediumAnswer::Kind;

Kind kindOf(BootLinkState state)
{
    switch (state) {
    case BootLinkState::Fine:
        return Kind::Fine;
    case BootLinkState::Broken:
        return Kind::Broken;
    case BootLinkState::Unknown:
        return Kind::Unknown;
    }
    Q_UNREACHABLE();
}

Kind kindOf(GatewayOutlook::Trust trust)
{
    switch (trust) {
    case GatewayOutlook::Trust::Yes:
        return Kind::Fine;
    case GatewayOutlook::Trust::No:
        return Kind::Broken;
    case GatewayOutlook::Trust::Unknown:
        return Kind::Unknown;
    case GatewayOutlook::Trust::NotConcerned:
        return Kind::NotConcerned;
    }
    Q_UNREACHABLE();
}

/// Most PCs have Secure Boot on, so what it does not know is open. Of a lab nobody expects it, and
/// a note says so.
std::optional<MediumAnswer> secureBootOf(const BootChain& chain, const Facts& facts)
{
    const auto link = std::ranges::find(chain.links, BootStep::SecureBoot, &BootLink::step);
    if (link == chain.links.end())
        return std::nullopt;
    const bool isOfNoConcern = isOfLab(facts) && link->state == BootLinkState::Unknown;
    return MediumAnswer{isOfNoConcern ? Kind::NotConcerned : kindOf(link->state), link->seen,
                        Field::BootFiles};
}

/// The answer, and what Secure Boot adds to it.
void addStart(const Facts& facts, MediumVerdict& verdict)
{
    if (std::optional<Lack> lack = firstLack({Need::BootChain}, facts)) {
        verdict.start = {Kind::Unknown, std::move(lack->why), Field::BootImage};
        return;
    }
    const BootChain chain = ownBootChain(*facts.start);
    verdict.secureBoot = secureBootOf(chain, facts);
    const bool isOpen = verdict.secureBoot && verdict.secureBoot->kind == Kind::Unknown
                        && chain.state() == BootLinkState::Fine;
    verdict.start = {isOpen ? Kind::Unknown : kindOf(chain.state()),
                     Text::labelled(firmwareName(chain.firmware), chainSentence(chain)),
                     Field::BootFiles};
}

/// The rules that say the same as a broken answer, so that nobody has to read it twice.
void addReasons(MediumAnswer& answer, const CheckResult& checked,
                bool (*saysTheSame)(QLatin1StringView id))
{
    if (answer.kind != Kind::Broken)
        return;
    for (const Finding& finding : checked.blockers({})) {
        if (!saysTheSame(finding.rule->id))
            continue;
        if (answer.rules.isEmpty()) {
            answer.field = finding.rule->field;
            answer.remedy = finding.verdict.remedy.isEmpty() ? ruleText(finding.rule->remedy)
                                                             : finding.verdict.remedy;
        }
        answer.rules << QString(finding.rule->id);
    }
}

bool isAboutStart(QLatin1StringView id)
{
    return id == "medium-does-not-start"_L1 || id == "boot-image-does-not-start"_L1
           || id == "boot-manager-signature-broken"_L1;
}

bool isAboutName(QLatin1StringView id)
{
    return id.startsWith("cmg-name-"_L1) || id == "probe-certificate-other-name"_L1;
}

/// Of the chain, which is looked at before the name: where both are wrong, the name is told apart.
bool isAboutChain(QLatin1StringView id)
{
    const bool isOfChain = id.startsWith("cmg-"_L1) || id.startsWith("probe-certificate-"_L1)
                           || id == "probe-not-trusted"_L1;
    return isOfChain && !isAboutName(id);
}

/// Of a chain that does not hold, the certificate of the gateway itself is changed elsewhere than
/// those above it.
Field fieldOf(const GatewayOutlook& outlook)
{
    const bool isUnseen = outlook.trust == GatewayOutlook::Trust::Unknown;
    const bool isServer = !outlook.chain.empty() && outlook.chain.front().isCulprit;
    return isUnseen || isServer ? Field::CmgCertificate : Field::Trust;
}

MediumAnswer trustOf(const Facts& facts)
{
    const GatewayOutlook outlook = gatewayOutlook(facts);
    return {kindOf(outlook.trust), outlook.sentence, fieldOf(outlook)};
}

} // namespace

bool MediumVerdict::isFine() const
{
    return !start.isOpen() && !trust.isOpen();
}

MediumVerdict mediumVerdict(const Facts& facts, const CheckResult& checked)
{
    MediumVerdict verdict;
    addStart(facts, verdict);
    verdict.trust = trustOf(facts);
    addReasons(verdict.start, checked, isAboutStart);
    addReasons(verdict.trust, checked, isAboutChain);
    if (verdict.trust.rules.isEmpty())
        addReasons(verdict.trust, checked, isAboutName);
    for (const Finding& finding : checked.unchecked()) {
        const MediumAnswer reason{Kind::Unknown, finding.verdict.text, finding.rule->field};
        const auto isSame = [&reason](const MediumAnswer& told) {
            return told.sentence == reason.sentence;
        };
        if (!isSame(verdict.start) && !isSame(verdict.trust)
            && std::ranges::none_of(verdict.unseen, isSame))
            verdict.unseen.push_back(reason);
    }
    return verdict;
}

} // namespace cmgmedia
