// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/facts/gateway_answer.h"
#include "tests/support/test_pki.h"
#include "tests/validation/rule_rows.h"

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

namespace {

using AnswerChange = std::function<void(GatewayAnswer&)>;

Change answered(const AnswerChange& change)
{
    return [change](Facts& facts) {
        auto changed = std::make_shared<GatewayAnswer>(
            facts.gateway ? *facts.gateway : *goodAnswer(facts.clock.now));
        change(*changed);
        facts.gateway = changed;
    };
}

Change namesAre(NameSight::End end, const QStringList& chain, const QStringList& addresses)
{
    return answered([=](GatewayAnswer& a) {
        a.names.end = end;
        a.names.chain = chain;
        a.names.addresses = addresses;
    });
}

Change reachEnds(std::vector<ProbeEnd> ends)
{
    return answered([ends](GatewayAnswer& a) {
        a.reach.clear();
        for (const ProbeEnd end : ends)
            a.reach.push_back({u"203.0.113.10"_s, end, 5});
    });
}

HandshakeSight helloOf(ProbeEnd end, bool isWithoutTls13 = false)
{
    return {u"Windows 10 22H2"_s, false, isWithoutTls13, end, {}};
}

Change hellos(ProbeEnd own, ProbeEnd other)
{
    return answered([=](GatewayAnswer& a) {
        a.handshakes = {helloOf(own), helloOf(other)};
        a.tls = {};
        for (const ProbeStep step : {ProbeStep::Trust, ProbeStep::Http, ProbeStep::Revocation})
            a.step(step) = {ProbeStepState::Kind::Behind, ProbeStep::Tls, {}};
    });
}

Change tlsOf(const QString& version, const QString& suite)
{
    return [=](Facts& facts) {
        answered([=](GatewayAnswer& a) {
            a.tls.version = version;
            a.tls.suite = suite;
        })(facts);
    };
}

/// Another certificate from the gateway's CA, with all else as it should be.
Change leafFrom(const std::function<void(CertificateRequest&)>& change)
{
    return answered([change](GatewayAnswer& a) {
        CertificateRequest request = gatewayRequest();
        change(request);
        a.tls.chain.front() = identity(request, &gatewayPki().issuing).certificate;
        a.proxy->chain = a.tls.chain;
    });
}

Change leafAsRead(const std::function<void(Certificate&)>& change)
{
    return answered([change](GatewayAnswer& a) { change(a.tls.chain.front()); });
}

Change chainTrust(TrustProblem problem)
{
    return answered([problem](GatewayAnswer& a) {
        a.trust.asSent.problem = problem;
        a.trust.asSent.subject = u"Issuing CA"_s;
        a.trust.alone = a.trust.asSent;
    });
}

Change httpIs(int status, const QString& reason, const std::function<void(HttpSight&)>& change = {})
{
    return answered([=](GatewayAnswer& a) {
        for (HttpSight& sight : a.http) {
            sight.status = status;
            sight.reason = reason;
            if (change)
                change(sight);
        }
    });
}

RevocationWay wayOf(RevocationWay::Kind kind, std::optional<RevocationAnswer::State> state)
{
    RevocationWay way;
    way.kind = kind;
    way.fetch = {u"http://pki.example.test/ca.crl"_s,
                 state ? FetchSight::End::Fetched : FetchSight::End::NoConnection,
                 0,
                 {}};
    if (state)
        way.answer = RevocationAnswer{*state, yesterday(), u"keyCompromise"_s, inAYear()};
    return way;
}

Change revocationBy(const std::vector<RevocationWay>& ways)
{
    return answered([ways](GatewayAnswer& a) { a.revocation = {{u"cmg.example.test"_s, ways}}; });
}

Change proxyIs(ProbeEnd end, int status, const std::vector<Certificate>& chain = {})
{
    return answered([=](GatewayAnswer& a) {
        a.proxy =
            ProxySight{u"http://proxy.example.test:8080"_s, end, status, {u"Basic"_s}, chain, {}};
    });
}

Change reachedByProxyAlone(const std::vector<Certificate>& chain)
{
    return [chain](Facts& facts) {
        reachEnds({ProbeEnd::NoReaction})(facts);
        proxyIs(ProbeEnd::Done, 200, chain)(facts);
    };
}

constexpr auto kGoodState = RevocationAnswer::State::Good;
constexpr auto kStaleState = RevocationAnswer::State::Stale;
constexpr auto kRevokedState = RevocationAnswer::State::Revoked;

const QString kHost = u"cmg.example.test"_s;
const QString kAzure = u"granite.westeurope.cloudapp.azure.com"_s;
const QStringList kAddress{u"203.0.113.10"_s};

} // namespace

