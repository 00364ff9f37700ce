// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/signature.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr std::array<LogSignature, 9> kSetupSignatures{{
    {.id = "setup-hook-denied"_L1,
     .family = LogFamily::Setup,
     .specificity = 4,
     .patterns = {{{"Failed to install the setup hook. Permissions",
                    R"(Failed to install the setup hook\. Permissions)"},
                   {"Failed to install OSD setup hook (0x80070005)",
                    R"(Failed to install OSD setup hook \(0x80070005\))"}}},
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "The image or a step has its own SetupComplete.cmd, so the task sequence "
                      "can't place its file."),
     .remedy = QT_TRANSLATE_NOOP("Diagnosis", "Remove that file and do its work in steps."),
     .source =
         "Microsoft troubleshooting article osd-task-sequence-fails-error-80070005 (KB4509131)",
     .proof = LogProof::Seen},
    {.id = "setup-oem-key"_L1,
     .family = LogFamily::Setup,
     .specificity = 4,
     .patterns = {{{"OEM license detected, will not run SetupComplete.cmd",
                    R"(OEM license detected, will not run SetupComplete\.cmd)"}}},
     .kinds = logKinds({LogKind::WindowsSetup}),
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "Windows was installed with an OEM key, so Setup doesn't return to the "
                      "task sequence."),
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Use the KMS client key in Apply Windows Settings and change the key in a "
                      "later step."),
     .source =
         "Microsoft troubleshooting article os-deployment-task-sequence-not-continue (KB4494015)",
     .proof = LogProof::Seen},
    {.id = "setup-not-continued"_L1,
     .family = LogFamily::Setup,
     .specificity = 4,
     .patterns =
         {{{"Task sequence cannot continue after reboot because TS Manager is not configured to "
            "auto-start",
            R"(Task sequence cannot continue after reboot because TS Manager is not configured to auto-start)"}}},
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "Setup Windows and ConfigMgr is missing, disabled, or in the wrong place."),
     .remedy = QT_TRANSLATE_NOOP("Diagnosis", "Put it back where the console's wizard puts it."),
     .rules = "task-sequence-steps-unknown"_L1,
     .source = "sms2003-sccm2007.blogspot 2010-10-04",
     .proof = LogProof::Seen},
    {.id = "setup-environment-lost"_L1,
     .family = LogFamily::Setup,
     .specificity = 4,
     .patterns = {{{"Task Sequence environment not found",
                    R"(Task Sequence environment not found)"}}},
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "Windows restarted without the task sequence, which lost its state."),
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Set SMSTSWaitForSecondReboot, or remove updates that restart twice. Then "
                      "take the client out of provisioning mode."),
     .source =
         "Microsoft troubleshooting article task-sequence-fails-multiple-restarts (KB2894518)",
     .proof = LogProof::Seen},
    {.id = "domain-not-joined"_L1,
     .family = LogFamily::Domain,
     .specificity = 4,
     .patterns = {{{"NetpDoDomainJoin: status: ",
                    R"(NetpDoDomainJoin: status: (?<code>0x(?!0\b)[0-9A-Fa-f]+))"}}},
     .kinds = logKinds({LogKind::DomainJoin}),
     .healedBy = LogHealing::Joined,
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "Windows Setup couldn't join the domain (%1): no domain controller can be "
                      "reached."),
     .fills = "code"_L1,
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Join a workgroup in Apply Network Settings. smsts.log never shows this, "
                      "because Setup doesn't report it."),
     .rules = "task-sequence-joins-domain task-sequence-may-join-domain"_L1,
     .source =
         "TechNet inside_osd 2007-06-22; Microsoft troubleshooting article netsetup (0x54b lines)",
     .proof = LogProof::Seen},
    {.id = "domain-step-failed"_L1,
     .family = LogFamily::Domain,
     .specificity = 3,
     .patterns = {{{"Failed to run the action: Join Domain or Workgroup",
                    R"(Failed to run the action: Join Domain or Workgroup)"}}},
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "The step Join Domain or Workgroup failed: no domain controller can be "
                      "reached from the internet."),
     .remedy =
         QT_TRANSLATE_NOOP("Diagnosis", "Remove the step, or join the domain later over VPN."),
     .rules = "task-sequence-joins-domain"_L1,
     .source = "TechNet inside_osd 2007-06-22 (it does report)",
     .proof = LogProof::Partly},
    {.id = "client-no-source"_L1,
     .family = LogFamily::Client,
     .specificity = 4,
     .patterns = {{{"No valid source or MP locations", R"(No valid source or MP locations)"}}},
     .component = "ccmsetup"_L1,
     .sentence =
         QT_TRANSLATE_NOOP("Diagnosis", "ccmsetup found neither its files nor a management point."),
     .remedy = QT_TRANSLATE_NOOP(
         "Diagnosis", "Set CCMHOSTNAME and the bulk registration token in Setup Windows and "
                      "ConfigMgr. Distribute the client package to the gateway."),
     .rules = "client-host-name-missing"_L1,
     .source = "public repair scripts (text)",
     .proof = LogProof::Partly},
    {.id = "client-bits-missing"_L1,
     .family = LogFamily::Client,
     .specificity = 4,
     .patterns = {{{"does not contain the correct version of BITS",
                    R"(does not contain the correct version of BITS)"}}},
     .component = "ccmsetup"_L1,
     .sentence = QT_TRANSLATE_NOOP(
         "Diagnosis", "The new Windows has no BITS, which the client needs to install."),
     .remedy = QT_TRANSLATE_NOOP("Diagnosis", "Use an unmodified image."),
     .source = "KB2678905",
     .proof = LogProof::Seen},
    {.id = "client-install-failed"_L1,
     .family = LogFamily::Client,
     .specificity = 2,
     .patterns = {{{"CcmSetup failed with error code ",
                    R"(CcmSetup failed with error code (?<code>0x[0-9A-Fa-f]{8}))"}}},
     .component = "ccmsetup"_L1,
     .notWith = "client-* token-* tls-* net-* connector-* gateway-*"_L1,
     .sentence = QT_TRANSLATE_NOOP("Diagnosis", "The client didn't install (%1)."),
     .fills = "code"_L1,
     .remedy = QT_TRANSLATE_NOOP("Diagnosis", "The reason is earlier in ccmsetup.log."),
     .rules = "client-host-name-missing"_L1,
     .source = "public script with full lines (2018)",
     .proof = LogProof::Seen},
}};

} // namespace

std::span<const LogSignature> setupSignatures()
{
    return kSetupSignatures;
}

} // namespace cmgmedia
