// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/console_script.h"

#include "core/base/text.h"
#include "core/console/console_request.h"
#include "core/powershell/power_shell_text.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// What the script asks whoever runs it.
struct ScriptText {
    CMGMEDIA_TEXTS(ConsoleScript)
};

QString literalOrAsk(const QString& text, const QString& question)
{
    return text.isEmpty() ? u"(Read-Host -Prompt %1)"_s.arg(powerShellLiteral(question))
                          : powerShellLiteral(text);
}

QString readPassword(const QString& question)
{
    return u"Read-Password "_s + powerShellLiteral(question);
}

QString literalPath(const QString& path)
{
    return powerShellLiteral(QDir::toNativeSeparators(path));
}

QString answers(const ConsoleRequest& request)
{
    const MediaProfile::Console& console = request.answers;
    const QString pfx =
        request.pfx.isEmpty()
            ? QString()
            : u"$pfx = %1\n$pfx = Get-PathHere $pfx $pfx\n"_s.arg(literalPath(request.pfx));
    return uR"(#Requires -RunAsAdministrator
# Makes site-based boot media over a cloud management gateway with the Configuration Manager
# console. Run it on a PC with the console, at a primary site and not at the central administration
# site (media made there lack the root certification authorities):
#   powershell -ExecutionPolicy Bypass -File make-medium.ps1
# Where an administrator's name is asked for, network drives, the rights in the site and what the
# console remembers are that administrator's.
# No secret stands in this file: passwords are asked for, or come through a pipe from CMG Media
# Wizard, which also takes what failed through it.
param([string] $PasswordPipe)
$ErrorActionPreference = 'Stop'

$siteCode = %1
$bootImageId = %2
$gateway = %3
foreach ($answer in $siteCode, $bootImageId, $gateway) {
    if (-not $answer) { throw 'An answer is missing.' }
}
# What is not found where the PC of the profile has it belongs beside this script.
function Get-PathHere([string] $Path, [string] $MustExist) {
    if ($PasswordPipe -or (Test-Path -LiteralPath $MustExist)) { return $Path }
    $folder = if ($PSScriptRoot) { $PSScriptRoot } else { $PWD.ProviderPath }
    return Join-Path $folder (Split-Path $Path -Leaf)
}
$path = %4
$path = Get-PathHere $path (Split-Path $path)
%5)"_s.arg(literalOrAsk(console.siteCode, ScriptText::tr("Site code")),
           literalOrAsk(console.bootImage, ScriptText::tr("Package ID of the boot image")),
           literalOrAsk(console.gateway, ScriptText::tr("Service name of the gateway")),
           literalPath(request.outputPath), pfx);
}

QString preparation(const QString& provider)
{
    const QString askProvider =
        uR"(        if ($pipe) { throw 'Say which server has the SMS Provider: the console knows none.' }
        $provider = Read-Host -Prompt 'Server with the SMS Provider')"_s;
    return uR"(
$pipe = $null
if ($PasswordPipe) {
    $pipe = New-Object System.IO.Pipes.NamedPipeClientStream '.', $PasswordPipe, 'InOut'
    $pipe.Connect(10000)
    $passwords = New-Object System.IO.StreamReader $pipe
}
function Read-Password([string] $Prompt) {
    if (-not $pipe) { return Read-Host -AsSecureString -Prompt $Prompt }
    $password = New-Object System.Security.SecureString
    foreach ($sign in $passwords.ReadLine().ToCharArray()) { $password.AppendChar($sign) }
    return $password
}

try {
    if (Test-Path -LiteralPath $path) { throw "$path exists already; the console would delete it." }
    if (-not $env:SMS_ADMIN_UI_PATH) { throw 'This PC has no Configuration Manager console.' }
    Import-Module (Join-Path (Split-Path $env:SMS_ADMIN_UI_PATH) 'ConfigurationManager.psd1')
    if (-not (Get-PSDrive -Name $siteCode -PSProvider CMSite -ErrorAction SilentlyContinue)) {
%1
        New-PSDrive -Name $siteCode -PSProvider CMSite -Root $provider | Out-Null
    }
    Push-Location "${siteCode}:"
)"_s.arg(provider.isEmpty() ? askProvider
                            : u"        $provider = "_s + powerShellLiteral(provider));
}

