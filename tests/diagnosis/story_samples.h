// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/logs/log_samples.h"

#include <QByteArrayList>

/// Stories of ours, put together of lines whose form is documented; hosts and names are invented.
namespace cmgmedia::test {

inline QByteArray lines(const QByteArrayList& texts, const QByteArray& component = "TSMBootstrap")
{
    QByteArray log;
    for (const QByteArray& text : texts)
        log += entry(text, '1', component);
    return log;
}

/// From the start of Windows PE up to the button Next.
inline QByteArray bootLines()
{
    return lines({"========================[ TSBootShell.exe ]========================",
                  "TS environment is not initialized",
                  R"(RAM Disk Boot Path: MULTI(0)DISK(0)RDISK(1)PARTITION(1)\SOURCES\BOOT.WIM)",
                  R"(Found config path D:\sms\data\)", "Starting DNS client service."},
                 "TSBootShell")
           + lines({"========================[ TSMBootStrap.exe ]========================",
                    "Current OS version is 10.0.26100.1",
                    "Found network adapter \"Some Ethernet\" with IP Address 192.168.7.41.",
                    "Activating Welcome Page.", "WelcomePage::OnWizardNext()"});
}

inline QByteArray tokenRequest()
{
    return lines({"Client is not allowed to use or doesn't have PKI cert while talking to HTTPS "
                  "server. Request may fail.",
                  "SMS CCM 5.0: Host=gw.adatum.com, Path=/CCM_Proxy_ServerAuth/720575/"
                  "CCM_STS?RequestTokenType=Bulk, Port=443"});
}

inline QByteArray tlsFailure(const QByteArray& flags)
{
    return lines({"[CCMHTTP]                : dwStatusInformationLength is 4\n",
                  "[CCMHTTP]                : *lpvStatusInformation is 0x" + flags + '\n',
                  "HRESULT_FROM_WIN32( dwErrorCode ), HRESULT=80072f8f "
                  "(..\\requestresponse.cpp,799)",
                  "[CCMHTTP] ERROR: URL=https://gw.adatum.com/x, Port=443, Code=12175, "
                  "Text=ERROR_WINHTTP_SECURE_FAILURE",
                  "!sCcmToken.empty() && (ulExpiresIn > 0), HRESULT=87d00215 "
                  "(..\\ccmtoken.cpp,404)"});
}

inline QByteArray tokenEnd()
{
    return lines({"Failed to retrieve registration token from the media token, Error code: "
                  "0x87d00215",
                  "Exiting TSMediaWizardControl::GetPolicy.",
                  "Setting wizard error: An error occurred while retrieving policy for this "
                  "computer  (0x87d00215)."});
}

inline QByteArray policies(const QByteArray& count = "41")
{
    return lines(
        {"Request was successful.", "Getting MP time information", "Request was successful.",
         "Retrieving Policy Assignments:", "Successfully read " + count + " policy assignments.",
         "Exiting TSMediaWizardControl::GetPolicy."});
}

inline QByteArray stepBegin(const QByteArray& name)
{
    return lines({"Start executing an instruction. Instruction name: '" + name
                  + "'.  Pointer: 4. Type: 'SMS_TaskSequence_Action'. Disabled: 0"},
                 "TSManager");
}

inline QByteArray stepFailed(const QByteArray& name)
{
    return lines({"Process completed with exit code 2147500037",
                  "Failed to run the action: " + name
                      + ".\nUnspecified error (Error: 80004005; Source: Windows)"},
                 "TSManager");
}

inline QByteArray sequenceFailed(const QByteArray& name)
{
    return lines({"The execution of the group (All) has failed and the execution has been aborted. "
                  "An action failed.",
                  "Failed to run the last action: " + name + ". Execution of task sequence failed.",
                  "Task Sequence Engine failed! Code: enExecutionFail"},
                 "TSManager");
}

inline QByteArray success()
{
    return lines({"Execution engine result code: Success (0)"}, "TSManager");
}

} // namespace cmgmedia::test
