// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/verify_medium.h"

#include "core/base/device_size.h"
#include "core/media/errors.h"

namespace cmgmedia {

namespace {

struct VerifyText {
    CMGMEDIA_TEXTS(VerifyMedium)
};

} // namespace

Text describe(const MediumCheck& check)
{
    const QString& path = check.medium.disc.path;
    const int files = check.manifest.filesChecked;
    if (check.isGood())
        return VerifyText::text("%1 is whole: %n files equal their hashes, and its structure is "
                                "sound.",
                                nullptr, files, {path});
    return VerifyText::text("%1 differs from its manifest (%n files checked). Write it again.",
                            nullptr, files, {path});
}

namespace {

/// The image that a medium was read from; none where it is a folder.
Result<std::optional<ImageBytes>> imageOf(const Disc& disc)
{
    if (disc.kind == DiscKind::Folder)
        return std::optional<ImageBytes>();
    Result<ByteSource> bytes = ByteSource::open(disc.path);
    if (!bytes)
        return bytes.error();
    return std::optional(ImageBytes{*std::move(bytes), isBlockDevice(disc.path)});
}

} // namespace

Result<MediumCheck> verifyMedium(const QString& path, Work& work)
{
    Result<BootMedium> medium = openBootMedium(path, {}, work);
    if (!medium)
        return medium.error();
    Result<std::optional<ImageBytes>> image = imageOf(medium->disc);
    if (!image)
        return image.error();
    Result<ManifestCheck> manifest = checkManifest(medium->disc.tree, *image, work);
    if (!manifest && manifest.error().code == ErrorCode::ManifestMissing)
        return Error{ErrorCode::ManifestMissing, path, {}};
    if (!manifest)
        return manifest.error();
    return MediumCheck{*std::move(medium), *std::move(manifest)};
}

} // namespace cmgmedia
