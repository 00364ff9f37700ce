// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/crypto/media_variables.h"
#include "core/image/boot_image.h"
#include "core/media/bootstrap_ini.h"
#include "core/media/medium_reader.h"
#include "core/registry/trust_store.h"

namespace cmgmedia {

// Where things lie on a boot medium (Microsoft Learn, "Create bootable media", and real media).
inline constexpr char kBootImagePath[] = "sources/boot.wim";
inline constexpr char kVariablesPath[] = "SMS/data/Variables.dat";
inline constexpr char kBootstrapPath[] = "SMS/data/TsmBootstrap.ini";

// The media variables that we read by name.
inline constexpr char kManagementPoint[] = "SMSTSMP";
inline constexpr char kLookupManagementPoints[] = "SMSTSLocationMPs"; ///< dynamic media
inline constexpr char kMediaGuid[] = "_SMSMediaGuid";
inline constexpr char kSiteCode[] = "_SMSTSSiteCode";
inline constexpr char kBootImagePackage[] = "_SMSTSBootMediaPackageID";

/// A Configuration Manager boot medium, opened: everything that it says about itself.
struct BootMedium {
    Medium medium;
    QString label; ///< of MediaLabel.txt, else of the volume
    BootstrapIni bootstrap{QByteArray()};
    VariablesHeader variablesHeader;
    std::optional<MediaVariables> variables; ///< not there: no password was given
    std::optional<Pfx> mediaPfx;
    ByteSource bootImageBytes;
    WimFile wim;
    BootImage bootImage;
    std::vector<StoredCertificate> trust;
};

struct BootMediumOptions {
    const Secret* password = nullptr; ///< of the medium
    bool variablesNeeded = true;      ///< false: a missing password only leaves variables out
    QString bootImagePath;            ///< another boot.wim than the medium's; empty: its own
    int bootImageIndex = 0;           ///< 0: the one that boots
};

/// NotAMedium, BootImageMissing, VariablesMissing, PasswordMissing, PasswordWrong, and what the
/// readers of its parts can meet.
Result<BootMedium> openBootMedium(const QString& path, const BootMediumOptions& options,
                                  Work& work);

} // namespace cmgmedia
