// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/probe_order.h"

#include "core/configmgr/management_points.h"
#include "core/validation/facts/live_chain.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// A name of DNS with at least two labels, the last of which is no number.
bool isName(const QString& host)
{
    static const QRegularExpression name(
        uR"(^(?=.{4,253}$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,62}$)"_s);
    return name.match(host).hasMatch();
}

} // namespace

std::optional<ProbeOrder> orderFor(const QString& target)
{
    static const QRegularExpression path(uR"(^/CCM_Proxy_\w+/(\d+)(/|$))"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const bool hasScheme = target.startsWith("https://"_L1, Qt::CaseInsensitive);
    const QUrl url(hasScheme ? target : u"https://"_s + target, QUrl::StrictMode);
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    if (!url.isValid() || !isName(host) || !url.userInfo().isEmpty())
        return std::nullopt;
    ProbeOrder order;
    order.host = host;
    order.id = path.match(url.path()).captured(1);
    return order;
}

std::optional<ProbeOrder> orderOf(const Facts& facts)
{
    std::optional<ProbeOrder> order;
    if (facts.variables) {
        for (const QUrl& point : managementPoints(newManagementPoint(facts)))
            order = order ? order : orderFor(point.toString());
    }
    if (!order)
        order = orderFor(facts.profile.console.gateway);
    if (!order)
        return std::nullopt;
    order->now = facts.clock.now;
    if (facts.cmgCertificate)
        order->expected = facts.cmgCertificate->server;
    order->stores = storesAfterBuild(facts);
    order->build = windowsBuild(facts);
    return order;
}

std::optional<ConnectTo> connectToOf(const QString& text)
{
    static const QRegularExpression form(
        uR"(^([A-Za-z0-9._-]+):(\d{1,5}):(\[[0-9A-Fa-f:.]+\]|[0-9.]+):(\d{1,5})$)"_s);
    const QRegularExpressionMatch match = form.match(text);
    constexpr int kMostPorts = 65535;
    ConnectTo route{match.captured(1).toLower(), match.captured(2).toInt(), match.captured(3),
                    match.captured(4).toInt()};
    if (!match.hasMatch() || route.port < 1 || route.port > kMostPorts || route.toPort < 1
        || route.toPort > kMostPorts)
        return std::nullopt;
    if (route.address.startsWith(u'['))
        route.address = route.address.mid(1).chopped(1);
    return route;
}

bool isUsableProxy(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == "http"_L1 && !url.host().isEmpty() && url.port() > 0
           && url.userInfo().isEmpty() && (url.path().isEmpty() || url.path() == "/"_L1);
}

std::optional<ProbeStep> stepOf(const QString& name)
{
    for (const ProbeStep step : kProbeSteps) {
        if (stepName(step) == name)
            return step;
    }
    return std::nullopt;
}

QString addressAndPort(const QString& address, int port)
{
    return address.contains(u':') ? u"[%1]:%2"_s.arg(address).arg(port)
                                  : u"%1:%2"_s.arg(address).arg(port);
}

} // namespace cmgmedia
