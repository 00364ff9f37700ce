// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/crypto/pfx.h"
#include "core/image/boot_image.h"
#include "core/profile/media_profile.h"
#include "core/registry/trust_store.h"

#include <optional>
#include <vector>

namespace cmgmedia {

/// A certificate file that the profile offers as trust.
struct OfferedTrust {
    QString path;
    std::vector<Certificate> certificates;
};

/// What is known about a build before it starts: plain values, gathered once, judged by the rules
/// and turned into a plan by the planner.
struct Facts {
    MediaProfile profile;
    Clock clock;

    // the imported medium
    QString label;
    qint64 mediumBytes = 0;
    bool startsOnBios = false;
    bool startsOnUefi = false;
    std::optional<bool> passwordRequired; ///< as TsmBootstrap.ini says
    bool hasPassword = false;             ///< as the variables turned out to be encrypted
    std::optional<QString> managementPoint;
    std::optional<QString> lookupManagementPoints;
    std::optional<Certificate> mediaCertificate;
    QStringList variableNames;

    // the boot image
    BootImage bootImage;
    qint64 bootImageBytes = 0;
    std::vector<StoredCertificate> trust; ///< what is in it already

    // what the profile offers
    std::vector<OfferedTrust> offered;
    TrustChange trustChange; ///< what of it is new to the boot image
};

} // namespace cmgmedia
