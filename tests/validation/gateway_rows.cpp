// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_pki.h"
#include "tests/validation/rule_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

namespace {

Change offered(const std::vector<Certificate>& certificates)
{
    return [certificates](Facts& facts) { facts.offered = {{u"offered.cer"_s, certificates}}; };
}

/// A CA of its own with so many seconds left.
Certificate caFor(qint64 seconds)
{
    CertificateRequest request = caRequest(u"Short CA"_s);
    request.notAfter = QDateTime::currentDateTimeUtc().addSecs(seconds);
    return identity(request).certificate;
}

Certificate weakRoot()
{
    CertificateRequest request = caRequest(u"Weak CA"_s);
    request.digest = u"SHA1"_s;
    return identity(request).certificate;
}

/// As the reader finds it: the request knows no such thing.
Certificate undeclaredRoot()
{
    Certificate root = ecRoot();
    root.isDeclaredCa = false;
    return root;
}

Change inImage(const Certificate& certificate, SystemStore store)
{
    return [certificate, store](Facts& facts) {
        facts.bootImage->trust.push_back({certificate, store});
    };
}

/// The boot image without some of the gateway's CAs.
Change without(const std::vector<Certificate>& certificates)
{
    return [certificates](Facts& facts) {
        std::erase_if(facts.bootImage->trust, [&](const StoredCertificate& stored) {
            return std::ranges::find(certificates, stored.certificate) != certificates.end();
        });
        facts.cmgCertificate->others = {gatewayPki().root.certificate,
                                        gatewayPki().issuing.certificate};
    };
}

/// Another certificate from the gateway's CA.
Change server(const std::function<void(CertificateRequest&)>& change)
{
    return [change](Facts& facts) {
        CertificateRequest request = gatewayRequest();
        change(request);
        facts.cmgCertificate->server = identity(request, &gatewayPki().issuing).certificate;
    };
}

Change gateway(const std::function<void(Certificate&)>& change)
{
    return [change](Facts& facts) { change(facts.cmgCertificate->server); };
}

Change managementPoint(const QString& url)
{
    return [url](Facts& facts) { facts.variables->managementPoint = url; };
}

/// Of the certificate itself and the chain above it.
std::vector<RuleRow> chainRows()
{
    const Certificate& root = gatewayPki().root.certificate;
    const Certificate& issuing = gatewayPki().issuing.certificate;
    const auto offering = [](const Change& first,
                             const std::vector<Certificate>& certificates) -> Change {
        return [=](Facts& facts) {
            first(facts);
            offered(certificates)(facts);
        };
    };
    const auto unknown = [without = without({root, issuing})](Facts& facts) {
        without(facts);
        facts.cmgCertificate->others.clear();
    };
    return {
        {"cmg-root-missing", without({root}), offering(without({root}), {root})},
        {"cmg-intermediate-missing", without({issuing}), offering(without({issuing}), {issuing})},
        {"cmg-issuer-missing", unknown, offering(unknown, {root, issuing})},
        {"cmg-chain-disallowed",
         [](Facts& facts) { facts.bootImage->disallowed = {gatewayPki().issuing.certificate}; },
         [](Facts& facts) { facts.bootImage->disallowed = {ecRoot()}; }},
        {"cmg-certificate-self-signed",
         [](Facts& facts) {
             facts.cmgCertificate->server = identity(gatewayRequest()).certificate;
         },
         [](Facts& facts) { // one that vouches for itself, and is an anchor
             facts.cmgCertificate->server = identity(gatewayRequest()).certificate;
             facts.bootImage->trust.push_back({facts.cmgCertificate->server, SystemStore::Root});
         }},
        {"cmg-certificate-expired",
         server([](CertificateRequest& r) { r.notAfter = yesterday().addSecs(1); }),
         server([](CertificateRequest& r) { r.notAfter = inAYear(); })},
        {"cmg-certificate-not-yet-valid",
         server([](CertificateRequest& r) { r.notBefore = yesterday().addDays(2); }),
         server([](CertificateRequest& r) { r.notBefore = yesterday().addDays(1); })},
        {"cmg-certificate-not-for-servers",
         server([](CertificateRequest& r) { r.extendedKeyUsages = {u"clientAuth"_s}; }),
         server([](CertificateRequest& r) {
             r.extendedKeyUsages = {u"clientAuth"_s, u"serverAuth"_s};
         })},
        {"cmg-chain-not-accepted",
         gateway([](Certificate& c) { c.der.back() = static_cast<char>(c.der.back() ^ 1); }),
         server([](CertificateRequest& r) { r.digest = u"SHA512"_s; })}, // another good signature
    };
}

} // namespace

