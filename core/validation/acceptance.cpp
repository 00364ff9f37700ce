// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/acceptance.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr unsigned bit(Scenario scenario)
{
    return 1U << static_cast<unsigned>(scenario);
}

constexpr unsigned kCmg = bit(Scenario::CmgManagementPoint);
constexpr unsigned kCloudContent = bit(Scenario::CloudContent);
constexpr unsigned kSoftwareCenter = bit(Scenario::SoftwareCenter);
constexpr unsigned kInternetBased = bit(Scenario::InternetBased);

constexpr ItemWays kKnow{};
constexpr ItemWays kFile{.byFile = true};
constexpr ItemWays kFileLive{.byFile = true, .live = true};
constexpr ItemWays kFileAsk{.byFile = true, .ask = true};
constexpr ItemWays kFileLiveAsk{.byFile = true, .live = true, .ask = true};
constexpr ItemWays kHint{.hint = true};
constexpr ItemWays kHintLive{.hint = true, .live = true};
constexpr ItemWays kHintAsk{.hint = true, .ask = true};
constexpr ItemWays kHintLiveAsk{.hint = true, .live = true, .ask = true};
constexpr ItemWays kLive{.live = true};
constexpr ItemWays kLiveAsk{.live = true, .ask = true};
constexpr ItemWays kAsk{.ask = true};

