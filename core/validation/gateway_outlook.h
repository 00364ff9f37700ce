// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/validation/facts/facts.h"

namespace cmgmedia {

/// How a certificate stands with one store of the boot image that it belongs into.
enum class StoreState {
    Present,
    Added,     ///< it is offered, so the build puts it there
    NotNeeded, ///< a root that lies, or will lie, in the other store that counts
    Sent,      ///< an intermediate that is missing, and that the gateway sends along today
    Missing,
};

struct StorePlace {
    SystemStore store = SystemStore::Root;
    StoreState state = StoreState::Missing;

    bool operator==(const StorePlace&) const = default;
};

/// One step on the way from the gateway's certificate up to its root.
struct ChainLink {
    QString name;
    std::optional<Certificate> certificate; ///< nullopt: nobody has seen it
    std::vector<StorePlace> places;         ///< none for the gateway's own
    bool isCulprit = false;                 ///< it is what the trust fails on

    bool operator==(const ChainLink&) const = default;
};

/// Will Windows PE trust the gateway, started from the boot image as the build leaves it?
struct GatewayOutlook {
    enum class Trust {
        Yes,
        No,
        Unknown,      ///< something was not given; the sentence says what. With a chain: its name
        NotConcerned, ///< the medium talks to no gateway
    };

    Trust trust = Trust::Unknown;
    Text sentence;                ///< for people
    std::vector<ChainLink> chain; ///< the gateway first, up to the root as far as anybody knows it
    QDateTime asked = {};         ///< UTC: it is what the gateway sent; invalid: what a file says
};

GatewayOutlook gatewayOutlook(const Facts& facts);

} // namespace cmgmedia
