// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/console_script.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

QString literalOrAsk(const QString& text, const QString& question)
{
    return text.isEmpty() ? u"(Read-Host -Prompt %1)"_s.arg(powerShellLiteral(question))
                          : powerShellLiteral(text);
}

/// Where the console writes: beside the medium that this program will make of it.
QString consoleOutput(const MediaProfile& profile)
{
    const QFileInfo output(profile.resolved(profile.output.path));
    const QString name =
        output.completeBaseName().isEmpty() ? u"official"_s : output.completeBaseName();
    return QDir::toNativeSeparators(output.path() + u'/' + name + u"-console.iso"_s);
}

QString head(const ConsoleFacts& facts, const MediaProfile& profile)
{
    return uR"(#Requires -RunAsAdministrator
# Makes site-based boot media over a cloud management gateway with the Configuration Manager
# console. Run it on a PC with the console, at a primary site and not at the central administration
# site (media made there lack the root certification authorities).
# No secret stands in this file; passwords are asked for.
$ErrorActionPreference = 'Stop'

$siteCode = %1
$bootImageId = %2
$gateway = %3
$path = %4

Import-Module (Join-Path (Split-Path $env:SMS_ADMIN_UI_PATH) 'ConfigurationManager.psd1')
if (-not (Get-PSDrive -Name $siteCode -PSProvider CMSite -ErrorAction SilentlyContinue)) {
    $provider = Read-Host -Prompt 'Server with the SMS Provider'
    New-PSDrive -Name $siteCode -PSProvider CMSite -Root $provider | Out-Null
}
if (Test-Path -LiteralPath $path) { throw "$path exists already; the console would delete it." }
)"_s.arg(literalOrAsk(facts.siteCode, u"Site code"_s),
         literalOrAsk(facts.bootImagePackage, u"Package ID of the boot image"_s),
         literalOrAsk(facts.gatewayHost, u"Service name of the gateway"_s),
         powerShellLiteral(consoleOutput(profile)));
}

/// The profile's password choice decides for the medium of the console too: it is carried over.
bool wantsPassword(const MediaProfile& profile, const ConsoleFacts& facts)
{
    return profile.security.password == PasswordChoice::Keep
               ? facts.hasPassword
               : profile.security.password == PasswordChoice::Change;
}

/// What goes beyond the arguments that every call has; a line each.
QStringList options(const MediaProfile& profile, const ConsoleFacts& facts)
{
    QStringList lines;
    if (wantsPassword(profile, facts))
        lines << u"$media.MediaPassword = Read-Host -AsSecureString -Prompt 'Media password'"_s;
    if (facts.unknownComputers)
        lines << u"$media.AllowUnknownMachine = $true"_s;
    const UnattendedChoice unattended = profile.security.unattended;
    if (unattended == UnattendedChoice::Yes
        || (unattended == UnattendedChoice::Keep && facts.unattended))
        lines << u"$media.AllowUnattended = $true"_s;
    if (profile.security.pfx.isEmpty())
        lines << u"# The self-signed certificate of the medium lasts a year unless"_s
              << u"# CertificateExpireTime says otherwise."_s;
    else
        lines << u"$media.CertificatePath = "_s
                     + powerShellLiteral(
                         QDir::toNativeSeparators(profile.resolved(profile.security.pfx)))
              << u"$media.CertificatePassword = Read-Host -AsSecureString -Prompt "
                 "'Password of the certificate'"_s;
    lines << u"$media.Variable = @{}"_s;
    for (const auto& [name, value] : profile.customization.variables) {
        if (value)
            lines << u"$media.Variable[%1] = %2"_s.arg(powerShellLiteral(name),
                                                       powerShellLiteral(*value));
    }
    return lines;
}

/// Double quotes are understood by PowerShell, cmd and POSIX shells alike; what any of them takes
/// apart inside is rare and left to the single quotes of PowerShell and POSIX.
QString quoted(const QString& text)
{
    const bool isPlain = !text.contains(u'"') && !text.contains(u'$') && !text.contains(u'`')
                         && !text.contains(u'%');
    return isPlain ? u'"' + text + u'"' : powerShellLiteral(text);
}

} // namespace

QString powerShellLiteral(const QString& text)
{
    // PowerShell takes the typographic quotes for straight ones.
    QString inside;
    for (const QChar sign : text) {
        if (u"'\u2018\u2019\u201A\u201B"_s.contains(sign))
            inside += sign;
        inside += sign;
    }
    return u'\'' + inside + u'\'';
}

QString consoleScript(const MediaProfile& profile, const ConsoleFacts& facts)
{
    return head(facts, profile) + uR"(
Push-Location "${siteCode}:"
try {
    $media = @{
        MediaMode = 'SiteBased'
        MediaType = 'CdDvd'
        Path = $path
        SiteCode = $siteCode
        BootImage = Get-CMBootImage -Id $bootImageId
        # Any distribution point that has the boot image; your account reads its content library.
        DistributionPoint = Get-CMDistributionPoint | Select-Object -First 1
        # [verify] Microsoft documents Get-CMManagementPoint objects here and not how a gateway is
        # given. If the cmdlet refuses this one, choose the gateway in the wizard of the console:
        # Boot Image, Management point, Add Management Points, Cloud management gateway.
        ManagementPoint = Get-CMManagementPoint | Where-Object { $_.NetworkOSPath -like "*$gateway*" }
    }
)"_s + u"    "_s
           + options(profile, facts).join(u"\n    "_s) + u'\n' + uR"(    New-CMBootableMedia @media
} finally {
    Pop-Location
}
# The cmdlet takes no label (CreateMedia.exe /L: does); cmgmedia writes the label of the profile.
# What the console did stands in CreateTsMedia.log. Then import the result:
)"_s + u"#   source.path = %1\n"_s.arg(consoleOutput(profile));
}

QString buildCommandLine(const QString& profilePath, const MediaProfile& profile,
                         const BuildArguments& arguments)
{
    QString line = u"cmgmedia build "_s + quoted(QDir::toNativeSeparators(profilePath));
    for (const auto& [path, identity] : arguments.sticks)
        line += u" --device %1 --erase %2"_s.arg(path, quoted(identity));
    if (profile.security.password == PasswordChoice::Change)
        line += u" --new-media-password-file FILE"_s;
    for (const QString& ruleId : arguments.allowed)
        line += u" --allow "_s + ruleId;
    return line;
}

} // namespace cmgmedia
