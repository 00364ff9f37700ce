// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/disc_reader.h"

#include "core/base/device_size.h"
#include "core/media/el_torito_reader.h"
#include "core/media/errors.h"
#include "core/media/fat_reader.h"
#include "core/media/folder_reader.h"
#include "core/media/iso9660_reader.h"
#include "core/media/media_label.h"
#include "core/media/udf_reader.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kMaxLabelFileBytes = 64 << 10;

QString labelOf(const MediaTree& tree, const std::stop_token& stop)
{
    const MediaFile* file = tree.find(QString::fromLatin1(kMediaLabelPath));
    if (!file)
        return {};
    const Result<QByteArray> content = file->bytes.readAll(kMaxLabelFileBytes, stop);
    return content ? mediaLabelOf(*content).value_or(QString()) : QString();
}

// Where oscdimg is given them from, and where media of Windows keep them.
constexpr const char* kBiosBootImages[] = {"boot/etfsboot.com"};
constexpr const char* kEfiBootImages[] = {"EFI/Microsoft/Boot/efisys.bin",
                                          "EFI/Microsoft/Boot/efisys_noprompt.bin"};
constexpr qint64 kLargestBootImage = 32LL << 20; // El Torito counts 65,535 sectors of 512 bytes

std::optional<ByteSource> firstOf(std::span<const char* const> paths, const MediaTree& tree)
{
    for (const char* path : paths) {
        const MediaFile* file = tree.find(QLatin1StringView(path));
        if (file && file->bytes.size() > 0 && file->bytes.size() <= kLargestBootImage)
            return file->bytes;
    }
    return std::nullopt;
}

/// A folder and a stick have no boot catalog, but the files that one is made of.
Disc withBootImages(Disc disc)
{
    disc.biosBootImage = firstOf(kBiosBootImages, disc.tree);
    disc.efiBootImage = firstOf(kEfiBootImages, disc.tree);
    return disc;
}

Result<Disc> openFolder(const QString& path, Work& work)
{
    Result<MediaTree> tree = readFolder(path, work);
    if (!tree)
        return tree.error();
    QString label = labelOf(*tree, work.stop);
    if (work.cancelled())
        return Error{ErrorCode::Cancelled, path, {}};
    return withBootImages(
        {path, DiscKind::Folder, std::move(label), *std::move(tree), {}, {}, false});
}

/// UDF where there is any: an ISO 9660 part beside it may hold no more than a README.
template <typename Volume>
Result<Disc> discOf(const QString& path, DiscKind kind, Result<Volume> volume)
{
    if (!volume)
        return volume.error();
    return Disc{path, kind, volume->label, std::move(volume->tree), {}, {}, false};
}

Result<Disc> openStick(const QString& path, const DiscImage& image, qint64 start, Work& work)
{
    Result<FatVolume> volume = readFat(image, start, work);
    const bool hasBootCode = volume && volume->hasBootCode;
    const QString fileSystem = volume ? volume->fileSystem : QString();
    Result<Disc> disc = discOf(path, DiscKind::UsbImage, std::move(volume));
    if (!disc)
        return disc;
    disc->hasBootCode = hasBootCode;
    disc->fileSystem = fileSystem;
    return withBootImages(*std::move(disc));
}

/// 0: it is none.
qint64 bytesOfDisc(const DiscImage& image)
{
    const std::optional<qint64> blocks = iso9660Blocks(image);
    if (blocks)
        return *blocks * kDiscBlockBytes;
    return hasUdf(image) ? image.sizeBytes() : 0;
}

Result<Disc> openIso(const QString& path, const DiscImage& image, Work& work)
{
    const bool isUdf = hasUdf(image);
    const std::optional<qint64> isoBlocks = iso9660Blocks(image);
    if (!isUdf && !isoBlocks)
        return whyNoFatVolume(image);
    Result<Disc> disc = isUdf ? discOf(path, DiscKind::UdfIso, readUdf(image, work))
                              : discOf(path, DiscKind::PlainIso, readIso9660(image, work));
    if (!disc)
        return disc;
    // Last, because it is better to name a file that is cut off.
    if (Result<> holds = image.checkHolds(isoBlocks.value_or(0)); !holds)
        return holds.error();
    Result<BootImages> boot = readBootImages(image, disc->tree);
    if (!boot)
        return boot.error();
    disc->biosBootImage = std::move(boot->bios);
    disc->efiBootImage = std::move(boot->efi);
    disc->biosBootError = std::move(boot->biosError);
    disc->efiBootError = std::move(boot->efiError);
    disc->bootCatalogError = std::move(boot->catalogError);
    return disc;
}

Result<Disc> openImage(const QString& path, Work& work)
{
    Result<std::shared_ptr<const SourceFile>> file = SourceFile::open(path);
    if (!file)
        return file.error();
    return openDisc(*std::move(file), work);
}

} // namespace

Result<Disc> openDisc(std::shared_ptr<const SourceFile> file, Work& work)
{
    const QString path = file->path();
    const DiscImage image(file, work.stop);
    // First: what a stick held before often stands in front of its partition still.
    std::optional<qint64> start = fatVolumeStart(image);
    const qint64 discBytes = start ? bytesOfDisc(image) : 0;
    if (discBytes > 0 && isStarterOfADisc(image, *start, discBytes))
        start.reset();
    Result<Disc> disc = start ? openStick(path, image, *start, work) : openIso(path, image, work);
    if (work.cancelled()) // to whoever asks what is there, that is something that is not
        return Error{ErrorCode::Cancelled, path, {}};
    if (disc)
        disc->file = std::move(file);
    return disc;
}

Result<Disc> openDisc(const QString& path, Work& work)
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

QString kindName(DiscKind kind)
{
    switch (kind) {
    case DiscKind::Folder:
        return u"folder"_s;
    case DiscKind::UdfIso:
        return u"udf-iso"_s;
    case DiscKind::PlainIso:
        return u"plain-iso"_s;
    case DiscKind::UsbImage:
        return u"usb"_s;
    }
    Q_UNREACHABLE();
}

} // namespace cmgmedia
