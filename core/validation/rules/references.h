// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace cmgmedia {

/// Where a rule comes from; shown as a link. Addresses move, so they stand here and nowhere else.
struct Reference {
    const char* title; ///< as the page has it, in the context "Reference"
    const char* url;
};

// Microsoft Learn, Configuration Manager
inline constexpr Reference kDeployOverInternet{
    QT_TRANSLATE_NOOP("Reference", "Deploy a task sequence over the internet"),
    "https://learn.microsoft.com/intune/configmgr/osd/deploy-use/"
    "deploy-task-sequence-over-internet"};
inline constexpr Reference kCreateBootableMedia{
    QT_TRANSLATE_NOOP("Reference", "Create bootable media"),
    "https://learn.microsoft.com/intune/configmgr/osd/deploy-use/create-bootable-media"};
inline constexpr Reference kFileNames{
    QT_TRANSLATE_NOOP("Reference", "Naming files, paths, and namespaces"),
    "https://learn.microsoft.com/windows/win32/fileio/naming-a-file"};
inline constexpr Reference kPrestartCommands{
    QT_TRANSLATE_NOOP("Reference", "Prestart commands for task sequence media"),
    "https://learn.microsoft.com/intune/configmgr/osd/understand/"
    "prestart-commands-for-task-sequence-media"};
inline constexpr Reference kPkiRequirements{
    QT_TRANSLATE_NOOP("Reference", "PKI certificate requirements"),
    "https://learn.microsoft.com/intune/configmgr/core/plan-design/network/"
    "pki-certificate-requirements"};
inline constexpr Reference kManageBootImages{
    QT_TRANSLATE_NOOP("Reference", "Manage boot images"),
    "https://learn.microsoft.com/intune/configmgr/osd/get-started/manage-boot-images"};
inline constexpr Reference kAdkSupport{
    QT_TRANSLATE_NOOP("Reference", "Support for the Windows ADK"),
    "https://learn.microsoft.com/intune/configmgr/core/plan-design/configs/"
    "support-for-windows-adk"};
inline constexpr Reference kTaskSequenceSteps{
    QT_TRANSLATE_NOOP("Reference", "Task sequence steps"),
    "https://learn.microsoft.com/intune/configmgr/osd/understand/task-sequence-steps"};
inline constexpr Reference kExportTaskSequences{
    QT_TRANSLATE_NOOP("Reference", "Manage task sequences to automate tasks: export and import"),
    "https://learn.microsoft.com/intune/configmgr/osd/deploy-use/"
    "manage-task-sequences-to-automate-tasks"};
inline constexpr Reference kWhatsNew2203{
    QT_TRANSLATE_NOOP("Reference", "What's new in version 2203"),
    "https://learn.microsoft.com/intune/configmgr/core/plan-design/changes/"
    "whats-new-in-version-2203"};
inline constexpr Reference kTaskSequenceVariables{
    QT_TRANSLATE_NOOP("Reference", "Task sequence variables"),
    "https://learn.microsoft.com/intune/configmgr/osd/understand/task-sequence-variables"};
inline constexpr Reference kCmgSetup{
    QT_TRANSLATE_NOOP("Reference", "Set up a cloud management gateway"),
    "https://learn.microsoft.com/intune/configmgr/core/clients/manage/cmg/"
    "setup-cloud-management-gateway"};
inline constexpr Reference kCmgServerCertificate{
    QT_TRANSLATE_NOOP("Reference", "CMG server authentication certificate"),
    "https://learn.microsoft.com/intune/configmgr/core/clients/manage/cmg/"
    "server-auth-cert"};
inline constexpr Reference kCmgDataFlow{
    QT_TRANSLATE_NOOP("Reference", "CMG data flow"),
    "https://learn.microsoft.com/intune/configmgr/core/clients/manage/cmg/data-flow"};
inline constexpr Reference kMediaAtCas{
    QT_TRANSLATE_NOOP("Reference", "Boot media can't reach an HTTPS management point (80072f8f)"),
    "https://learn.microsoft.com/troubleshoot/mem/configmgr/os-deployment/"
    "sending-with-winhttp-failed-80072f8f-error"};
inline constexpr Reference kInternetBasedClients{
    QT_TRANSLATE_NOOP("Reference", "Plan for internet-based client management"),
    "https://learn.microsoft.com/intune/configmgr/core/clients/manage/"
    "plan-internet-based-client-management"};
inline constexpr Reference kWhatsNew2509{
    QT_TRANSLATE_NOOP("Reference", "What's new in version 2509"),
    "https://learn.microsoft.com/intune/configmgr/core/plan-design/changes/"
    "whats-new-in-version-2509"};
inline constexpr Reference kWhatsNew2603{
    QT_TRANSLATE_NOOP("Reference", "What's new in version 2603"),
    "https://learn.microsoft.com/intune/configmgr/core/plan-design/changes/"
    "whats-new-in-version-2603"};
// Windows
inline constexpr Reference kMdtSupport{
    QT_TRANSLATE_NOOP("Reference", "Microsoft Deployment Toolkit support life cycle"),
    "https://learn.microsoft.com/troubleshoot/windows-server/deployment/"
    "deployment-toolkit-support"};
