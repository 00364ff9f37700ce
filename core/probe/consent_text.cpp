// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/probe_order.h"
#include "core/probe/probe_report.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

struct ConsentText {
    CMGMEDIA_TEXTS(Probe)
};

} // namespace

Text contactsText(const QString& host)
{
    return ConsentText::text(
        "This asks DNS for %1 and the names it leads to, connects to the gateway, and gets the "
        "revocation information that its certificate names. It sends names and empty requests, "
        "and nothing that identifies the medium before the gateway is trusted.",
        {host});
}

std::vector<PlannedContact> plannedContacts(const ProbeOrder& order)
{
    const Text dns = order.resolver.isEmpty() ? ConsentText::text("The DNS server of this computer")
                                              : Text(order.resolver);
    std::vector<PlannedContact> contacts{
        {dns, ConsentText::text("Questions about %1, the names it leads to, the hosts that its "
                                "certificates name, and one random name in the same domain",
                                {order.host})},
        {ConsentText::text("%1, port 443", {order.host}),
         ConsentText::text("A TLS hello with this name, like that of Windows PE, and empty "
                           "requests for fixed paths")}};
    if (!order.id.isEmpty())
        contacts.push_back(
            {ConsentText::text("The same, but only if Windows PE will trust it or it shows the "
                               "expected certificate"),
             ConsentText::text("The number in the path of the medium's management point: %1",
                               {order.id})});
    contacts.push_back(
        {ConsentText::text("Hosts that its certificates name, port 80"),
         ConsentText::text("Requests for revocation information and for certificates of issuers")});
    if (!order.proxy.isEmpty())
        contacts.push_back(
            {order.proxy,
             ConsentText::text("The gateway's name and port, and through it the same requests")});
    return contacts;
}

Text neverSentText()
{
    return ConsentText::text("Never sent: the media certificate and its key, the token, the media "
                             "password, and the names of users and computers.");
}

Text stepTitle(ProbeStep step)
{
    switch (step) {
    case ProbeStep::Names:
        return ConsentText::text("Look up the name");
    case ProbeStep::Reach:
        return ConsentText::text("Connect");
    case ProbeStep::Tls:
        return ConsentText::text("TLS handshake as Windows PE");
    case ProbeStep::Trust:
        return ConsentText::text("Check the certificates that it sends");
    case ProbeStep::Http:
        return ConsentText::text("Ask over HTTP");
    case ProbeStep::Revocation:
        return ConsentText::text("Check revocation");
    case ProbeStep::Proxy:
        return ConsentText::text("Ask through the proxy");
    }
    Q_UNREACHABLE();
}

} // namespace cmgmedia
