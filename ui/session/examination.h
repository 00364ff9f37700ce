// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/check.h"
#include "core/validation/facts/fact_gatherer.h"
#include "core/validation/gateway_outlook.h"
#include "ui/session/page_id.h"
#include "ui/session/states.h"

#include <set>

namespace cmgmedia::ui {

/// What was found when somebody last looked at what the profile names, and what the rules say to
/// it. The Examiner marks what an edit made doubtful since.
struct Examination {
    /// Whether the medium that was seen is the one that the profile names now.
    enum class Medium {
        Same,
        Reopened, ///< the same, with another password; what its variables say is not known yet
        Other,
    };

    Gathering gathered;
    CheckResult result;
    GatewayOutlook gateway; ///< whether Windows PE will trust the gateway
    bool isThere = false;   ///< something was looked at
    bool namesMedium = false;
    Medium medium = Medium::Other;

    const Facts* facts() const { return isThere ? &gathered.facts : nullptr; }
    MediumState mediumState() const;
    /// What the medium says about itself, open or locked; nullptr: it cannot be seen.
    const MediumFacts* mediumFacts() const;
    /// What its variables say. The one answer to "is a medium open?"; nullptr: no, and
    /// mediumState() says why.
    const VariablesFacts* openVariables() const;
    /// What can be seen of the medium, open or locked; nullptr: nothing.
    const BootMedium* visibleMedium() const;
    const MediaVariables* visibleVariables() const;
    const Error* errorOf(Field field) const; ///< why what the profile names cannot be read
    /// What is violated, gravest first, then what could not be checked.
    std::vector<Finding> findings(std::span<const Field> fields) const;
};

// What the wizard says of a page. Allowed are blockers that the admin builds in spite of, by id.

bool isBlocked(const Examination& examination, const QStringList& allowed, PageId page);
/// Anywhere; then nothing can be written.
bool isBlocked(const Examination& examination, const QStringList& allowed);
PageState pageState(const Examination& examination, const QStringList& allowed,
                    const std::set<PageId>& visited, PageId page);

} // namespace cmgmedia::ui
