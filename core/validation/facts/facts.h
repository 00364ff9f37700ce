// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/configmgr/boot_facts.h"
#include "core/configmgr/boot_image_parts.h"
#include "core/configmgr/boot_managers.h"
#include "core/configmgr/prestart.h"
#include "core/crypto/pfx.h"
#include "core/crypto/server_certificate.h"
#include "core/crypto/trust_pick.h"
#include "core/crypto/trust_simulation.h"
#include "core/password/password_strength.h"
#include "core/profile/media_profile.h"
#include "core/registry/trust_store.h"
#include "core/site/site_snapshot.h"
#include "core/tasksequence/task_sequence.h"
#include "core/validation/facts/known.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace cmgmedia {

struct GatewayAnswer;

/// What the imported medium says about itself without its password.
struct MediumFacts {
    QString label;
    qint64 totalBytes = 0;
    QString largestFile; ///< path of the largest file, the boot image aside
    qint64 largestFileBytes = 0;
    std::optional<QString> mediaType; ///< as TsmBootstrap.ini says, like the next two
    std::optional<bool> passwordRequired;
    std::optional<bool> unattended;
    bool isLab = false; ///< made to rehearse with, as a file on it says
    Prestart prestart;
    std::vector<BootManager> bootManagers;
    QStringList leftOut;                   ///< "SMS/.DS_Store (macOS)": not the medium's own
    QStringList unopened;                  ///< paths that no program of Windows opens
    std::optional<Error> bootCatalogError; ///< Disc::bootCatalogError
};

/// What the media variables of the imported medium say.
struct VariablesFacts {
    bool hasPassword = false; ///< as they turned out to be encrypted
    std::optional<QString> managementPoint;
    std::optional<QString> lookupManagementPoints;
    std::optional<Certificate> certificate; ///< of the medium
    QString siteCode;                       ///< empty: not said, like the next
    QString bootImagePackage;
    QStringList names;                           ///< in the order of the file
    std::optional<QString> preferredDeployment;  ///< SMSTSPreferredAdvertID
    std::optional<qint64> sslState;              ///< _SMSTSIISSSLState, as the site's was that day
    std::optional<qint64> bootImageVersion;      ///< of the package, at the site
    std::map<QString, QString> unknownComputers; ///< GUID of the object, by architecture: "x64"
    QString guidSha256; ///< of the GUID, which nobody else may know; empty: it has none
    /// When the medium was made: the time of Variables.dat, or the start of a self-signed
    /// certificate where that is earlier. Invalid: not known.
    QDateTime made;
};

/// The boot image that the new medium will carry, before it is edited.
struct BootImageFacts {
    BootImage image;
    qint64 bytes = 0;
    std::vector<StoredCertificate> trust; ///< what is in it already
    std::vector<Certificate> disallowed;  ///< in its store of that name
    BootImageParts parts;
    /// Of the generation that the profile takes out of it; none where the medium keeps its own.
    std::vector<BootManager> bootManagers;
    bool isMadeBootable = false;                        ///< no image of the boot.wim boots as it is
    std::vector<UnreadableCertificate> unreadable = {}; ///< in any of its stores
};

/// Where the new medium will lie, if it is a file.
struct OutputFacts {
    QString path;
    bool isThere = false; ///< a file of that name, which a build may be told to replace
    std::optional<Error> inTheWay = {};   ///< why nothing can be written there
    std::optional<qint64> freeBytes = {}; ///< for this user; nullopt: the system does not say
};

/// What follows from several groups of facts together, so that nobody works it out twice.
struct Derived {
    Known<QStringList> gatewayHosts; ///< that the medium talks to; none: it names none
    /// What of the offered is new to the boot image; nothing that is left out.
    TrustChange trustChange;
    /// The offered files, taken apart. Wants the boot image, whose own certificates lead up too.
    TrustPick pick;
    /// Of the gateway, with the boot image as it will be after editing. The name is left out: that
    /// has rules of its own. nullopt: boot image or gateway certificate is not there.
    std::optional<TrustVerdict> gatewayVerdict;
};

/// What is known about a build before it starts: plain values, gathered once, judged by the rules
/// and turned into a plan by the planner.
struct Facts {
    MediaProfile profile;
    Clock clock;
    Known<MediumFacts> medium;
    Known<VariablesFacts> variables;
    Known<BootImageFacts> bootImage;
    Known<qint64> imageBytes; ///< the new medium as an image, but for its manifest and the edits
    Known<BootFacts> start;   ///< the new medium as a PC sees it that starts from it
    Known<PasswordStrength> newPassword; ///< of the new medium; not given also where it has none
    Known<TaskSequence> taskSequence;    ///< of an export, the first where it has several
    std::vector<TaskSequence> furtherSequences; ///< the others; rules are asked about each
    std::vector<OfferedTrust> offered;
    Known<Pfx> pfx; ///< of security.pfx
    Known<ServerCertificate> cmgCertificate;
    Known<SiteSnapshot> site;     ///< what the site said of itself
    Known<QByteArray> bootRecord; ///< of a stick, for BIOS; not given: it starts on UEFI only
    Known<OutputFacts> output;    ///< not given also where sticks are made
    std::shared_ptr<const GatewayAnswer> gateway = {}; ///< nullptr: nobody has asked it
    Derived derived;
};

/// What a media variable will be on the new medium, of which the imported one has this value.
std::optional<QString> afterEdit(const MediaProfile& profile, const char* variable,
                                 const std::optional<QString>& imported);
/// SMSTSMP of the new medium; wants the media variables.
std::optional<QString> newManagementPoint(const Facts& facts);
/// The deployment that the new medium prefers; empty: none. Does not want the media variables, but
/// then knows only what the profile says.
QString preferredDeployment(const Facts& facts);

/// Of an export, which holds at least one.
void takeSequences(Facts& facts, std::vector<TaskSequence> sequences);

/// The boot files that a build takes out of the boot image; nullopt: the medium keeps its own.
std::optional<BootFileGeneration> takenGeneration(const MediaProfile& profile);

/// Works out what follows, anew.
void derive(Facts& facts);

/// Everything that the profile offers as trust, file by file.
std::vector<Certificate> offeredTrust(const std::vector<OfferedTrust>& files);

} // namespace cmgmedia
