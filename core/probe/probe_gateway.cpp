// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/probe_gateway.h"

#include "core/probe/dns_walk.h"
#include "core/probe/prober.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kMsPerSecond = 1000;

/// What each step needs to have been made before it.
std::vector<ProbeStep> stepsBefore(ProbeStep step)
{
    switch (step) {
    case ProbeStep::Names:
    case ProbeStep::Proxy:
        return {};
    case ProbeStep::Reach:
        return {ProbeStep::Names};
    case ProbeStep::Tls:
        return {ProbeStep::Names, ProbeStep::Reach};
    case ProbeStep::Trust:
        return {ProbeStep::Names, ProbeStep::Reach, ProbeStep::Tls};
    case ProbeStep::Http:
    case ProbeStep::Revocation:
        return {ProbeStep::Names, ProbeStep::Reach, ProbeStep::Tls, ProbeStep::Trust};
    }
    Q_UNREACHABLE();
}

} // namespace

GatewayAnswer probeGateway(const ProbeOrder& order, const Work& work)
{
    return Prober(order, work).run();
}

Prober::Prober(const ProbeOrder& order, const Work& work) : m_order(order), m_work(work)
{
    m_answer.at = order.now;
    m_answer.host = order.host;
    m_answer.hasId = !order.id.isEmpty();
    m_answer.build = order.build;
    m_answer.isElsewhere = routeOf(order.host, kGatewayPort) != nullptr;
    m_answer.trust.expected = order.expected;
}

GatewayAnswer Prober::run()
{
    struct StepRow {
        ProbeStep step;
        void (Prober::*make)();
    };
    static constexpr StepRow kRows[] = {
        {ProbeStep::Names, &Prober::askNames}, {ProbeStep::Reach, &Prober::askReach},
        {ProbeStep::Tls, &Prober::askTls},     {ProbeStep::Trust, &Prober::askTrust},
        {ProbeStep::Http, &Prober::askHttp},   {ProbeStep::Revocation, &Prober::askRevocation},
        {ProbeStep::Proxy, &Prober::askProxy},
    };
    m_since.start();
    for (const StepRow& row : kRows) {
        if (!begins(row.step))
            continue;
        m_order.begins(row.step);
        m_answer.step(row.step) = {ProbeStepState::Kind::Asked, {}, now()};
        (this->*row.make)();
        if (m_work.cancelled()) // what was seen of it is not all there is
            m_answer.step(row.step).kind = ProbeStepState::Kind::Stopped;
        else if (leftMs() <= 0)
            m_answer.step(row.step).kind = ProbeStepState::Kind::TimeUp;
    }
    return std::move(m_answer);
}

bool Prober::begins(ProbeStep step)
{
    using Kind = ProbeStepState::Kind;
    ProbeStepState& state = m_answer.step(step);
    const std::optional<ProbeStep> behind = obstacle(step);
    if (!isWanted(step))
        state.kind = Kind::NotWanted;
    else if (m_work.cancelled())
        state.kind = Kind::Stopped;
    else if (leftMs() <= 0)
        state.kind = Kind::TimeUp;
    else if (behind)
        state = {Kind::Behind, *behind, {}};
    else
        return true;
    return false;
}

bool Prober::isWanted(ProbeStep step) const
{
    if (step == ProbeStep::Proxy && m_order.proxy.isEmpty())
        return false;
    if (m_order.only.empty())
        return true;
    return std::ranges::any_of(m_order.only, [step](ProbeStep asked) {
        const std::vector<ProbeStep> before = stepsBefore(asked);
        return asked == step || std::ranges::find(before, step) != before.end();
    });
}

std::optional<ProbeStep> Prober::obstacle(ProbeStep step) const
{
    for (const ProbeStep before : stepsBefore(step)) {
        bool isPassed = true;
        if (before == ProbeStep::Names)
            isPassed = !gatewayAddress().isEmpty() || !m_answer.names.addresses.isEmpty();
        else if (before == ProbeStep::Reach)
            isPassed = m_answer.isConnected();
        else if (before == ProbeStep::Tls)
            isPassed =
                m_answer.leaf() != nullptr
                && (step != ProbeStep::Http || m_answer.handshakes.front().end == ProbeEnd::Done);
        if (!isPassed)
            return before;
    }
    return std::nullopt;
}

qint64 Prober::leftMs() const
{
    return m_order.seconds * kMsPerSecond - m_since.elapsed();
}

bool Prober::mayGoOn() const
{
    return !m_work.cancelled() && leftMs() > 0;
}

QDateTime Prober::now() const
{
    return m_order.now.addMSecs(m_since.elapsed());
}

const ConnectTo* Prober::routeOf(const QString& host, int port) const
{
    const auto found = std::ranges::find_if(m_order.routes, [&](const ConnectTo& route) {
        return route.host == host && route.port == port;
    });
    return found == m_order.routes.end() ? nullptr : &*found;
}

NameSight Prober::walk(const QString& name)
{
    DnsWalk walk(m_order.resolver, m_work.stop);
    NameSight sight = walk.walk(name);
    m_answer.contacts.push_back(
        {now(), u"dns"_s, name,
         m_order.resolver.isEmpty() ? u"this computer's DNS server"_s : m_order.resolver,
         walk.questions(), 0});
    return sight;
}

std::vector<ProbeReply> Prober::ask(std::span<const ProbeQuestion> questions, const QString& what)
{
    const QDateTime at = now();
    std::vector<ProbeReply> replies = askAll(questions, m_work.stop, leftMs());
    for (size_t i = 0; i < replies.size(); ++i) {
        const ProbeQuestion& question = questions[i];
        const TlsSight seen = question.observer ? question.observer->sight() : TlsSight{};
        m_answer.contacts.push_back({at, question.proxy.isEmpty() ? what : u"proxy"_s,
                                     QUrl(question.url).host(),
                                     question.proxy.isEmpty() ? question.connectTo : question.proxy,
                                     std::max(seen.bytesSent, replies[i].sent),
                                     std::max(seen.bytesReceived, replies[i].received)});
    }
    return replies;
}

} // namespace cmgmedia
