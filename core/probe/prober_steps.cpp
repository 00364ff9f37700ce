// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/prober.h"
#include "core/validation/facts/azure_names.h"
#include "core/validation/facts/live_chain.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qsizetype kMostAddresses = 8;
constexpr qsizetype kMostKept = 2048; // of a body
constexpr qsizetype kMostText = 200;
constexpr int kHandshakeMs = 10'000;

/// A text of a stranger: on one line, and not for ever.
QString shown(const QByteArray& text, qsizetype most = kMostText)
{
    return oneLine(QString::fromUtf8(text.left(kMostKept))).simplified().left(most);
}

/// What something on the way leaves behind.
QString viaOf(const ProbeReply& reply)
{
    QStringList signs;
    for (const QByteArray& name : {QByteArray("via"), QByteArray("x-squid-error"),
                                   QByteArray("x-cache"), QByteArray("proxy-connection")}) {
        if (const QByteArray value = reply.header(name); !value.isEmpty())
            signs << QString::fromLatin1(name) + u": "_s + shown(value);
    }
    return signs.join(u"; "_s);
}

/// RFC 9110, 5.6.7; invalid: none, or one that nobody can read.
QDateTime dateOf(const QByteArray& text)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

HttpSight sightOf(const QString& path, const ProbeReply& reply, const QDateTime& sent)
{
    HttpSight sight{.path = path,
                    .end = reply.end,
                    .status = reply.status,
                    .reason = shown(reply.reason),
                    .server = shown(reply.header("server")),
                    .via = viaOf(reply),
                    .wants = {},
                    .location = shown(reply.header("location")),
                    .text = shown(reply.body),
                    .date = dateOf(reply.header("date")),
                    .secondsAhead = 0};
    QStringList wants;
    for (const HttpHeader& header : reply.headers) {
        if (header.name == "www-authenticate")
            wants << shown(header.value.split(' ').first());
    }
    sight.wants = wants.join(u", "_s);
    // Its clock was read somewhere between question and answer.
    if (sight.date.isValid())
        sight.secondsAhead = sent.addMSecs(reply.ms / 2).secsTo(sight.date);
    return sight;
}

} // namespace

void Prober::askNames()
{
    m_answer.names = walk(m_order.host);
    if (m_answer.names.end == NameSight::End::Found && !m_work.cancelled())
        m_answer.names.isCaptive = isCaptive(m_answer.names);
}

/// A label that nobody has: it leads to the gateway's address only where every name does.
bool Prober::isCaptive(const NameSight& names)
{
    constexpr int kLetters = 14;
    QString label;
    for (int i = 0; i < kLetters; ++i)
        label += QChar(u'a' + QRandomGenerator::system()->bounded(26));
    const NameSight other = walk(label + u'.' + names.chain.front().section(u'.', -2));
    return std::ranges::any_of(other.addresses, [&names](const QString& address) {
        return names.addresses.contains(address);
    });
}

void Prober::askReach()
{
    std::vector<ProbeQuestion> questions;
    const auto add = [&](const QString& address, int port) {
        m_answer.reach.push_back({address, ProbeEnd::NotAsked, 0});
        questions.push_back({.url = u"http://%1:%2/"_s.arg(m_order.host).arg(kGatewayPort),
                             .reach = ProbeQuestion::Reach::Connect,
                             .connectTo = addressAndPort(address, port)});
    };
    if (const ConnectTo* route = routeOf(m_order.host, kGatewayPort)) {
        add(route->address, route->toPort);
    } else {
        for (const QString& address : m_answer.names.addresses.first(
                 std::min(m_answer.names.addresses.size(), kMostAddresses))) {
            if (!isPrivateAddress(address)) // which the rules say enough about
                add(address, kGatewayPort);
        }
    }
    const std::vector<ProbeReply> replies = ask(questions, u"gateway"_s);
    for (size_t i = 0; i < replies.size(); ++i) {
        m_answer.reach[i].end = replies[i].end;
        m_answer.reach[i].ms = replies[i].ms;
    }
}

/// The first address that could be connected to.
QString Prober::gatewayAddress() const
{
    if (const ConnectTo* route = routeOf(m_order.host, kGatewayPort))
        return addressAndPort(route->address, route->toPort);
    const auto found = std::ranges::find(m_answer.reach, ProbeEnd::Done, &AddressSight::end);
    return found == m_answer.reach.end() ? QString() : addressAndPort(found->address, kGatewayPort);
}

HandshakeSight Prober::shakeHands(const WindowsPeHello& hello, bool isWithoutTls13)
{
    TlsObserver observer(hello);
    if (isWithoutTls13)
        observer.withoutTls13();
    const ProbeQuestion question{.url = u"https://"_s + m_order.host + u'/',
                                 .reach = ProbeQuestion::Reach::Handshake,
                                 .connectTo = gatewayAddress(),
                                 .observer = &observer,
                                 .connectMs = kHandshakeMs};
    const ProbeReply reply = ask({&question, 1}, u"gateway"_s).front();
    return {hello.windows, false, isWithoutTls13, reply.end, observer.sight()};
}