QString lookups(const QString& distributionPoint)
{
    // Objects and not names: the cmdlet takes nothing else.
    const QString point = distributionPoint.isEmpty()
                              ? uR"(Get-CMDistributionPoint -SiteCode $siteCode |
        Where-Object { $_.NALType -ne 'Windows Azure' })"_s
                              : u"Get-CMDistributionPoint -SiteSystemServerName "_s
                                    + powerShellLiteral(distributionPoint);
    return uR"(
    $bootImage = Get-CMBootImage -Id $bootImageId
    if (-not $bootImage) { throw "There is no boot image with the package ID $bootImageId." }
    # Those that the boot image may be taken from; your account reads their content libraries. A
    # gateway that serves content is one as well, but has no library that could be read.
    $distributionPoint = @(%1)
    if (-not $distributionPoint) { throw 'The distribution point was not found.' }
    Write-Host ('Distribution points: ' + ($distributionPoint.NetworkOSPath -join ', '))
    # [verify] Microsoft documents Get-CMManagementPoint objects here, and not how a gateway is given.
    $managementPoint = Get-CMManagementPoint |
        Where-Object { ([string] $_.NetworkOSPath).TrimStart('\') -eq $gateway }
    if (-not $managementPoint) {
        throw "The cmdlets know no management point named $gateway. Make the medium in the wizard " +
            'of the console: Boot Image, Management point, Add Management Points, Cloud management ' +
            'gateway.'
    }
)"_s.arg(point);
}

QLatin1StringView word(UserDeviceAffinity affinity)
{
    switch (affinity) {
    case UserDeviceAffinity::DoNotAllow:
        return "DoNotAllow"_L1;
    case UserDeviceAffinity::AdministratorApproval:
        return "AdministratorApproval"_L1;
    case UserDeviceAffinity::AutoApproval:
        return "AutoApproval"_L1;
    }
    Q_UNREACHABLE();
}

/// "$media.Name = value", a line each, for what goes beyond the arguments that every call has.
QStringList options(const ConsoleRequest& request)
{
    const MediaProfile::Console& console = request.answers;
    QStringList lines;
    const auto set = [&lines](const char* name, const QString& value) {
        lines << u"$media.%1 = %2"_s.arg(QLatin1StringView(name), value);
    };
    const auto setText = [&set](const char* name, const QString& text) {
        if (!text.isEmpty())
            set(name, powerShellLiteral(text));
    };
    if (request.hasPassword)
        set("MediaPassword", readPassword(ScriptText::tr("Media password")));
    if (console.unknownComputers.value_or(false))
        set("AllowUnknownMachine", u"$true"_s);
    if (request.unattended)
        set("AllowUnattended", u"$true"_s);
    if (!request.pfx.isEmpty()) {
        set("CertificatePath", u"$pfx"_s);
        set("CertificatePassword", readPassword(ScriptText::tr("Password of the certificate")));
    } else if (!console.certificateEnd.isEmpty()) {
        set("CertificateExpireTime",
            u"[datetime] "_s + powerShellLiteral(console.certificateEnd + u"T23:59:59"_s));
    } else {
        lines << u"# The self-signed certificate of the medium lasts a year unless"_s
              << u"# CertificateExpireTime says otherwise."_s;
    }
    if (console.userDeviceAffinity != UserDeviceAffinity::DoNotAllow)
        set("UserDeviceAffinity", powerShellLiteral(word(console.userDeviceAffinity)));
    setText("PrestartCommand", console.prestartCommand);
    if (!console.prestartPackage.isEmpty()) {
        set("PrestartPackage",
            u"Get-CMPackage -Fast -Id "_s + powerShellLiteral(console.prestartPackage));
        lines << u"if (-not $media.PrestartPackage) { throw 'The package of the prestart command "
                 "was not found.' }"_s;
    }
    if (!console.stagingFolder.isEmpty())
        set("TemporaryFolder", literalPath(console.stagingFolder));
    if (!request.variables.empty())
        lines << u"# The console writes these values into CreateTsMedia.log, and the prestart "
                 "command too."_s;
    set("Variable", u"@{}"_s);
    for (const auto& [name, value] : request.variables)
        lines << u"$media.Variable[%1] = %2"_s.arg(powerShellLiteral(name),
                                                   powerShellLiteral(value));
    return lines;
}

QString call(const ConsoleRequest& request)
{
    return uR"(
    $media = @{
        MediaMode = 'SiteBased'
        MediaType = 'CdDvd'
        Path = $path
        SiteCode = $siteCode
        BootImage = $bootImage
        DistributionPoint = $distributionPoint
        ManagementPoint = $managementPoint
        Force = $true
    }
    )"_s + options(request).join(u"\n    "_s)
           + uR"(
    New-CMBootableMedia @media
} catch {
    if (-not $pipe) { throw }
    $problem = [System.Text.Encoding]::UTF8.GetBytes([string] $_)
    $pipe.Write($problem, 0, $problem.Length)
    exit 1
} finally {
    Pop-Location
}
# The cmdlet takes no label (CreateMedia.exe /L: does); cmgmedia writes the label of the profile.
# What the console did stands in CreateTsMedia.log. Then import what it made.
)"_s;
}

} // namespace

QString consoleScript(const ConsoleRequest& request)
{
    return answers(request) + preparation(request.answers.provider)
           + lookups(request.answers.distributionPoint) + call(request);
}

} // namespace cmgmedia
