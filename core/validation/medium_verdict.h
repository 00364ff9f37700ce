// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/validation/check.h"
#include "core/validation/gateway_outlook.h"

#include <QStringList>

#include <optional>

namespace cmgmedia {

/// One thing that a person wants to know of a medium before all else.
struct MediumAnswer {
    enum class Kind {
        Fine,
        Broken,
        Unknown,      ///< nobody looked, or nobody can tell; the sentence says why
        NotConcerned, ///< the medium has nothing to do with it
    };

    Kind kind = Kind::Unknown;
    Text sentence;
    Field field = Field::Source; ///< where it is mended, or found out
    /// Where it is broken: the rules that say the same, and what the first of them says to do.
    QStringList rules = {};
    Text remedy = {};

    bool isOpen() const { return kind == Kind::Broken || kind == Kind::Unknown; }

    bool operator==(const MediumAnswer&) const = default;
};

/// What leads wherever a medium is spoken of: will a PC start it, and will Windows PE trust the
/// gateway?
struct MediumVerdict {
    MediumAnswer start;
    MediumAnswer trust;
    /// What Secure Boot says of the boot manager, a part of what `start` says. Of a lab it concerns
    /// nobody. Nothing: the start ends before it.
    std::optional<MediumAnswer> secureBoot;
    std::vector<MediumAnswer> unseen; ///< what else could not be checked, each reason once

    /// Both are known to be as they should be. What nobody looked at is not fine.
    bool isFine() const;

    bool operator==(const MediumVerdict&) const = default;
};

MediumVerdict mediumVerdict(const Facts& facts, const CheckResult& checked);

} // namespace cmgmedia
