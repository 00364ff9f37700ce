// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/probe_order.h"
#include "core/registry/certificate_file.h"
#include "tests/ui/gate.h"

#include <atomic>

namespace cmgmedia::test {

/// A gateway that answers as it is told, and counts who asks. Workers that were left behind own a
/// part of it.
struct StandInGateway {
    std::atomic<int> asked = 0;
    std::atomic<int> answered = 0;
    std::atomic<bool> hangs = false;
    Gate gate; ///< of one that hangs, whatever it is told
    std::vector<Certificate> chain;
    std::function<void(GatewayAnswer&)> change = [](GatewayAnswer&) {};
    QString proxy; ///< of the last that asked
};

inline GatewayAnswer goodAnswer(const ProbeOrder& order, const std::vector<Certificate>& chain)
{
    GatewayAnswer answer;
    answer.at = order.now;
    answer.host = order.host;
    answer.build = order.build;
    for (ProbeStepState& step : answer.steps)
        step = {ProbeStepState::Kind::Asked, {}, order.now};
    answer.step(ProbeStep::Proxy) = {};
    answer.names = {NameSight::End::Found,
                    {},
                    {},
                    {order.host, QStringLiteral("granite.westeurope.cloudapp.azure.com")},
                    {QStringLiteral("203.0.113.10")},
                    false};
    answer.reach = {{QStringLiteral("203.0.113.10"), ProbeEnd::Done, 5}};
    answer.tls.isDone = true;
    answer.tls.version = QStringLiteral("TLSv1.2");
    answer.tls.suite = QStringLiteral("ECDHE-RSA-AES256-GCM-SHA384");
    answer.tls.chain = chain;
    answer.handshakes = {{QStringLiteral("Windows 11"), true, false, ProbeEnd::Done, answer.tls}};
    HttpSight http;
    http.path = QStringLiteral("/CCM_Proxy_ServerAuth/ServiceMetadata");
    http.end = ProbeEnd::Done;
    http.status = 401;
    http.reason = QStringLiteral("CMGService_Invalid_Token");
    answer.http = {http};
    answer.contacts = {{order.now, QStringLiteral("gateway"), order.host,
                        QStringLiteral("203.0.113.10:443"), 517, 4096}};
    return answer;
}

inline GatewayAnswer answerOf(StandInGateway& gateway, const ProbeOrder& order, const Work& work)
{
    ++gateway.asked;
    gateway.proxy = order.proxy;
    order.begins(ProbeStep::Names);
    order.begins(ProbeStep::Reach);
    if (gateway.hangs)
        gateway.gate.pass();
    order.begins(ProbeStep::Tls);
    GatewayAnswer answer = goodAnswer(order, gateway.chain);
    if (!work.cancelled())
        gateway.change(answer);
    ++gateway.answered;
    return answer;
}

inline std::vector<Certificate> certificatesIn(const QString& path)
{
    const Result<CertificateContent> content = loadCertificates(path);
    return content ? content->certificates : std::vector<Certificate>();
}

} // namespace cmgmedia::test