// In the order of the list that the rules name: three editions of "Deploy a task sequence over the
// internet", a guide with its thread, and the plan for internet-based client management.
constexpr AcceptanceItem kItems[] = {
    {"A1"_L1, ItemGroup::Site, kFileLiveAsk, kCmg,
     QT_TRANSLATE_NOOP("Item", "The site has version 2010 or later."), &kDeployOverInternet},
    {"A2"_L1, ItemGroup::Site, kFileLiveAsk, kCmg,
     QT_TRANSLATE_NOOP("Item", "No site of version 2002 or earlier is involved: there a task "
                               "sequence over the internet starts in Software Center only."),
     &kDeployOverInternet},
    {"A3"_L1, ItemGroup::Gateway, kLiveAsk, kCmg | kSoftwareCenter,
     QT_TRANSLATE_NOOP("Item", "The cloud management gateway is set up and ready."),
     &kDeployOverInternet},
    {"A4"_L1, ItemGroup::Content, kHintLive, kCmg,
     QT_TRANSLATE_NOOP(
         "Item", "All content that the task sequence refers to is on a content-enabled gateway."),
     &kDeployOverInternet},
    {"A5"_L1, ItemGroup::Content, kLiveAsk, kCmg | kCloudContent,
     QT_TRANSLATE_NOOP("Item", "The content is not on a cloud distribution point, which could no "
                               "longer be created since version 2107."),
     &kDeployOverInternet},
    {"A6"_L1, ItemGroup::Gateway, kLiveAsk, kCmg | kSoftwareCenter,
     QT_TRANSLATE_NOOP("Item", "The gateway is allowed to function as a cloud distribution point "
                               "and serve content from Azure storage."),
     &kDeployOverInternet},
    {"A7"_L1, ItemGroup::ClientSettings, kLiveAsk, kCmg | kSoftwareCenter,
     QT_TRANSLATE_NOOP("Item", "Client settings, Cloud Services: Allow access to cloud "
                               "distribution point is Yes and deployed to the PCs."),
     &kDeployOverInternet},
    {"A8"_L1, ItemGroup::ClientSettings, kLiveAsk, kCmg | kSoftwareCenter,
     QT_TRANSLATE_NOOP("Item", "Client settings, Cloud Services: Enable clients to use a cloud "
                               "management gateway is Yes and deployed to the PCs."),
     &kDeployOverInternet},
    {"A9"_L1, ItemGroup::TaskSequence, kFileLive, kCmg,
     QT_TRANSLATE_NOOP(
         "Item", "Apply Network Settings joins a workgroup; no domain controller can be reached."),
     &kDeployOverInternet},
    {"A10"_L1, ItemGroup::Deployment, kLiveAsk, kCmg | kSoftwareCenter,
     QT_TRANSLATE_NOOP("Item", "Deployment, User Experience: Allow task sequence to run for client "
                               "on the Internet is ticked."),
     &kDeployOverInternet},
    {"A11"_L1, ItemGroup::Deployment, kLiveAsk, kCmg,
     QT_TRANSLATE_NOOP("Item",
                       "Deployment Settings: Make available to is an option that includes media."),
     &kDeployOverInternet},
    {"A12"_L1, ItemGroup::Deployment, kLiveAsk, kCmg | kSoftwareCenter,
     QT_TRANSLATE_NOOP("Item", "Deployment, Distribution Points: Download content locally when "
                               "needed by the running task sequence."),
     &kDeployOverInternet},
    {"A13"_L1, ItemGroup::Network, kKnow, kCmg | kSoftwareCenter,
     QT_TRANSLATE_NOOP("Item",
                       "The PC needs the internet without a break while the task sequence runs."),
     &kDeployOverInternet},
    {"A14"_L1, ItemGroup::Network, kHintAsk, kCmg,
     QT_TRANSLATE_NOOP("Item", "The PC has a wired network, and the boot image knows its network "
                               "card: Windows PE has no wireless network."),
     &kDeployOverInternet},
    {"A15"_L1, ItemGroup::Certificates, kFileLive, kCmg,
     QT_TRANSLATE_NOOP("Item", "Version 2010 of the early ring: the PKI certificate of the medium "
                               "is SHA-256 with the Microsoft Enhanced RSA and AES provider."),
     &kDeployOverInternet},
    {"A16"_L1, ItemGroup::Certificates, kFile, kCmg,
     QT_TRANSLATE_NOOP("Item", "Later versions: the same is recommended and not required; "
                               "certificates of version 3 (CNG) are allowed."),
     &kDeployOverInternet},
    {"A17"_L1, ItemGroup::Site, kHintLiveAsk, kCmg,
     QT_TRANSLATE_NOOP(
         "Item",
         "Versions 2010 and 2103: the management point allows intranet and internet connections."),
     &kDeployOverInternet},
    {"A18"_L1, ItemGroup::BootImage, kFileLive, kCmg,
     QT_TRANSLATE_NOOP(
         "Item", "The boot image trusts the authority that issued the certificate of the gateway."),
     &kDeployOverInternet},
    {"A19"_L1, ItemGroup::Medium, kFile, kCmg,
     QT_TRANSLATE_NOOP("Item", "The medium is site-based media."), &kDeployOverInternet},
    {"A20"_L1, ItemGroup::Medium, kFile, kCmg | kCloudContent,
     QT_TRANSLATE_NOOP("Item", "The medium is protected with a strong password."),
     &kDeployOverInternet},
    {"A21"_L1, ItemGroup::Medium, kFileLive, kCmg,
     QT_TRANSLATE_NOOP("Item", "The gateway was chosen as management point of the medium."),
     &kDeployOverInternet},
    {"A22"_L1, ItemGroup::Network, kHintLive, kCmg,
     QT_TRANSLATE_NOOP(
         "Item", "From the branch the PC reaches the gateway and its Azure storage on port 443."),
     &kDeployOverInternet},
    {"A23"_L1, ItemGroup::GoodToKnow, kKnow, kCmg,
     QT_TRANSLATE_NOOP("Item",
                       "After the task sequence the client uses token-based authentication."),
     &kDeployOverInternet},
    {"A24"_L1, ItemGroup::Deployment, kHintLiveAsk, kCmg | kCloudContent,
     QT_TRANSLATE_NOOP("Item", "A required deployment of an operating system is high risk: its "
                               "collection holds only PCs that may be reinstalled."),
     &kDeployOverInternet},
    {"A25"_L1, ItemGroup::GoodToKnow, kKnow, kCmg | kCloudContent | kSoftwareCenter,
     QT_TRANSLATE_NOOP(
         "Item",
         "First deploy the task sequence in the ordinary way, then adapt it for the internet."),
     &kDeployOverInternet},
    {"A26"_L1, ItemGroup::TaskSequence, kFileLive, kCmg,
     QT_TRANSLATE_NOOP(
         "Item", "The task sequence does not run another program first, which needs a UNC path."),
     &kDeployOverInternet},
    {"A27"_L1, ItemGroup::TaskSequence, kFile, kCmg,
     QT_TRANSLATE_NOOP("Item", "Setup Windows and ConfigMgr sets CCMHOSTNAME to the gateway."),
     &kDeployOverInternet},
    {"A28"_L1, ItemGroup::GoodToKnow, kKnow, kCmg | kSoftwareCenter,
     QT_TRANSLATE_NOOP("Item", "A Microsoft Entra joined PC does not join again by itself after "
                               "the deployment; it is managed all the same."),
     &kDeployOverInternet},
    {"A29"_L1, ItemGroup::GoodToKnow, kKnow, kSoftwareCenter,
     QT_TRANSLATE_NOOP("Item", "A task sequence that images a running Windows starts in Software "
                               "Center, by the user, from version 2006 on."),
     &kDeployOverInternet},
    {"A30"_L1, ItemGroup::TaskSequence, kFile, kCmg,
     QT_TRANSLATE_NOOP(
         "Item", "The task sequence is not an in-place upgrade, which boot media cannot start."),
     &kDeployOverInternet},
    {"A31"_L1, ItemGroup::Content, kLiveAsk, kSoftwareCenter,
     QT_TRANSLATE_NOOP("Item", "In-place upgrade: all content is on the content-enabled gateway."),
     &kDeployOverInternet},
    {"A32"_L1, ItemGroup::Deployment, kKnow, kSoftwareCenter,
     QT_TRANSLATE_NOOP(
         "Item", "In-place upgrade: content can be downloaded on demand from version 1910 on."),
     &kDeployOverInternet},
    {"A33"_L1, ItemGroup::GoodToKnow, kKnow, kSoftwareCenter,
     QT_TRANSLATE_NOOP("Item", "In-place upgrade: content can be downloaded beforehand."),
     &kDeployOverInternet},
    {"A34"_L1, ItemGroup::Network, kAsk, kCloudContent,
     QT_TRANSLATE_NOOP(
         "Item", "Content from the cloud: the PC reaches the management point in the intranet."),
     &kDeployOverInternet},
    {"A35"_L1, ItemGroup::Site, kFileLiveAsk, kCloudContent,
     QT_TRANSLATE_NOOP(
         "Item",
         "Content from the cloud: the site has version 2006 or later (a newer article says 2010)."),
     &kDeployOverInternet},
    {"A36"_L1, ItemGroup::ClientSettings, kLiveAsk, kCloudContent,
     QT_TRANSLATE_NOOP("Item", "Content from the cloud: Allow access to cloud distribution point "
                               "is Yes and deployed to the PCs."),
     &kDeployOverInternet},
    {"A37"_L1, ItemGroup::Network, kLiveAsk, kCloudContent,
     QT_TRANSLATE_NOOP("Item", "Content from the cloud: the boundary group of the PCs is "
                               "associated with the content-enabled gateway."),
     &kDeployOverInternet},
    {"A38"_L1, ItemGroup::Network, kLiveAsk, kCloudContent,
     QT_TRANSLATE_NOOP("Item", "Content from the cloud: the boundary group prefers cloud based "
                               "sources over on-premises sources."),
     &kDeployOverInternet},
    {"A39"_L1, ItemGroup::Content, kHintLive, kCloudContent,
     QT_TRANSLATE_NOOP("Item", "Content from the cloud: all content of the task sequence is on the "
                               "content-enabled gateway."),
     &kDeployOverInternet},
    {"A40"_L1, ItemGroup::Diagnosis, kHint, kCmg | kCloudContent,
     QT_TRANSLATE_NOOP("Item", "When it fails, smsts.log on the PC can be read."),
     &kDeployOverInternet},
    {"A41"_L1, ItemGroup::BootImage, kFile, kCmg,
     QT_TRANSLATE_NOOP("Item", "The root certificate was exported from where it is trusted, and "
                               "its thumbprint is known."),
     &kDeployOverInternet},
    {"A42"_L1, ItemGroup::BootImage, kFile, kCmg,
     QT_TRANSLATE_NOOP(
         "Item",
         "Certificates given as a registry file are CA certificates under their own thumbprint."),
     &kDeployOverInternet},
    {"A43"_L1, ItemGroup::BootImage, kFile, kCmg,
     QT_TRANSLATE_NOOP("Item", "The image of the boot.wim that boots is the one that is changed."),
     &kDeployOverInternet},
    {"A44"_L1, ItemGroup::BootImage, kFile, kCmg,
     QT_TRANSLATE_NOOP("Item",
                       "The registry hive that is changed is the SOFTWARE hive of the boot image."),
     &kDeployOverInternet},
    {"A45"_L1, ItemGroup::BootImage, kFile, kCmg,
     QT_TRANSLATE_NOOP("Item", "The certificates stand in the hive afterwards."),
     &kDeployOverInternet},
    {"A46"_L1, ItemGroup::BootImage, kFile, kCmg,
     QT_TRANSLATE_NOOP(
         "Item", "No hive was left loaded and no mount left open when the boot image was saved."),
     &kDeployOverInternet},
    {"A47"_L1, ItemGroup::BootImage, kFile, kCmg,
     QT_TRANSLATE_NOOP("Item", "The change of the boot image was committed."),
     &kDeployOverInternet},
    {"A48"_L1, ItemGroup::BootImage, kFileAsk, kCmg,
     QT_TRANSLATE_NOOP(
         "Item", "Media that were made before the boot image trusted the gateway are made again."),
     &kDeployOverInternet},
    {"A49"_L1, ItemGroup::TaskSequence, kFile, kCmg,
     QT_TRANSLATE_NOOP(
         "Item", "Apply Windows Settings enables the local administrator and sets its password."),
     &kWindowsNoobGuide},
    {"A50"_L1, ItemGroup::TaskSequence, kFile, kCmg,
     QT_TRANSLATE_NOOP(
         "Item", "Enable BitLocker does not wait for Active Directory to take the recovery key."),
     &kWindowsNoobGuide},
    {"A51"_L1, ItemGroup::Content, kLiveAsk, kCmg,
     QT_TRANSLATE_NOOP("Item", "Distribute Content names the gateway as a destination."),
     &kWindowsNoobGuide},
    {"A52"_L1, ItemGroup::ClientSettings, kLiveAsk, kCmg,
     QT_TRANSLATE_NOOP("Item",
                       "Both client settings were looked up in the settings that really apply."),
     &kWindowsNoobGuide},
    {"A53"_L1, ItemGroup::Deployment, kLiveAsk, kCmg,
     QT_TRANSLATE_NOOP("Item", "The collection is limited sensibly and not to All Systems."),
     &kWindowsNoobGuide},
    {"A54"_L1, ItemGroup::Deployment, kLive, kCmg,
     QT_TRANSLATE_NOOP(
         "Item", "The deployment is for media, allowed on the internet and downloads on demand."),
     &kWindowsNoobGuide},
    {"A55"_L1, ItemGroup::Deployment, kLiveAsk, kCmg | kCloudContent,
     QT_TRANSLATE_NOOP("Item", "The deployment reaches known and unknown computers as meant."),
     &kWindowsNoobGuide},
    {"A56"_L1, ItemGroup::Medium, kHintLive, kCmg | kCloudContent,
     QT_TRANSLATE_NOOP("Item", "All Unknown Computers is a target only if the medium has unknown "
                               "computer support, and the other way round."),
     &kWindowsNoobGuide},
    {"A57"_L1, ItemGroup::Certificates, kFile, kCmg,
     QT_TRANSLATE_NOOP("Item", "The certificate template uses the Microsoft Enhanced RSA and AES "
                               "Cryptographic Provider."),
     &kWindowsNoobGuide},
    {"A58"_L1, ItemGroup::Certificates, kFile, kCmg,
     QT_TRANSLATE_NOOP("Item",
                       "The certificate is signed with SHA-256 and its key can be exported."),
     &kWindowsNoobGuide},
    {"A59"_L1, ItemGroup::Certificates, kFile, kCmg,
     QT_TRANSLATE_NOOP("Item", "The PFX holds the private key and opens with its password."),
     &kWindowsNoobGuide},
    {"A60"_L1, ItemGroup::Certificates, kFileLiveAsk, kCmg,
     QT_TRANSLATE_NOOP("Item", "A PKI certificate is used where the site is HTTPS only; elsewhere "
                               "the self-signed certificate of the medium does."),
     &kWindowsNoobGuide},
    {"A61"_L1, ItemGroup::Medium, kFile, kCmg | kCloudContent,
     QT_TRANSLATE_NOOP("Item", "The medium is a bootable ISO file or stick."), &kWindowsNoobGuide},
    {"A62"_L1, ItemGroup::Network, kLive, kCmg,
     QT_TRANSLATE_NOOP("Item", "A PC like those at the branch was tried over the internet, without "
                               "a domain controller in reach."),
     &kWindowsNoobGuide},
    {"A63"_L1, ItemGroup::GoodToKnow, kKnow, kCmg | kCloudContent,
     QT_TRANSLATE_NOOP("Item", "The user sees: the password, the list of task sequences, then "
                               "downloads from the gateway."),
     &kWindowsNoobGuide},
    {"A64"_L1, ItemGroup::GoodToKnow, kKnow, kCmg,
     QT_TRANSLATE_NOOP("Item", "The result is managed over a token and not joined to the domain."),
     &kWindowsNoobGuide},
    {"A65"_L1, ItemGroup::Diagnosis, kHint, kCmg | kCloudContent,
     QT_TRANSLATE_NOOP(
         "Item", "The log lies in X:\\Windows\\Temp\\SMSTSLog\\smsts.log while Windows PE runs."),
     &kWindowsNoobGuide},
    {"A66"_L1, ItemGroup::Site, kHintLiveAsk, kCmg,
     QT_TRANSLATE_NOOP("Item", "Version 2010 of the early ring has the hotfix KB4594176."),
     &kWindowsNoobGuide},
    {"A67"_L1, ItemGroup::Diagnosis, kHint, kCmg,
     QT_TRANSLATE_NOOP("Item", "0x87d00215 is not a cause: the error before it decides, such as "
                               "trust or an aged media token."),
     &kWindowsNoobGuide},
    {"A68"_L1, ItemGroup::Certificates, kFileLiveAsk, kCmg,
     QT_TRANSLATE_NOOP("Item", "The revocation list of the certificate of the gateway can be "
                               "fetched from the internet, or clients do not check it."),
     &kWindowsNoobGuide},
    {"A69"_L1, ItemGroup::Content, kHintLive, kCmg,
     QT_TRANSLATE_NOOP("Item", "The version of each package that a PC asks for is on the gateway."),
     &kWindowsNoobGuide},
    {"A70"_L1, ItemGroup::Content, kLive, kCmg,
     QT_TRANSLATE_NOOP("Item", "distmgr.log alone does not prove that content is on the gateway."),
     &kWindowsNoobGuide},
    {"A71"_L1, ItemGroup::Diagnosis, kFile, kCmg,
     QT_TRANSLATE_NOOP("Item", "No SECURE_FAILURE 0x8 (INVALID_CA) is to be expected when the PC "
                               "asks the gateway for a token."),
     &kWindowsNoobGuide},
    {"A72"_L1, ItemGroup::Network, kFileLive, kCmg,
     QT_TRANSLATE_NOOP(
         "Item", "The gateway is asked on port 443, whatever the client ports of the site are."),
     &kWindowsNoobGuide},
    {"A73"_L1, ItemGroup::Certificates, kFileLive, kCmg,
     QT_TRANSLATE_NOOP("Item", "Trust and revocation are different things: without trust it fails "
                               "even where revocation is not checked."),
     &kWindowsNoobGuide},
    {"A74"_L1, ItemGroup::BootImage, kFileLive, kCmg,
     QT_TRANSLATE_NOOP("Item", "With a gateway certificate of your own authority: the boot image "
                               "trusts it, or the certificate is a public one."),
     &kWindowsNoobGuide},
    {"A75"_L1, ItemGroup::Gateway, kHintLive, kCmg,
     QT_TRANSLATE_NOOP(
         "Item",
         "The service name of the gateway has a public CNAME, and media use the service name."),
     &kWindowsNoobGuide},
    {"A76"_L1, ItemGroup::BootImage, kFileLive, kCmg,
     QT_TRANSLATE_NOOP("Item",
                       "Root and intermediate certificates are trusted, not the root alone."),
     &kWindowsNoobGuide},
    {"A77"_L1, ItemGroup::Diagnosis, kHint, kCmg,
     QT_TRANSLATE_NOOP("Item", "The token of the medium is not too old."), &kWindowsNoobGuide},
    {"A78"_L1, ItemGroup::Network, kLive, kCmg,
     QT_TRANSLATE_NOOP("Item", "Devices on the way let HTTP 1.1 through."), &kInternetBasedClients},
    {"A79"_L1, ItemGroup::Network, kLive, kCmg,
     QT_TRANSLATE_NOOP(
         "Item", "Devices on the way let multipart/mixed and application/octet-stream through."),
     &kInternetBasedClients},
    {"A80"_L1, ItemGroup::Network, kLive, kCmg,
     QT_TRANSLATE_NOOP("Item", "Devices on the way let HEAD, CCM_POST, BITS_POST, GET and PROPFIND "
                               "through to the management point."),
     &kInternetBasedClients},
    {"A81"_L1, ItemGroup::Network, kLive, kCmg,
     QT_TRANSLATE_NOOP("Item",
                       "Devices on the way let HEAD, GET and PROPFIND through to the content."),
     &kInternetBasedClients},
    {"A82"_L1, ItemGroup::GoodToKnow, kKnow, kInternetBased,
     QT_TRANSLATE_NOOP("Item",
                       "Fallback status points need POST; the application catalog is history."),
     &kInternetBasedClients},
    {"A83"_L1, ItemGroup::Network, kLive, kCmg,
     QT_TRANSLATE_NOOP(
         "Item", "Devices on the way keep the headers Range, CCMClientID, CCMClientIDSignature, "
                 "CCMClientTimestamp and CCMClientTimestampsSignature."),
     &kInternetBasedClients},
    {"A84"_L1, ItemGroup::Network, kLive, kCmg,
     QT_TRANSLATE_NOOP("Item", "Devices on the way keep the header Range to the content."),
     &kInternetBasedClients},
    {"A85"_L1, ItemGroup::Network, kLiveAsk, kCmg,
     QT_TRANSLATE_NOOP("Item", "Nothing on the way opens or inspects TLS in front of the gateway."),
     &kInternetBasedClients},
    {"A86"_L1, ItemGroup::GoodToKnow, kKnow, kInternetBased,
     QT_TRANSLATE_NOOP(
         "Item", "The client identifies itself in the payload; a proxy is not taken for a client."),
     &kInternetBasedClients},
    {"A87"_L1, ItemGroup::Network, kHintLive, kCmg,
     QT_TRANSLATE_NOOP("Item", "The name of the gateway is in the public DNS."),
     &kInternetBasedClients},
    {"A88"_L1, ItemGroup::Network, kLive, kCmg,
     QT_TRANSLATE_NOOP("Item",
                       "The PC reaches the internet without a proxy that asks for a sign-in."),
     &kInternetBasedClients},
    {"A89"_L1, ItemGroup::GoodToKnow, kKnow, kInternetBased,
     QT_TRANSLATE_NOOP(
         "Item", "Site systems for internet clients have internet access and are domain members."),
     &kInternetBasedClients},
    {"A90"_L1, ItemGroup::GoodToKnow, kHint, kInternetBased,
     QT_TRANSLATE_NOOP(
         "Item",
         "Internet-based client management needs a PKI; a gateway with Enhanced HTTP does not."),
     &kInternetBasedClients},
    {"A91"_L1, ItemGroup::Site, kFileLiveAsk, kCmg | kInternetBased,
     QT_TRANSLATE_NOOP("Item", "The management point is a gateway: internet-based client "
                               "management does not deploy operating systems."),
     &kInternetBasedClients},
    {"A92"_L1, ItemGroup::GoodToKnow, kKnow, kInternetBased,
     QT_TRANSLATE_NOOP("Item", "Internet clients do not roam and choose a site system by chance."),
     &kInternetBasedClients},
    {"A93"_L1, ItemGroup::Site, kHintLiveAsk, kCmg | kInternetBased,
     QT_TRANSLATE_NOOP("Item", "The management point does not belong to a secondary site."),
     &kInternetBasedClients},
    {"A94"_L1, ItemGroup::GoodToKnow, kKnow, kInternetBased,
     QT_TRANSLATE_NOOP("Item",
                       "User policies on the internet need a trust and two client settings."),
     &kInternetBasedClients},
    {"A95"_L1, ItemGroup::GoodToKnow, kKnow, kInternetBased,
     QT_TRANSLATE_NOOP("Item", "Workgroup clients are internet-only, as chosen at installation."),
     &kInternetBasedClients},
    {"A96"_L1, ItemGroup::GoodToKnow, kKnow, kInternetBased,
     QT_TRANSLATE_NOOP("Item", "Software update points have needs of their own."),
     &kInternetBasedClients},
};

} // namespace

