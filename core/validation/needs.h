// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_set.h"
#include "core/base/text.h"

#include <optional>
#include <span>

namespace cmgmedia {

struct Facts;

/// What a rule cannot judge without, in the order in which it is asked for.
enum class Need {
    GatewayCertificate,
    TaskSequence,
    Pfx,
    Medium,
    Variables,
    GatewayName,
    BootImage,
    BootManagers, ///< the medium gives them, or the boot image where the profile takes them there
    BootChain,    ///< the new medium as a PC sees it that starts from it
    NewPassword,
    SiteVersion,
    SiteSnapshot,
    Site,         ///< a snapshot of the site that the medium is of
    GatewayNames, ///< it was asked within a day, and got as far as this, like those that follow
    GatewayReached,
    GatewayTls,
    GatewayChain,
    GatewayHttp,
    GatewayRevocation,
    GatewayProxy,
};

/// One row of the table of needs.
struct NeedRow {
    Need need;
    QLatin1StringView key;  ///< "boot-image", for JSON
    const char* missing;    ///< QT_TRANSLATE_NOOP in context "Rule": it was not given
    const char* unreadable; ///< the same: it could not be read; nullptr: its error says it
};

std::span<const NeedRow> needRows();
const NeedRow& needRow(Need need);

using Needs = EnumSet<Need>;

/// Something that is not there, and why.
struct Lack {
    Need need;
    Text why; ///< a whole sentence
};

/// The first of the needs that the facts do not meet; nullopt: all are there.
std::optional<Lack> firstLack(const Needs& needs, const Facts& facts);

} // namespace cmgmedia
