// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/configmgr/boot_image_parts.h"
#include "core/configmgr/boot_managers.h"
#include "core/configmgr/prestart.h"
#include "core/crypto/pfx.h"
#include "core/crypto/server_certificate.h"
#include "core/password/password_strength.h"
#include "core/profile/media_profile.h"
#include "core/registry/trust_store.h"
#include "core/tasksequence/task_sequence.h"

#include <optional>
#include <vector>

namespace cmgmedia {

/// A certificate file that the profile offers as trust.
struct OfferedTrust {
    QString path;
    std::vector<Certificate> certificates;
};

/// What the imported medium says about itself.
struct MediumFacts {
    QString label;
    qint64 totalBytes = 0;
    QString largestFile; ///< path of the largest file, the boot image aside
    qint64 largestFileBytes = 0;
    bool startsOnBios = false; ///< as a disc, like the next
    bool startsOnUefi = false;
    bool hasUefiLoader = false;       ///< what UEFI starts from a stick
    std::optional<QString> mediaType; ///< as TsmBootstrap.ini says, like the next two
    std::optional<bool> passwordRequired;
    std::optional<bool> unattended;
    bool hasPassword = false; ///< as the variables turned out to be encrypted
    std::optional<QString> managementPoint;
    std::optional<QString> lookupManagementPoints;
    std::optional<Certificate> certificate;
    QStringList variableNames; ///< in the order of the file
    /// When it was made: the time of Variables.dat, or the start of a self-signed certificate
    /// where that is earlier. Invalid: not known.
    QDateTime made;
    Prestart prestart;
    std::vector<BootManager> bootManagers;
};

/// The boot image that the new medium will carry, before it is edited.
struct BootImageFacts {
    BootImage image;
    qint64 bytes = 0;
    std::vector<StoredCertificate> trust; ///< what is in it already
    BootImageParts parts;
    /// Of the generation that the profile takes out of it; none where the medium keeps its own.
    std::vector<BootManager> bootManagers;
};

/// What is known about a build before it starts: plain values, gathered once, judged by the rules
/// and turned into a plan by the planner. A group that was not given is not there.
struct Facts {
    MediaProfile profile;
    Clock clock;
    std::optional<MediumFacts> medium;
    std::optional<BootImageFacts> bootImage;
    std::optional<PasswordStrength> password;         ///< of the new medium; not there: it has none
    std::optional<Result<TaskSequence>> taskSequence; ///< an export that could not be read: why
    std::vector<OfferedTrust> offered;
    std::optional<Result<Pfx>> pfx; ///< of security.pfx
    std::optional<Result<ServerCertificate>> cmgCertificate;
    TrustChange trustChange; ///< what of the offered is new to the boot image
};

} // namespace cmgmedia
