// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Everything that we take an exported task sequence to look like, in one place; what is proved by
/// what is written in docs/task-sequence.md. "Export" below: seen in a public export of the console
/// (github.com/forevanyeung/tasksequences, November 2020); "SDK": documented as a server WMI class;
/// "variables": documented in "Task sequence variables".
namespace cmgmedia::schema {

using Name = QLatin1StringView;
using namespace Qt::StringLiterals;

// Files of the archive (Export). It is an OPC package, as .docx is.
inline constexpr Name kManifestFile = "Manifest.xml"_L1; ///< names what was exported
inline constexpr Name kSequenceFolder = "SMS_TaskSequencePackage"_L1;
inline constexpr Name kObjectFile = "object.xml"_L1; ///< <folder>/<package id>/object.xml
inline constexpr Name kReferencesFile = "ReferencesInfo.xml"_L1;
inline constexpr Name kApplicationsFile = "AppReferencesInfo.xml"_L1;

// Properties of the package (Export, SDK: SMS_TaskSequencePackage).
inline constexpr Name kPackageClass = "SMS_TaskSequencePackage"_L1;
inline constexpr Name kOldPackageElement = "SmsTaskSequencePackage"_L1; ///< 2007 and MDT templates
inline constexpr Name kName = "Name"_L1;
inline constexpr Name kPackageId = "PackageID"_L1;
inline constexpr Name kBootImageId = "BootImageID"_L1;
inline constexpr Name kDependentProgram = "DependentProgram"_L1;
inline constexpr Name kSequence = "Sequence"_L1;
inline constexpr Name kOldSequence = "SequenceData"_L1;

// Step types (Export, SDK).
inline constexpr Name kApplyNetworkSettings = "SMS_TaskSequence_ApplyNetworkSettingsAction"_L1;
inline constexpr Name kJoinDomainOrWorkgroup = "SMS_TaskSequence_JoinDomainWorkgroupAction"_L1;
inline constexpr Name kApplyWindowsSettings = "SMS_TaskSequence_ApplyWindowsSettingsAction"_L1;
inline constexpr Name kApplyOperatingSystem = "SMS_TaskSequence_ApplyOperatingSystemAction"_L1;
inline constexpr Name kSetupWindows = "SMS_TaskSequence_SetupWindowsAndSMSAction"_L1;
inline constexpr Name kUpgradeOperatingSystem = "SMS_TaskSequence_UpgradeOperatingSystemAction"_L1;
inline constexpr Name kEnableBitLocker = "SMS_TaskSequence_EnableBitLockerAction"_L1;
inline constexpr Name kConnectNetworkFolder = "SMS_TaskSequence_ConnectNetworkFolderAction"_L1;
inline constexpr Name kSetVariable = "SMS_TaskSequence_SetVariableAction"_L1;
inline constexpr Name kRunTaskSequence = "SMS_TaskSequence_SubTasksequence"_L1;
inline constexpr Name kMdtPrefix = "BDD_"_L1;

/// A type that this program has heard of, even where no rule looks at it.
bool isKnownStepType(QStringView type);

// Variables of steps (Export, variables).
inline constexpr Name kNetworkJoinType = "OSDNetworkJoinType"_L1; ///< 0 domain, 1 workgroup
inline constexpr Name kJoinType = "OSDJoinType"_L1;               ///< the same
inline constexpr Name kJoinsDomain = "0"_L1;
inline constexpr Name kJoinsWorkgroup = "1"_L1;
inline constexpr Name kRandomAdminPassword = "OSDRandomAdminPassword"_L1; ///< true: also disabled
inline constexpr Name kClientProperties = "SMSClientInstallProperties"_L1;
inline constexpr Name kChildSequence = "OSDSubTasksequencePackageID"_L1;
inline constexpr Name kSourceScript = "OSDRunPowerShellScriptSourceScript"_L1; ///< base64 of UTF-16
inline constexpr Name kVariableName = "VariableName"_L1; ///< of Set Task Sequence Variable
inline constexpr Name kVariableValue = "VariableValue"_L1;
/// Where Enable BitLocker keeps the recovery key. "AD" and "None" are documented (SDK) and "AD" was
/// seen (Export). What 2203 and later write for the site database is not documented: since the step
/// offers no fourth place, any other text is taken for it.
inline constexpr Name kRecoveryPassword = "OSDBitLockerCreateRecoveryPassword"_L1;
inline constexpr Name kEscrowToDirectory = "AD"_L1;
inline constexpr Name kNoEscrow = "None"_L1;

/// The public property of the client's setup; kept under this name, apart from all others.
inline constexpr Name kHostName = "CCMHOSTNAME"_L1;

/// The name as it is written here when its value may be kept; empty for all others. Only what a
/// rule reads is kept: any other value may hold somebody's password.
Name keptVariable(QStringView name);
/// A variable whose very name says that its value is a secret, and no rule reads it.
bool isSecretVariable(QStringView name);

} // namespace cmgmedia::schema
