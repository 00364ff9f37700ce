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
    PfxKey, ///< and it is not known to be without a private key
};

bool isConcerned(Concern concern, const Facts& facts);

} // namespace cmgmedia
