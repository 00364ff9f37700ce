// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/validation/rule_rows.h"

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

namespace {

/// Without the gateway's certificate, which is for another name: that would be a cause of its own.
Change otherManagementPoint(const QString& url)
{
    return [url](Facts& f) {
        f.variables->managementPoint = url;
        f.cmgCertificate = {};
    };
}

/// The profile sets the variable, and what the imported medium says does not count.
Change editedManagementPoint(const std::optional<QString>& url)
{
    return [url](Facts& f) {
        f.profile.customization.variables[u"smstsmp"_s] = url;
        f.cmgCertificate = {};
    };
}

std::vector<RuleRow> managementPointRows()
{
    const Change lookup = [](Facts& f) {
        f.variables->managementPoint.reset();
        f.variables->lookupManagementPoints = u"https://mp.example.test"_s;
    };
    return {
        {"management-point-missing", otherManagementPoint(u""_s), lookup},
        {"management-point-missing", editedManagementPoint(std::nullopt),
         editedManagementPoint(u"https://a.example.test/CCM_Proxy_ServerAuth/1"_s)},
        {"management-point-not-https", editedManagementPoint(u"http://mp.example.test"_s),
         editedManagementPoint(u"https://a.example.test/CCM_Proxy_ServerAuth/1"_s)},
        {"medium-is-dynamic",
         [](Facts& f) {
             f.variables->lookupManagementPoints = u"https://mp.example.test"_s;
             f.profile.customization.variables[u"SMSTSMP"_s] = std::nullopt;
         },
         [](Facts& f) {
             f.variables->managementPoint.reset();
             f.profile.customization.variables[u"SMSTSMP"_s] =
                 u"https://a.example.test/CCM_Proxy_ServerAuth/1"_s;
             f.cmgCertificate = {};
         }},
        {"medium-is-dynamic", lookup,
         [](Facts& f) { f.variables->lookupManagementPoints = u"https://mp.example.test"_s; }},
        {"management-point-not-https",
         otherManagementPoint(u"https://a.example.test/CCM_Proxy_ServerAuth/1*http://b.test"_s),
         otherManagementPoint(u"HTTPS://a.example.test/CCM_Proxy_ServerAuth/1"_s)},
        {"management-point-not-public",
         otherManagementPoint(u"https://mp01.contoso.local/CCM_Proxy_ServerAuth/1"_s),
         otherManagementPoint(u"https://mp01.local.contoso.test/CCM_Proxy_ServerAuth/1"_s)},
        {"management-point-not-a-gateway", otherManagementPoint(u"https://mp.example.test"_s),
         otherManagementPoint(u"https://mp.example.test/ccm_proxy_mutualauth/72057594037927941"_s)},
        {"management-point-port-not-443",
         otherManagementPoint(u"https://cmg.example.test:8443/CCM_Proxy_ServerAuth/1"_s),
         otherManagementPoint(u"https://cmg.example.test:443/CCM_Proxy_ServerAuth/1"_s)},
        {"management-point-is-deployment-name",
         otherManagementPoint(u"https://c.westeurope.cloudapp.azure.com/CCM_Proxy_ServerAuth/1"_s),
         otherManagementPoint(u"https://cloudapp.example.test/CCM_Proxy_ServerAuth/1"_s)},
    };
}

std::vector<RuleRow> certificateRows()
{
    // A certificate of a year, and a medium that is never old.
    const auto certificateDay = [](auto dayOf) {
        return [dayOf](Facts& f) {
            f.clock.now = dayOf(*f.variables->certificate);
            f.variables->made = f.clock.now;
        };
    };
    return {
        {"media-certificate-missing", [](Facts& f) { f.variables->certificate.reset(); },
         [](Facts&) {}},
        {"media-certificate-expired",
         certificateDay([](const Certificate& c) { return c.notAfter.addSecs(1); }),
         certificateDay([](const Certificate& c) { return c.notAfter; })},
        {"media-certificate-expires-soon",
         certificateDay([](const Certificate& c) { return c.notAfter.addDays(-60).addSecs(1); }),
         certificateDay([](const Certificate& c) { return c.notAfter.addDays(-60); })},
        {"media-certificate-not-yet-valid",
         [](Facts& f) { f.clock.now = f.variables->certificate->notBefore.addSecs(-1); },
         [](Facts& f) { f.clock.now = f.variables->certificate->notBefore; }},
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
         [](Facts& f) { f.medium->mediaType = u"bootmedia"_s; }},
        {"medium-older-than-half-a-year",
         [](Facts& f) { f.clock.now = f.variables->made.addDays(180).addSecs(1); },
         [](Facts& f) { f.clock.now = f.variables->made.addDays(180); }},
        {"medium-is-a-lab", [](Facts& f) { f.medium->isLab = true; },
         [](Facts& f) { f.medium->label = u"LAB boot media"_s; }},
        {"medium-with-foreign-files",
         [](Facts& f) { f.medium->leftOut = {u".DS_Store (macOS)"_s}; }, [](Facts&) {}},
        {"medium-names-not-for-windows", [](Facts& f) { f.medium->unopened = {u"SMS/NUL.txt"_s}; },
         [](Facts& f) { f.medium->largestFile = u"SMS/NULL.txt"_s; }},
        {"medium-boot-catalog-damaged",
         [](Facts& f) {
             f.medium->bootCatalogError = Error{ErrorCode::Corrupt, u"x.iso"_s, {}};
         },
         [](Facts& f) { f.medium->label = u"x.iso"_s; }},
        {"medium-without-root-cas",
         [](Facts& f) { f.variables->names.removeAll(u"_SMSTSRootCACerts"_s); },
         [](Facts& f) { f.variables->names << u"_smstsrootcacerts"_s; }},
        {"password-flag-disagrees", [](Facts& f) { f.medium->passwordRequired = false; },
         [](Facts&) {}},
        {"unattended-for-unknown-computers", unattended,
         [unattended](Facts& f) {
             unattended(f);
             f.variables->names = {u"_SMSTSRootCACerts"_s};
         }},
        {"unknown-computers-not-supported", [](Facts& f) { f.variables->names.removeLast(); },
         [](Facts&) {}},
    };
    for (const std::vector<RuleRow>& part : {managementPointRows(), certificateRows()})
        rows.insert(rows.end(), part.begin(), part.end());
    return rows;
}

} // namespace cmgmedia::test