bool AcceptanceItem::concerns(Scenario scenario) const
{
    return (scenarios & bit(scenario)) != 0;
}

std::span<const AcceptanceItem> acceptanceItems()
{
    return kItems;
}

QString groupName(ItemGroup group)
{
    switch (group) {
    case ItemGroup::Site:
        return QCoreApplication::translate("Item", "Site");
    case ItemGroup::Gateway:
        return QCoreApplication::translate("Item", "Cloud management gateway");
    case ItemGroup::ClientSettings:
        return QCoreApplication::translate("Item", "Client settings");
    case ItemGroup::Content:
        return QCoreApplication::translate("Item", "Content");
    case ItemGroup::TaskSequence:
        return QCoreApplication::translate("Item", "Task sequence");
    case ItemGroup::Deployment:
        return QCoreApplication::translate("Item", "Deployment");
    case ItemGroup::Certificates:
        return QCoreApplication::translate("Item", "Certificates");
    case ItemGroup::BootImage:
        return QCoreApplication::translate("Item", "Boot image");
    case ItemGroup::Medium:
        return QCoreApplication::translate("Item", "Medium");
    case ItemGroup::Network:
        return QCoreApplication::translate("Item", "Network");
    case ItemGroup::Diagnosis:
        return QCoreApplication::translate("Item", "When it fails");
    case ItemGroup::GoodToKnow:
        return QCoreApplication::translate("Item", "Good to know");
    }
    Q_UNREACHABLE();
}

QString scenarioName(Scenario scenario)
{
    switch (scenario) {
    case Scenario::CmgManagementPoint:
        return QCoreApplication::translate("Item", "Boot media over a cloud management gateway");
    case Scenario::CloudContent:
        return QCoreApplication::translate("Item", "Boot media in the intranet, content from the "
                                                   "cloud");
    case Scenario::SoftwareCenter:
        return QCoreApplication::translate("Item", "Task sequence in Software Center, no medium");
    case Scenario::InternetBased:
        return QCoreApplication::translate("Item", "Internet-based client management without a "
                                                   "gateway");
    }
    Q_UNREACHABLE();
}

QString itemText(const AcceptanceItem& item)
{
    return QCoreApplication::translate("Item", item.text);
}

} // namespace cmgmedia
