// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/validation/needs.h"

#include <optional>

namespace cmgmedia {

/// What one rule says about one set of facts. Nothing is fine that nobody looked at.
struct Verdict {
    enum class Kind {
        Fine,
        Violated,
        Unchecked,     ///< it concerns this build, but what it needs is not there
        NotApplicable, ///< it does not concern this build
    };

    static Verdict fine() { return {}; }
    /// What was seen: names, dates, numbers; may be empty.
    static Verdict violated(Text seen = {}, Text remedy = {})
    {
        return {Kind::Violated, std::move(seen), {}, std::move(remedy)};
    }
    /// What has to be there, or to say more, and why it does not do; empty: it was not given.
    static Verdict unchecked(Need need, Text why = {});
    static Verdict notApplicable() { return {Kind::NotApplicable}; }

    Kind kind = Kind::Fine;
    Text text = {};
    std::optional<Need> need = {}; ///< of what could not be checked
    Text remedy = {};              ///< in place of the rule's, where the case has one of its own

    bool operator==(const Verdict&) const = default;
};

} // namespace cmgmedia
