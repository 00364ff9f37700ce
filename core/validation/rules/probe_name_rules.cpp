// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/facts/azure_names.h"
#include "core/validation/rule.h"
#include "core/validation/rules/probe_parts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

using NameEnd = NameSight::End;

/// What DNS did not say, no rule about names can judge.
Verdict nameVerdict(const GatewayAnswer& answer, bool isViolated, Text seen)
{
    if (answer.names.end == NameEnd::Silent)
        return Verdict::unchecked(Need::GatewayNames,
                                  RuleText::text("The DNS server doesn't answer."));
    return violatedIf(isViolated, std::move(seen));
}

/// There may be many.
Text addressesText(const QStringList& addresses)
{
    constexpr qsizetype kMost = 8;
    return Text::listed(addresses.first(std::min(addresses.size(), kMost)));
}

Text chainText(const GatewayAnswer& answer)
{
    return answer.names.chain.join(u" → "_s);
}

Verdict nameIsUnknown(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    return nameVerdict(answer, answer.names.end == NameEnd::Unknown, answer.host);
}

Verdict aliasDangles(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    return nameVerdict(answer, answer.names.end == NameEnd::Dangles, chainText(answer));
}

Verdict aliasesLoop(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    return nameVerdict(answer, answer.names.end == NameEnd::Loop, chainText(answer));
}

Verdict hasNoAddress(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    return nameVerdict(answer, answer.names.end == NameEnd::Empty, chainText(answer));
}

Verdict aliasIsClassic(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    const auto isClassic = [](const QString& name) {
        return azureNameOf(name) == AzureName::Classic;
    };
    return nameVerdict(answer,
                       answer.names.end == NameEnd::Found
                           && std::ranges::any_of(answer.names.chain, isClassic),
                       chainText(answer));
}

Verdict aliasIsMissing(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    return nameVerdict(answer,
                       answer.names.end == NameEnd::Found && !answer.names.hasAlias()
                           && azureNameOf(answer.host) == AzureName::None,
                       Text::labelled(answer.host, addressesText(answer.names.addresses)));
}

Verdict aliasLeadsElsewhere(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    return nameVerdict(answer,
                       answer.names.end == NameEnd::Found && answer.names.hasAlias()
                           && azureNameOf(answer.names.last()) == AzureName::None,
                       chainText(answer));
}

/// Nothing about the address where the user named another.
Verdict addressIsPrivate(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    if (answer.isElsewhere)
        return Verdict::notApplicable();
    QStringList found;
    std::ranges::copy_if(answer.names.addresses, std::back_inserter(found), &isPrivateAddress);
    return nameVerdict(answer, !found.isEmpty(), Text::labelled(answer.host, addressesText(found)));
}

Verdict everyNameIsAnswered(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    return nameVerdict(answer, answer.names.isCaptive, addressesText(answer.names.addresses));
}

Verdict dnsIsSilent(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    return violatedIf(answer.names.end == NameEnd::Silent,
                      answer.names.server.isEmpty()
                          ? Text(answer.names.code)
                          : Text::labelled(answer.names.server, answer.names.code));
}

Verdict nothingConnects(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    if (answer.isConnected() || answer.reach.empty())
        return answer.reach.empty() ? Verdict::notApplicable() : Verdict::fine();
    std::vector<Text> seen;
    for (const AddressSight& one : answer.reach)
        seen.push_back(Text::labelled(one.address, endText(one.end)));
    return Verdict::violated(Text::listed(std::move(seen)));
}

Verdict someAddressIsDead(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    std::vector<Text> seen;
    for (const AddressSight& one : answer.reach) {
        if (one.end != ProbeEnd::Done)
            seen.push_back(Text::labelled(one.address, endText(one.end)));
    }
    const bool isSome = answer.isConnected() && !seen.empty();
    return violatedIf(isSome, Text::listed(std::move(seen)));
}

/// Where the connection failed before TLS could, no rule about TLS can judge.
Verdict tlsVerdict(ProbeEnd end, bool isViolated, Text seen = {})
{
    static constexpr std::array kUnconnected{ProbeEnd::NoReaction, ProbeEnd::Refused,
                                             ProbeEnd::NoRoute,    ProbeEnd::Broken,
                                             ProbeEnd::Failed,     ProbeEnd::NotAsked};
    if (std::ranges::find(kUnconnected, end) != kUnconnected.end())
        return Verdict::unchecked(
            Need::GatewayTls, notAskedText({ProbeStepState::Kind::Behind, ProbeStep::Reach, {}}));
    return violatedIf(isViolated, std::move(seen));
}

Verdict isNoTls(const Facts& facts)
{
    const ProbeEnd end = ownEnd(*facts.gateway);
    return tlsVerdict(end, end == ProbeEnd::OtherThan);
}

