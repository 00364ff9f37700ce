// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/facts/facts.h"
#include "core/validation/verdict.h"

#include <QDateTime>

// What the judging functions of several rule files share.
namespace cmgmedia {

/// What the rules say in words.
struct RuleText {
    CMGMEDIA_TEXTS(Rule)
};

/// The version of the site as a number, 2503: as a snapshot says, else the profile. nullopt: not
/// said, or not four digits.
std::optional<int> siteVersion(const Facts& facts);

/// The same as people read it, with the build where it is older than all that are known.
QString siteVersionText(const Facts& facts);

/// Version 2010 from before it was generally available; where only that is said, it is believed.
bool isEarlyRing(const Facts& facts);

/// Violated with what was seen, or fine.
Verdict violatedIf(bool violated, Text seen = {});

/// The same of a PFX, naming its certificate: a file may hold several.
Verdict violatedIf(const Pfx& pfx, bool violated, Text seen = {});

/// Of what the new medium will start with: those of the medium, or the one that is taken out of the
/// boot image. nullptr: the one that gives them is not there.
const std::vector<BootManager>* bootManagers(const Facts& facts);

/// The medium was made to rehearse with. medium-is-a-lab says what follows from that, once.
bool isOfLab(const Facts& facts);

/// The new medium will have a password. Wants the medium where its own is kept.
bool willHavePassword(const Facts& facts);

QString day(const QDateTime& time); ///< "2026-11-21"

/// Fewer than 60 days are left, and it is valid still.
bool isExpiringSoon(const Certificate& certificate, const QDateTime& now);

/// A name that Azure gave, below cloudapp.azure.com and its like.
bool isDeploymentName(const QString& host);

/// A host that nobody outside finds: one label, a name below .local and its like, an address.
bool isIntranetHost(const QString& host);

} // namespace cmgmedia
