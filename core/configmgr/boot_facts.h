// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pe_header.h"
#include "core/configmgr/boot_origin.h"
#include "core/image/boot_files.h"
#include "core/media/disc_reader.h"
#include "core/registry/boot_configuration.h"

#include <map>
#include <span>

namespace cmgmedia {

/// What a PC starts a medium with.
enum class BootFirmware { UefiX64, UefiIa32, UefiArm64, Bios };

/// One row of the table of firmware.
struct BootFirmwareRow {
    BootFirmware firmware;
    QLatin1StringView key;          ///< "uefi-x64", for JSON
    QLatin1StringView architecture; ///< of the programs that it starts; empty: BIOS
    QLatin1StringView manager;      ///< what it, or the boot code, starts: "EFI/BOOT/BOOTX64.EFI"
};

std::span<const BootFirmwareRow> bootFirmwareRows();
const BootFirmwareRow& firmwareRow(BootFirmware firmware);

/// A file on the way from the firmware to Windows PE.
struct BootPart {
    QString path; ///< "EFI/Microsoft/Boot/BCD", as spelled there
    qint64 bytes = 0;
    Result<QByteArray> start; ///< its first bytes, a sector of a disc at most

    bool isBlank() const; ///< empty, or it begins with nothing but zeros
};

/// The same, a PE program. Not there: nullopt in those that hold it.
struct BootProgram {
    QString path;
    Result<PeProgram> program;   ///< as whatever starts it sees it
    Result<SignedImage> signers; ///< as Secure Boot sees it
    Result<PeVersions> versions = PeVersions();
    BootOrigin origin = BootOrigin::Unknown; ///< of a boot manager
};
using BootPrograms = std::map<BootFirmware, BootProgram>; ///< those that are there

/// The WIM that becomes a disk in memory, as a boot manager sees it.
struct BootWim {
    int bootIndex = 0; ///< 0: no image of it boots
    int images = 0;
    bool isBootMetadataRight = true; ///< WimFile::isBootMetadataRight()
    WimCompression compression = WimCompression::None;
    qint64 chunkBytes = 0;
    bool isSolid = false;
    QString architecture; ///< of Windows PE, as the WIM says: "amd64"; empty: it does not say
    // In the image that boots:
    std::optional<BootProgram> loader;
    // In the folder of Windows that the boot configuration names:
    std::optional<Result<>> systemHive; ///< nullopt: not there
    bool hasSoftwareHive = false;
    bool isConfigMgr = false; ///< sms\bin\<arch>\TsBootShell.exe is there
};

/// Boot configuration data and what its default entry names; what is not there stays empty.
struct BootStore {
    BootPart file;
    Result<BootConfiguration> configuration;
    std::optional<BootPart> ramdisk;    ///< boot.sdi
    std::optional<BootPart> image;      ///< boot.wim
    std::optional<Result<BootWim>> wim; ///< nullopt: the image is not there, or empty
};

/// El Torito's image for UEFI: a file system in a file.
struct EfiBootImage {
    qint64 bytes = 0;
    Result<BootPrograms> programs; ///< an error: it is no FAT, or not whole
};

/// What of a medium matters to whoever starts it: plain values, looked up once.
struct BootFacts {
    bool isDisc = true;                            ///< else a stick
    std::optional<EfiBootImage> efiBootImage;      ///< of a disc
    std::optional<BootPart> biosBootImage;         ///< of a disc
    BootOrigin biosBootCode = BootOrigin::Unknown; ///< in that image
    /// Of a disc: its boot catalog is damaged, though its images may be there.
    std::optional<Error> bootCatalogError;
    QString fileSystem; ///< of a stick: "FAT32"; empty: nobody has seen it
    /// The boot record of a stick has code for BIOS; nullopt: nobody has seen the record.
    std::optional<bool> hasBootCode;
    BootPrograms managers; ///< in the tree; those of UEFI
    std::optional<BootPart> biosManager;
    BootOrigin biosManagerOrigin = BootOrigin::Unknown;
    std::optional<BootStore> efiStore;
    std::optional<BootStore> biosStore;
    std::optional<BootPart> bootstrap; ///< TsmBootstrap.ini
    std::optional<BootPart> variables; ///< Variables.dat

    const std::optional<BootStore>& store(BootFirmware firmware) const;
    /// What the Windows PE of the medium is made for; without an answer what has a boot manager,
    /// and else 64-bit PCs.
    BootFirmware ownFirmware() const;
};

/// Looks at a disc, a stick, an image of one, or the folder of a stick: what is there, and what
/// cannot be read and why. When stopped, what is left is Cancelled.
BootFacts bootFacts(const Disc& disc, const std::stop_token& stop);

/// Puts boot files into the medium in the place of its own; a default only where it has none.
Result<> putBootFiles(Disc& disc, const BootFileSet& set);

} // namespace cmgmedia
