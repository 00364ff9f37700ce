// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/site/site_values.h"
#include "core/validation/rules/rule_parts.h"

#include <initializer_list>

// What the rules about the site share. All want a snapshot, but for the first ones.
namespace cmgmedia {

/// The site whose medium it is, as far as that is known: of the medium, else of the profile.
QString mediumSiteCode(const Facts& facts);
/// The snapshot neither is of the site of the medium nor knows it.
bool isSnapshotOfAnotherSite(const Facts& facts);
Text anotherSiteText(const Facts& facts);
/// The version by the build of the site, where a snapshot of it says so.
std::optional<int> versionAtSite(const Facts& facts);

bool isSameName(const QString& one, const QString& other); ///< whatever the case

/// Not given, not readable or of another site: a rule that may do without it goes on.
const SiteSnapshot* ownSnapshot(const Facts& facts);
/// Of the medium, else of the snapshot.
QString ownSiteCode(const Facts& facts);
const SiteRow* ownSite(const Facts& facts);              ///< nullptr: not said
const SiteSettings* ownSiteSettings(const Facts& facts); ///< the same

/// Why a row that is not there may be at the site all the same; nullopt: it is not.
std::optional<Verdict> maybeHidden(const Facts& facts, std::initializer_list<SiteSection> sections);
/// The section, whatever rows it has, does not say what a rule asks.
Verdict notSaid(const Facts& facts, SiteSection section);
Verdict uncheckedAtSite(Text why);
/// Up to five, and how many more.
Text firstOf(std::vector<Text> texts);

/// Gateways that the medium is for: those that go by its names; where there is none, all.
struct SiteGateways {
    std::vector<const SiteGateway*> rows;
    bool areNamed = false; ///< by the medium, or the profile

    QStringList names() const; ///< of all, lower case
};
SiteGateways gatewaysOf(const Facts& facts);

/// Management points that take traffic of gateways.
std::vector<const SiteRole*> gatewayManagementPoints(const Facts& facts);

/// The task sequence that the medium is for, and those of its deployments that count.
struct SiteAim {
    QString taskSequence;
    std::vector<const SiteDeployment*> deployments;
    bool isPreferred = false;      ///< the medium names the only one
    bool areForMediaAlone = false; ///< the snapshot holds no others of it
    std::optional<Verdict> open;   ///< why it is not known; then there are no deployments

    /// Has the fewest faults, of those for media where there is one. nullptr: there is none.
    const SiteDeployment* best() const;
    std::vector<const SiteDeployment*> forMedia() const;
};
SiteAim aimOf(const Facts& facts);

bool isForMedia(const SiteDeployment& deployment);

/// What the task sequence refers to.
struct SiteContentList {
    std::vector<const SiteReference*> references; ///< each package once, without boot images
    std::vector<const SiteReference*> bootImages;
    std::optional<Verdict> mayLack; ///< why there may be more of them
};
SiteContentList contentOf(const Facts& facts, const SiteAim& aim);

/// Whether the task sequence has the boot image of the medium, as the site says. NotApplicable: it
/// has none.
Verdict bootImageAtSite(const Facts& facts);
/// Whether the site puts a command prompt into the boot image of the medium.
Verdict commandSupportAtSite(const Facts& facts);
const SiteBootImage* mediumBootImage(const Facts& facts); ///< wants the media variables
/// Of a package on these servers, the best where there are several; nullptr: none.
const SiteContent* contentOn(const Facts& facts, const QString& package,
                             const QStringList& servers);
/// Whether all content of the task sequence lies on the gateway.
Verdict contentAtSite(const Facts& facts);

/// A collection of unknown computers, and of nobody else.
bool isOfUnknownComputers(const Facts& facts, const QString& collection);

const SiteCollection* findCollection(const Facts& facts, const QString& id);

} // namespace cmgmedia
