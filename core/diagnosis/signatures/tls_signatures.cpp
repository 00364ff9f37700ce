// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/signature.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr std::array<LogSignature, 11> kTlsSignatures{{
    {.id = "tls-intercepted"_L1,
     .family = LogFamily::Tls,
     .specificity = 3,
     .patterns = {{{"lpvStatusInformation is 0x",
                    R"(lpvStatusInformation is 0x(?<flags>[0-9A-Fa-f]+))"}}},
     .flagBits = 0x18,
     .healedBy = LogHealing::Request,
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "Something between the PC and %1 may present its own certificate: neither "
                      "issuer nor name match."),
     .fills = "host"_L1,
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Exclude the gateway and Azure storage from TLS inspection. A gateway "
                      "doesn't support it."),
     .rules = "cmg-chain-not-accepted"_L1,
     .source = "flags 0x8 and 0x10 together: WinHTTP constants; Microsoft Learn cmg/data-flow",
     .proof = LogProof::Inferred},
    {.id = "tls-ca-not-trusted"_L1,
     .family = LogFamily::Tls,
     .specificity = 4,
     .patterns = {{{"lpvStatusInformation is 0x",
                    R"(lpvStatusInformation is 0x(?<flags>[0-9A-Fa-f]+))"},
                   {"WINHTTP_CALLBACK_STATUS_FLAG_INVALID_CA is set",
                    R"(WINHTTP_CALLBACK_STATUS_FLAG_INVALID_CA is set)"}}},
     .flagBits = 0x8,
     .healedBy = LogHealing::Request,
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "Windows PE doesn't trust the certificate of %1: a CA in its chain isn't "
                      "in the boot image."),
     .fills = "host"_L1,
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Add the root and every intermediate CA to the boot image, or use a "
                      "gateway certificate from a public CA. Media created at a central "
                      "administration site contain no root at all."),
     .rules =
         "cmg-root-missing cmg-intermediate-missing cmg-issuer-missing medium-without-root-cas"_L1,
     .source = "windows-noob.com thread, 2020; Microsoft troubleshooting article "
               "sending-with-winhttp-failed (KB4551033); Microsoft troubleshooting article "
               "cmg-communication-error",
     .proof = LogProof::Seen},
    {.id = "tls-revocation-unreachable"_L1,
     .family = LogFamily::Tls,
     .specificity = 4,
     .patterns = {{{"lpvStatusInformation is 0x",
                    R"(lpvStatusInformation is 0x(?<flags>[0-9A-Fa-f]+))"},
                   {"WINHTTP_CALLBACK_STATUS_FLAG_CERT_REV_FAILED is set",
                    R"(WINHTTP_CALLBACK_STATUS_FLAG_CERT_REV_FAILED is set)"}}},
     .flagBits = 0x1,
     .healedBy = LogHealing::Request,
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "Windows PE couldn't reach the revocation list for the certificate of %1, "
                      "and the site requires that check."),
     .fills = "host"_L1,
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Publish the revocation list over HTTP on the internet. Or clear \"Clients "
                      "check the certificate revocation list\" in the site properties and create "
                      "the medium again."),
     .rules = "cmg-revocation-not-public"_L1,
     .source =
         "Microsoft troubleshooting article cmg-communication-error; windows-noob.com thread, 2020",
     .proof = LogProof::Seen},
    {.id = "tls-name-mismatch"_L1,
     .family = LogFamily::Tls,
     .specificity = 4,
     .patterns = {{{"lpvStatusInformation is 0x",
                    R"(lpvStatusInformation is 0x(?<flags>[0-9A-Fa-f]+))"},
                   {"WINHTTP_CALLBACK_STATUS_FLAG_CERT_CN_INVALID is set",
                    R"(WINHTTP_CALLBACK_STATUS_FLAG_CERT_CN_INVALID is set)"}}},
     .flagBits = 0x10,
     .healedBy = LogHealing::Request,
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "The server that answered as %1 has a certificate for another name."),
     .fills = "host"_L1,
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Create the medium with the service name in the certificate, and point a "
                      "CNAME record to the deployment. If an inspecting proxy answered, exclude "
                      "the gateway."),
     .rules =
         "cmg-name-is-deployment-name management-point-is-deployment-name cmg-name-mismatch"_L1,
     .source = "Microsoft troubleshooting article cmg-communication-error; Microsoft "
               "troubleshooting article cannot-download-content-from-cmg",
     .proof = LogProof::Seen},
    {.id = "tls-date-invalid"_L1,
     .family = LogFamily::Tls,
     .specificity = 4,
     .patterns = {{{"lpvStatusInformation is 0x",
                    R"(lpvStatusInformation is 0x(?<flags>[0-9A-Fa-f]+))"},
                   {"WINHTTP_CALLBACK_STATUS_FLAG_CERT_DATE_INVALID is set",
                    R"(WINHTTP_CALLBACK_STATUS_FLAG_CERT_DATE_INVALID is set)"}}},
     .flagBits = 0x20,
     .healedBy = LogHealing::Request,
     .sentence = QT_TRANSLATE_NOOP("Diagnosis",
                                   "By the PC's clock (%1), the certificate of %2 isn't valid."),
     .fills = "clock host"_L1,
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Set the clock in the firmware, or press F8 and use date and time. An "
                      "empty battery resets the clock. If the clock is right, renew the "
                      "gateway's certificate."),
     .rules = "cmg-certificate-expired cmg-certificate-not-yet-valid"_L1,
     .source = "Microsoft troubleshooting article KB4551033 (the engine retries once ignoring "
               "dates); WinHTTP constants",
     .proof = LogProof::Partly},
    {.id = "tls-certificate-revoked"_L1,
     .family = LogFamily::Tls,
     .specificity = 4,
     .patterns = {{{"lpvStatusInformation is 0x",
                    R"(lpvStatusInformation is 0x(?<flags>[0-9A-Fa-f]+))"},
                   {"WINHTTP_CALLBACK_STATUS_FLAG_CERT_REVOKED is set",
                    R"(WINHTTP_CALLBACK_STATUS_FLAG_CERT_REVOKED is set)"}}},
     .flagBits = 0x4,
     .sentence = QT_TRANSLATE_NOOP("Diagnosis", "The certificate of %1 is revoked."),
     .fills = "host"_L1,
     .remedy = QT_TRANSLATE_NOOP("Diagnosis", "Use a new certificate for the gateway."),
     .source = "WinHTTP constants",
     .proof = LogProof::Partly},
    {.id = "tls-certificate-invalid"_L1,
     .family = LogFamily::Tls,
     .specificity = 4,
     .patterns = {{{"lpvStatusInformation is 0x",
                    R"(lpvStatusInformation is 0x(?<flags>[0-9A-Fa-f]+))"},
                   {"WINHTTP_CALLBACK_STATUS_FLAG_INVALID_CERT is set",
                    R"(WINHTTP_CALLBACK_STATUS_FLAG_INVALID_CERT is set)"}}},
     .flagBits = 0x2,
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "The certificate of %1 is damaged, or Windows PE can't read it."),
     .fills = "host"_L1,
     .remedy = QT_TRANSLATE_NOOP("Diagnosis",
                                 "Check the certificate with cmgmedia inspect and replace it."),
     .rules = "cmg-signature-weak"_L1,
     .source = "WinHTTP constants",
     .proof = LogProof::Partly},
    {.id = "tls-wrong-usage"_L1,
     .family = LogFamily::Tls,
     .specificity = 4,
     .patterns = {{{"lpvStatusInformation is 0x",
                    R"(lpvStatusInformation is 0x(?<flags>[0-9A-Fa-f]+))"},
                   {"WINHTTP_CALLBACK_STATUS_FLAG_CERT_WRONG_USAGE is set",
                    R"(WINHTTP_CALLBACK_STATUS_FLAG_CERT_WRONG_USAGE is set)"}}},
     .flagBits = 0x40,
     .sentence =
         QT_TRANSLATE_NOOP("Diagnosis", "The certificate of %1 isn't for server authentication."),
     .fills = "host"_L1,
     .remedy = QT_TRANSLATE_NOOP("Diagnosis",
                                 "Enroll a certificate with Server Authentication and bind it."),
     .rules = "cmg-certificate-not-for-servers"_L1,
     .source = "WinHTTP constants",
     .proof = LogProof::Partly},
    {.id = "tls-no-common-cipher"_L1,
     .family = LogFamily::Tls,
     .specificity = 4,
     .patterns = {{{"lpvStatusInformation is 0x",
                    R"(lpvStatusInformation is 0x(?<flags>[0-9A-Fa-f]+))"},
                   {"do not possess a common algorithm", R"(do not possess a common algorithm)"},
                   {"80090331", R"(\b(?:0x)?80090331\b)"}}},
     .flagBits = 0x80000000,
     .sentence =
         QT_TRANSLATE_NOOP("Diagnosis", "Windows PE and %1 have no cipher suite in common."),
     .fills = "host"_L1,
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Use a boot image from a newer ADK (10.1.26100 or later). From site "
                      "version 2603, the gateway accepts only TLS 1.3 and ECDHE suites."),
     .rules = "boot-image-tls-too-old boot-image-adk-old"_L1,
     .source = "memdocs release notes (5771680); whats-new 2603; WinHTTP constant 0x80000000",
     .proof = LogProof::Partly},
    {.id = "tls-client-certificate-asked"_L1,
     .family = LogFamily::Tls,
     .specificity = 3,
     .patterns = {{{"Code=12044", R"(Code=12044\b)"}, {"80072f0c", R"(\b(?:0x)?80072f0c\b)"}}},
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "%1 asks for a client certificate, and the medium has none that matches."),
     .fills = "host"_L1,
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "In an HTTPS-only site, create the medium with a PKI certificate."),
     .rules = "pfx-without-key media-certificate-missing"_L1,
     .source = "winhttp.h 12044",
     .proof = LogProof::Partly},
    {.id = "tls-failure"_L1,
     .family = LogFamily::Tls,
     .specificity = 2,
     .patterns = {{{"ERROR_WINHTTP_SECURE_FAILURE", R"(ERROR_WINHTTP_SECURE_FAILURE)"},
                   {"80072f8f", R"(\b(?:0x)?80072f8f\b)"}}},
     .notWith = "tls-*"_L1,
     .healedBy = LogHealing::Request,
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "The TLS connection to %1 failed. The log doesn't say which check."),
     .fills = "host"_L1,
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Also send the lines before it: the one with lpvStatusInformation names "
                      "the check."),
     .rules = "cmg-root-missing cmg-revocation-not-public"_L1,
     .source = "windows-noob.com thread, 2020; SA",
     .proof = LogProof::Seen},
}};

} // namespace

std::span<const LogSignature> tlsSignatures()
{
    return kTlsSignatures;
}

} // namespace cmgmedia
