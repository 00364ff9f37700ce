// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/kept_boot_files.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// Whether the medium has it or not.
constexpr QLatin1StringView kKeptPaths[] = {
    "bootmgr"_L1,  "Boot/bootfix.bin"_L1,       "Boot/boot.sdi"_L1,
    "Boot/BCD"_L1, "EFI/Microsoft/Boot/BCD"_L1, "EFI/Microsoft/Boot/boot.stl"_L1,
};

Result<bool> holds(const MediaFile& file, const QByteArray& content, const std::stop_token& stop)
{
    if (file.bytes.size() != content.size())
        return false;
    const Result<QByteArray> own = file.bytes.readAll(content.size(), stop);
    if (!own)
        return own.error();
    return *own == content;
}

} // namespace

QString originName(KeptBootFile::Origin origin)
{
    switch (origin) {
    case KeptBootFile::Origin::SameAsInBootImage:
        return u"same-as-in-boot-image"_s;
    case KeptBootFile::Origin::OtherThanInBootImage:
        return u"other-than-in-boot-image"_s;
    case KeptBootFile::Origin::OnMediumOnly:
        return u"on-medium-only"_s;
    case KeptBootFile::Origin::InBootImageOnly:
        return u"in-boot-image-only"_s;
    }
    Q_UNREACHABLE();
}

Result<std::vector<KeptBootFile>> keptBootFiles(const MediaTree& tree, const WimFile& wim,
                                                const BootImage& image, Work& work)
{
    using enum KeptBootFile::Origin;
    const Result<std::vector<BootFile>> inImage = defaultBootFilesOf(wim, image, work);
    if (!inImage)
        return inImage.error();
    std::vector<KeptBootFile> kept;
    for (const QLatin1StringView path : kKeptPaths) {
        const MediaFile* const own = tree.find(path);
        const auto other = std::ranges::find(*inImage, QString(path), &BootFile::mediumPath);
        if (other == inImage->end()) {
            if (own)
                kept.push_back({own->path, OnMediumOnly});
        } else if (!own) {
            kept.push_back({path, InBootImageOnly});
        } else {
            const Result<bool> isSame = holds(*own, other->content, work.stop);
            if (!isSame)
                return isSame.error();
            kept.push_back({own->path, *isSame ? SameAsInBootImage : OtherThanInBootImage});
        }
    }
    return kept;
}

} // namespace cmgmedia
