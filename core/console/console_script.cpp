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
# Creates site-based boot media for a cloud management gateway (CMG) with the Configuration Manager
# console. Run it on a PC with the console, at a primary site. Media created at the central
# administration site lack the root certification authorities.
#   powershell -ExecutionPolicy Bypass -File make-medium.ps1
# If you run this as another administrator, that account's drives, site permissions, and console
# settings apply.
# This file contains no secrets: it asks for passwords, or gets them through a pipe from CMG Media
# Wizard, which also receives error messages through it.
param([string] $PasswordPipe)
$ErrorActionPreference = 'Stop'

$siteCode = %1
$bootImageId = %2
$gateway = %3
foreach ($answer in $siteCode, $bootImageId, $gateway) {
    if (-not $answer) { throw 'An answer is missing.' }
}
# If a file isn't at the path in the profile, put it next to this script.
function Get-PathHere([string] $Path, [string] $MustExist) {
    if ($PasswordPipe -or (Test-Path -LiteralPath $MustExist)) { return $Path }
    $folder = if ($PSScriptRoot) { $PSScriptRoot } else { $PWD.ProviderPath }
    return Join-Path $folder (Split-Path $Path -Leaf)
}
$path = %4
$path = Get-PathHere $path (Split-Path $path)
%5)"_s.arg(literalOrAsk(console.siteCode, ScriptText::tr("Site code")),
           literalOrAsk(console.bootImage, ScriptText::tr("Package ID of the boot image")),
           literalOrAsk(console.gateway,
                        ScriptText::tr("Service name of the cloud management gateway (CMG)")),
           literalPath(request.outputPath), pfx);
}

QString preparation(const QString& provider)
{
    const QString askProvider =
        uR"(        if ($pipe) { throw 'The console knows no SMS Provider. Enter its server.' }
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
    if (Test-Path -LiteralPath $path) { throw "$path already exists, and the console would delete it." }
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
    const bool isNamed = !distributionPoint.isEmpty();
    const QString points = isNamed
                               ? u"-SiteSystemServerName "_s + powerShellLiteral(distributionPoint)
                               : u"-SiteCode $siteCode"_s;
    const QString choice = isNamed ? u"$distributionPoints"_s : uR"($distributionPoints |
        Where-Object { $_.NALType -ne 'Windows Azure' })"_s;
    const QString noneLeft = isNamed ? QString() : uR"(
    if ($distributionPoints -and -not $distributionPoint) {
        throw 'All distribution points found are gateways that serve content: ' +
            ($distributionPoints.NetworkOSPath -join ', ') +
            '. Choose another one that your account can read the boot image from.'
    })"_s;
    return uR"(
    $bootImage = Get-CMBootImage -Id $bootImageId
    if (-not $bootImage) { throw "There is no boot image with the package ID $bootImageId." }
    # The boot image is read from one of these; your account reads their content libraries. A
    # gateway that serves content is one too, but its library can't be read.
    $distributionPoints = @(Get-CMDistributionPoint %1)
    $distributionPoint = @(%2)%3
    if (-not $distributionPoint) { throw 'The distribution point was not found.' }
    Write-Host ('Distribution points: ' + ($distributionPoint.NetworkOSPath -join ', '))
    # [verify] Microsoft documents Get-CMManagementPoint objects here, but not how to use a gateway.
    $managementPoint = Get-CMManagementPoint |
        Where-Object { ([string] $_.NetworkOSPath).TrimStart('\') -eq $gateway }
    if (-not $managementPoint) {
        throw "The cmdlets know no management point named $gateway. Create the medium with the " +
            'wizard in the console: Boot Image, Management point, Add Management Points, Cloud management ' +
            'gateway.'
    }
)"_s.arg(points, choice, noneLeft);
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
        lines << u"# The medium's self-signed certificate is valid for one year, unless"_s
              << u"# CertificateExpireTime is set."_s;
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
        lines << u"# The console writes these values and the prestart command to "
                 "CreateTsMedia.log."_s;
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
# The cmdlet has no option for the label (CreateMedia.exe /L: has). cmgmedia writes the profile's
# label. CreateTsMedia.log shows what the console did. Then import the new medium.
)"_s;
}

} // namespace

QString consoleScript(const ConsoleRequest& request)
{
    return answers(request) + preparation(request.answers.provider)
           + lookups(request.answers.distributionPoint) + call(request);
}

} // namespace cmgmedia
