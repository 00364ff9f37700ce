// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/diagnosis/signature_rows.h"

#include "tests/diagnosis/story_samples.h"

#include <iterator>

namespace cmgmedia::test {

namespace {

QByteArray line(const QByteArray& text, const QByteArray& component = "TSMBootstrap")
{
    return bootLines() + lines({text}, component);
}

QByteArray flags(const QByteArray& hex)
{
    return line("[CCMHTTP]                : *lpvStatusInformation is 0x" + hex);
}

QByteArray flagSet(const QByteArray& name)
{
    return line("[CCMHTTP]                : WINHTTP_CALLBACK_STATUS_FLAG_" + name + " is set");
}

QByteArray client(const QByteArray& text)
{
    return lines({"==========[ ccmsetup started in process 4711 ]==========", text}, "ccmsetup");
}

/// Of Windows Setup.
QByteArray panther(const QByteArray& text)
{
    QByteArray log;
    for (const QByteArray& one : {QByteArray("Windows Setup starts"), text, QByteArray("It ends")})
        log += "2026-11-21 10:11:12, Info                         " + one + "\r\n";
    return log;
}

QByteArray netSetup(const QByteArray& text)
{
    QByteArray log;
    for (const QByteArray& one : {QByteArray("-----"), text, QByteArray("-----")})
        log += "11/21/2026 10:11:12:345 " + one + "\r\n";
    return log;
}

std::vector<SignatureRow> tlsRows()
{
    return {
        {"tls-intercepted", {flags("18")}, flags("10")},
        {"tls-ca-not-trusted", {flags("8"), flagSet("INVALID_CA")}, flags("10")},
        {"tls-revocation-unreachable", {flags("1"), flagSet("CERT_REV_FAILED")}, flags("2")},
        {"tls-name-mismatch", {flags("10"), flagSet("CERT_CN_INVALID")}, flags("8")},
        {"tls-date-invalid", {flags("20"), flagSet("CERT_DATE_INVALID")}, flags("10")},
        {"tls-certificate-revoked", {flags("4"), flagSet("CERT_REVOKED")}, flags("8")},
        {"tls-certificate-invalid", {flags("2"), flagSet("INVALID_CERT")}, flags("4")},
        {"tls-wrong-usage", {flags("40"), flagSet("CERT_WRONG_USAGE")}, flags("20")},
        {"tls-no-common-cipher",
         {flags("80000000"),
          line("The client and server cannot communicate, because they do not possess a common "
               "algorithm"),
          line("Schannel failed (0x80090331)")},
         line("Schannel failed (0x80090332)")},
        {"tls-client-certificate-asked",
         {line("[CCMHTTP] ERROR: URL=https://gw.adatum.com/x, Port=443, Code=12044"),
          line("Sending failed (0x80072f0c)")},
         line("Sending failed (0x80072f0d)")},
        {"tls-failure",
         {line("Code=12175, Text=ERROR_WINHTTP_SECURE_FAILURE"),
          line("Sending with winhttp failed; 80072f8f")},
         line("Sending with winhttp failed; 80072f8e")},
    };
}

std::vector<SignatureRow> networkRows()
{
    return {
        {"net-no-adapter",
         {line("Failed to find a valid network adapter")},
         line("Found a valid network adapter")},
        {"net-name-not-resolved",
         {line("[CCMHTTP] ERROR: Code=12007, Text=ERROR_WINHTTP_NAME_NOT_RESOLVED"),
          line("Sending failed (0x80072ee7)"), line("unknown host (gethostbyname failed)")},
         line("Sending failed (0x80072ee6)")},
        {"net-cannot-connect",
         {line("[CCMHTTP] ERROR: Code=12029, Text=x"), line("Sending failed (0x80072efd)")},
         line("[CCMHTTP] ERROR: Code=120290, Text=x")},
        {"net-timeout",
         {line("[CCMHTTP] ERROR: Code=12002, Text=x"), line("Sending failed (0x80072ee2)")},
         line("[CCMHTTP] ERROR: Code=12003, Text=x")},
        {"net-connection-reset",
         {line("[CCMHTTP] ERROR: Code=12030, Text=x"), line("Sending failed (0x80072eff)")},
         line("[CCMHTTP] ERROR: Code=12032, Text=x")},
        {"net-proxy-asks",
         {line("[CCMHTTP] ERROR INFO: StatusCode=407 StatusText="),
          line("Error. Status code 407 returned"), line("Sending failed (0x80190197)")},
         line("[CCMHTTP] ERROR INFO: StatusCode=4070 StatusText=")},
        {"net-verb-refused",
         {line("[CCMHTTP] ERROR INFO: StatusCode=405 StatusText="),
          line("Error. Status code 501 returned")},
         line("[CCMHTTP] ERROR INFO: StatusCode=406 StatusText=")},
    };
}

std::vector<SignatureRow> bootRows()
{
    return {
        {"boot-media-not-found",
         {line("Failed to find the configuration path.\nThe system cannot find it", "TSBootShell"),
          line("Failed to find the current TS configuration path", "TSBootShell"),
          line("Failed to find the source drive where WinPE was booted from", "TSBootShell")},
         line("Failed to find the configuration", "TSBootShell")},
        {"boot-path-not-converted",
         {lines({"==[ TSBootShell.exe ]==",
                 "ConvertBootToLogicalPath failed to convert 'MULTI(0)' (0x80004005)"},
                "TSBootShell")},
         // It found the drive after all.
         lines({"==[ TSBootShell.exe ]==",
                "ConvertBootToLogicalPath failed to convert 'MULTI(0)' (0x80004005)",
                R"(Found config path D:\sms\data\)"},
               "TSBootShell")},
        {"media-password-wrong",
         {line("The media password is incorrect"), line("Incorrect media password")},
         line("The media password is needed")},
    };
}

std::vector<SignatureRow> gatewayRows()
{
    return {
        {"media-certificate-refused",
         {line("reply has no message header marker")},
         line("reply has no message header marker", "ccmsetup")},
        {"token-expired",
         {line("StatusCode=401 StatusText=CMGService_Invalid_Token"), line("IDX10223: Lifetime")},
         line("StatusCode=401 StatusText=CMGService_Other_Token")},
        {"token-refused",
         {line("RetrieveTokenFromStsServerImpl failed with error 0x87d0027e")},
         line("RetrieveTokenFromStsServerImpl failed with error 0x87d0027f")},
        {"token-early-ring",
         {line(
             "Failed to retrieve registration token from the media token, Error code: 0x87d00215")},
         line("Failed to retrieve registration token, Error code: 0x87d00215")},
        {"token-mp-without-internet",
         {lines({"MISE12034: no document"}, "CCM_STS")},
         line("MISE12034: no document")},
        {"connector-client-certificate",
         {line("StatusCode=403 StatusText=CMGConnector_Clientcertificaterequired")},
         line("StatusCode=403 StatusText=CMGConnector_Certificate")},
        {"connector-forbidden",
         {line("StatusCode=403 StatusText=CMGConnector_Forbidden")},
         line("StatusCode=403 StatusText=Forbidden")},
        {"connector-unauthorized",
         {line("StatusCode=401 StatusText=CMGConnector_Unauthorized")},
         line("StatusCode=401 StatusText=Unauthorized")},
        {"connector-server-error",
         {line("StatusCode=500 StatusText=CMGConnector_InternalServerError")},
         line("StatusCode=500 StatusText=InternalServerError")},
        {"gateway-status",
         {line("[CCMHTTP] ERROR INFO: StatusCode=503 StatusText=Service unavailable"),
          line("Error. Status code 503 returned")},
         line("[CCMHTTP] INFO: StatusCode=200 StatusText=OK")},
    };
}

std::vector<SignatureRow> policyRows()
{
    const QByteArray asked = "URL: mp.adatum.com:80  GET /SMS_MP/.sms_aut?MPLOCATION&ir=1";
    return {
        {"policy-mplocation-error",
         {line("For security reasons DTD is prohibited in this XML")},
         line("DTD is allowed")},
        {"policy-wrong-port",
         {bootLines() + lines({asked, "Error. Status code 404 returned"})},
         bootLines() + lines({asked, "Request was successful."})},
        {"policy-body-damaged",
         {line("Failed to download policy ABC20012-ABC00021-6F6BCC28 (Code 0x80004005).")},
         line("Failed to download policy ABC20012-ABC00021-6F6BCC28.")},
        {"policy-time-not-synced",
         {line("SyncTimeWithMP() failed"), line("Failed to get time information from MP: x")},
         line("SyncTimeWithMP() is done")},
        {"policy-mp-not-found",
         {line("Policy Evaluation failed, hr=0x87d00269"), line("It failed (87D00269)")},
         line("It failed (87D00268)")},
        {"choice-no-task-sequence",
         {line("No assigned task sequence."),
          line("There are no task sequences available to this computer.")},
         line("There are two task sequences available to this computer.")},
    };
}

std::vector<SignatureRow> contentRows()
{
    return {
        {"content-no-location",
         {line("Processing 0 locations"), line("No static content server")},
         line("Processing 10 locations")},
        {"content-location-failed",
         {line("Content location request for ABC00012:7 failed. (Code 0x80004005)")},
         line("Content location request for ABC00012:7 succeeded")},
        {"content-policy-missing",
         {line("Failed to find CCM_SoftwareDistribution object for PkgID, "
               "PackageID=\"ABC00012\"")},
         line("Failed to find CCM_SoftwareDistribution object for PkgID")},
        {"content-hash-mismatch",
         {line("Hash could not be matched for the downloded content"),
          line("It failed (0x80091007)")},
         line("It failed (0x80091006)")},
        {"content-app-policy-404",
         {line("GET /SMS_MP/.sms_dcm?Id&DocumentId=x failed 404")},
         line("GET /SMS_MP/.sms_dcm?Id&DocumentId=x 200")},
        {"content-refused",
         {line("WinHttpQueryHeaders() returns status code 403 (Forbidden)"),
          line("Download failed (0x80190191)")},
         line("Download failed (0x80190192)")},
        {"content-not-found",
         {line("WinHttpQueryHeaders() returns status code 404 (Not found)"),
          line("Error downloading file from https://x/file.wim")},
         line("WinHttpQueryHeaders() returns status code 400")},
        {"content-server-error",
         {line("Download failed (0x801901f4)")},
         line("Download failed (0x801901f5)")},
        {"content-from-share",
         {line("It failed (0x800704cf)"), line("It failed (0x80070035)")},
         line("It failed (0x80070036)")},
        {"content-account-missing",
         {line("Network Access Account is not set"), line("Found empty NetworkAccessUsername")},
         line("Network Access Account is set")},
        {"content-app-download",
         {line("Execution status received: 24 (Application download failed)")},
         line("Execution status received: 4 (Application download started)")},
    };
}

std::vector<SignatureRow> diskRows()
{
    const QByteArray command =
        R"(Executing command line: "OSDBitLocker.exe" /enable /wait:False /mode:TPM /pwd:AD)";
    const QByteArray begun =
        bootLines() + policies() + stepBegin("B") + lines({command}, "TSManager");
    return {
        {"disk-too-small",
         {line("Partition 2 larger than remaining disk space. Requested partition size: 64000, "
               "remaining size: 32000")},
         line("Partition 2 fits. Requested partition size: 64000")},
        {"disk-none",
         {line("OSDDiskPart.exe failed: 0x80004005", "OSDDiskPart"),
          line("Failed to run the action: Partition Disk 0. ", "TSManager")},
         line("OSDDiskPart.exe succeeded", "OSDDiskPart")},
        {"disk-cannot-stage",
         {line("Failed to stage WinPE. Code(0x80070032)"),
          line("Failed to prepare the system partition for staging"),
          line("The active system partition on a MBR system must be NTFS")},
         line("Failed to stage WinPE.")},
        {"disk-full",
         {line("It failed (0x80070070)"), line("Insufficient disk space")},
         line("It failed (0x80070071)")},
        {"memory-exhausted", {line("It failed (0x8007000e)")}, line("It failed (0x8007000f)")},
        {"image-damaged",
         {line("It failed (0x80070570)"), line("It failed (0x8007000d)")},
         line("It failed (0x80070571)")},
        {"driver-not-added",
         {line("Failed to add driver to driver store. Code 0x80070002")},
         line("Failed to add driver to driver store.")},
        {"tpm-not-owned",
         {line("Failed to take ownership of TPM. Ensure that it is activated")},
         line("Took ownership of TPM")},
        {"bitlocker-needs-directory",
         {begun + stepFailed("B") + sequenceFailed("B")},
         begun + stepBegin("C") + success()},
        {"bitlocker-key-protectors",
         {line("Failed to enable key protectors (0x80284001)")},
         line("Failed to enable key protectors")},
    };
}

std::vector<SignatureRow> setupRows()
{
    return {
        {"setup-hook-denied",
         {line("Failed to install the setup hook. Permissions"),
          line("Failed to install OSD setup hook (0x80070005)")},
         line("Failed to install OSD setup hook (0x80070006)")},
        {"setup-oem-key",
         {panther("OEM license detected, will not run SetupComplete.cmd")},
         line("OEM license detected, will not run SetupComplete.cmd")},
        {"setup-not-continued",
         {line("Task sequence cannot continue after reboot because TS Manager is not configured to "
               "auto-start or GINA is not installed.")},
         line("Task sequence continues after reboot")},
        {"setup-environment-lost",
         {line("Task Sequence environment not found")},
         line("Task Sequence environment found")},
        {"domain-not-joined",
         {netSetup("NetpDoDomainJoin: status: 0x54b")},
         netSetup("NetpDoDomainJoin: status: 0x0")},
        {"domain-step-failed",
         {line("Failed to run the action: Join Domain or Workgroup. ", "TSManager")},
         line("Failed to run the action: Join Workgroup. ", "TSManager")},
        {"client-no-source",
         {client("No valid source or MP locations could be identified")},
         line("No valid source or MP locations could be identified")},
        {"client-bits-missing",
         {client("This does not contain the correct version of BITS")},
         line("This does not contain the correct version of BITS")},
        {"client-install-failed",
         {client("CcmSetup failed with error code 0x80004005")},
         client("CcmSetup is exiting with return code 0")},
    };
}

std::vector<SignatureRow> stepRows()
{
    return {
        {"package-agent-off",
         {line("Install failed, hr=0x87d01004")},
         line("Install failed, hr=0x87d01005")},
        {"app-static-failed",
         {line("Install Static Applications failed, hr=0x87d00267")},
         line("Install Static Applications is done")},
        {"app-failed",
         {line("Install application action failed: 'Some App'. Error Code 0x80004005")},
         line("Install application action failed: 'Some App'.")},
        {"variables-too-many",
         {line("It ended. Unknown error (Error: 000000C8; Source: Windows)", "TSManager")},
         line("It ended. Unknown error (Error: 000000C9; Source: Windows)", "TSManager")},
        {"step-timed-out",
         {line("Command line execution failed (800705B4)"), line("It failed (0x800705b4)")},
         line("It failed (0x800705b5)")},
        {"step-failed",
         {line("Failed to run the action: Some step. ", "TSManager")},
         line("Failed to run the last action: Some step", "TSManager")},
    };
}

std::vector<SignatureRow> siteRows()
{
    const auto made = [](const QByteArray& text) { return lines({text}, "CreateTsMedia"); };
    return {
        {"make-provider-elsewhere",
         {made("GetTSMediaAdditionalInfo (0x8004101d)"),
          made("Failed to get MP installation directory path"),
          made("RetrieveTokenForMediaCert() failed. 0x8004101d")},
         made("GetTSMediaAdditionalInfo (0x8004101e)")},
        {"make-no-memory", {made("Failed to write (0x80070008)")}, line("It failed (0x80070008)")},
    };
}

} // namespace

std::vector<SignatureRow> signatureRows()
{
    std::vector<SignatureRow> all;
    for (std::vector<SignatureRow> (*rows)() :
         {tlsRows, networkRows, bootRows, gatewayRows, policyRows, contentRows, diskRows, setupRows,
          stepRows, siteRows}) {
        std::vector<SignatureRow> some = rows();
        std::move(some.begin(), some.end(), std::back_inserter(all));
    }
    return all;
}

} // namespace cmgmedia::test
