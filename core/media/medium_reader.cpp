// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/medium_reader.h"

#include "core/base/device_size.h"
#include "core/media/el_torito_reader.h"
#include "core/media/fat_reader.h"
#include "core/media/folder_reader.h"
#include "core/media/iso9660_reader.h"
#include "core/media/media_label.h"
#include "core/media/udf_reader.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kMaxLabelFileBytes = 64 << 10;

QString labelOf(const MediaTree& tree)
{
    const MediaFile* file = tree.find(QString::fromLatin1(kMediaLabelPath));
    if (!file)
        return {};
    const Result<QByteArray> content = file->bytes.readAll(kMaxLabelFileBytes);
    return content ? mediaLabelOf(*content).value_or(QString()) : QString();
}

Result<Medium> openFolder(const QString& path, Work& work)
{
    Result<MediaTree> tree = readFolder(path, work);
    if (!tree)
        return tree.error();
    QString label = labelOf(*tree);
    return Medium{path, MediumKind::Folder, std::move(label), *std::move(tree), {}, {}, false};
}

/// UDF where there is any: an ISO 9660 part beside it may hold no more than a README.
template <typename Volume>
Result<Medium> mediumOf(const QString& path, MediumKind kind, Result<Volume> volume)
{
    if (!volume)
        return volume.error();
    return Medium{path, kind, volume->label, std::move(volume->tree), {}, {}, false};
}

Result<Medium> openStick(const QString& path, const DiscImage& image, qint64 start, Work& work)
{
    Result<FatVolume> volume = readFat(image, start, work);
    const bool hasBootCode = volume && volume->hasBootCode;
    Result<Medium> medium = mediumOf(path, MediumKind::UsbImage, std::move(volume));
    if (medium)
        medium->hasBootCode = hasBootCode;
    return medium;
}

Result<Medium> openIso(const QString& path, const DiscImage& image, Work& work)
{
    const bool isUdf = hasUdf(image);
    const std::optional<qint64> isoBlocks = iso9660Blocks(image);
    if (!isUdf && !isoBlocks)
        return whyNoFatVolume(image);
    Result<Medium> medium = isUdf ? mediumOf(path, MediumKind::UdfIso, readUdf(image, work))
                                  : mediumOf(path, MediumKind::PlainIso, readIso9660(image, work));
    if (!medium)
        return medium;
    // Last, because it is better to name a file that is cut off.
    if (Result<> holds = image.checkHolds(isoBlocks.value_or(0)); !holds)
        return holds.error();
    Result<BootImages> boot = readBootImages(image, medium->tree);
    if (!boot)
        return boot.error();
    medium->biosBootImage = std::move(boot->bios);
    medium->efiBootImage = std::move(boot->efi);
    return medium;
}

Result<Medium> openImage(const QString& path, Work& work)
{
    Result<std::shared_ptr<const SourceFile>> file = SourceFile::open(path);
    if (!file)
        return file.error();
    const DiscImage image(*std::move(file));
    // First: what a stick held before often stands in front of its partition still.
    if (const std::optional<qint64> start = fatVolumeStart(image))
        return openStick(path, image, *start, work);
    return openIso(path, image, work);
}

} // namespace

std::optional<bool> startsOnBios(const Medium& medium)
{
    if (medium.kind != MediumKind::UsbImage)
        return medium.biosBootImage.has_value();
    return medium.hasBootCode ? std::nullopt : std::optional(false);
}

bool startsOnUefi(const Medium& medium)
{
    return medium.kind == MediumKind::UsbImage ? hasUefiLoader(medium.tree)
                                               : medium.efiBootImage.has_value();
}

bool hasUefiLoader(const MediaTree& tree)
{
    // UEFI 3.5.1.1, removable media boot behaviour
    constexpr const char* kLoaders[] = {"EFI/Boot/bootx64.efi", "EFI/Boot/bootaa64.efi",
                                        "EFI/Boot/bootia32.efi", "EFI/Boot/bootarm.efi"};
    return std::ranges::any_of(
        kLoaders, [&](const char* path) { return tree.find(QLatin1StringView(path)) != nullptr; });
}

Result<Medium> openMedium(const QString& path, Work& work)
{
    if (isBlockDevice(path)) // first: Windows says that no file of such a name exists
        return openImage(path, work);
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, path, {}};
    if (info.isDir())
        return openFolder(path, work);
    if (!info.isFile()) // a pipe would wait for somebody to write
        return Error{ErrorCode::NotAMedium, path, u"neither a file nor a folder"_s};
    return openImage(path, work);
}

} // namespace cmgmedia
