// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_pki.h"
#include "tests/validation/rule_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

namespace {

/// Offers certificates, which changes what would be added as the gatherer does it.
Change offered(const std::vector<Certificate>& certificates)
{
    return [certificates](Facts& facts) {
        facts.offered = {{u"offered.cer"_s, certificates}};
        for (const Certificate& certificate : certificates) {
            if (!missingStores(certificate, facts.bootImage->trust).empty())
                facts.trustChange.add.push_back(certificate);
        }
    };
}

/// A CA of its own with so many seconds left.
Certificate caFor(qint64 seconds)
{
    CertificateRequest request = caRequest(u"Short CA"_s);
    request.notAfter = QDateTime::currentDateTimeUtc().addSecs(seconds);
    return identity(request).certificate;
}

/// The boot image without some of the gateway's CAs.
Change without(const std::vector<Certificate>& certificates)
{
    return [certificates](Facts& facts) {
        std::erase_if(facts.bootImage->trust, [&](const StoredCertificate& stored) {
            return std::ranges::find(certificates, stored.certificate) != certificates.end();
        });
        (*facts.cmgCertificate)->others = {gatewayPki().root.certificate,
                                           gatewayPki().issuing.certificate};
    };
}

/// Another certificate from the gateway's CA.
Change server(const std::function<void(CertificateRequest&)>& change)
{
    return [change](Facts& facts) {
        CertificateRequest request = gatewayRequest();
        change(request);
        (*facts.cmgCertificate)->server = identity(request, &gatewayPki().issuing).certificate;
    };
}

Change gateway(const std::function<void(Certificate&)>& change)
{
    return [change](Facts& facts) { change((*facts.cmgCertificate)->server); };
}

Change managementPoint(const QString& url)
{
    return [url](Facts& facts) { facts.medium->managementPoint = url; };
}

const auto kNothing = [](Facts&) {};

} // namespace

std::vector<RuleRow> trustRows()
{
    constexpr qint64 kDay = qint64{24} * 3600;
    return {
        {"trust-not-a-ca", offered({selfSignedLeaf()}), offered({ecRoot()})},
        {"trust-expired", offered({expiredRoot()}), offered({caFor(90 * kDay)})},
        {"trust-not-yet-valid", offered({notYetValidRoot()}), offered({ecRoot()})},
        {"trust-issuer-missing", offered({caWithoutRoot()}), offered({ecRoot()})},
        {"trust-expires-soon", offered({caFor(59 * kDay)}), offered({caFor(61 * kDay)})},
        {"trust-already-there", offered({gatewayPki().root.certificate}), offered({ecRoot()})},
    };
}

std::vector<RuleRow> gatewayRows()
{
    const GatewayPki& pki = gatewayPki();
    const Certificate& root = pki.root.certificate;
    const Certificate& issuing = pki.issuing.certificate;
    const auto offering = [](const Change& first, const Certificate& certificate) -> Change {
        return [=](Facts& facts) {
            first(facts);
            offered({certificate})(facts);
        };
    };
    const auto unknown = [without = without({root, issuing})](Facts& facts) {
        without(facts);
        (*facts.cmgCertificate)->others.clear();
    };
    const auto crl = [](const QStringList& urls) {
        return server([urls](CertificateRequest& request) { request.crlUrls = urls; });
    };
    const QString ldap = u"ldap:///CN=Issuing"_s;
    const QString service = u"https://cmg.example.test/CCM_Proxy_ServerAuth/1"_s;
    return {
        {"cmg-root-missing", without({root}), offering(without({root}), root)},
        {"cmg-intermediate-missing", without({issuing}), offering(without({issuing}), issuing)},
        {"cmg-issuer-missing", unknown, kNothing},
        {"cmg-certificate-self-signed",
         [](Facts& facts) {
             (*facts.cmgCertificate)->server = identity(gatewayRequest()).certificate;
         },
         kNothing},
        {"cmg-certificate-expired",
         server([](CertificateRequest& r) { r.notAfter = yesterday().addSecs(1); }),
         server([](CertificateRequest& r) { r.notAfter = inAYear(); })},
        {"cmg-certificate-not-yet-valid",
         server([](CertificateRequest& r) { r.notBefore = yesterday().addDays(2); }), kNothing},
        {"cmg-certificate-not-for-servers",
         server([](CertificateRequest& r) { r.extendedKeyUsages = {u"clientAuth"_s}; }), kNothing},
        {"cmg-chain-not-accepted",
         gateway([](Certificate& c) { c.der.back() = static_cast<char>(c.der.back() ^ 1); }),
         kNothing},
        {"cmg-name-is-deployment-name",
         managementPoint(u"https://cmg.westeurope.cloudapp.azure.com/CCM_Proxy_ServerAuth/1"_s),
         managementPoint(service)},
        {"cmg-name-mismatch",
         managementPoint(u"https://cmg2.example.test/CCM_Proxy_ServerAuth/1"_s),
         managementPoint(service)},
        {"cmg-certificate-expires-soon",
         server([](CertificateRequest& r) { r.notAfter = yesterday().addDays(60); }),
         server([](CertificateRequest& r) { r.notAfter = yesterday().addDays(62); })},
        {"cmg-signature-weak", server([](CertificateRequest& r) { r.digest = u"SHA1"_s; }),
         kNothing},
        {"cmg-revocation-not-public",
         crl({ldap, u"http://pki.example.local/ca.crl"_s, u"https://pki.example.test/ca.crl"_s}),
         crl({ldap, u"http://pki.example.test/ca.crl"_s})},
        {"cmg-certificate-public",
         gateway([](Certificate& c) { c.policies = {u"2.23.140.1.2.2"_s}; }),
         gateway([](Certificate& c) { c.policies = {u"2.23.140.2.1"_s}; })},
    };
}

} // namespace cmgmedia::test