Verdict isCutAtHello(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    const ProbeEnd end = ownEnd(answer);
    return tlsVerdict(end, end == ProbeEnd::Cut && connectedHello(answer) == nullptr);
}

Verdict saysNothing(const Facts& facts)
{
    const ProbeEnd end = ownEnd(*facts.gateway);
    return tlsVerdict(end, end == ProbeEnd::Silent);
}

Text helloText(const HandshakeSight& hello)
{
    return Text::listed(QStringList{hello.windows, hello.tls.version, hello.tls.suite});
}

Verdict hasNothingInCommon(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    const HandshakeSight* other = connectedHello(answer);
    const bool hasOther = other != nullptr;
    return tlsVerdict(ownEnd(answer), isRefusal(ownEnd(answer)) && hasOther,
                      hasOther ? helloText(*other) : Text());
}

Verdict refusesAll(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    const ProbeEnd end = ownEnd(answer);
    return tlsVerdict(
        end, isRefusal(end) && end != ProbeEnd::Cut && connectedHello(answer) == nullptr,
        answer.tls.alert ? RuleText::text("TLS alert %1", {QString::number(*answer.tls.alert)})
                         : Text());
}

Verdict speaksOldTls(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    const QString& version = answer.tls.version;
    return tlsVerdict(ownEnd(answer),
                      version == "TLSv1"_L1 || version == "TLSv1.1"_L1 || version == "SSLv3"_L1,
                      version);
}

Verdict wantsTls13(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    const auto found = std::ranges::find_if(answer.handshakes, &HandshakeSight::isWithoutTls13);
    const ProbeEnd end = found == answer.handshakes.end() ? ownEnd(answer) : found->end;
    return tlsVerdict(end, found != answer.handshakes.end() && isRefusal(end));
}

/// Version 2603 leaves nothing but suites with ECDHE.
Verdict takesWeakSuites(const Facts& facts)
{
    const GatewayAnswer& answer = *facts.gateway;
    constexpr int kVersion2603 = 2603;
    const QString& suite = answer.tls.suite;
    const bool isNew = siteVersion(facts).value_or(0) >= kVersion2603;
    return tlsVerdict(ownEnd(answer),
                      isNew && ownEnd(answer) == ProbeEnd::Done && !suite.isEmpty()
                          && !suite.startsWith("ECDHE-"_L1) && !suite.startsWith("TLS_"_L1),
                      suite);
}