inline constexpr Reference kSecureBootCa2023{
    QT_TRANSLATE_NOOP("Reference",
                      "Windows boot manager revocations and the 2023 certificates (KB5025885)"),
    "https://support.microsoft.com/help/5025885"};
inline constexpr Reference kSecureBootKeys{
    QT_TRANSLATE_NOOP("Reference", "Windows Secure Boot key creation and management guidance"),
    "https://learn.microsoft.com/windows-hardware/manufacture/desktop/"
    "windows-secure-boot-key-creation-and-management-guidance"};
inline constexpr Reference kPfxEncryption{
    QT_TRANSLATE_NOOP("Reference", "Export-PfxCertificate: CryptoAlgorithmOption"),
    "https://learn.microsoft.com/powershell/module/pki/export-pfxcertificate"};
inline constexpr Reference kSystemStores{
    QT_TRANSLATE_NOOP("Reference", "Local machine and current user certificate stores"),
    "https://learn.microsoft.com/windows-hardware/drivers/install/"
    "local-machine-and-current-user-certificate-stores"};
inline constexpr Reference kVolumeLabels{
    QT_TRANSLATE_NOOP("Reference", "FAT volume labels"),
    "https://learn.microsoft.com/windows-server/administration/windows-commands/label"};
inline constexpr Reference kUdfVolumes{
    QT_TRANSLATE_NOOP("Reference", "ECMA-167, the volume identifier of UDF"),
    "https://ecma-international.org/publications-and-standards/standards/ecma-167/"};
inline constexpr Reference kSiteUpdates{
    QT_TRANSLATE_NOOP("Reference", "Updates and servicing for Configuration Manager"),
    "https://learn.microsoft.com/intune/configmgr/core/servers/manage/updates"};
inline constexpr Reference kClientSettings{
    QT_TRANSLATE_NOOP("Reference", "About client settings"),
    "https://learn.microsoft.com/intune/configmgr/core/clients/deploy/about-client-settings"};
inline constexpr Reference kDistributeContent{
    QT_TRANSLATE_NOOP("Reference", "Deploy and manage content"),
    "https://learn.microsoft.com/intune/configmgr/core/servers/deploy/configure/"
    "deploy-and-manage-content"};
inline constexpr Reference kDeployTaskSequence{
    QT_TRANSLATE_NOOP("Reference", "Deploy a task sequence"),
    "https://learn.microsoft.com/intune/configmgr/osd/deploy-use/deploy-a-task-sequence"};
inline constexpr Reference kHighRiskDeployments{
    QT_TRANSLATE_NOOP("Reference", "Settings to manage high-risk deployments"),
    "https://learn.microsoft.com/intune/configmgr/protect/understand/"
    "settings-to-manage-high-risk-deployments"};
inline constexpr Reference kUnknownComputers{
    QT_TRANSLATE_NOOP("Reference", "Prepare for unknown computer deployments"),
    "https://learn.microsoft.com/intune/configmgr/osd/get-started/"
    "prepare-for-unknown-computer-deployments"};
inline constexpr Reference kEnhancedHttpPage{
    QT_TRANSLATE_NOOP("Reference", "Enhanced HTTP"),
    "https://learn.microsoft.com/intune/configmgr/core/plan-design/hierarchy/enhanced-http"};
inline constexpr Reference kBoundaryGroups{
    QT_TRANSLATE_NOOP("Reference", "Boundary groups"),
    "https://learn.microsoft.com/intune/configmgr/core/servers/deploy/configure/"
    "boundary-groups"};
inline constexpr Reference kBlockCertificate{
    QT_TRANSLATE_NOOP("Reference", "Block-CMCertificate"),
    "https://learn.microsoft.com/powershell/module/configurationmanager/block-cmcertificate"};
inline constexpr Reference kRoleBasedAdministration{
    QT_TRANSLATE_NOOP("Reference", "Fundamentals of role-based administration"),
    "https://learn.microsoft.com/intune/configmgr/core/understand/"
    "fundamentals-of-role-based-administration"};
// Reports from the field
inline constexpr Reference kMediaTokenReport{
    QT_TRANSLATE_NOOP("Reference", "CMG boot media stop working after six months (report)"),
    "https://github.com/MicrosoftDocs/memdocs/issues/4158"};
inline constexpr Reference kWinPeTrustReport{
    QT_TRANSLATE_NOOP("Reference", "WinPE doesn't trust an internal CMG certificate (report)"),
    "https://github.com/MicrosoftDocs/memdocs/issues/1097"};
inline constexpr Reference kMediaPasswordResearch{
    QT_TRANSLATE_NOOP("Reference",
                      "How the media password protects the media variables (PXEThief)"),
    "https://github.com/MWR-CyberSec/PXEThief"};
inline constexpr Reference kWindowsNoobGuide{
    QT_TRANSLATE_NOOP("Reference", "Task sequence boot media over a CMG (guide and thread)"),
    "https://www.windows-noob.com/forums/topic/21755-"
    "task-sequence-boot-media-support-for-cloud-based-content/"};

} // namespace cmgmedia
