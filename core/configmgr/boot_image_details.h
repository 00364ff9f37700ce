// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pe_resources.h"
#include "core/configmgr/prestart.h"
#include "core/image/boot_image.h"

namespace cmgmedia {

/// A boot manager that a boot image carries for media.
struct CarriedBootManager {
    BootFileGeneration generation = BootFileGeneration::Ca2011;
    Result<PeVersions> versions;
};

/// What whoever inspects a boot image wants to know besides, and nobody who builds.
struct BootImageDetails {
    /// Of Windows\System32\ntoskrnl.exe; empty where it is not there or does not say.
    Result<QString> kernel = QString();
    std::vector<CarriedBootManager> bootManagers;
    Result<std::optional<PrestartCommand>> prestart = std::optional<PrestartCommand>();

    /// Kernel and WIM say different versions. An update may change one alone.
    bool hasOtherKernel(const QString& version) const;
};

BootImageDetails bootImageDetails(const WimFile& wim, const BootImage& image,
                                  const std::stop_token& stop);

} // namespace cmgmedia