std::vector<RuleRow> probeNameRows()
{
    using End = NameSight::End;
    const Change good = namesAre(End::Found, {kHost, kAzure}, kAddress);
    return {
        {"probe-dns-silent", namesAre(End::Silent, {kHost}, {}), good},
        {"probe-name-unknown", namesAre(End::Unknown, {kHost}, {}), good},
        {"probe-alias-dangles", namesAre(End::Dangles, {kHost, kAzure}, {}), good},
        {"probe-alias-loop", namesAre(End::Loop, {kHost, kHost}, {}), good},
        {"probe-name-without-address", namesAre(End::Empty, {kHost, kAzure}, {}), good},
        {"probe-alias-classic", namesAre(End::Found, {kHost, u"granite.cloudapp.net"_s}, kAddress),
         namesAre(End::Found, {kHost, u"granite.usgovcloudapp.net"_s}, kAddress)},
        {"probe-alias-missing", namesAre(End::Found, {kHost}, kAddress), good},
        {"probe-alias-elsewhere", namesAre(End::Found, {kHost, u"contoso.azurefd.net"_s}, kAddress),
         good},
        {"probe-address-private", namesAre(End::Found, {kHost, kAzure}, {u"172.31.255.255"_s}),
         namesAre(End::Found, {kHost, kAzure}, {u"172.32.0.1"_s})},
        {"probe-captive-portal", answered([](GatewayAnswer& a) { a.names.isCaptive = true; }),
         good},
        {"probe-no-connection",
         reachEnds({ProbeEnd::Refused, ProbeEnd::NoReaction}),
         reachEnds({ProbeEnd::Done, ProbeEnd::Done}),
         {u"probe-proxy-needed"_s}},
        {"probe-dead-address", reachEnds({ProbeEnd::Done, ProbeEnd::NoReaction}),
         reachEnds({ProbeEnd::Done})},
        {"probe-not-tls", hellos(ProbeEnd::OtherThan, ProbeEnd::NotAsked),
         hellos(ProbeEnd::Done, ProbeEnd::NotAsked)},
        {"probe-connection-cut", hellos(ProbeEnd::Cut, ProbeEnd::Cut),
         hellos(ProbeEnd::Done, ProbeEnd::Cut)},
        {"probe-silent-after-connect", hellos(ProbeEnd::Silent, ProbeEnd::NotAsked),
         hellos(ProbeEnd::Done, ProbeEnd::NotAsked)},
        {"probe-tls-nothing-in-common", hellos(ProbeEnd::Alert, ProbeEnd::Done),
         hellos(ProbeEnd::Done, ProbeEnd::Alert)},
        {"probe-tls-refuses-all", hellos(ProbeEnd::Alert, ProbeEnd::Alert),
         hellos(ProbeEnd::Done, ProbeEnd::Alert)},
        {"probe-tls-old", tlsOf(u"TLSv1.1"_s, u"ECDHE-RSA-AES256-SHA"_s),
         tlsOf(u"TLSv1.2"_s, u"ECDHE-RSA-AES256-GCM-SHA384"_s)},
        {"probe-tls13-only",
         answered([](GatewayAnswer& a) { a.handshakes.push_back(helloOf(ProbeEnd::Alert, true)); }),
         answered([](GatewayAnswer& a) { a.handshakes.push_back(helloOf(ProbeEnd::Done, true)); })},
        {"probe-tls-weak-suites",
         [](Facts& facts) {
             facts.profile.site.version = u"2603"_s;
             tlsOf(u"TLSv1.2"_s, u"AES256-GCM-SHA384"_s)(facts);
         },
         [](Facts& facts) {
             facts.profile.site.version = u"2509"_s;
             tlsOf(u"TLSv1.2"_s, u"AES256-GCM-SHA384"_s)(facts);
         }},
    };
}

