// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/el_torito_reader.h"

#include "core/media/block_fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

// "El Torito" Bootable CD-ROM Format Specification 1.0; the platform 0xEF is UEFI's (13.3.2.1).
constexpr qint64 kFirstDescriptorBlock = 16;
constexpr qint64 kDescriptorBlocksEnd = 256;
constexpr qsizetype kCatalogEntryBytes = 32;
constexpr qint64 kDisketteSectorBytes = 512;
constexpr qint64 kDisketteBytes = 2880 * kDisketteSectorBytes;
constexpr qint64 kMaxEfiImageBytes = 256LL << 20;

enum Platform : quint8 { Bios = 0x00, Efi = 0xEF };
enum EntryKind : quint8 {
    Validation = 0x01,
    Extension = 0x44,
    Bootable = 0x88,
    MoreSections = 0x90,
    LastSection = 0x91
};

/// A bootable entry that emulates no disk.
struct Entry {
    quint8 platform = 0;
    qint64 sectors = 0; ///< of 512 bytes, to be loaded
    qint64 block = 0;
};

/// The block of the catalog, from the boot record volume descriptor.
std::optional<qint64> catalogBlock(const DiscImage& image)
{
    for (qint64 at = kFirstDescriptorBlock; at < kDescriptorBlocksEnd; ++at) {
        const Result<QByteArray> block = image.read(at, kDiscBlockBytes, {});
        if (!block || block->sliced(1, 5) != "CD001" || byteAt(*block, 0) == 255)
            break;
        if (byteAt(*block, 0) == 0 && block->sliced(7, 23) == "EL TORITO SPECIFICATION")
            return little32(*block, 0x47);
    }
    return std::nullopt;
}

bool isValidation(QByteArrayView entry)
{
    return byteAt(entry, 0) == Validation && little16(entry, 30) == 0xAA55;
}

/// EDK II starts a disc without it, others may not.
bool hasValidationSum(QByteArrayView entry)
{
    quint16 sum = 0;
    for (qsizetype at = 0; at < kCatalogEntryBytes; at += 2)
        sum = static_cast<quint16>(sum + little16(entry, at));
    return sum == 0;
}

std::optional<Entry> bootable(QByteArrayView entry, quint8 platform)
{
    const bool emulatesNothing = (byteAt(entry, 1) & 0x0F) == 0;
    if (byteAt(entry, 0) != Bootable || !emulatesNothing)
        return std::nullopt;
    return Entry{platform, little16(entry, 6), little32(entry, 8)};
}

/// The entries of a catalog that has passed its validation; it is one block at most.
std::vector<Entry> entriesOf(QByteArrayView catalog)
{
    std::vector<Entry> entries;
    quint8 platform = byteAt(catalog, 1);
    if (const std::optional<Entry> initial = bootable(catalog.sliced(kCatalogEntryBytes), platform))
        entries.push_back(*initial);
    int left = 0; // in the section
    for (qsizetype at = 2 * kCatalogEntryBytes; at < catalog.size(); at += kCatalogEntryBytes) {
        const QByteArrayView entry = catalog.sliced(at, kCatalogEntryBytes);
        const quint8 kind = byteAt(entry, 0);
        if (left > 0 && kind != Extension) {
            --left;
            if (const std::optional<Entry> found = bootable(entry, platform))
                entries.push_back(*found);
        } else if (kind == MoreSections || kind == LastSection) {
            platform = byteAt(entry, 1);
            left = little16(entry, 2);
        } else if (kind != Extension) {
            break;
        }
    }
    return entries;
}

const ByteSource* fileAt(const MediaTree& tree, qint64 offset)
{
    for (const MediaFile* file : tree.files()) {
        const std::vector<Extent>& extents = file->bytes.extents();
        if (!extents.empty() && extents.front().file && extents.front().offset == offset)
            return &file->bytes;
    }
    return nullptr;
}

/// How long the FAT file system is that starts with this sector; 0: it is none.
qint64 fatBytes(QByteArrayView sector)
{
    const bool isFat =
        little16(sector, 510) == 0xAA55 && little16(sector, 11) == kDisketteSectorBytes;
    if (!isFat)
        return 0;
    const qint64 sectors = little16(sector, 19) != 0 ? little16(sector, 19) : little32(sector, 32);
    return sectors * kDisketteSectorBytes;
}

/// The catalog counts in 16 bits, and 0 and 1 are written for "as much as there is".
qint64 countedBytes(const Entry& entry)
{
    if (entry.sectors > 1)
        return entry.sectors * kDisketteSectorBytes;
    return entry.platform == Efi ? kDisketteBytes : kDiscBlockBytes;
}

Result<ByteSource> contentOf(const Entry& entry, const DiscImage& image, const MediaTree& tree)
{
    if (const ByteSource* file = fileAt(tree, entry.block * kDiscBlockBytes))
        return *file;
    const QString what = entry.platform == Efi ? u"the EFI boot image"_s : u"the BIOS boot image"_s;
    const Result<QByteArray> start = image.read(entry.block, kDisketteSectorBytes, what);
    if (!start)
        return start.error();
    const qint64 fat = entry.platform == Efi ? fatBytes(*start) : 0;
    if (fat > 0 && fat <= kMaxEfiImageBytes)
        return image.extent(entry.block, fat, what);
    const qint64 rest = image.sizeBytes() - entry.block * kDiscBlockBytes;
    return image.extent(entry.block, std::min(countedBytes(entry), rest), what);
}

bool isOfTheImage(const Error& error)
{
    return error.code.kind == ErrorKind::Damaged;
}

Result<> addImages(BootImages& images, QByteArrayView catalog, const DiscImage& image,
                   const MediaTree& tree)
{
    for (const Entry& entry : entriesOf(catalog)) {
        std::optional<ByteSource>& found = entry.platform == Efi ? images.efi : images.bios;
        std::optional<Error>& failed = entry.platform == Efi ? images.efiError : images.biosError;
        if (found || failed || (entry.platform != Efi && entry.platform != Bios))
            continue;
        Result<ByteSource> content = contentOf(entry, image, tree);
        if (!content && !isOfTheImage(content.error()))
            return content.error();
        if (content)
            found = *std::move(content);
        else
            failed = content.error();
    }
    return {};
}

} // namespace

Result<BootImages> readBootImages(const DiscImage& image, const MediaTree& tree)
{
    BootImages images;
    const std::optional<qint64> block = catalogBlock(image);
    if (!block)
        return images;
    const Result<QByteArray> catalog = image.read(*block, kDiscBlockBytes, u"the boot catalog"_s);
    if (!catalog && !isOfTheImage(catalog.error()))
        return catalog.error();
    if (!catalog)
        images.catalogError = catalog.error();
    else if (!isValidation(*catalog))
        images.catalogError = image.error(ErrorCode::Corrupt, u"the boot catalog"_s);
    if (images.catalogError) {
        images.biosError = images.catalogError;
        images.efiError = images.catalogError;
        return images;
    }
    if (!hasValidationSum(*catalog))
        images.catalogError =
            image.error(ErrorCode::Corrupt, u"the checksum of the boot catalog"_s);
    if (Result<> added = addImages(images, *catalog, image, tree); !added)
        return added.error();
    return images;
}

} // namespace cmgmedia
