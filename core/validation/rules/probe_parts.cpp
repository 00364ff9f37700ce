// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/rules/probe_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

Text stepText(ProbeStep step)
{
    switch (step) {
    case ProbeStep::Names:
        return RuleText::text("looking up its name");
    case ProbeStep::Reach:
        return RuleText::text("connecting to it");
    case ProbeStep::Tls:
        return RuleText::text("the TLS handshake");
    case ProbeStep::Trust:
        return RuleText::text("checking its certificate");
    case ProbeStep::Http:
        return RuleText::text("asking over HTTP");
    case ProbeStep::Revocation:
        return RuleText::text("checking revocation");
    case ProbeStep::Proxy:
        return RuleText::text("asking through the proxy");
    }
    Q_UNREACHABLE();
}

Text notAskedText(const ProbeStepState& state)
{
    if (state.kind == ProbeStepState::Kind::Behind)
        return RuleText::text("This couldn't be asked, because this step before it failed: %1.",
                              {stepText(state.behind)});
    if (state.kind == ProbeStepState::Kind::TimeUp)
        return RuleText::text("This couldn't be asked in the time that was allowed.");
    return RuleText::text("This wasn't asked, because asking was stopped.");
}

Text endText(ProbeEnd end)
{
    switch (end) {
    case ProbeEnd::Done:
        return RuleText::text("connected");
    case ProbeEnd::NoName:
        return RuleText::text("its name isn't known");
    case ProbeEnd::NoRoute:
        return RuleText::text("there is no route to it from here");
    case ProbeEnd::Refused:
        return RuleText::text("it refuses connections");
    case ProbeEnd::NoReaction:
        return RuleText::text("it doesn't react");
    case ProbeEnd::Cut:
        return RuleText::text("the connection is cut as soon as TLS begins");
    case ProbeEnd::OtherThan:
        return RuleText::text("what answers doesn't speak TLS");
    case ProbeEnd::Alert:
    case ProbeEnd::TlsFailed:
        return RuleText::text("the TLS handshake fails");
    case ProbeEnd::Silent:
        return RuleText::text("it accepts connections and says nothing");
    case ProbeEnd::OtherLeaf:
        return RuleText::text("it shows a different certificate each time");
    case ProbeEnd::NoAnswer:
        return RuleText::text("no answer came in time");
    case ProbeEnd::Stalled:
        return RuleText::text("the answer began and didn't end in time");
    case ProbeEnd::NotHttp:
        return RuleText::text("the answer isn't HTTP");
    case ProbeEnd::Broken:
        return RuleText::text("the connection was cut instead of an answer");
    case ProbeEnd::ProxyRefused:
        return RuleText::text("the proxy refuses");
    case ProbeEnd::NotAsked:
        return RuleText::text("it wasn't asked");
    case ProbeEnd::Failed:
        return RuleText::text("asking failed");
    }
    Q_UNREACHABLE();
}

ProbeEnd ownEnd(const GatewayAnswer& answer)
{
    return answer.handshakes.empty() ? ProbeEnd::NotAsked : answer.handshakes.front().end;
}

bool isRefusal(ProbeEnd end)
{
    return end == ProbeEnd::Alert || end == ProbeEnd::Cut || end == ProbeEnd::TlsFailed;
}

const HandshakeSight* connectedHello(const GatewayAnswer& answer)
{
    const auto found = std::ranges::find(answer.handshakes, ProbeEnd::Done, &HandshakeSight::end);
    return found == answer.handshakes.end() ? nullptr : &*found;
}

Text fetchText(const FetchSight& sight)
{
    using End = FetchSight::End;
    switch (sight.end) {
    case End::Fetched:
        return {};
    case End::NotPublic:
        return RuleText::text("its address exists only in a private network");
    case End::NoPlainHttp:
        return RuleText::text("it isn't HTTP on port 80, so Windows PE can't get it there");
    case End::NoName:
        return RuleText::text("its name isn't in DNS");
    case End::NoConnection:
        return RuleText::text("it can't be connected to");
    case End::NoAnswer:
        return RuleText::text("no complete answer came in time");
    case End::Status:
        return RuleText::text("it answers with status %1", {QString::number(sight.status)});
    case End::Moved:
        return RuleText::text("it redirects too often");
    case End::TooLarge:
        return RuleText::text("it's too large to get within the limits");
    case End::Portal:
        return RuleText::text("a portal or filter answers in its place");
    case End::NotAsked:
        return RuleText::text("it wasn't asked");
    }
    Q_UNREACHABLE();
}

Text wayText(const RevocationWay& way)
{
    using State = RevocationAnswer::State;
    if (!way.answer)
        return fetchText(way.fetch);
    switch (way.answer->state) {
    case State::Good:
    case State::Revoked:
        return {};
    case State::Unknown:
        return RuleText::text("the responder doesn't know the certificate");
    case State::Refused:
        return RuleText::text("the responder refuses to answer (%1)", {way.answer->reason});
    case State::Stale:
        return RuleText::text("what it gives was due to be renewed on %1",
                              {day(way.answer->nextUpdate)});
    case State::NotYetValid:
        return RuleText::text("what it gives isn't valid yet");
    case State::Foreign:
        return RuleText::text("what it gives isn't signed by the issuer, or is about another "
                              "certificate");
    case State::Damaged:
        return RuleText::text("what it gives isn't a revocation list or an OCSP answer");
    case State::Incomplete:
        return RuleText::text("what it gives is only part of a list");
    }
    Q_UNREACHABLE();
}

} // namespace cmgmedia
