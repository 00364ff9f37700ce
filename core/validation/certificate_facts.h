// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/profile/build_secrets.h"
#include "core/validation/facts.h"

namespace cmgmedia {

/// The part of the facts about the certificate files that the profile names: offered trust, PFX
/// and the gateway's certificate. What the boot image holds already is in the facts, where there
/// is one. Returns why offered files cannot be read; the other two keep their errors as facts.
std::vector<Error> gatherCertificates(Facts& facts, const BuildSecrets& secrets);

} // namespace cmgmedia