constexpr Rule kProbeNameRules[] = {
    {
        .id = "probe-dns-silent"_L1,
        .severity = Severity::Warning,
        .field = Field::CmgCertificate,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The DNS server doesn't answer the question for the gateway's name"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Check this computer's network, or ask another DNS server with --resolver."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayNames},
        .judge = dnsIsSilent,
    },
    {
        .id = "probe-name-unknown"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP("Rule", "The gateway's name isn't in DNS"),
        .remedy =
            QT_TRANSLATE_NOOP("Rule", "Add a CNAME record in the public DNS zone, from the service "
                                      "name to the deployment name. The console shows both."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayNames},
        .judge = nameIsUnknown,
    },
    {
        .id = "probe-alias-dangles"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP("Rule", "The gateway's name leads to a name that doesn't exist"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Point the CNAME record to the deployment name that the console shows. It "
                    "changed if the gateway was converted to a virtual machine scale set."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayNames},
        .judge = aliasDangles,
    },
    {
        .id = "probe-alias-loop"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP(
            "Rule",
            "The CNAME records of the gateway's name lead in a circle or through too many names"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Point the CNAME record of the service name directly "
                                            "to the deployment name that the console shows."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayNames},
        .judge = aliasesLoop,
    },
    {
        .id = "probe-name-without-address"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP("Rule", "The gateway's name is in DNS but has no address"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Add a CNAME record in the public DNS zone, from the "
                                            "service name to the deployment name."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayNames},
        .judge = hasNoAddress,
    },
    {
        .id = "probe-alias-classic"_L1,
        .severity = Severity::Warning,
        .field = Field::ManagementPoint,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP(
            "Rule",
            "The gateway's name leads to a classic cloud service, which gateways no longer use"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Point the CNAME record to the deployment name that the console shows."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayNames},
        .judge = aliasIsClassic,
    },
    {
        .id = "probe-alias-missing"_L1,
        .severity = Severity::Warning,
        .field = Field::ManagementPoint,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The gateway's name has an address of its own instead of a CNAME record"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Use a CNAME record to the deployment name, because "
                                            "the address of a gateway can change."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayNames},
        .judge = aliasIsMissing,
    },
    {
        .id = "probe-alias-elsewhere"_L1,
        .severity = Severity::Warning,
        .field = Field::ManagementPoint,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The gateway's name leads to a name that isn't an Azure deployment name"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Point the CNAME record directly to the deployment name. Don't put a content "
                    "delivery network, a load balancer, or a reverse proxy in front of a gateway."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayNames},
        .judge = aliasLeadsElsewhere,
    },
    {
        .id = "probe-address-private"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .reference = &kCmgServerCertificate,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The gateway's name leads to an address that exists only in a private network"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule",
            "Ask from a network like that of the PCs, or ask a public DNS server with --resolver."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayNames},
        .judge = addressIsPrivate,
    },
    {
        .id = "probe-captive-portal"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .reference = &kCmgDataFlow,
        .title = QT_TRANSLATE_NOOP(
            "Rule",
            "This network answers for every name, as networks do that want you to sign in first"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Sign in to the network in a browser, and ask again. "
                                            "Windows PE can't sign in to such a network."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayNames},
        .judge = everyNameIsAnswered,
    },
    {
        .id = "probe-no-connection"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .reference = &kCmgDataFlow,
        .title = QT_TRANSLATE_NOOP("Rule", "No connection to the gateway's port 443 is possible"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Check in the console that the gateway is running. Allow HTTPS to it in "
                    "firewalls. If this network needs a proxy, ask with --proxy."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayReached},
        .judge = nothingConnects,
    },
    {
        .id = "probe-dead-address"_L1,
        .severity = Severity::Warning,
        .field = Field::ManagementPoint,
        .reference = &kCmgDataFlow,
        .title = QT_TRANSLATE_NOOP("Rule", "Some addresses of the gateway can't be connected to, "
                                           "and Windows PE may wait for those first"),
        .remedy =
            QT_TRANSLATE_NOOP("Rule", "Remove the address from DNS, or repair the path to it."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayReached},
        .judge = someAddressIsDead,
    },
    {
        .id = "probe-not-tls"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .reference = &kCmgDataFlow,
        .title = QT_TRANSLATE_NOOP("Rule", "What answers on port 443 doesn't speak TLS"),
        .remedy = QT_TRANSLATE_NOOP("Rule",
                                    "Check where the name leads, and which device answers there."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayTls},
        .judge = isNoTls,
    },
    {
        .id = "probe-connection-cut"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .reference = &kCmgDataFlow,
        .title = QT_TRANSLATE_NOOP("Rule", "The connection is cut as soon as TLS begins"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Look for a firewall that filters by the name of the "
                                            "server, and allow the gateway there."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayTls},
        .judge = isCutAtHello,
    },
    {
        .id = "probe-silent-after-connect"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .reference = &kCmgDataFlow,
        .title = QT_TRANSLATE_NOOP("Rule", "The gateway accepts connections and then says nothing"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Check in the console that the gateway is running, and "
                                            "whether a firewall or proxy is in between."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayTls},
        .judge = saysNothing,
    },
    {
        .id = "probe-tls-nothing-in-common"_L1,
        .severity = Severity::Blocker,
        .field = Field::BootImage,
        .reference = &kWhatsNew2603,
        .title = QT_TRANSLATE_NOOP("Rule", "The gateway's TLS offers nothing that this Windows PE "
                                           "knows, although another Windows PE connects"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Reload the boot image with a current Windows ADK."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayTls},
        .judge = hasNothingInCommon,
    },
    {
        .id = "probe-tls-refuses-all"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .reference = &kWhatsNew2603,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "What answers refuses every TLS version and cipher suite that Windows PE has"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Check where the name leads, and what is in front of the gateway."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayTls},
        .judge = refusesAll,
    },
    {
        .id = "probe-tls-old"_L1,
        .severity = Severity::Blocker,
        .field = Field::ManagementPoint,
        .reference = &kWhatsNew2603,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "What answers knows only a TLS version older than 1.2, which no gateway does"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Check where the name leads, and what is in front of the gateway."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayTls},
        .judge = speaksOldTls,
    },
    {
        .id = "probe-tls13-only"_L1,
        .severity = Severity::Warning,
        .field = Field::BootImage,
        .reference = &kWhatsNew2603,
        .title = QT_TRANSLATE_NOOP("Rule", "The gateway accepts only TLS 1.3, and it isn't known "
                                           "whether the programs in Windows PE use it"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Allow TLS 1.2, too, or test the medium on a PC."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::GatewayTls},
        .judge = wantsTls13,
    },
    {
        .id = "probe-tls-weak-suites"_L1,
        .severity = Severity::Note,
        .field = Field::SiteVersion,
        .reference = &kWhatsNew2603,
        .title = QT_TRANSLATE_NOOP(
            "Rule",
            "The gateway accepted a cipher suite that gateways of version 2603 no longer have"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule",
            "Check whether the gateway is updated, and whether something is in front of it."),
        .concerns = Concern::AskedGateway,
        .needs = {Need::SiteVersion, Need::GatewayTls},
        .judge = takesWeakSuites,
    },
};

} // namespace

std::span<const Rule> probeNameRules()
{
    return kProbeNameRules;
}

} // namespace cmgmedia