std::vector<RuleRow> trustRows()
{
    constexpr qint64 kDay = qint64{24} * 3600;
    return {
        {"trust-not-a-ca", offered({selfSignedLeaf()}), offered({ecRoot()})},
        {"trust-expired", offered({expiredRoot()}), offered({caFor(90 * kDay)})},
        {"trust-not-yet-valid", offered({notYetValidRoot()}), offered({ecRoot()})},
        {"trust-issuer-missing", offered({caWithoutRoot()}), offered({ecRoot()})},
        {"trust-disallowed",
         [](Facts& facts) {
             const Certificate root = ecRoot();
             offered({root})(facts);
             facts.bootImage->disallowed = {root};
         },
         [](Facts& facts) {
             offered({ecRoot()})(facts);
             facts.bootImage->disallowed = {expiredRoot()};
         }},
        {"trust-left-out", offered({ecRoot(), selfSignedLeaf()}), offered({ecRoot()})},
        {"trust-weak", offered({weakRoot()}), offered({ecRoot()})},
        {"trust-root-undeclared", offered({undeclaredRoot()}), offered({ecRoot()})},
        {"trust-in-image-misplaced", inImage(gatewayPki().issuing.certificate, SystemStore::Root),
         inImage(gatewayPki().root.certificate, SystemStore::Root)},
        {"trust-in-image-expired", inImage(expiredRoot(), SystemStore::Root),
         inImage(ecRoot(), SystemStore::Root)},
        {"trust-expires-soon", offered({caFor(59 * kDay)}), offered({caFor(61 * kDay)})},
        {"task-sequence-uses-another-boot-image",
         [](Facts& f) { f.taskSequence->bootImageId = u"ABC00099"_s; },
         [](Facts& f) { f.taskSequence->bootImageId = u"abc00004"_s; }},
        {"trust-in-image-unreadable",
         [](Facts& f) {
             f.bootImage->unreadable = {{u"ROOT"_s, u"0"_s, u"no Blob"_s}};
         },
         [](Facts& f) { f.bootImage->unreadable = {}; }},
        {"trust-already-there", offered({gatewayPki().root.certificate}), offered({ecRoot()})},
    };
}

std::vector<RuleRow> gatewayRows()
{
    const auto crl = [](const QStringList& urls) {
        return server([urls](CertificateRequest& request) { request.crlUrls = urls; });
    };
    const QString ldap = u"ldap:///CN=Issuing"_s;
    const QString service = u"https://cmg.example.test/CCM_Proxy_ServerAuth/1"_s;
    std::vector<RuleRow> rows = chainRows();
    const std::vector<RuleRow> more = {
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
         server([](CertificateRequest& r) { r.digest = u"SHA384"_s; })},
        {"cmg-revocation-not-public",
         crl({ldap, u"http://pki.example.local/ca.crl"_s, u"https://pki.example.test/ca.crl"_s}),
         crl({ldap, u"http://pki.example.test/ca.crl"_s})},
        {"cmg-certificate-unreadable",
         [](Facts& facts) {
             facts.cmgCertificate = Error{ErrorCode::NotFound, u"cmg.cer"_s, {}};
         },
         [](Facts&) {}},
        {"cmg-certificate-public",
         gateway([](Certificate& c) { c.policies = {u"2.23.140.1.2.2"_s}; }),
         gateway([](Certificate& c) { c.policies = {u"2.23.140.2.1"_s}; })},
    };
    rows.insert(rows.end(), more.begin(), more.end());
    return rows;
}

} // namespace cmgmedia::test
