// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cmgmedia {

struct Facts;

/// Which builds a rule is about.
enum class Concern {
    Every,
    BootMedia,       ///< a scenario that wants a boot medium
    GatewayMedia,    ///< media that talk to a gateway
    ProtectedMedium, ///< the new medium has a password, as far as anybody knows
    Disc,            ///< the output is one
    Stick,
    TaskSequence, ///< an export was given
    /// A PFX was given. Imported media carry their certificate already: a PFX concerns only who
    /// makes a new one at the site.
    Pfx,
    PfxKey,           ///< and it is not known to be without a private key
    Site,             ///< a snapshot of the site was given, like all that follow
    SiteBootMedia,    ///< and a boot medium is wanted
    SiteGatewayMedia, ///< one that talks to a gateway
    SiteInternet,     ///< the PC is on the internet
    SiteGateway,      ///< a gateway has a part in it
    SiteCloudContent, ///< the PC is in the intranet, and its content in the cloud
    AskedGateway,     ///< the gateway was asked
    AskedProxy,       ///< through a proxy, too
};

bool isConcerned(Concern concern, const Facts& facts);

/// Whether only a snapshot of the site can tell.
bool asksSite(Concern concern);
/// Whether only the gateway can tell, when it is asked.
bool asksGateway(Concern concern);

} // namespace cmgmedia
