# Blocks the certificate of a lost boot medium at its Configuration Manager site, so that the site
# refuses the medium. Made by CMG Media Wizard for this medium:
#   powershell -NoProfile -ExecutionPolicy Bypass -File block-medium.ps1
# Run it on a PC with the console, as someone who may manage certificates in the site ("Full
# Administrator" may). It shows what it found and asks before it blocks. -WhatIf only shows,
# -Unblock takes it back.
# This file contains no secrets: a medium is found by the thumbprint of its certificate.
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
    [string] $SiteCode = <#siteCode#>'',
    [string] $Provider = <#provider#>'',
    [string] $Thumbprint = <#thumbprint#>'',
    [string] $GuidSha256 = <#guidSha256#>'',      # of the medium; decides where several media have one certificate
    [switch] $Unblock
)
$ErrorActionPreference = 'Stop'

function Get-GuidHash([string] $Guid) {
    $bytes = [System.Text.Encoding]::ASCII.GetBytes($Guid.Trim('{', '}').ToLowerInvariant())
    $hash = [System.Security.Cryptography.SHA256]::Create()
    try { return [System.BitConverter]::ToString($hash.ComputeHash($bytes)).Replace('-', '').ToLowerInvariant() }
    finally { $hash.Dispose() }
}

if (-not $SiteCode) { $SiteCode = Read-Host -Prompt 'Site code' }
if (-not $env:SMS_ADMIN_UI_PATH) { throw 'This PC has no Configuration Manager console.' }
Import-Module (Join-Path (Split-Path $env:SMS_ADMIN_UI_PATH) 'ConfigurationManager.psd1')
if (-not (Get-PSDrive -Name $SiteCode -PSProvider CMSite -ErrorAction SilentlyContinue)) {
    if (-not $Provider) { $Provider = Read-Host -Prompt 'Server with the SMS Provider' }
    New-PSDrive -Name $SiteCode -PSProvider CMSite -Root $Provider -WhatIf:$false -Confirm:$false | Out-Null
}
Push-Location "${SiteCode}:"
try {
    $found = @(Get-CMCertificate -CertificateType BootMedia -Thumbprint $Thumbprint)
    if ($GuidSha256) { $found = @($found | Where-Object { (Get-GuidHash $_.SMSID) -eq $GuidSha256 }) }
    if ($found.Count -eq 0) {
        throw "The site $SiteCode knows no boot medium with the certificate $Thumbprint. Was it created there?"
    }
    # Not the GUID: what opens the certificate of a medium is not shown.
    $found | Select-Object -Property 'IssuedTo', 'KeyType', 'ValidFrom', 'ValidUntil', 'IsBlocked' | Format-List | Out-Host
    if ($found.Count -gt 1) {
        $hashes = @($found | ForEach-Object { Get-GuidHash $_.SMSID }) -join ', '
        throw "Several media have this certificate. Choose one with -GuidSha256: $hashes"
    }
    foreach ($certificate in $found) {
        $what = if ($Unblock) { 'Unblock this boot medium' } else { 'Block this boot medium for good' }
        if ([bool] $certificate.IsBlocked -ne [bool] $Unblock) {
            Write-Host ("{0} is already {1}." -f $Thumbprint, $(if ($Unblock) { 'not blocked' } else { 'blocked' }))
            continue
        }
        if (-not $PSCmdlet.ShouldProcess($Thumbprint, $what)) { continue }
        if ($Unblock) { Unblock-CMCertificate -Id $certificate.SMSID -Confirm:$false }
        else { Block-CMCertificate -Id $certificate.SMSID -Confirm:$false }
        $now = Get-CMCertificate -Id $certificate.SMSID
        if ([bool] $now.IsBlocked -eq [bool] $Unblock) { throw "The site did not change $Thumbprint." }
        Write-Host ("{0}: done at {1:u}" -f $Thumbprint, [datetime]::UtcNow)
    }
    if ($found | Where-Object { $_.KeyType -eq 2 }) {
        Write-Host 'The certificate was issued by a certification authority: revoke it there too, and'
        Write-Host 'replace it in every other medium and distribution point that uses it.'
    }
} finally { Pop-Location }
