// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/acceptance/item_parts.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

using namespace acceptance;

constexpr KnownFact kKnownFacts[] = {
    {"A13"_L1, kCmg | kSoftwareCenter,
     QT_TRANSLATE_NOOP("Item",
                       "The PC has uninterrupted internet access while the task sequence runs."),
     &kDeployOverInternet},
    {"A23"_L1, kCmg,
     QT_TRANSLATE_NOOP("Item",
                       "After the task sequence the client uses token-based authentication."),
     &kDeployOverInternet},
    {"A25"_L1, kCmg | kCloudContent | kSoftwareCenter,
     QT_TRANSLATE_NOOP("Item",
                       "First deploy the task sequence on the intranet, then adapt it for the "
                       "internet."),
     &kDeployOverInternet},
    {"A28"_L1, kCmg | kSoftwareCenter,
     QT_TRANSLATE_NOOP("Item", "A Microsoft Entra joined PC doesn't rejoin by itself after the "
                               "deployment, but is still managed."),
     &kDeployOverInternet},
    {"A29"_L1, kSoftwareCenter,
     QT_TRANSLATE_NOOP("Item", "A task sequence that reimages a running Windows starts in Software "
                               "Center, by the user, from version 2006."),
     &kDeployOverInternet},
    {"A32"_L1, kSoftwareCenter,
     QT_TRANSLATE_NOOP("Item",
                       "In-place upgrade: content can be downloaded on demand from version 1910."),
     &kDeployOverInternet},
    {"A33"_L1, kSoftwareCenter,
     QT_TRANSLATE_NOOP("Item", "In-place upgrade: content can be downloaded in advance."),
     &kDeployOverInternet},
    {"A63"_L1, kCmg | kCloudContent,
     QT_TRANSLATE_NOOP("Item",
                       "The user sees the password prompt, then the list of task sequences, then "
                       "downloads from the gateway."),
     &kWindowsNoobGuide},
    {"A64"_L1, kCmg,
     QT_TRANSLATE_NOOP("Item", "The PC is managed with a token and isn't joined to the domain."),
     &kWindowsNoobGuide},
    {"A82"_L1, kInternetBased,
     QT_TRANSLATE_NOOP("Item",
                       "Fallback status points need POST. The application catalog is no longer "
                       "supported."),
     &kInternetBasedClients},
    {"A86"_L1, kInternetBased,
     QT_TRANSLATE_NOOP("Item",
                       "The client identifies itself in the payload. A proxy isn't mistaken for a "
                       "client."),
     &kInternetBasedClients},
    {"A89"_L1, kInternetBased,
     QT_TRANSLATE_NOOP(
         "Item", "Site systems for internet clients have internet access and are domain members."),
     &kInternetBasedClients},
    {"A92"_L1, kInternetBased,
     QT_TRANSLATE_NOOP("Item", "Internet clients don't roam, and choose a site system at random."),
     &kInternetBasedClients},
    {"A94"_L1, kInternetBased,
     QT_TRANSLATE_NOOP("Item",
                       "User policies on the internet need a trust and two client settings."),
     &kInternetBasedClients},
    {"A95"_L1, kInternetBased,
     QT_TRANSLATE_NOOP("Item", "Workgroup clients are internet-only, as chosen at installation."),
     &kInternetBasedClients},
    {"A96"_L1, kInternetBased,
     QT_TRANSLATE_NOOP("Item", "Software update points have their own requirements."),
     &kInternetBasedClients},
};

} // namespace

std::span<const KnownFact> knownFacts()
{
    return kKnownFacts;
}

} // namespace cmgmedia
