// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/rules/passed_texts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr PassedRow kPassedProbe[] = {
    {"probe-dns-silent"_L1,
     QT_TRANSLATE_NOOP("Rule", "The DNS server answers the question for the gateway's name")},
    {"probe-name-unknown"_L1, QT_TRANSLATE_NOOP("Rule", "The gateway's name is in DNS")},
    {"probe-alias-dangles"_L1,
     QT_TRANSLATE_NOOP("Rule", "The gateway's name doesn't lead to a name that is missing")},
    {"probe-alias-loop"_L1,
     QT_TRANSLATE_NOOP("Rule", "The CNAME records of the gateway's name come to an end")},
    {"probe-name-without-address"_L1,
     QT_TRANSLATE_NOOP("Rule", "The gateway's name doesn't lead to a name without an address")},
    {"probe-alias-classic"_L1,
     QT_TRANSLATE_NOOP("Rule", "The gateway's name doesn't lead to a classic cloud service")},
    {"probe-alias-missing"_L1,
     QT_TRANSLATE_NOOP("Rule", "The gateway's name has a CNAME record or is a deployment name")},
    {"probe-alias-elsewhere"_L1,
     QT_TRANSLATE_NOOP("Rule",
                       "The gateway's name leads to no other name than an Azure deployment name")},
    {"probe-address-private"_L1,
     QT_TRANSLATE_NOOP("Rule", "The gateway's name leads to no private address")},
    {"probe-captive-portal"_L1,
     QT_TRANSLATE_NOOP("Rule", "This network doesn't answer for every name")},
    {"probe-no-connection"_L1,
     QT_TRANSLATE_NOOP("Rule", "The gateway's port 443 can be connected to")},
    {"probe-dead-address"_L1,
     QT_TRANSLATE_NOOP("Rule", "The gateway has no address that only some networks reach")},
    {"probe-not-tls"_L1,
     QT_TRANSLATE_NOOP("Rule", "Nothing but TLS was seen on the gateway's port 443")},
    {"probe-connection-cut"_L1,
     QT_TRANSLATE_NOOP("Rule", "The connection isn't cut when TLS begins")},
    {"probe-silent-after-connect"_L1,
     QT_TRANSLATE_NOOP("Rule", "The gateway doesn't fall silent after connecting")},
    {"probe-tls-nothing-in-common"_L1,
     QT_TRANSLATE_NOOP("Rule",
                       "This Windows PE isn't the one that has no TLS in common with the gateway")},
    {"probe-tls-refuses-all"_L1,
     QT_TRANSLATE_NOOP("Rule", "The gateway doesn't refuse every TLS version and cipher suite")},
    {"probe-tls-old"_L1, QT_TRANSLATE_NOOP("Rule", "No TLS version older than 1.2 was chosen")},
    {"probe-tls13-only"_L1, QT_TRANSLATE_NOOP("Rule", "The gateway doesn't insist on TLS 1.3")},
    {"probe-tls-weak-suites"_L1,
     QT_TRANSLATE_NOOP("Rule", "No cipher suite was chosen that gateways of version 2603 lack")},
    {"probe-not-trusted"_L1,
     QT_TRANSLATE_NOOP("Rule", "Windows PE has the certificates that the gateway's chain needs")},
    {"probe-certificate-expired"_L1,
     QT_TRANSLATE_NOOP("Rule", "No certificate that the gateway shows has expired")},
    {"probe-certificate-not-yet-valid"_L1,
     QT_TRANSLATE_NOOP("Rule", "Every certificate that the gateway shows is valid already")},
    {"probe-certificate-other-name"_L1,
     QT_TRANSLATE_NOOP("Rule", "The certificate that the gateway shows is for its name")},
    {"probe-certificate-not-for-servers"_L1,
     QT_TRANSLATE_NOOP("Rule", "The certificate that the gateway shows is for TLS servers")},
    {"probe-certificate-without-dns-name"_L1,
     QT_TRANSLATE_NOOP("Rule",
                       "The gateway's certificate doesn't have its name only in the subject")},
    {"probe-relies-on-sent-issuer"_L1,
     QT_TRANSLATE_NOOP("Rule", "Windows PE doesn't rely on the gateway sending its issuer")},
    {"probe-certificate-weak"_L1,
     QT_TRANSLATE_NOOP("Rule",
                       "No certificate that the gateway shows has a weak signature or key")},
    {"probe-chain-disordered"_L1,
     QT_TRANSLATE_NOOP("Rule", "The gateway sends its certificates in the usual order")},
    {"probe-chain-foreign"_L1,
     QT_TRANSLATE_NOOP("Rule", "The gateway sends no certificates of others")},
    {"probe-certificate-renewed"_L1,
     QT_TRANSLATE_NOOP("Rule", "No newer certificate than the expected one was shown")},
    {"probe-intercepted"_L1, QT_TRANSLATE_NOOP("Rule", "No sign that TLS is opened on the way")},
    {"probe-looks-intercepted"_L1,
     QT_TRANSLATE_NOOP("Rule",
                       "The certificate doesn't look as if it had just been created on the way")},
    {"probe-no-answer"_L1, QT_TRANSLATE_NOOP("Rule", "The gateway answers over HTTP")},
    {"probe-answer-broken"_L1,
     QT_TRANSLATE_NOOP("Rule", "The gateway's answers end as they should")},
    {"probe-connector"_L1,
     QT_TRANSLATE_NOOP("Rule", "No error of what is behind the gateway was seen")},
    {"probe-unavailable"_L1, QT_TRANSLATE_NOOP("Rule", "The gateway's service is available")},
    {"probe-not-a-gateway"_L1,
     QT_TRANSLATE_NOOP("Rule", "What answers looks like a cloud management gateway")},
    {"probe-asks-for-sign-in"_L1,
     QT_TRANSLATE_NOOP("Rule", "Nothing in front of the gateway asks for a sign-in")},
    {"probe-something-in-between"_L1,
     QT_TRANSLATE_NOOP("Rule", "No mark of a proxy or filter is in the gateway's answers")},
    {"probe-clock-differs"_L1,
     QT_TRANSLATE_NOOP("Rule", "This computer's clock and the gateway's agree within five minutes, "
                               "as far as the gateway tells")},
    {"probe-revoked"_L1,
     QT_TRANSLATE_NOOP("Rule", "No certificate of the gateway is known to be revoked")},
    {"probe-revocation-unavailable"_L1,
     QT_TRANSLATE_NOOP("Rule", "No certificate of the gateway lacks an answer about revocation")},
    {"probe-revocation-way-fails"_L1,
     QT_TRANSLATE_NOOP("Rule",
                       "No place to ask about revocation failed beside another one that works")},
    {"probe-revocation-absent"_L1,
     QT_TRANSLATE_NOOP(
         "Rule", "Every certificate that was looked at names a place to ask about revocation")},
    {"probe-proxy-wants-sign-in"_L1, QT_TRANSLATE_NOOP("Rule", "The proxy wants no sign-in")},
    {"probe-proxy-refuses"_L1,
     QT_TRANSLATE_NOOP("Rule", "The proxy doesn't refuse to connect to the gateway")},
    {"probe-proxy-unreachable"_L1,
     QT_TRANSLATE_NOOP("Rule", "The gateway can be asked through the proxy")},
    {"probe-proxy-opens-tls"_L1, QT_TRANSLATE_NOOP("Rule", "The proxy doesn't open TLS")},
    {"probe-proxy-needed"_L1, QT_TRANSLATE_NOOP("Rule", "No proxy is needed to reach the gateway")},
};

} // namespace

std::span<const PassedRow> passedProbeRows()
{
    return kPassedProbe;
}

} // namespace cmgmedia
