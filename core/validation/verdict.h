// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cmgmedia {

/// What one rule says about one set of facts. Nothing is fine that nobody looked at.
struct Verdict {
    enum class Kind {
        Fine,
        Violated,
        Unchecked,     ///< it concerns this build, but what it needs was not given
        NotApplicable, ///< it does not concern this build
    };

    static Verdict fine() { return {}; }
    /// What was seen: names, dates, numbers; may be empty.
    static Verdict violated(QString seen = {}) { return {Kind::Violated, std::move(seen)}; }
    /// Why, as a whole sentence for people. Rules that miss the same thing say the same sentence.
    static Verdict unchecked(QString why) { return {Kind::Unchecked, std::move(why)}; }
    static Verdict notApplicable() { return {Kind::NotApplicable, {}}; }

    Kind kind = Kind::Fine;
    QString text;

    bool operator==(const Verdict&) const = default;
};

} // namespace cmgmedia
