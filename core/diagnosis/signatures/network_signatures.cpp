// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/signature.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr std::array<LogSignature, 7> kNetworkSignatures{{
    {.id = "net-no-adapter"_L1,
     .family = LogFamily::Net,
     .specificity = 4,
     .patterns = {{{"Failed to find a valid network adapter",
                    R"(Failed to find a valid network adapter)"}}},
     .sentence = QT_TRANSLATE_NOOP("Diagnosis",
                                   "Windows PE has no driver for any network adapter in this PC."),
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Add the driver to the boot image in the console, or use a wired adapter "
                      "with a driver. Wireless doesn't work."),
     .rules = "boot-image-without-added-drivers"_L1,
     .source = "TechNet smsandmom 2008-08-26 (smsts.log lines)",
     .proof = LogProof::Seen},
    {.id = "net-name-not-resolved"_L1,
     .family = LogFamily::Net,
     .specificity = 3,
     .patterns = {{{"Code=12007", R"(Code=12007\b)"},
                   {"80072ee7", R"(\b(?:0x)?80072ee7\b)"},
                   {"unknown host (gethostbyname failed)",
                    R"(unknown host \(gethostbyname failed\))"}}},
     .healedBy = LogHealing::Request,
     .sentence = QT_TRANSLATE_NOOP("Diagnosis", "The name %1 couldn't be resolved."),
     .fills = "host"_L1,
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Press F8 and check cable, DHCP, and DNS with ipconfig and nslookup. No "
                      "address at all means a missing driver. The name needs a public CNAME "
                      "record."),
     .rules = "management-point-not-public boot-image-without-added-drivers"_L1,
     .source = "TechNet smsandmom 2008-08-26; wininet.h",
     .proof = LogProof::Seen},
    {.id = "net-cannot-connect"_L1,
     .family = LogFamily::Net,
     .specificity = 3,
     .patterns = {{{"Code=12029", R"(Code=12029\b)"}, {"80072efd", R"(\b(?:0x)?80072efd\b)"}}},
     .healedBy = LogHealing::Request,
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "No connection to %1: port 443 is blocked, or the gateway isn't running."),
     .fills = "host"_L1,
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Open port 443 to the gateway and to Azure storage, without a proxy that "
                      "asks for a user name. Check whether the gateway is stopped."),
     .rules = "management-point-port-not-443"_L1,
     .source = "wininet.h; Microsoft Learn cmg/data-flow",
     .proof = LogProof::Partly},
    {.id = "net-timeout"_L1,
     .family = LogFamily::Net,
     .specificity = 3,
     .patterns = {{{"Code=12002", R"(Code=12002\b)"}, {"80072ee2", R"(\b(?:0x)?80072ee2\b)"}}},
     .healedBy = LogHealing::Request,
     .sentence = QT_TRANSLATE_NOOP("Diagnosis", "%1 didn't answer in time."),
     .fills = "host"_L1,
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Check the firewall, proxy, and captive portal where the PC is. Try "
                      "another connection."),
     .source = "wininet.h",
     .proof = LogProof::Partly},
    {.id = "net-connection-reset"_L1,
     .family = LogFamily::Net,
     .specificity = 3,
     .patterns = {{{"Code=1203", R"(Code=1203[01]\b)"}, {"80072ef", R"(\b(?:0x)?80072ef[ef]\b)"}}},
     .healedBy = LogHealing::Request,
     .sentence =
         QT_TRANSLATE_NOOP("Diagnosis", "The connection to %1 was closed while it was set up."),
     .fills = "host"_L1,
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "A firewall that inspects TLS does this. So does a gateway that no longer "
                      "accepts the old cipher suites of the boot image."),
     .rules = "boot-image-tls-too-old"_L1,
     .source = "wininet.h; 2603 notes",
     .proof = LogProof::Partly},
    {.id = "net-proxy-asks"_L1,
     .family = LogFamily::Net,
     .specificity = 4,
     .patterns = {{{"StatusCode=", R"(StatusCode=\s*407\b)"},
                   {"Status code 407 returned", R"(Status code 407 returned)"},
                   {"80190197", R"(\b(?:0x)?80190197\b)"}}},
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "A proxy asks for a user name and password, which Windows PE doesn't have."),
     .remedy = QT_TRANSLATE_NOOP("Diagnosis",
                                 "Allow the gateway and Azure storage without authentication."),
     .source = "RFC 9110; Microsoft Learn, CMG data flow",
     .proof = LogProof::Partly},
    {.id = "net-verb-refused"_L1,
     .family = LogFamily::Net,
     .specificity = 4,
     .patterns = {{{"StatusCode=", R"(StatusCode=\s*(?<status>405|501)\b)"},
                   {"Status code ", R"(Status code (?<status>405|501) returned)"}}},
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "A network device blocks the HTTP verbs of Configuration Manager (status "
                      "%1)."),
     .fills = "status"_L1,
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Allow CCM_POST, BITS_POST, PROPFIND, HEAD, and GET, HTTP 1.1, and "
                      "multipart/mixed."),
     .source = "Microsoft Learn, CMG data flow; Microsoft Learn cmg/data-flow",
     .proof = LogProof::Partly},
}};

} // namespace

std::span<const LogSignature> networkSignatures()
{
    return kNetworkSignatures;
}

} // namespace cmgmedia
