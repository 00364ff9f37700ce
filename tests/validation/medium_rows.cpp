// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/validation/rule_rows.h"

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

namespace {

/// Without the gateway's certificate, which is for another name: that would be a cause of its own.
Change managementPoint(const QString& url)
{
    return [url](Facts& f) {
        f.medium->managementPoint = url;
        f.cmgCertificate.reset();
    };
}

std::vector<RuleRow> managementPointRows()
{
    const Change lookup = [](Facts& f) {
        f.medium->managementPoint.reset();
        f.medium->lookupManagementPoints = u"https://mp.example.test"_s;
    };
    return {
        {"management-point-missing", managementPoint(u""_s), lookup},
        {"medium-is-dynamic", lookup,
         [](Facts& f) { f.medium->lookupManagementPoints = u"https://mp.example.test"_s; }},
        {"management-point-not-https",
         managementPoint(u"https://a.example.test/CCM_Proxy_ServerAuth/1*http://b.test"_s),
         managementPoint(u"HTTPS://a.example.test/CCM_Proxy_ServerAuth/1"_s)},
        {"management-point-not-public",
         managementPoint(u"https://mp01.contoso.local/CCM_Proxy_ServerAuth/1"_s),
         managementPoint(u"https://mp01.local.contoso.test/CCM_Proxy_ServerAuth/1"_s)},
        {"management-point-not-a-gateway", managementPoint(u"https://mp.example.test"_s),
         managementPoint(u"https://mp.example.test/ccm_proxy_mutualauth/72057594037927941"_s)},
        {"management-point-port-not-443",
         managementPoint(u"https://cmg.example.test:8443/CCM_Proxy_ServerAuth/1"_s),
         managementPoint(u"https://cmg.example.test:443/CCM_Proxy_ServerAuth/1"_s)},
        {"management-point-is-deployment-name",
         managementPoint(u"https://c.westeurope.cloudapp.azure.com/CCM_Proxy_ServerAuth/1"_s),
         managementPoint(u"https://cloudapp.example.test/CCM_Proxy_ServerAuth/1"_s)},
    };
}

std::vector<RuleRow> certificateRows()
{
    // A certificate of a year, and a medium that is never old.
    const auto certificateDay = [](auto dayOf) {
        return [dayOf](Facts& f) {
            f.clock.now = dayOf(*f.medium->certificate);
            f.medium->made = f.clock.now;
        };
    };
    return {
        {"media-certificate-missing", [](Facts& f) { f.medium->certificate.reset(); },
         [](Facts&) {}},
        {"media-certificate-expired",
         certificateDay([](const Certificate& c) { return c.notAfter.addSecs(1); }),
         certificateDay([](const Certificate& c) { return c.notAfter; })},
        {"media-certificate-expires-soon",
         certificateDay([](const Certificate& c) { return c.notAfter.addDays(-60).addSecs(1); }),
         certificateDay([](const Certificate& c) { return c.notAfter.addDays(-60); })},
        {"media-certificate-not-yet-valid",
         [](Facts& f) { f.clock.now = f.medium->certificate->notBefore.addSecs(-1); },
         [](Facts& f) { f.clock.now = f.medium->certificate->notBefore; }},
    };
}

} // namespace

std::vector<RuleRow> mediumRows()
{
    const Change unattended = [](Facts& f) {
        f.profile.security.unattended = UnattendedChoice::Yes;
    };
    std::vector<RuleRow> rows{
        {"medium-type-not-boot", [](Facts& f) { f.medium->mediaType = u"fullmedia"_s; },
         [](Facts& f) { f.medium->mediaType = u"SomethingNew"_s; }},
        {"medium-older-than-half-a-year",
         [](Facts& f) { f.clock.now = f.medium->made.addDays(180).addSecs(1); },
         [](Facts& f) { f.clock.now = f.medium->made.addDays(180); }},
        {"medium-without-root-cas",
         [](Facts& f) { f.medium->variableNames.removeAll(u"_SMSTSRootCACerts"_s); },
         [](Facts& f) { f.medium->variableNames << u"_smstsrootcacerts"_s; }},
        {"password-flag-disagrees", [](Facts& f) { f.medium->passwordRequired = false; },
         [](Facts&) {}},
        {"medium-does-not-start",
         [](Facts& f) { f.medium->startsOnBios = f.medium->startsOnUefi = false; },
         [](Facts& f) { f.medium->startsOnBios = false; }},
        {"unattended-for-unknown-computers", unattended,
         [unattended](Facts& f) {
             unattended(f);
             f.medium->variableNames = {u"_SMSTSRootCACerts"_s};
         }},
        {"unknown-computers-not-supported", [](Facts& f) { f.medium->variableNames.removeLast(); },
         [](Facts&) {}},
    };
    for (const std::vector<RuleRow>& part : {managementPointRows(), certificateRows()})
        rows.insert(rows.end(), part.begin(), part.end());
    return rows;
}

} // namespace cmgmedia::test
