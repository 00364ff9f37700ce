// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/configmgr/bootstrap_ini.h"
#include "core/image/boot_image.h"
#include "core/media/disc_reader.h"
#include "core/registry/trust_store.h"
#include "core/variables/media_identity.h"
#include "core/variables/media_variables.h"

namespace cmgmedia {

// Where things lie on a boot medium (Microsoft Learn, "Create bootable media", and real media).
inline constexpr char kBootImagePath[] = "sources/boot.wim";
inline constexpr char kVariablesPath[] = "SMS/data/Variables.dat";
inline constexpr char kBootstrapPath[] = "SMS/data/TsmBootstrap.ini";
inline constexpr char kLabMarkPath[] = "SMS/cmgmedia.lab.txt"; ///< ours: made to rehearse with

// The media variables that we read by name.
inline constexpr char kManagementPoint[] = "SMSTSMP";
inline constexpr char kLookupManagementPoints[] = "SMSTSLocationMPs"; ///< dynamic media
inline constexpr char kSiteCode[] = "_SMSTSSiteCode";
inline constexpr char kBootImagePackage[] = "_SMSTSBootMediaPackageID";
inline constexpr char kBootImageVersion[] = "_SMSTSBootMediaSourceVersion";
inline constexpr char kSslState[] = "_SMSTSIISSSLState";
inline constexpr char kPreferredDeployment[] = "SMSTSPreferredAdvertID";

/// A Configuration Manager boot medium, opened: everything that it says without its password.
struct BootMedium {
    Disc disc;
    QString label; ///< of MediaLabel.txt, else of the volume
    BootstrapIni bootstrap;
    ByteSource bootImageBytes;
    WimFile wim;
    BootImage bootImage;
    std::vector<StoredCertificate> trust;
    std::vector<Certificate> disallowed;           ///< in its store of that name
    std::vector<UnreadableCertificate> unreadable; ///< in any of its stores
    bool wasMadeBootable = false;                  ///< no image of the boot.wim booted before

    TrustStores stores() const { return {trust, disallowed, unreadable}; }
};

/// The media variables of a medium, as far as the password opens them.
struct OpenedVariables {
    BufferHeader header;
    std::optional<MediaVariables> variables; ///< not there where the password does not open them
    /// PasswordMissing, PasswordWrong; PasswordNotNeeded, although the variables are there.
    std::optional<Error> passwordError;
    std::optional<Pfx> mediaPfx;

    /// Empty where the medium has no such variable, or it is not known without the password.
    QString value(const char* name) const;
};

struct BootMediumOptions {
    QString bootImagePath;  ///< another boot.wim than the medium's; empty: its own
    int bootImageIndex = 0; ///< 0: the one that boots
    /// Where no image of the boot.wim boots, that of the index does, or the first.
    bool makeBootable = false;
};

/// NotAMedium, MediumOfOtherKind, BootImageMissing, VariablesMissing, and what the readers of its
/// parts can meet.
Result<BootMedium> openBootMedium(const QString& path, const BootMediumOptions& options,
                                  Work& work);
/// The same, of a disc that is open.
Result<BootMedium> openBootMedium(Disc disc, const BootMediumOptions& options, Work& work);

/// What MediaLabel.txt says, else the volume.
Result<QString> mediumLabel(const Disc& disc, const std::stop_token& stop);

/// Password of the medium; nullptr: none. A password that does not open them is no error of this,
/// but passwordError. Corrupt, Unsupported.
Result<OpenedVariables> openVariables(const BootMedium& medium, const Secret* password,
                                      const std::stop_token& stop);

} // namespace cmgmedia