std::vector<RuleRow> probeChainRows()
{
    const Change asItIs = answered([](GatewayAnswer&) {});
    return {
        {"probe-not-trusted", chainTrust(TrustProblem::RootMissing),
         chainTrust(TrustProblem::Expired)},
        {"probe-certificate-expired", leafAsRead([](Certificate& c) { c.notAfter = yesterday(); }),
         leafAsRead([](Certificate& c) { c.notAfter = inAYear(); })},
        {"probe-certificate-not-yet-valid",
         leafAsRead([](Certificate& c) { c.notBefore = inAYear(); }),
         leafAsRead([](Certificate& c) { c.notBefore = yesterday(); })},
        {"probe-certificate-other-name",
         leafFrom([](CertificateRequest& r) { r.dnsNames = {u"other.example.test"_s}; }),
         leafFrom([](CertificateRequest& r) { r.dnsNames = {u"*.example.test"_s}; })},
        {"probe-certificate-not-for-servers",
         leafAsRead([](Certificate& c) { c.keyUsages = QStringList{u"keyEncipherment"_s}; }),
         leafAsRead([](Certificate& c) { c.keyUsages = std::nullopt; })},
        {"probe-certificate-without-dns-name",
         leafFrom([](CertificateRequest& r) { r.dnsNames.clear(); }), asItIs},
        {"probe-relies-on-sent-issuer", answered([](GatewayAnswer& a) {
             a.trust.alone.problem = TrustProblem::IntermediateMissing;
         }),
         asItIs},
        {"probe-certificate-weak",
         leafAsRead([](Certificate& c) { c.signatureAlgorithm = u"sha1WithRSAEncryption"_s; }),
         leafAsRead([](Certificate& c) { c.signatureAlgorithm = u"sha256WithRSAEncryption"_s; })},
        {"probe-chain-disordered", answered([](GatewayAnswer& a) {
             a.tls.chain = {gatewayPki().server, gatewayPki().root.certificate,
                            gatewayPki().issuing.certificate};
         }),
         answered([](GatewayAnswer& a) {
             a.tls.chain = {gatewayPki().server, gatewayPki().issuing.certificate,
                            gatewayPki().root.certificate};
         })},
        {"probe-chain-foreign", answered([](GatewayAnswer& a) { a.tls.chain.push_back(ecRoot()); }),
         asItIs},
        {"probe-certificate-renewed", answered([](GatewayAnswer& a) {
             a.trust.expected = gatewayPki().server;
             a.trust.expected->der += '\0';
         }),
         answered([](GatewayAnswer& a) { a.trust.expected = gatewayPki().server; })},
        {"probe-intercepted", answered([](GatewayAnswer& a) { a.trust.expected = ecRoot(); }),
         answered([](GatewayAnswer& a) { a.trust.expected = gatewayPki().server; })},
        {"probe-looks-intercepted",
         answered([](GatewayAnswer& a) {
             a.trust.asSent.problem = TrustProblem::RootMissing;
             a.tls.chain.front().notBefore = yesterday();
         }),
         answered([](GatewayAnswer& a) { a.tls.chain.front().notBefore = yesterday(); }),
         {u"probe-not-trusted"_s}},
    };
}

