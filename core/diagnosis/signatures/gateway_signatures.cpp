// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/signature.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr std::array<LogSignature, 10> kGatewaySignatures{{
    {.id = "media-certificate-refused"_L1,
     .family = LogFamily::Token,
     .specificity = 4,
     .patterns = {{{"reply has no message header marker",
                    R"(reply has no message header marker)"}}},
     .component = "TSMBootstrap|TSPxe"_L1,
     .notWith = "net-*"_L1,
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "The management point refused the medium's certificate: it expired or was "
                      "blocked."),
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Create the medium again with a later expiration date. Check under "
                      "Administration, Security, Certificates whether it's blocked."),
     .rules = "media-certificate-expired"_L1,
     .source = "captam3rica/gitNotes (smsts lines with the server's status message 5446); "
               "sccmentor 2015-06-15",
     .proof = LogProof::Partly},
    {.id = "token-expired"_L1,
     .family = LogFamily::Token,
     .specificity = 4,
     .patterns = {{{"CMGService_Invalid_Token", R"(CMGService_Invalid_Token)"},
                   {"IDX10223", R"(IDX10223)"}}},
     .sentence = QT_TRANSLATE_NOOP("Diagnosis", "The gateway refused the token: it has expired."),
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Create the medium again. For the client, use a new bulk registration "
                      "token or let it reach the management point."),
     .rules = "medium-older-than-half-a-year"_L1,
     .source = "Microsoft troubleshooting article cmg-communication-error",
     .proof = LogProof::Seen},
    {.id = "token-refused"_L1,
     .family = LogFamily::Token,
     .specificity = 3,
     .patterns = {{{"RetrieveTokenFromStsServerImpl failed with error 0x87d0027e",
                    R"(RetrieveTokenFromStsServerImpl failed with error 0x87d0027e)"}}},
     .notWith = "tls-* token-expired connector-*"_L1,
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "TLS works, but the token service behind the gateway refused the medium. "
                      "Administrators report this for media that are about six months old."),
     .remedy = QT_TRANSLATE_NOOP("Diagnosis", "Create the medium again in the console."),
     .rules = "medium-older-than-half-a-year"_L1,
     .source = "GitHub MicrosoftDocs/memdocs#4158",
     .proof = LogProof::Seen},
    {.id = "token-early-ring"_L1,
     .family = LogFamily::Token,
     .specificity = 2,
     .patterns = {{{"Failed to retrieve registration token from the media token",
                    R"(Failed to retrieve registration token from the media token)"}}},
     .notWith = "tls-* net-* token-* connector-*"_L1,
     .sentence = QT_TRANSLATE_NOOP("Diagnosis",
                                   "The medium got no token, and the log gives no earlier reason."),
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "On version 2010 of the early update ring, install KB4594176. Otherwise, "
                      "send the log from its beginning."),
     .rules = "site-is-early-ring pfx-provider-early-ring"_L1,
     .source = "windows-noob.com thread, 2020; KB4594176",
     .proof = LogProof::Seen},
    {.id = "token-mp-without-internet"_L1,
     .family = LogFamily::Token,
     .specificity = 4,
     .patterns = {{{"MISE12034", R"(MISE12034)"}}},
     .kinds = logKinds({LogKind::TokenService}),
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "The management point can't reach Microsoft Entra to check tokens."),
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Allow the management point to reach login.microsoftonline.com and "
                      "sts.windows.net, with a proxy for the system account if necessary."),
     .source = "Microsoft Learn whats-new-2603",
     .proof = LogProof::Seen},
    {.id = "connector-client-certificate"_L1,
     .family = LogFamily::Gateway,
     .specificity = 4,
     .patterns = {{{"CMGConnector_Clientcertificaterequired",
                    R"(CMGConnector_Clientcertificaterequired)"}}},
     .sentence =
         QT_TRANSLATE_NOOP("Diagnosis", "The CMG connection point has no client certificate that "
                                        "the HTTPS management point accepts."),
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Issue one for the connection point. SMS_Cloud_ProxyConnector.log counts "
                      "\"Filtered cert count with client auth\"."),
     .source = "Microsoft troubleshooting article cmg-communication-error",
     .proof = LogProof::Seen},
    {.id = "connector-forbidden"_L1,
     .family = LogFamily::Gateway,
     .specificity = 4,
     .patterns = {{{"CMGConnector_Forbidden", R"(CMGConnector_Forbidden)"}}},
     .sentence = QT_TRANSLATE_NOOP("Diagnosis", "The management point refused the gateway: its IIS "
                                                "binding has a wrong or expired certificate."),
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis",
         "Bind SMS Role SSL Certificate (enhanced HTTP) or a valid PKI certificate to port 443."),
     .source = "Microsoft troubleshooting article cmg-communication-error",
     .proof = LogProof::Seen},
    {.id = "connector-unauthorized"_L1,
     .family = LogFamily::Gateway,
     .specificity = 4,
     .patterns = {{{"CMGConnector_Unauthorized", R"(CMGConnector_Unauthorized)"}}},
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "The management point didn't accept the identity that came through the "
                      "gateway."),
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Check Entra user discovery and app permissions, and the management "
                      "point's CCM_STS.log."),
     .source = "Matt Atkinson 2019-12-06 (blog)",
     .proof = LogProof::Seen},
    {.id = "connector-server-error"_L1,
     .family = LogFamily::Gateway,
     .specificity = 4,
     .patterns = {{{"CMGConnector_InternalServerError", R"(CMGConnector_InternalServerError)"}}},
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "The management point behind the gateway answered with its own error."),
     .remedy =
         QT_TRANSLATE_NOOP("Diagnosis", "Read CCM_STS.log and MP_*.log on the management point."),
     .source = "memdocs technical preview known issue",
     .proof = LogProof::Seen},
    {.id = "gateway-status"_L1,
     .family = LogFamily::Gateway,
     .specificity = 3,
     .patterns = {{{"StatusCode=",
                    R"(StatusCode=\s*(?<status>[45]\d\d)\b.*StatusText=\s*(?<reason>\S.*)$)"},
                   {"Error. Status code ", R"(Error\. Status code (?<status>[45]\d\d) returned)"}}},
     .notWith = "connector-* token-expired policy-* net-*"_L1,
     .sentence = QT_TRANSLATE_NOOP("Diagnosis", "%1 answered with status %2 %3."),
     .fills = "host status reason"_L1,
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Look up that status in the management point's log at the same minute."),
     .source = "Microsoft troubleshooting article (all articles)",
     .proof = LogProof::Seen},
}};

} // namespace

std::span<const LogSignature> gatewaySignatures()
{
    return kGatewaySignatures;
}

} // namespace cmgmedia
