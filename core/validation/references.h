// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cmgmedia {

/// Where a rule comes from; shown as a link. Addresses move, so they stand here and nowhere else.
struct Reference {
    const char* title;
    const char* url;
};

// Microsoft Learn, Configuration Manager
inline constexpr Reference kDeployOverInternet{
    "Deploy a task sequence over the internet",
    "https://learn.microsoft.com/intune/configmgr/osd/deploy-use/"
    "deploy-task-sequence-over-internet"};
inline constexpr Reference kCreateBootableMedia{
    "Create bootable media",
    "https://learn.microsoft.com/intune/configmgr/osd/deploy-use/create-bootable-media"};
inline constexpr Reference kPrestartCommands{
    "Prestart commands for task sequence media",
    "https://learn.microsoft.com/intune/configmgr/osd/understand/"
    "prestart-commands-for-task-sequence-media"};
inline constexpr Reference kPkiRequirements{
    "PKI certificate requirements",
    "https://learn.microsoft.com/intune/configmgr/core/plan-design/network/"
    "pki-certificate-requirements"};
inline constexpr Reference kManageBootImages{
    "Manage boot images",
    "https://learn.microsoft.com/intune/configmgr/osd/get-started/manage-boot-images"};
inline constexpr Reference kAdkSupport{
    "Support for the Windows ADK",
    "https://learn.microsoft.com/intune/configmgr/core/plan-design/configs/"
    "support-for-windows-adk"};
inline constexpr Reference kTaskSequenceSteps{
    "Task sequence steps",
    "https://learn.microsoft.com/intune/configmgr/osd/understand/task-sequence-steps"};
inline constexpr Reference kExportTaskSequences{
    "Manage task sequences to automate tasks: export and import",
    "https://learn.microsoft.com/intune/configmgr/osd/deploy-use/"
    "manage-task-sequences-to-automate-tasks"};
inline constexpr Reference kWhatsNew2203{
    "What's new in version 2203",
    "https://learn.microsoft.com/intune/configmgr/core/plan-design/changes/"
    "whats-new-in-version-2203"};
inline constexpr Reference kTaskSequenceVariables{
    "Task sequence variables",
    "https://learn.microsoft.com/intune/configmgr/osd/understand/task-sequence-variables"};
inline constexpr Reference kCmgSetup{
    "Set up a cloud management gateway",
    "https://learn.microsoft.com/intune/configmgr/core/clients/manage/cmg/"
    "setup-cloud-management-gateway"};
inline constexpr Reference kCmgServerCertificate{
    "CMG server authentication certificate",
    "https://learn.microsoft.com/intune/configmgr/core/clients/manage/cmg/"
    "server-auth-cert"};
inline constexpr Reference kCmgDataFlow{
    "CMG data flow",
    "https://learn.microsoft.com/intune/configmgr/core/clients/manage/cmg/data-flow"};
inline constexpr Reference kMediaAtCas{
    "Boot media cannot reach an HTTPS management point (80072f8f)",
    "https://learn.microsoft.com/troubleshoot/mem/configmgr/os-deployment/"
    "sending-with-winhttp-failed-80072f8f-error"};
inline constexpr Reference kInternetBasedClients{
    "Plan for internet-based client management",
    "https://learn.microsoft.com/intune/configmgr/core/clients/manage/"
    "plan-internet-based-client-management"};
inline constexpr Reference kWhatsNew2509{
    "What's new in version 2509",
    "https://learn.microsoft.com/intune/configmgr/core/plan-design/changes/"
    "whats-new-in-version-2509"};
inline constexpr Reference kWhatsNew2603{
    "What's new in version 2603",
    "https://learn.microsoft.com/intune/configmgr/core/plan-design/changes/"
    "whats-new-in-version-2603"};
// Windows
inline constexpr Reference kMdtSupport{
    "Microsoft Deployment Toolkit support life cycle",
    "https://learn.microsoft.com/troubleshoot/windows-server/deployment/"
    "deployment-toolkit-support"};
inline constexpr Reference kSecureBootCa2023{
    "Windows boot manager revocations and the 2023 certificates (KB5025885)",
    "https://support.microsoft.com/help/5025885"};
inline constexpr Reference kSecureBootKeys{
    "Windows Secure Boot key creation and management guidance",
    "https://learn.microsoft.com/windows-hardware/manufacture/desktop/"
    "windows-secure-boot-key-creation-and-management-guidance"};
inline constexpr Reference kPfxEncryption{
    "Export-PfxCertificate: CryptoAlgorithmOption",
    "https://learn.microsoft.com/powershell/module/pki/export-pfxcertificate"};
inline constexpr Reference kVolumeLabels{
    "FAT volume labels",
    "https://learn.microsoft.com/windows-server/administration/windows-commands/label"};
// Reports from the field
inline constexpr Reference kMediaTokenReport{
    "CMG boot media stop working after half a year (report)",
    "https://github.com/MicrosoftDocs/memdocs/issues/4158"};
inline constexpr Reference kWinPeTrustReport{
    "WinPE does not trust an internal CMG certificate (report)",
    "https://github.com/MicrosoftDocs/memdocs/issues/1097"};
inline constexpr Reference kMediaPasswordResearch{
    "How the media password protects the media variables (PXEThief)",
    "https://github.com/MWR-CyberSec/PXEThief"};
inline constexpr Reference kWindowsNoobGuide{
    "Task sequence boot media over a CMG (guide and thread)",
    "https://www.windows-noob.com/forums/topic/21755-"
    "task-sequence-boot-media-support-for-cloud-based-content/"};

} // namespace cmgmedia
