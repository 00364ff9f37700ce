// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/facts.h"
#include "core/validation/verdict.h"

namespace cmgmedia {

// Imported media carry their certificate already: a PFX concerns only who makes a new one at the
// site, so without a PFX its rules do not apply.

/// Lets a rule that is about an opened PFX see it.
template <Verdict (*judge)(const Pfx&, const Facts&)>
Verdict onPfx(const Facts& facts)
{
    if (!facts.pfx)
        return Verdict::notApplicable();
    const Result<Pfx>& pfx = *facts.pfx;
    return pfx ? judge(*pfx, facts) : Verdict::unchecked(describe(pfx.error()));
}

/// The same for rules about its private key.
template <Verdict (*judge)(const Pfx&, const Facts&)>
Verdict onPfxKey(const Facts& facts)
{
    if (facts.pfx && *facts.pfx && !(*facts.pfx)->hasPrivateKey)
        return Verdict::notApplicable();
    return onPfx<judge>(facts);
}

} // namespace cmgmedia
