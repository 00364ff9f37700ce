// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/registry/trust_store.h"

namespace cmgmedia {

/// Why a certificate that lies in a store does not do there what it should.
enum class StoreFlaw {
    Disallowed, ///< it lies in Disallowed as well, which beats all other stores
    Expired,
    NotYetValid,
    IntermediateAmongRoots, ///< counts for nothing there, and connections may fail
    RootAmongIntermediates, ///< and in neither ROOT nor AuthRoot, where it would be an anchor
    NoCa,                   ///< and does not vouch for itself either
};

/// None where all is as it should be.
std::vector<StoreFlaw> storeFlaws(const StoredCertificate& stored, const TrustStores& stores,
                                  const QDateTime& now);
QString flawName(StoreFlaw flaw); ///< "intermediate-among-roots": for programs
Text flawText(StoreFlaw flaw);    ///< what it is, and what to do

} // namespace cmgmedia
