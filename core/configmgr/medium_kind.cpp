// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/medium_kind.h"

#include "core/configmgr/boot_medium.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

struct MediumKindText {
    CMGMEDIA_TEXTS(MediumKind)
};

struct TypeRow {
    MediumType type;
    QLatin1StringView key;
    const char* text; ///< %1: what TsmBootstrap.ini says
};

constexpr TypeRow kTypes[] = {
    {MediumType::SiteBased, "site-based"_L1,
     QT_TRANSLATE_NOOP("MediumKind", "bootable media, site-based")},
    {MediumType::Dynamic, "dynamic"_L1,
     QT_TRANSLATE_NOOP("MediumKind",
                       "bootable media, dynamic: doesn't work with a gateway, because the PC "
                       "looks for a management point on the intranet")},
    {MediumType::Bootable, "bootable"_L1,
     QT_TRANSLATE_NOOP("MediumKind",
                       "bootable media; only the media variables say whether they are site-based "
                       "or dynamic")},
    {MediumType::StandAlone, "stand-alone"_L1,
     QT_TRANSLATE_NOOP("MediumKind", "stand-alone media (%1): doesn't work with a gateway")},
    {MediumType::Prestaged, "prestaged"_L1,
     QT_TRANSLATE_NOOP("MediumKind", "prestaged media (%1): doesn't work with a gateway")},
    {MediumType::Capture, "capture"_L1,
     QT_TRANSLATE_NOOP("MediumKind", "capture media (%1): doesn't work with a gateway")},
    {MediumType::OfOtherKind, "other"_L1,
     QT_TRANSLATE_NOOP("MediumKind",
                       "Configuration Manager media of an unknown type: TsmBootstrap.ini calls it "
                       "%1")},
    {MediumType::LiteTouch, "lite-touch"_L1,
     QT_TRANSLATE_NOOP("MediumKind",
                       "Microsoft Deployment Toolkit (Lite Touch): doesn't work with a gateway")},
    {MediumType::WindowsSetup, "windows-setup"_L1,
     QT_TRANSLATE_NOOP("MediumKind", "Windows Setup: doesn't work with a gateway")},
    {MediumType::WindowsPe, "windows-pe"_L1,
     QT_TRANSLATE_NOOP("MediumKind",
                       "Windows PE without Configuration Manager: doesn't work with a gateway")},
    {MediumType::UefiBootImage, "uefi-boot-image"_L1,
     QT_TRANSLATE_NOOP("MediumKind",
                       "the UEFI boot image of a disc, such as efisys.bin: part of a medium")},
    {MediumType::Nothing, "unknown"_L1, QT_TRANSLATE_NOOP("MediumKind", "not known")},
};

const TypeRow& typeRow(MediumType type)
{
    return *std::ranges::find(kTypes, type, &TypeRow::type);
}

/// By what TsmBootstrap.ini calls it. FullMedia and OEMMedia are documented as values of
/// _SMSTSMediaType; the others are remembered.
std::optional<MediumType> namedType(const QString& mediaType)
{
    static constexpr std::pair<QLatin1StringView, MediumType> kNames[] = {
        {"BootMedia"_L1, MediumType::Bootable},
        {"FullMedia"_L1, MediumType::StandAlone},
        {"OEMMedia"_L1, MediumType::Prestaged},
        {"CaptureMedia"_L1, MediumType::Capture}};
    for (const auto& [name, type] : kNames) {
        if (mediaType.compare(name, Qt::CaseInsensitive) == 0)
            return type;
    }
    return std::nullopt;
}

class KindFinder
{
public:
    explicit KindFinder(const Disc& disc) : m_disc(disc) {}

    MediumType find() const;

private:
    bool has(const char* path) const
    {
        return m_disc.tree.find(QLatin1StringView(path)) != nullptr;
    }
    bool hasAnyIn(QLatin1StringView folder) const
    {
        return std::ranges::any_of(m_disc.tree.files(), [folder](const MediaFile* file) {
            return file->path.startsWith(folder, Qt::CaseInsensitive);
        });
    }
    bool isUefiBootImage() const;

    const Disc& m_disc;
};

/// A small FAT file system with a program for UEFI; a stick has Windows PE beside it.
bool KindFinder::isUefiBootImage() const
{
    constexpr qint64 kLargest = 64LL << 20; // Microsoft's has 1.4 MB
    return m_disc.kind == DiscKind::UsbImage && m_disc.tree.totalBytes() < kLargest
           && hasAnyIn("EFI/BOOT/"_L1);
}

MediumType KindFinder::find() const
{
    if (has("Deploy/Scripts/LiteTouch.wsf") || hasAnyIn("Deploy/Control/"_L1))
        return MediumType::LiteTouch;
    const bool hasWindows =
        has("sources/install.wim") || has("sources/install.esd") || has("sources/install.swm");
    if (hasWindows || (has("setup.exe") && has(kBootImagePath)))
        return MediumType::WindowsSetup;
    if (has(kBootImagePath))
        return MediumType::WindowsPe;
    return isUefiBootImage() ? MediumType::UefiBootImage : MediumType::Nothing;
}

} // namespace

std::optional<bool> MediumKind::worksWithGateway() const
{
    switch (type) {
    case MediumType::SiteBased:
        return true;
    case MediumType::Bootable:
    case MediumType::OfOtherKind:
    case MediumType::Nothing:
        return std::nullopt;
    case MediumType::Dynamic:
    case MediumType::StandAlone:
    case MediumType::Prestaged:
    case MediumType::Capture:
    case MediumType::LiteTouch:
    case MediumType::WindowsSetup:
    case MediumType::WindowsPe:
    case MediumType::UefiBootImage:
        return false;
    }
    Q_UNREACHABLE();
}

QString mediumTypeKey(MediumType type)
{
    return typeRow(type).key;
}

Text mediumKindText(const MediumKind& kind)
{
    return MediumKindText::text(typeRow(kind.type).text, {kind.mediaType});
}

MediumKind configMgrKind(const std::optional<QString>& mediaType,
                         const std::optional<MediaManagement>& management)
{
    const QString name = mediaType.value_or(QString());
    const std::optional<MediumType> named = name.isEmpty() ? MediumType::Bootable : namedType(name);
    if (!named)
        return {MediumType::OfOtherKind, name};
    if (named != MediumType::Bootable || !management)
        return {*named, name};
    return {management->kind == ManagementKind::Dynamic ? MediumType::Dynamic
                                                        : MediumType::SiteBased,
            name};
}

MediumKind otherKind(const Disc& disc, const std::optional<QString>& mediaType)
{
    if (mediaType && !mediaType->isEmpty()) {
        const MediumKind kind = configMgrKind(mediaType, {});
        return kind.type == MediumType::Bootable ? MediumKind{MediumType::Nothing, *mediaType}
                                                 : kind;
    }
    const bool isOfSite = std::ranges::any_of(disc.tree.files(), [](const MediaFile* file) {
        return file->path.startsWith("SMS/data/"_L1, Qt::CaseInsensitive);
    });
    return {isOfSite ? MediumType::Nothing : KindFinder(disc).find(), {}};
}

} // namespace cmgmedia
