// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/signature.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr std::array<LogSignature, 6> kPolicySignatures{{
    {.id = "policy-mplocation-error"_L1,
     .family = LogFamily::Policy,
     .specificity = 4,
     .patterns = {{{"DTD is prohibited", R"(DTD is prohibited)"}}},
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "Dynamic media: the management point couldn't list management points. "
                      "Several Unknown Computer objects in one site cause this."),
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Use site-based media, which a gateway needs anyway. Keep one Unknown "
                      "Computer object for each architecture."),
     .rules = "medium-is-dynamic"_L1,
     .source =
         "Microsoft troubleshooting article dynamic-media-cannot-get-mp-locations (KB4471115)",
     .proof = LogProof::Seen},
    {.id = "policy-wrong-port"_L1,
     .family = LogFamily::Policy,
     .specificity = 4,
     .patterns = {{{"GET /SMS_MP/.sms_aut?MPLOCATION",
                    R"(URL: (?<host>[^\s:]+):80\s+GET /SMS_MP/\.sms_aut\?MPLOCATION)"}}},
     .needs = LogNeed::NotFoundNearby,
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "The medium asks %1 on port 80: it was created in a site that has other "
                      "ports."),
     .fills = "host"_L1,
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Create the medium in the PC's primary site. Over a gateway, the port is "
                      "always 443."),
     .rules = "management-point-port-not-443 management-point-not-https"_L1,
     .source = "Microsoft troubleshooting article custom-port-settings (KB2952919)",
     .proof = LogProof::Seen},
    {.id = "policy-body-damaged"_L1,
     .family = LogFamily::Policy,
     .specificity = 4,
     .patterns =
         {{{"Failed to download policy ",
            R"(Failed to download policy (?<policy>[0-9A-Za-z]{8})\S* \(Code (?<code>0x[0-9A-Fa-f]{8})\))"}}},
     .sentence =
         QT_TRANSLATE_NOOP("Diagnosis", "The policy of deployment %1 couldn't be read (%2)."),
     .fills = "policy code"_L1,
     .remedy = QT_TRANSLATE_NOOP("Diagnosis",
                                 "Delete that deployment and deploy the task sequence again."),
     .source = "captam3rica/gitNotes",
     .proof = LogProof::Seen},
    {.id = "policy-time-not-synced"_L1,
     .family = LogFamily::Policy,
     .specificity = 2,
     .patterns = {{{"SyncTimeWithMP() failed", R"(SyncTimeWithMP\(\) failed)"},
                   {"Failed to get time information from MP",
                    R"(Failed to get time information from MP)"}}},
     .notWith = "tls-* net-* gateway-* media-certificate-*"_L1,
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "The first request to the management point, for the time, got no answer."),
     .remedy = QT_TRANSLATE_NOOP("Diagnosis", "The reason is in the lines before it."),
     .source = "Microsoft troubleshooting article KB4551033",
     .proof = LogProof::Seen},
    {.id = "policy-mp-not-found"_L1,
     .family = LogFamily::Policy,
     .specificity = 3,
     .patterns = {{{"Policy Evaluation failed, hr=0x87d00269",
                    R"(Policy Evaluation failed, hr=0x87d00269)"},
                   {"87d00269", R"(\b(?:0x)?87d00269\b)"}}},
     .sentence = QT_TRANSLATE_NOOP("Diagnosis", "The new client found no management point."),
     .remedy = QT_TRANSLATE_NOOP("Diagnosis",
                                 "Set CCMHOSTNAME to the gateway in Setup Windows and ConfigMgr."),
     .rules = "client-host-name-missing client-host-name-differs"_L1,
     .source = "Microsoft troubleshooting article troubleshoot-install-application-step",
     .proof = LogProof::Seen},
    {.id = "choice-no-task-sequence"_L1,
     .family = LogFamily::Choice,
     .specificity = 4,
     .patterns = {{{"No assigned task sequence", R"(No assigned task sequence)"},
                   {"There are no task sequences available ",
                    R"(There are no task sequences available (?:to|for) this computer)"}}},
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "The site has no task sequence for this PC (%1 policy assignments arrived)."),
     .fills = "assignments"_L1,
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Deploy to a collection with this PC, or to All Unknown Computers with "
                      "media that support unknown computers. Make the deployment available to "
                      "media and allow it on the internet. Delete an outdated record of the PC."),
     .rules = "unknown-computers-not-supported"_L1,
     .source = "Microsoft troubleshooting article unknown-computer-object-guid-stolen; blog "
               "2016-09-18 (full lines)",
     .proof = LogProof::Seen},
}};

} // namespace

std::span<const LogSignature> policySignatures()
{
    return kPolicySignatures;
}

} // namespace cmgmedia
