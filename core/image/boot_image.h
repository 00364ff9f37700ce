// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/image/wim_file.h"

namespace cmgmedia {

/// Which of Microsoft's two signing generations of boot files an image carries, judged by their
/// folders (EFI_EX, FONTS_EX, DVD_EX); the signatures themselves are not looked at here.
enum class BootFileGeneration { Ca2011, Ca2023 };

QString generationName(BootFileGeneration generation);

/// What a boot image is, without opening anything but its tables and two small files.
struct BootImage {
    int index = 0; ///< the image that boots: the boot index, else 1
    WimImage image;
    std::vector<WimImage> images;
    WimCompression compression = WimCompression::None;
    int bootIndex = 0; ///< of the WIM's header; 0: none
    bool hasIntegrityTable = false;
    bool isWriteInProgress = false; ///< what changed the WIM last did not finish
    bool isConfigMgr = false;       ///< has sms\bin\<arch>\TsBootShell.exe
    bool hasSoftwareHive = false;
    QString softwareHivePath; ///< exact spelling
    int softwareHiveLinks = 1;
    std::vector<BootFileGeneration> generations; ///< complete sets found
};

/// An image index of 0 takes the boot index, else 1. WimImageMissing.
Result<BootImage> describeBootImage(const WimFile& wim, int image, const std::stop_token& stop);

} // namespace cmgmedia
