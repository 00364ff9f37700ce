// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/signature.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr std::array<LogSignature, 7> kStepSignatures{{
    {.id = "content-app-download"_L1,
     .family = LogFamily::Apps,
     .specificity = 4,
     .patterns = {{{"Execution status received: 24 (Application download failed)",
                    R"(Execution status received: 24 \(Application download failed\))"}}},
     .sentence =
         QT_TRANSLATE_NOOP("Diagnosis", "The content of an application couldn't be downloaded."),
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Distribute it to the gateway. Turn off mobile broadband during the task "
                      "sequence."),
     .rules = "task-sequence-refers-to-content"_L1,
     .source =
         "Microsoft troubleshooting article troubleshoot-install-application-step; hayesjupe.com",
     .proof = LogProof::Seen},
    {.id = "package-agent-off"_L1,
     .family = LogFamily::Apps,
     .specificity = 4,
     .patterns = {{{"hr=0x87d01004", R"(hr=0x87d01004)"}}},
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "Packages can't be installed before the client has its first policy."),
     .remedy = QT_TRANSLATE_NOOP("Diagnosis",
                                 "Move the step to after a restart, or use Install Application."),
     .source = "Microsoft troubleshooting article task-sequence-fails-error-0x87d01004 (KB2716946)",
     .proof = LogProof::Seen},
    {.id = "app-static-failed"_L1,
     .family = LogFamily::Apps,
     .specificity = 3,
     .patterns = {{{"Install Static Applications failed, hr=",
                    R"(Install Static Applications failed, hr=(?<code>0x[0-9A-Fa-f]{8}))"}}},
     .notWith = "policy-mp-not-found content-app-*"_L1,
     .sentence = QT_TRANSLATE_NOOP("Diagnosis", "Install Application failed (%1)."),
     .fills = "code"_L1,
     .remedy =
         QT_TRANSLATE_NOOP("Diagnosis", "Read AppEnforce.log and CIAgent.log in the new Windows."),
     .source = "Microsoft troubleshooting article troubleshoot-install-application-step",
     .proof = LogProof::Seen},
    {.id = "app-failed"_L1,
     .family = LogFamily::Apps,
     .specificity = 3,
     .patterns =
         {{{"Install application action failed: '",
            R"(Install application action failed: '(?<app>[^']+)'\. Error Code (?<code>0x[0-9A-Fa-f]{8}))"}}},
     .notWith = "content-app-* policy-mp-not-found app-static-failed"_L1,
     .sentence = QT_TRANSLATE_NOOP("Diagnosis", "Application \"%1\" didn't install (%2)."),
     .fills = "app code"_L1,
     .remedy = QT_TRANSLATE_NOOP("Diagnosis", "Read AppEnforce.log in the new Windows."),
     .source = "Microsoft troubleshooting article troubleshoot-install-application-step",
     .proof = LogProof::Seen},
    {.id = "variables-too-many"_L1,
     .family = LogFamily::Step,
     .specificity = 3,
     .patterns = {{{"Error: 000000C8; Source: Windows", R"(Error: 000000C8; Source: Windows)"}}},
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "A step ended with exit code 200: dynamic package and application steps "
                      "are in the wrong order."),
     .remedy = QT_TRANSLATE_NOOP("Diagnosis", "Put Install Package before Install Application."),
     .source = "Microsoft troubleshooting article id 3764534975",
     .proof = LogProof::Seen},
    {.id = "step-timed-out"_L1,
     .family = LogFamily::Step,
     .specificity = 4,
     .patterns = {{{"Command line execution failed (800705B4)",
                    R"(Command line execution failed \(800705B4\))"},
                   {"800705b4", R"(\b(?:0x)?800705b4\b)"}}},
     .sentence = QT_TRANSLATE_NOOP("Diagnosis", "A step took longer than its time limit."),
     .remedy =
         QT_TRANSLATE_NOOP("Diagnosis", "Increase its time limit. Download its content before it."),
     .source = "GitHub doc id 2549517347 (full line)",
     .proof = LogProof::Seen},
    {.id = "step-failed"_L1,
     .family = LogFamily::Step,
     .specificity = 2,
     .patterns = {{{"Failed to run the action: ",
                    R"(Failed to run the action: (?<step>.+?)\.(?:\s|$))"}}},
     .notWith = "*"_L1,
     .sentence = QT_TRANSLATE_NOOP("Diagnosis", "Step \"%1\" failed%2."),
     .fills = "step codeText"_L1,
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Read the component's lines before it. The code is explained below."),
     .source = "Microsoft troubleshooting articles, Q&A (many)",
     .proof = LogProof::Seen},
}};

} // namespace

std::span<const LogSignature> stepSignatures()
{
    return kStepSignatures;
}

} // namespace cmgmedia
