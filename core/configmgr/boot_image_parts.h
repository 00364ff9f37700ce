// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configmgr/prestart.h"
#include "core/image/boot_image.h"

#include <QStringList>

#include <optional>

namespace cmgmedia {

/// What was put into a boot image; a part that cannot be told is not there.
struct BootImageParts {
    /// Optional components, "WinPE-WMI", by their manifests in Windows\servicing\Packages: DISM
    /// leaves WinPE-<name>-Package~31bf3856ad364e35~<arch>~~<version>.mum for each.
    std::optional<QStringList> components;
    /// Drivers that somebody added: DISM publishes each as Windows\INF\oem<n>.inf.
    std::optional<int> addedDrivers;
    /// F8 opens a command prompt: EnableDebugShell in sms\bin\<arch>\TsBootShell.ini (its place is
    /// known from scripts, not from documentation).
    std::optional<bool> commandSupport;
    std::optional<PrestartCommand> prestart; ///< that the image has of its own
};

Result<BootImageParts> bootImageParts(const WimFile& wim, const BootImage& image,
                                      const std::stop_token& stop);

} // namespace cmgmedia
