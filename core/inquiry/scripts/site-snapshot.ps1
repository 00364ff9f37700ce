# Created by CMG Media Wizard. Asks a Configuration Manager site what boot media over a cloud
# management gateway (CMG) depend on, and writes the answers to one JSON file.
#
#   powershell -NoProfile -ExecutionPolicy Bypass -File site-snapshot.ps1
#
# It only reads: Get-CimInstance (WMI queries to the SMS Provider) and, where the console is
# installed, Get-CMClientSetting. It changes nothing on the site and nothing on this PC but the one
# file. It needs no administrator of the PC; "Read-only Analyst" in Configuration Manager is enough.
# It writes no secrets: of each object only the properties named below, never a task sequence's
# steps, an account, a password, a private key, a prestart command or the name of a PC or user.
# What your account may not read is written down as such and called "could not be checked" later.
# This file is plain ASCII, and so is what it writes.
param(
    [string[]] $TaskSequence = @(<#taskSequences#>),    # package IDs; none: those that a medium could start
    [string[]] $Collection = @(<#collections#>),        # collection IDs to be looked at besides those deployed to
    [string] $Provider = <#provider#>'',                # server with the SMS Provider; none: as the console knows
    [string] $SiteCode = <#siteCode#>'',                # none: the provider's own
    [string] $Path = 'site-snapshot.json'
)
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'

$schemaVersion = 1
$scriptVersion = '1'
$onMediaBit = 0x00040000                # SMS_Advertisement.AdvertFlags, ENABLE_TS_FROM_CD_AND_PXE
$allScopes = 'SMS00ALL'

# Every question to the site. Where nothing is named, the names are not documented; of the answer
# only what is listed below is used.
$ask = @{
    <#questions#>
}

# ---- small helpers ------------------------------------------------------------------------------

function New-List { return ,(New-Object System.Collections.ArrayList) }

function Get-Text($Value) {
    if ($null -eq $Value) { return $null }
    return [string] $Value
}

function Get-Lower($Value) {
    if ($null -eq $Value) { return $null }
    return ([string] $Value).ToLowerInvariant()
}

function Get-Number($Value) {
    if ($null -eq $Value -or [string] $Value -eq '') { return $null }
    return [long] $Value
}

function Get-Flag($Value) {
    if ($null -eq $Value -or [string] $Value -eq '') { return $null }
    return [System.Convert]::ToBoolean($Value)
}

function Get-Time($Value) {
    if ($null -eq $Value) { return $null }
    $time = [datetime] $Value
    if ($time.Year -lt 1995) { return $null }      # the site's "never" is 1980 or 1990
    return $time.ToUniversalTime().ToString('yyyy-MM-ddTHH:mm:ssZ',
        [System.Globalization.CultureInfo]::InvariantCulture)
}

# '["Display=\\cmg.contoso.com\"]MSWNET:["SMS_SITE=ABC"]\\cmg.contoso.com\' and '\\cmg.contoso.com'
function Get-ServerName($NalPath) {
    if (-not $NalPath) { return $null }
    return ([string] $NalPath).TrimEnd('\').Split('\')[-1].ToLowerInvariant()
}

function Get-ErrorCode($Exception) {
    for ($one = $Exception; $one; $one = $one.InnerException) {
        if ($one -is [Microsoft.Management.Infrastructure.CimException]) {
            return 'cim-' + [string] $one.NativeErrorCode       # cim-AccessDenied, cim-InvalidClass
        }
    }
    return '0x' + $Exception.HResult.ToString('x8')
}

function Get-ErrorText($Exception) {
    $text = ([string] $Exception.Message) -replace '\s+', ' '
    if ($text.Length -gt 300) { $text = $text.Substring(0, 300) }
    return $text.Trim()
}

# The GUID of a medium is what its PFX is protected with, so only its hash is written: enough to
# find the medium again.
function Get-GuidHash($Guid) {
    if (-not $Guid) { return $null }
    $bytes = [System.Text.Encoding]::ASCII.GetBytes(([string] $Guid).Trim('{', '}').ToLowerInvariant())
    $hash = [System.Security.Cryptography.SHA256]::Create()
    try { return [System.BitConverter]::ToString($hash.ComputeHash($bytes)).Replace('-', '').ToLowerInvariant() }
    finally { $hash.Dispose() }
}

# One embedded property of the site control file. Value, Value1 and Value2 differ in meaning.
function Get-ScfProperty($Item, [string] $Name) {
    if (-not $Item) { return $null }
    foreach ($property in @($Item.Props)) {
        if ($property -and $property.PropertyName -eq $Name) { return $property }
    }
    return $null
}

# Always one object: an empty answer of "if" would become {} in the JSON of Windows PowerShell.
function Get-ScfNumber($Item, [string] $Name, [string] $Value = 'Value') {
    $property = Get-ScfProperty $Item $Name
    if (-not $property) { return $null }
    return Get-Number $property.$Value
}

# Public certificates in a text of the site control file, whatever its encoding.
function Read-Certificates([string] $Text) {
    $found = New-List
    if (-not $Text) { return ,$found }
    $packed = $Text -replace '\s', ''
    $bytes = $null
    try {
        if ($packed -match '^30(82|81)[0-9A-Fa-f]+$' -and $packed.Length % 2 -eq 0) {
            $bytes = New-Object byte[] ($packed.Length / 2)
            for ($i = 0; $i -lt $bytes.Length; $i++) {
                $bytes[$i] = [System.Convert]::ToByte($packed.Substring(2 * $i, 2), 16)
            }
        } elseif ($packed -match '^MI[A-Za-z0-9+/]+=*$') {
            $bytes = [System.Convert]::FromBase64String($packed)
        }
        # A certificate is a sequence that starts with a sequence; a PFX starts with a number.
        $header = if ($bytes -and $bytes[1] -eq 0x81) { 3 } else { 4 }
        if ($bytes -and $bytes.Length -gt 64 -and $bytes[$header] -eq 0x30) {
            $certificate = New-Object System.Security.Cryptography.X509Certificates.X509Certificate2 (,$bytes)
            [void] $found.Add($certificate)
        }
    } catch {
        # Not a certificate: the property is something else.
        $bytes = $null
    }
    return ,$found
}

# ---- sections -----------------------------------------------------------------------------------

$sections = [ordered] @{}
$problems = 0

# Runs one section. What it puts out are its rows; what it throws becomes its error. A part of it
# that fails calls Add-PartError and goes on.
function Add-Section([string] $Name, [string] $Via, [scriptblock] $Read) {
    $script:partError = $null
    $rows = New-List
    $state = 'read'
    $failure = $null
    try {
        foreach ($row in @(& $Read)) {
            if ($null -ne $row) { [void] $rows.Add($row) }
        }
        if ($script:partError) { $state = 'partly'; $failure = $script:partError }
    } catch {
        $state = 'failed'
        $failure = [ordered] @{
            code = Get-ErrorCode $_.Exception
            text = Get-ErrorText $_.Exception
        }
        $rows = New-List
    }
    if ($state -ne 'read') { $script:problems++ }
    $script:sections[$Name] = [ordered] @{
        state = $state; via = $Via; error = $failure; rows = $rows
    }
    Write-Host ('  {0,-18} {1,-7} {2,5}' -f $Name, $state, $rows.Count)
}

function Add-PartError($Exception) {
    if (-not $script:partError) {
        $script:partError = [ordered] @{
            code = Get-ErrorCode $Exception
            text = Get-ErrorText $Exception
        }
    }
}

function Get-Rows([string] $Name) {
    if (-not $script:sections.Contains($Name)) { return @() }
    return @($script:sections[$Name].rows)
}

# For a section that asks about what others found: without them "none" would not be true.
function Assert-Read {
    foreach ($name in $args) {
        if ($script:sections[$name].state -eq 'failed') { throw "It needs $name, which could not be read." }
    }
}

# The text of a WQL literal.
function Get-Literal([string] $Text) {
    return "'" + $Text.Replace('\', '\\').Replace("'", "\'") + "'"
}

function Get-Any([string] $Property, $Values) {
    $parts = @($Values | Where-Object { $_ } | Sort-Object -Unique |
        ForEach-Object { $Property + ' = ' + (Get-Literal $_) })
    return '(' + ($parts -join ' OR ') + ')'
}

function Read-Class([string] $Query) {
    return @(Get-CimInstance -CimSession $script:session -Namespace $script:namespace -Query $Query)
}

# With what is lazy: comes with the instance, not with a query.
function Read-Whole($Row) {
    return Get-CimInstance -CimSession $script:session -InputObject $Row
}

# ---- where the site is --------------------------------------------------------------------------

if (-not $Provider) {
    foreach ($key in 'HKLM:\SOFTWARE\WOW6432Node\Microsoft\ConfigMgr10\AdminUI\Connection',
        'HKCU:\SOFTWARE\Microsoft\ConfigMgr10\AdminUI\Connection') {    # [verify]
        $known = Get-ItemProperty -LiteralPath $key -Name Server -ErrorAction SilentlyContinue
        if ($known -and -not $Provider) { $Provider = [string] $known.Server }
    }
}
if (-not $Provider) {
    $Provider = Read-Host -Prompt 'Server with the SMS Provider (empty: this computer)'
}
if (-not $Provider) { $Provider = [System.Net.Dns]::GetHostEntry('').HostName }

Write-Host "Asking $Provider ..."
$session = $null
$firstProblem = $null
foreach ($protocol in 'Dcom', 'Wsman') {        # the console itself uses DCOM
    if ($session) { continue }
    try {
        $option = New-CimSessionOption -Protocol $protocol
        $candidate = New-CimSession -ComputerName $Provider -SessionOption $option
        $locations = @(Get-CimInstance -CimSession $candidate -Namespace 'root/SMS' -Query $ask.providers)
        $session = $candidate
    } catch {
        if (-not $firstProblem) { $firstProblem = $_ }
    }
}
if (-not $session) {
    throw "The SMS Provider on $Provider did not answer: $($firstProblem.Exception.Message)"
}
if (-not $SiteCode) {
    $own = @($locations | Where-Object { $_.ProviderForLocalSite }) + $locations | Select-Object -First 1
    if ($own) { $SiteCode = [string] $own.SiteCode }
}
if ($SiteCode -notmatch '^[A-Za-z0-9]{3}$') { throw "The site code was not found. Use -SiteCode." }
$namespace = "root/SMS/site_$SiteCode"

# ---- the site -----------------------------------------------------------------------------------

Add-Section 'providers' 'SMS_ProviderLocation' {
    foreach ($row in $locations) {
        [ordered] @{
            server = Get-Lower $row.Machine
            siteCode = Get-Text $row.SiteCode
            local = Get-Flag $row.ProviderForLocalSite
        }
    }
}

# Who reads: an empty answer means "none" only if the account may see everything.
$reader = [ordered] @{ roles = New-List; allScopes = $null }
try {
    $me = [System.Security.Principal.WindowsIdentity]::GetCurrent()
    $mine = @($me.User.Value) + @($me.Groups | ForEach-Object { $_.Value })
    $scopes = @()
    foreach ($admin in (Read-Class $ask.admins)) {
        if ($mine -notcontains [string] $admin.AdminSid) { continue }
        foreach ($permission in @((Read-Whole $admin).Permissions)) {
            if (-not $permission) { continue }
            $role = Get-Text $permission.RoleID
            if ($role -and -not $reader.roles.Contains($role)) { [void] $reader.roles.Add($role) }
            $scopes += [string] $permission.CategoryID
        }
    }
    if ($reader.roles.Count -gt 0) { $reader.allScopes = [bool] ($scopes -contains $allScopes) }
} catch {
    $reader.allScopes = $null
}

Add-Section 'sites' 'SMS_Site' {
    foreach ($row in (Read-Class $ask.sites)) {
        [ordered] @{
            siteCode = Get-Text $row.SiteCode
            name = Get-Text $row.SiteName
            type = Get-Number $row.Type                     # 1 secondary, 2 primary, 4 central
            version = Get-Text $row.Version
            build = Get-Number $row.BuildNumber
            server = Get-ServerName $row.ServerName
            parent = Get-Text $row.ReportingSiteCode
        }
    }
}

# Which of Microsoft's updates are installed: hotfixes have their KB number in the name.
Add-Section 'updates' 'SMS_CM_UpdatePackages' {
    foreach ($row in (Read-Class $ask.updates)) {
        [ordered] @{
            name = Get-Text $row.Name
            version = Get-Text $row.FullVersion
            state = Get-Number $row.State                   # 196612 installed
        }
    }
}

Add-Section 'siteSettings' 'SMS_SCI_Component, SMS_SCI_SiteDefinition, SMS_SCI_ClientComp' {
    $components = Read-Class $ask.siteComponents
    $definitions = @()
    try {
        $definitions = Read-Class $ask.siteDefinitions
    } catch { Add-PartError $_.Exception }
    $distribution = @()
    try {
        $distribution = Read-Class $ask.distributionComponents
    } catch { Add-PartError $_.Exception }
    foreach ($component in $components) {
        $code = Get-Text $component.SiteCode
        $definition = $definitions | Where-Object { $_.SiteCode -eq $code } | Select-Object -First 1
        # How many network access accounts, not which.
        $accounts = $null
        $agent = $distribution | Where-Object { $_.SiteCode -eq $code } | Select-Object -First 1
        if ($agent) {
            $accounts = 0
            foreach ($list in @($agent.PropLists)) {
                if ($list -and $list.PropertyListName -eq 'Network Access User Names') {
                    $accounts = @($list.Values | Where-Object { $_ }).Count
                }
            }
        }
        [ordered] @{
            siteCode = $code
            sslState = Get-ScfNumber $component 'IISSSLState'
            collectionLimitDefault = Get-ScfNumber $definition 'Device Collection Threshold' 'Value1'
            collectionLimitMaximum = Get-ScfNumber $definition 'Device Collection Threshold' 'Value2'
            networkAccessAccounts = $accounts
        }
    }
}

# Microsoft documents that a site has trusted root certification authorities and not where its site
# control file keeps them [verify]: every list of these items is looked through for certificates.
Add-Section 'trustedRoots' 'SMS_SCI_SiteDefinition, SMS_SCI_Component' {
    $items = @(Read-Class $ask.siteDefinitions)
    try {
        $items += @(Read-Class $ask.rootComponents)
    } catch { Add-PartError $_.Exception }
    $seen = @{}
    foreach ($item in $items) {
        $texts = @()
        foreach ($list in @($item.PropLists)) {
            if (-not $list) { continue }
            foreach ($value in @($list.Values)) {
                $texts += ,@([string] $list.PropertyListName, [string] $value)
            }
        }
        foreach ($property in @($item.Props)) {
            if (-not $property) { continue }
            $texts += ,@([string] $property.PropertyName, [string] $property.Value1)
            $texts += ,@([string] $property.PropertyName, [string] $property.Value2)
        }
        foreach ($pair in $texts) {
            foreach ($certificate in (Read-Certificates $pair[1])) {
                $key = [string] $item.SiteCode + $certificate.Thumbprint
                if ($seen.ContainsKey($key)) { continue }
                $seen[$key] = $true
                [ordered] @{
                    siteCode = Get-Text $item.SiteCode
                    foundIn = $pair[0]
                    thumbprint = $certificate.Thumbprint.ToUpperInvariant()
                    subject = $certificate.Subject
                    issuer = $certificate.Issuer
                    validUntil = Get-Time $certificate.NotAfter
                }
            }
        }
    }
}

# ---- the gateway --------------------------------------------------------------------------------

Add-Section 'gateways' 'SMS_AzureService' {
    foreach ($row in (Read-Class $ask.gateways)) {
        [ordered] @{
            id = Get-Number $row.AzureServiceID
            type = Get-Text $row.ServiceType                # CloudProxyService, CloudDistributionPoint
            name = Get-Text $row.Name
            serviceName = Get-Text $row.ServiceCName
            deploymentName = Get-Text $row.Fqdn
            siteCode = Get-Text $row.SiteCode
            region = Get-Text $row.Region
            state = Get-Number $row.State                   # 0 ready ... 6 stopped
            statusDetails = Get-Number $row.StatusDetails
            instances = Get-Number $row.NumberOfInstances
            storageName = Get-Text $row.StorageServiceName
            certificateThumbprint = Get-Text $row.ServiceThumbprint
            server = Get-ServerName $row.NALPath
            deploymentModel = Get-Number $row.DeploymentModel           # the rest: not in the
            securityProtocol = Get-Number $row.ProxySecurityProtocol    # documentation [verify]
            checksClientRevocation = Get-Flag $row.ClientCertRevocationEnabled
        }
    }
}

Add-Section 'gatewayEndpoints' 'SMS_CloudProxyRoleEndpoint' {
    foreach ($row in (Read-Class $ask.gatewayEndpoints)) {
        [ordered] @{
            gateway = Get-Text $row.ProxyServiceName
            endpoint = Get-Text $row.EndpointName           # SMS_MP
            server = Get-ServerName $row.RoleServerName
        }
    }
}

Add-Section 'roles' 'SMS_SCI_SysResUse' {
    foreach ($row in @(Read-Class $ask.roles) + @(Read-Class $ask.cloudPoints)) {
        [ordered] @{
            role = Get-Text $row.RoleName
            server = Get-ServerName $row.NALPath
            siteCode = Get-Text $row.SiteCode
            nalType = Get-Text $row.NALType
            sslState = Get-Number $row.SslState
            gatewayTraffic = Get-Flag (Get-ScfNumber $row 'AllowProxyTraffic')
            internet = Get-Flag (Get-ScfNumber $row 'MPInternetFacing')
            intranet = Get-Flag (Get-ScfNumber $row 'MPIntranetFacing')
        }
    }
}

# ---- task sequences and their deployments -------------------------------------------------------

Add-Section 'deployments' 'SMS_Advertisement' {
    $query = $ask.deployments
    if ($TaskSequence) { $query += ' AND ' + (Get-Any 'PackageID' $TaskSequence) }
    foreach ($row in (Read-Class $query)) {
        if (-not $TaskSequence -and -not ([long] $row.AdvertFlags -band $onMediaBit)) { continue }
        $expires = $null
        try {
            $whole = Read-Whole $row                        # ExpirationTimeEnabled is lazy
            if ($whole.ExpirationTimeEnabled) { $expires = Get-Time $whole.ExpirationTime }
        } catch { Add-PartError $_.Exception }
        [ordered] @{
            id = Get-Text $row.AdvertisementID
            name = Get-Text $row.AdvertisementName
            taskSequence = Get-Text $row.PackageID
            collection = Get-Text $row.CollectionID
            advertFlags = Get-Number $row.AdvertFlags
            remoteClientFlags = Get-Number $row.RemoteClientFlags
            offerType = Get-Number $row.OfferType           # 0 required, 2 available
            available = Get-Time $row.PresentTime
            expires = $expires
        }
    }
}

$wanted = @($TaskSequence)
if (-not $wanted) {
    $wanted = @(Get-Rows 'deployments' | ForEach-Object { $_.taskSequence } | Sort-Object -Unique)
}

# Neither steps nor anything else that is lazy: they can hold passwords.
Add-Section 'taskSequences' 'SMS_TaskSequencePackage' {
    foreach ($row in (Read-Class $ask.taskSequences)) {
        [ordered] @{
            id = Get-Text $row.PackageID
            name = Get-Text $row.Name
            changed = Get-Time $row.LastRefreshTime
            references = Get-Number $row.ReferencesCount
        }
    }
}

Add-Section 'references' 'SMS_TaskSequencePackageReference_Flat' {
    if (-not $TaskSequence) { Assert-Read 'deployments' }
    foreach ($id in $wanted) {
        try {
            foreach ($row in (Read-Class ($ask.references + ' WHERE PackageID = ' + (Get-Literal $id)))) {
                [ordered] @{
                    taskSequence = Get-Text $row.PackageID
                    package = Get-Text $row.RefPackageID
                    object = Get-Text $row.ObjectID
                    name = Get-Text $row.ObjectName
                    type = Get-Number $row.ObjectType
                }
            }
        } catch { Add-PartError $_.Exception }
    }
}

$packages = @(Get-Rows 'references' | ForEach-Object { if ($_.package) { $_.package } else { $_.object } } |
    Where-Object { $_ } | Sort-Object -Unique)

Add-Section 'packages' 'SMS_ObjectContentExtraInfo' {
    Assert-Read 'references'
    foreach ($id in $packages) {
        foreach ($row in (Read-Class ($ask.packages + ' WHERE PackageID = ' + (Get-Literal $id)))) {
            [ordered] @{
                id = Get-Text $row.PackageID
                name = Get-Text $row.SoftwareName
                type = Get-Number $row.ObjectType
                version = Get-Number $row.SourceVersion
                kilobytes = Get-Number $row.SourceSize
            }
        }
    }
}

$cloudServers = @(Get-Rows 'gateways' | ForEach-Object { $_.serviceName; $_.deploymentName; $_.server }) +
    @(Get-Rows 'roles' | Where-Object { $_.nalType -eq 'Windows Azure' } | ForEach-Object { $_.server })
$cloudServers = @($cloudServers | Where-Object { $_ } | ForEach-Object { $_.ToLowerInvariant() } |
    Sort-Object -Unique)

# Of the cloud only: which other server has what does not matter here.
Add-Section 'contentStatus' 'SMS_PackageStatusDistPointsSummarizer' {
    Assert-Read 'references' 'gateways' 'roles'
    foreach ($id in $packages) {
        foreach ($row in (Read-Class ($ask.contentStatus + ' WHERE PackageID = ' + (Get-Literal $id)))) {
            $server = Get-ServerName $row.ServerNALPath
            if ($cloudServers -notcontains $server) { continue }
            [ordered] @{
                package = Get-Text $row.PackageID
                server = $server
                state = Get-Number $row.State               # 0 installed
                version = Get-Number $row.SourceVersion
                time = Get-Time $row.SummaryDate
            }
        }
    }
}

# ---- who is reached -----------------------------------------------------------------------------

Add-Section 'collections' 'SMS_Collection' {
    $ids = @('SMS000US') + $Collection + @(Get-Rows 'deployments' | ForEach-Object { $_.collection })
    $done = @{}
    while ($ids.Count -gt 0) {
        $rows = Read-Class ($ask.collections + ' WHERE ' + (Get-Any 'CollectionID' $ids))
        foreach ($id in $ids) { $done[$id] = $true }
        foreach ($row in $rows) {
            [ordered] @{
                id = Get-Text $row.CollectionID
                name = Get-Text $row.Name
                members = Get-Number $row.MemberCount
                limitedTo = Get-Text $row.LimitToCollectionID
                builtIn = Get-Flag $row.IsBuiltIn
                type = Get-Number $row.CollectionType       # 1 users, 2 devices
            }
        }
        $ids = @($rows | ForEach-Object { [string] $_.LimitToCollectionID } |
            Where-Object { $_ -and -not $done.ContainsKey($_) } | Sort-Object -Unique)
    }
}

Add-Section 'unknownComputers' 'SMS_R_UnknownSystem' {
    foreach ($row in (Read-Class $ask.unknownComputers)) {
        [ordered] @{
            name = Get-Text $row.Name                       # "x64 Unknown Computer (...)"
            guid = Get-Text $row.SMSUniqueIdentifier
            siteCode = Get-Text $row.SiteCode
            decommissioned = Get-Flag $row.Decommissioned
        }
    }
}

Add-Section 'clientSettings' 'SMS_ClientSettings, SMS_ClientSettingsAssignment, Get-CMClientSetting' {
    # The default settings are no instance of SMS_ClientSettings: the console's module knows them.
    try {
        if (-not $env:SMS_ADMIN_UI_PATH) {
            throw 'Reading the default client settings needs the console, which this PC does not have.'
        }
        Import-Module (Join-Path (Split-Path $env:SMS_ADMIN_UI_PATH) 'ConfigurationManager.psd1') -Verbose:$false
        if (-not (Get-PSDrive -Name $SiteCode -PSProvider CMSite -ErrorAction SilentlyContinue)) {
            New-PSDrive -Name $SiteCode -PSProvider CMSite -Root $Provider -Scope Script | Out-Null
        }
        Push-Location "${SiteCode}:"
        try {
            $cloud = Get-CMClientSetting -Id 0 -Setting Cloud
        } finally { Pop-Location }
        [ordered] @{
            id = 0; name = 'Default'; type = 0; priority = 10000
            allowGateway = Get-Flag $cloud['AllowCMG']
            allowCloudContent = Get-Flag $cloud['AllowCloudDP']
            collections = New-List
        }
    } catch { Add-PartError $_.Exception }
    $assignments = Read-Class $ask.settingAssignments
    foreach ($row in (Read-Class $ask.clientSettings)) {
        $agent = $null
        try {
            foreach ($configuration in @((Read-Whole $row).AgentConfigurations)) {
                if ($configuration -and $configuration.AgentID -eq 22) { $agent = $configuration }
            }
        } catch { Add-PartError $_.Exception; continue }
        if (-not $agent) { continue }
        $collections = New-List
        foreach ($assignment in $assignments) {
            if ($assignment.ClientSettingsID -eq $row.SettingsID) {
                [void] $collections.Add((Get-Text $assignment.CollectionID))
            }
        }
        [ordered] @{
            id = Get-Number $row.SettingsID
            name = Get-Text $row.Name
            type = Get-Number $row.Type                     # 1 devices, 2 users
            priority = Get-Number $row.Priority             # 1 wins over 2
            allowGateway = Get-Flag $agent.AllowCMG
            allowCloudContent = Get-Flag $agent.AllowCloudDP
            collections = $collections
        }
    }
}

Add-Section 'boundaryGroups' 'SMS_BoundaryGroup, SMS_BoundaryGroupSiteSystems' {
    $systems = @()
    try {
        $systems = Read-Class $ask.boundarySystems
    } catch { Add-PartError $_.Exception }
    foreach ($row in (Read-Class $ask.boundaryGroups)) {
        $servers = New-List
        foreach ($system in $systems) {
            if ($system.GroupID -eq $row.GroupID) { [void] $servers.Add((Get-ServerName $system.ServerNALPath)) }
        }
        [ordered] @{
            id = Get-Number $row.GroupID
            name = Get-Text $row.Name
            flags = Get-Number $row.Flags                   # 8: prefer cloud based sources
            siteCode = Get-Text $row.DefaultSiteCode
            boundaries = Get-Number $row.MemberCount
            servers = $servers
        }
    }
}

# ---- boot images and media ----------------------------------------------------------------------

Add-Section 'bootImages' 'SMS_BootImagePackage' {
    foreach ($row in (Read-Class $ask.bootImages)) {
        $whole = $row
        try { $whole = Read-Whole $row } catch { Add-PartError $_.Exception }
        $components = New-List
        foreach ($component in @($whole.OptionalComponents)) {
            if ($null -ne $component) { [void] $components.Add([long] $component) }
        }
        [ordered] @{
            id = Get-Text $row.PackageID
            name = Get-Text $row.Name
            architecture = Get-Text $row.Architecture
            windowsVersion = Get-Text $row.ImageOSVersion
            version = Get-Text $row.Version
            sourceVersion = Get-Number $row.SourceVersion
            changed = Get-Time $row.LastRefreshTime
            isDefault = Get-Flag $row.DefaultImage
            commandSupport = Get-Flag $whole.EnableLabShell
            hasPrestart = [bool] $whole.PreExecCommandLine  # not the command: it may hold a secret
            components = $components
            drivers = @($whole.ReferencedDrivers | Where-Object { $_ }).Count
        }
    }
}

Add-Section 'mediaCertificates' 'SMS_CertificateInfo' {
    $rows = @(Read-Class $ask.mediaCertificates |
        Sort-Object -Property ValidUntil -Descending | Select-Object -First 500)
    foreach ($row in $rows) {
        $thumbprint = $null
        try { $thumbprint = Get-Text (Read-Whole $row).Thumbprint } catch { Add-PartError $_.Exception }
        [ordered] @{
            guidSha256 = Get-GuidHash $row.SMSID            # not the GUID: see there
            thumbprint = $thumbprint
            keyType = Get-Number $row.KeyType               # 1 self-signed, 2 issued
            validFrom = Get-Time $row.ValidFrom
            validUntil = Get-Time $row.ValidUntil
            blocked = Get-Flag $row.IsBlocked
            approved = Get-Flag $row.IsApproved
        }
    }
}

# ---- writing ------------------------------------------------------------------------------------

$asked = New-List
foreach ($id in $TaskSequence) { [void] $asked.Add($id) }
$askedCollections = New-List
foreach ($id in $Collection) { [void] $askedCollections.Add($id) }

$snapshot = [ordered] @{
    schema = 'cmgmedia-site-snapshot'
    version = $schemaVersion
    made = [ordered] @{
        time = Get-Time ([datetime]::UtcNow)
        by = "script $scriptVersion"
        route = 'wmi'
        provider = Get-Lower $Provider
        siteCode = $SiteCode.ToUpperInvariant()
        taskSequences = $asked
        collections = $askedCollections
    }
    reader = $reader
    sections = $sections
}
$json = ConvertTo-Json -InputObject $snapshot -Depth 8
$json = [regex]::Replace($json, '[^\x20-\x7E\r\n\t]', { param($sign) '\u{0:x4}' -f [int] $sign.Value[0] })
# Beside this script: where it runs may be a drive of the console.
$folder = if ($PSScriptRoot) { $PSScriptRoot } else { [System.Environment]::CurrentDirectory }
$full = [System.IO.Path]::GetFullPath([System.IO.Path]::Combine($folder, $Path))
[System.IO.File]::WriteAllText($full, $json + "`r`n", [System.Text.Encoding]::ASCII)
Remove-CimSession -CimSession $session
Write-Host "Written: $full"
if ($problems -gt 0) {
    Write-Host "$problems of $($sections.Count) sections could not be read completely. The reasons are in the file."
}
