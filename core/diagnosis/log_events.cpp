// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/log_events.h"

#include "core/diagnosis/diagnosis_text.h"

namespace cmgmedia {

namespace {

using enum LogEvent;

constexpr LogEventRow kEventRows[] = {
    {BootShellStarted, LogPhase::Boot, {"=[ TSBootShell.exe ]=", R"(=\[ TSBootShell\.exe \]=)"}},
    {BootPath, LogPhase::Boot, {"RAM Disk Boot Path:", R"(RAM Disk Boot Path: ?(?<value>\S.*\S))"}},
    {Phase, LogPhase::Network, {"wpeinit.exe", R"(wpeinit\.exe)"}},
    {Phase, LogPhase::Network, {"Starting DNS client service", "Starting DNS client service"}},
    {Adapter,
     LogPhase::Network,
     {"Found network adapter \"",
      R"re(Found network adapter "(?<value>[^"]*)" with IP Address (?<address>[0-9a-fA-F.:]+[0-9a-fA-F]))re"}},
    {Phase, LogPhase::Media, {"=[ TSMBootStrap.exe ]=", R"(=\[ TSMBootStrap\.exe \]=)"}},
    {Phase, LogPhase::Media, {"Loading Media Variables from", "Loading Media Variables from"}},
    {NoPassword, LogPhase::Media, {"no password for vars file", "no password for vars file"}},
    {Phase, LogPhase::Media, {"Activating Welcome Page", "Activating Welcome Page"}},
    {WizardNext, LogPhase::Media, {"WelcomePage::OnWizardNext", "WelcomePage::OnWizardNext"}},
    {Phase,
     LogPhase::Token,
     {"Client is not allowed to use or doesn't have PKI cert",
      "Client is not allowed to use or doesn't have PKI cert"}},
    {Phase, LogPhase::Token, {"RequestTokenType=Bulk", "RequestTokenType=Bulk"}},
    {Phase, LogPhase::Policy, {"Getting MP time information", "Getting MP time information"}},
    {Phase, LogPhase::Policy, {"Requesting client identity", "Requesting client identity"}},
    {Phase, LogPhase::Policy, {"MPKEYINFORMATIONMEDIA", "MPKEYINFORMATIONMEDIA"}},
    {Phase, LogPhase::Policy, {"MPLOCATION", "MPLOCATION"}},
    {Phase, LogPhase::Policy, {"Retrieving Policy Assignments", "Retrieving Policy Assignments"}},
    {PolicyLeft,
     LogPhase::None,
     {"Exiting TSMediaWizardControl::GetPolicy", "Exiting TSMediaWizardControl::GetPolicy"}},
    {Phase, LogPhase::Choice, {"No assigned task sequence", "No assigned task sequence"}},
    {Deployment,
     LogPhase::Content,
     {"Downloading policy body",
      R"(Downloading policy body (?<value>[0-9A-Za-z]{8}-[0-9A-Za-z]{8}-[0-9A-Za-z]{8}))"}},
    {Phase,
     LogPhase::Content,
     {"Getting policy for CCM_SoftwareDistribution",
      "Getting policy for CCM_SoftwareDistribution"}},
    {Phase, LogPhase::Content, {"Location Reply", "Location Reply"}},
    {PackageAsked,
     LogPhase::Content,
     {"Content location request",
      R"(Content location request for (?<value>[0-9A-Za-z]{8}): ?\d+)"}},
    {Phase, LogPhase::Steps, {"=[ TSManager.exe ]=", R"(=\[ TSManager\.exe \]=)"}},
    {StepBegun,
     LogPhase::Steps,
     {"Start executing an instruction",
      R"(Start executing an instruction\. Instruction name: '?(?<value>.+?)'?\.?\s+Pointer: ?(?<pointer>\d+))"}},
    {Phase,
     LogPhase::Setup,
     {"initiated a reboot request",
      R"(The action \(Setup Windows and .*\) initiated a reboot request)"}},
    {Phase, LogPhase::Setup, {"=[ OSDSetupWindows.exe ]=", R"(=\[ OSDSetupWindows\.exe \]=)"}},
    {Phase, LogPhase::Setup, {"=[ OSDSetupHook.exe ]=", R"(=\[ OSDSetupHook\.exe \]=)"}},
    {SetupStarted,
     LogPhase::Client,
     {"ccmsetup started in process", "ccmsetup started in process"}},
    {EngineResult,
     LogPhase::End,
     {"Execution engine result code:",
      R"(Execution engine result code: ?(?<value>\w+) ?\((?<code>\d+)\))"}},
    {ManagerReturned,
     LogPhase::End,
     {"Task Sequence Manager returned code",
      R"(Task Sequence Manager returned code 0x(?<value>[0-9A-Fa-f]{1,8}))"}},
    {SetupReturned,
     LogPhase::None,
     {"CcmSetup is exiting with return code",
      R"(CcmSetup is exiting with return code (?<value>\d+))"}},

    {WizardError, LogPhase::None, {"Setting wizard error:", "Setting wizard error:"}},
    {TokenFailed,
     LogPhase::None,
     {"Failed to retrieve registration token from the media token",
      "Failed to retrieve registration token from the media token"}},
    {ShellFailed,
     LogPhase::None,
     {"Execution failed with error 8", R"(Execution failed with error 8[0-9A-Fa-f]{7})"}},
    {DependenciesFailed,
     LogPhase::None,
     {"Failed to resolve selected task sequence dependencies",
      "Failed to resolve selected task sequence dependencies"}},
    {GroupAborted,
     LogPhase::None,
     {"has failed and the execution has been aborted",
      "has failed and the execution has been aborted"}},
    {LastActionFailed,
     LogPhase::None,
     {"Failed to run the last action:",
      R"(Failed to run the last action: (?<value>.+?)\. Execution of task sequence failed)"}},
    {EngineFailed,
     LogPhase::None,
     {"Task Sequence Engine failed! Code:", "Task Sequence Engine failed! Code:"}},
    {SetupFailed,
     LogPhase::None,
     {"CcmSetup failed with error code", "CcmSetup failed with error code"}},

    {StepExit,
     LogPhase::None,
     {"Process completed with exit code", R"(Process completed with exit code (?<value>-?\d+))"}},
    {ActionFailed,
     LogPhase::None,
     {"Failed to run the action:", R"(Failed to run the action: (?<value>.+?)\.(?:\s|$))"}},
    {FailureIgnored,
     LogPhase::None,
     {"ignored the failure of the action",
      R"(ignored the failure of the action \((?<value>.+?)\))"}},

    {RequestDone, LogPhase::None, {"Request was successful", "Request was successful"}},
    {PoliciesRead,
     LogPhase::None,
     {"Successfully read ", R"(Successfully read \d+ policy assignments)"}},
    {ConfigPathFound, LogPhase::None, {"Found config path", "Found config path"}},
    {ContentFound,
     LogPhase::None,
     {"Content location request for",
      R"(Content location request for (?<value>[0-9A-Za-z]{8}): ?\d+ succeeded)"}},
    {Joined,
     LogPhase::None,
     {"NetpDoDomainJoin: status: 0x0", R"(NetpDoDomainJoin: status: 0x0\b)"}},
    {Status404, LogPhase::None, {"Status code 404", "Status code 404"}},

    {Host,
     LogPhase::None,
     {"SMS CCM 5.0: Host=", R"(SMS CCM 5\.0: Host=(?<value>[A-Za-z0-9.-]+))"}},
    {Host,
     LogPhase::None,
     {"Target URL scheme is HTTPS:",
      R"(Target URL scheme is HTTPS: https://(?<value>[A-Za-z0-9.-]+))"}},
    {Host, LogPhase::None, {"MP server http", R"(MP server https?://(?<value>[A-Za-z0-9.-]+))"}},
    {Host, LogPhase::None, {"MP=http", R"(MP=https?://(?<value>[A-Za-z0-9.-]+))"}},
    {Host,
     LogPhase::None,
     {"Setting URL = http", R"(Setting URL = https?://(?<value>[A-Za-z0-9.-]+))"}},
    {Host, LogPhase::None, {"from MP: http", R"(from MP: https?://(?<value>[A-Za-z0-9.-]+))"}},
    {Url,
     LogPhase::None,
     {"URL: ", R"(\bURL: (?:https?://)?(?<value>[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)(?::\d+)?)"}},
    {Url, LogPhase::None, {"http", R"(https?://(?<value>[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*))"}},
    {Role,
     LogPhase::None,
     {"/CCM_Proxy_", R"(/CCM_Proxy_(?:ServerAuth|MutualAuth)/(?<value>\d+))"}},
    {RevocationCheck, LogPhase::None, {"CRL=", R"(\bCRL=(?<value>true|false))"}},
    {SiteCode, LogPhase::None, {"site=", R"(\bsite=(?<value>[A-Za-z0-9]{3})\b)"}},
    {SiteCode,
     LogPhase::None,
     {"Setting site code =", R"(Setting site code = ?(?<value>[A-Za-z0-9]{3})\b)"}},
    {WindowsPe,
     LogPhase::None,
     {"Current OS version is", R"(Current OS version is (?<value>\d+(?:\.\d+)+))"}},
    {ClientVersion,
     LogPhase::None,
     {"Running module version", R"(Running module version (?<value>\d+(?:\.\d+)+))"}},
    {Attended, LogPhase::None, {"Running Wizard in", R"(Running Wizard in (?<value>\w+) mode)"}},
    {NewTime,
     LogPhase::None,
     {"New time:", R"(New time: (?<value>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d))"}},
    {Assignments,
     LogPhase::None,
     {"policy assignments", R"(Successfully read (?<value>\d+) policy assignments)"}},
    {UnknownMachines,
     LogPhase::None,
     {"Unknown machine GUIDs:", R"(Unknown machine GUIDs: ?(?<value>\S.*))"}},
    {Package,
     LogPhase::None,
     {"in package ", R"(\bin package (?<value>[0-9A-Za-z]{3}[0-9A-Fa-f]{5})\b)"}},
    {Package,
     LogPhase::None,
     {"\\Packages\\", R"(\\Packages\\(?<value>[0-9A-Za-z]{3}[0-9A-Fa-f]{5})\b)"}},
    {Package,
     LogPhase::None,
     {"Content location request for", R"(Content location request for (?<value>[0-9A-Za-z]{8}):)"}},
};

} // namespace

std::span<const LogEventRow> logEventRows()
{
    return kEventRows;
}

bool isEnd(LogEvent event)
{
    return event >= WizardError && event <= SetupReturned;
}

QString phaseName(LogPhase phase)
{
    constexpr std::array kNames{"",       "boot",    "network", "media", "token",  "policy",
                                "choice", "content", "steps",   "setup", "client", "end"};
    return QLatin1StringView(kNames.at(static_cast<size_t>(phase)));
}

Text phaseText(LogPhase phase)
{
    constexpr std::array kTexts{
        QT_TRANSLATE_NOOP("Diagnosis", "Not known"),
        QT_TRANSLATE_NOOP("Diagnosis", "Start of Windows PE"),
        QT_TRANSLATE_NOOP("Diagnosis", "Network"),
        QT_TRANSLATE_NOOP("Diagnosis", "Media variables"),
        QT_TRANSLATE_NOOP("Diagnosis", "Token of the gateway"),
        QT_TRANSLATE_NOOP("Diagnosis", "Policy"),
        QT_TRANSLATE_NOOP("Diagnosis", "Choosing a task sequence"),
        QT_TRANSLATE_NOOP("Diagnosis", "Content"),
        QT_TRANSLATE_NOOP("Diagnosis", "Steps"),
        QT_TRANSLATE_NOOP("Diagnosis", "Windows Setup"),
        QT_TRANSLATE_NOOP("Diagnosis", "Client"),
        QT_TRANSLATE_NOOP("Diagnosis", "End"),
    };
    return DiagnosisText::text(kTexts.at(static_cast<size_t>(phase)));
}

} // namespace cmgmedia