std::vector<RuleRow> probeAnswerRows()
{
    using Kind = RevocationWay::Kind;
    const Change asItIs = answered([](GatewayAnswer&) {});
    const std::vector<Certificate> own{gatewayPki().server};
    return {
        {"probe-no-answer", httpIs(0, {}, [](HttpSight& sight) { sight.end = ProbeEnd::NoAnswer; }),
         asItIs},
        {"probe-answer-broken",
         answered([](GatewayAnswer& a) { a.http.back().end = ProbeEnd::Stalled; }), asItIs},
        {"probe-connector", httpIs(500, u"CMGConnector_InternalServerError"_s),
         httpIs(401, u"CMGConnector_Unauthorized"_s)},
        {"probe-unavailable", httpIs(503, u"Service Unavailable"_s),
         httpIs(403, u"CMGConnector_Forbidden"_s)},
        {"probe-not-a-gateway", httpIs(200, u"OK"_s),
         httpIs(403, u"Forbidden"_s,
                [](HttpSight& sight) { sight.server = u"Microsoft-HTTPAPI/2.0"_s; })},
        {"probe-asks-for-sign-in",
         httpIs(401, u"Unauthorized"_s, [](HttpSight& sight) { sight.wants = u"Basic"_s; }),
         httpIs(401, u"Unauthorized"_s),
         {u"probe-not-a-gateway"_s}},
        {"probe-something-in-between",
         httpIs(401, u"CMGService_Invalid_Token"_s,
                [](HttpSight& s) { s.via = u"via: 1.1 filter"_s; }),
         asItIs},
        {"probe-clock-differs",
         httpIs(401, u"CMGService_Invalid_Token"_s,
                [](HttpSight& sight) {
                    sight.date = yesterday();
                    sight.secondsAhead = -301;
                }),
         httpIs(401, u"CMGService_Invalid_Token"_s,
                [](HttpSight& sight) {
                    sight.date = yesterday();
                    sight.secondsAhead = 300;
                })},
        {"probe-revoked",
         revocationBy({wayOf(Kind::Ocsp, kGoodState), wayOf(Kind::List, kRevokedState)}),
         revocationBy({wayOf(Kind::List, kGoodState)})},
        {"probe-revocation-unavailable",
         revocationBy({wayOf(Kind::Ocsp, std::nullopt), wayOf(Kind::List, kStaleState)}),
         revocationBy({wayOf(Kind::List, kGoodState)})},
        {"probe-revocation-way-fails",
         revocationBy({wayOf(Kind::Ocsp, std::nullopt), wayOf(Kind::List, kGoodState)}),
         revocationBy({wayOf(Kind::List, kGoodState)})},
        {"probe-revocation-absent", revocationBy({}),
         revocationBy({wayOf(Kind::List, kGoodState)})},
        {"probe-proxy-wants-sign-in", proxyIs(ProbeEnd::ProxyRefused, 407),
         proxyIs(ProbeEnd::Done, 200, own)},
        {"probe-proxy-refuses", proxyIs(ProbeEnd::ProxyRefused, 403),
         proxyIs(ProbeEnd::Done, 200, own)},
        {"probe-proxy-unreachable", proxyIs(ProbeEnd::Refused, 0),
         proxyIs(ProbeEnd::Done, 200, own)},
        {"probe-proxy-opens-tls", proxyIs(ProbeEnd::Done, 200, {ecRoot()}),
         proxyIs(ProbeEnd::Done, 200, own)},
        {"probe-proxy-needed",
         reachedByProxyAlone(own),
         proxyIs(ProbeEnd::Done, 200, own),
         {u"probe-no-connection"_s}},
    };
}

/// As a gateway answers with which all is well.
std::shared_ptr<const GatewayAnswer> goodAnswer(const QDateTime& now)
{
    auto good = std::make_shared<GatewayAnswer>();
    good->at = now;
    good->host = kHost;
    good->build = 26100;
    for (ProbeStepState& step : good->steps)
        step = {ProbeStepState::Kind::Asked, {}, now};
    good->names = {NameSight::End::Found, {}, {}, {kHost, kAzure}, kAddress, false};
    good->reach = {{u"203.0.113.10"_s, ProbeEnd::Done, 5}};
    good->tls.isDone = true;
    good->tls.version = u"TLSv1.3"_s;
    good->tls.suite = u"TLS_AES_256_GCM_SHA384"_s;
    good->tls.chain = {gatewayPki().server, gatewayPki().issuing.certificate};
    good->handshakes = {{u"Windows 11 22H2 and later"_s, true, false, ProbeEnd::Done, good->tls}};
    good->trust.areRootsKnown = true;
    HttpSight sight;
    sight.path = u"/CCM_Proxy_ServerAuth/ServiceMetadata"_s;
    sight.end = ProbeEnd::Done;
    sight.status = 401;
    sight.reason = u"CMGService_Invalid_Token"_s;
    good->http = {sight};
    good->revocation = {{kHost, {wayOf(RevocationWay::Kind::List, kGoodState)}}};
    good->proxy = ProxySight{
        u"http://proxy.example.test:8080"_s, ProbeEnd::Done, 200, {}, {gatewayPki().server}, {}};
    return good;
}

} // namespace cmgmedia::test