void Prober::askTls()
{
    const WindowsPeHello& own = windowsPeHello(m_order.build);
    HandshakeSight first = shakeHands(own, false);
    first.isOfBootImage = m_order.build > 0;
    const ProbeEnd end = first.end;
    const bool isTls13 = first.tls.version == "TLSv1.3"_L1;
    m_answer.tls = first.tls;
    m_answer.handshakes.push_back(std::move(first));
    if (end == ProbeEnd::Done && isTls13) {
        m_answer.handshakes.push_back(shakeHands(own, true));
        return;
    }
    if (end != ProbeEnd::Alert && end != ProbeEnd::Cut && end != ProbeEnd::TlsFailed)
        return;
    for (const WindowsPeHello& other : windowsPeHellos()) {
        if (&other == &own || !mayGoOn())
            continue;
        m_answer.handshakes.push_back(shakeHands(other, false));
        const HandshakeSight& last = m_answer.handshakes.back();
        if (last.end == ProbeEnd::Done && m_answer.tls.chain.empty())
            m_answer.tls = last.tls; // of whom something more can be said
    }
}

TrustQuestion Prober::trustQuestion() const
{
    return sentQuestion(m_answer, m_order.stores.value_or(TrustStores{}), m_order.now);
}

void Prober::askTrust()
{
    m_answer.trust.asSent = simulateTrust(trustQuestion());
    completeChain();
    judgeChain(m_answer, m_order.stores, m_order.now);
}

/// Nobody who is not known to be the gateway is told which medium this is.
bool Prober::mayIdentify() const
{
    const ChainSight& trust = m_answer.trust;
    const bool isTrusted = trust.areRootsKnown && trust.asSent.isTrusted();
    return isTrusted || (trust.expected && *trust.expected == m_answer.tls.chain.front());
}

HttpSight Prober::get(const QString& path, const Certificate& leaf, const QString& proxy)
{
    TlsObserver observer(windowsPeHello(m_order.build));
    observer.wantOnly(leaf.der); // the one that was judged
    const ConnectTo* route = routeOf(m_order.host, kGatewayPort);
    const QString named = route ? addressAndPort(route->address, route->toPort) : QString();
    const ProbeQuestion question{.url = u"https://"_s + m_order.host + path,
                                 .connectTo = proxy.isEmpty() ? gatewayAddress() : named,
                                 .proxy = proxy,
                                 .observer = &observer,
                                 .connectMs = kHandshakeMs};
    const QDateTime sent = now();
    const ProbeReply reply = ask({&question, 1}, u"gateway"_s).front();
    if (observer.sight().wish && !m_answer.tls.wish)
        m_answer.tls.wish = observer.sight().wish;
    return sightOf(path, reply, sent);
}

void Prober::askHttp()
{
    QStringList paths{u"/CCM_Proxy_MutualAuth/ServiceMetadata"_s,
                      u"/CCM_Proxy_ServerAuth/ServiceMetadata"_s};
    if (m_answer.hasId && mayIdentify())
        paths << u"/CCM_Proxy_ServerAuth/%1/CCM_STS"_s.arg(m_order.id);
    for (const QString& path : paths) {
        if (!mayGoOn())
            return;
        m_answer.http.push_back(get(path, m_answer.tls.chain.front(), {}));
        if (m_answer.http.back().status == 0)
            return; // the others would take as long
    }
}

void Prober::askProxy()
{
    TlsObserver observer(windowsPeHello(m_order.build));
    const ConnectTo* route = routeOf(m_order.host, kGatewayPort);
    const QString named = route ? addressAndPort(route->address, route->toPort) : QString();
    const ProbeQuestion question{.url = u"https://"_s + m_order.host + u'/',
                                 .reach = ProbeQuestion::Reach::Handshake,
                                 .connectTo = named,
                                 .proxy = m_order.proxy,
                                 .observer = &observer,
                                 .connectMs = kHandshakeMs};
    const ProbeReply reply = ask({&question, 1}, u"proxy"_s).front();
    ProxySight sight{m_order.proxy,          reply.end, reply.proxyStatus, reply.proxySchemes,
                     observer.sight().chain, {}};
    if (sight.end == ProbeEnd::Done && !sight.chain.empty() && !m_work.cancelled())
        sight.http =
            get(u"/CCM_Proxy_ServerAuth/ServiceMetadata"_s, sight.chain.front(), m_order.proxy);
    m_answer.proxy = std::move(sight);
}

} // namespace cmgmedia
