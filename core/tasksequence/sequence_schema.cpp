// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasksequence/sequence_schema.h"

#include "core/variables/secret_names.h"

#include <algorithm>

namespace cmgmedia::schema {

namespace {

constexpr Name kTypePrefix = "SMS_TaskSequence_"_L1;

/// What stands between "SMS_TaskSequence_" and "Action" (Export, SDK).
constexpr Name kPlainTypes[] = {
    "ApplyDataImage"_L1,
    "ApplyDriverPackage"_L1,
    "ApplyNetworkSettings"_L1,
    "ApplyOperatingSystem"_L1,
    "ApplyWindowsSettings"_L1,
    "AutoApply"_L1,
    "CaptureNetworkSettings"_L1,
    "CaptureSystemImage"_L1,
    "CaptureUserState"_L1,
    "CaptureWindowsSettings"_L1,
    "ConnectNetworkFolder"_L1,
    "ConvertDisk"_L1,
    "DisableBitLocker"_L1,
    "DownloadPackageContent"_L1,
    "EnableBitLocker"_L1,
    "InstallApplication"_L1,
    "InstallDeployTools"_L1,
    "InstallSoftware"_L1,
    "InstallUpdate"_L1,
    "JoinDomainWorkgroup"_L1,
    "OfflineEnableBitLocker"_L1,
    "PartitionDisk"_L1,
    "PrepareOS"_L1,
    "PrepareSMSClient"_L1,
    "PrestartCheck"_L1,
    "Reboot"_L1,
    "ReleaseStateStore"_L1,
    "RequestStateStore"_L1,
    "RestoreUserState"_L1,
    "RunCommandLine"_L1,
    "RunPowerShellScript"_L1,
    "SetDynamicVariables"_L1,
    "SetVariable"_L1,
    "SetupWindowsAndSMS"_L1,
    "UpgradeOperatingSystem"_L1,
};

constexpr Name kKept[] = {
    kNetworkJoinType, kJoinType, kRandomAdminPassword, kChildSequence, kRecoveryPassword, kHostName,
};

} // namespace

bool isKnownStepType(QStringView type)
{
    if (type.startsWith(kMdtPrefix) || type == kRunTaskSequence)
        return true;
    if (!type.startsWith(kTypePrefix) || !type.endsWith("Action"_L1))
        return false;
    const QStringView plain = type.sliced(kTypePrefix.size()).chopped(6);
    return std::ranges::any_of(kPlainTypes, [&](Name known) { return plain == known; });
}

Name keptVariable(QStringView name)
{
    const auto* const found = std::ranges::find_if(
        kKept, [&](Name kept) { return name.compare(kept, Qt::CaseInsensitive) == 0; });
    return found == std::end(kKept) ? Name() : *found;
}

bool isSecretVariable(QStringView name)
{
    return keptVariable(name).isEmpty() && isSecretName(name);
}

} // namespace cmgmedia::schema
