// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/boot_image.h"

#include "core/image/errors.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

Result<bool> exists(const WimFile& wim, int image, const QString& path, const std::stop_token& stop)
{
    Result<std::optional<WimEntry>> found = wim.find(image, path, stop);
    if (!found)
        return found.error();
    return found->has_value();
}

Result<bool> existAll(const WimFile& wim, int image, const QStringList& paths,
                      const std::stop_token& stop)
{
    for (const QString& path : paths) {
        Result<bool> found = exists(wim, image, path, stop);
        if (!found || !*found)
            return found;
    }
    return true;
}

/// Boot images that the site finished have its programs; those of the ADK do not.
Result<bool> isFromSite(const WimFile& wim, int image, const std::stop_token& stop)
{
    for (const QString& folder : {u"x64"_s, u"arm64"_s, u"i386"_s}) {
        Result<bool> found = exists(wim, image, u"sms/bin/%1/TsBootShell.exe"_s.arg(folder), stop);
        if (!found || *found)
            return found;
    }
    return false;
}

/// The three folders are what Make2023BootableMedia.ps1 (KB5025885) asks for.
Result<std::vector<BootFileGeneration>> generationsIn(const WimFile& wim, int image,
                                                      const std::stop_token& stop)
{
    const std::pair<BootFileGeneration, QStringList> needed[] = {
        {BootFileGeneration::Ca2011, {u"Windows/Boot/EFI/bootmgfw.efi"_s}},
        {BootFileGeneration::Ca2023,
         {u"Windows/Boot/EFI_EX/bootmgfw_EX.efi"_s, u"Windows/Boot/FONTS_EX"_s,
          u"Windows/Boot/DVD_EX"_s}},
    };
    std::vector<BootFileGeneration> generations;
    for (const auto& [generation, paths] : needed) {
        Result<bool> complete = existAll(wim, image, paths, stop);
        if (!complete)
            return complete.error();
        if (*complete)
            generations.push_back(generation);
    }
    return generations;
}

Result<> describeHive(const WimFile& wim, BootImage& described, const std::stop_token& stop)
{
    Result<std::optional<WimEntry>> hive =
        wim.find(described.index, u"Windows/System32/config/SOFTWARE"_s, stop);
    if (!hive)
        return hive.error();
    if (!*hive || (*hive)->isFolder)
        return {};
    described.hasSoftwareHive = true;
    described.softwareHivePath = (*hive)->path;
    described.softwareHiveLinks = (*hive)->links;
    return {};
}

} // namespace

QString generationName(BootFileGeneration generation)
{
    switch (generation) {
    case BootFileGeneration::Ca2011:
        return u"ca2011"_s;
    case BootFileGeneration::Ca2023:
        return u"ca2023"_s;
    }
    Q_UNREACHABLE();
}

Result<BootImage> describeBootImage(const WimFile& wim, int image, const std::stop_token& stop)
{
    BootImage described;
    described.index = image == 0 ? std::max(wim.bootIndex(), 1) : image;
    described.images = wim.images();
    if (described.index < 1 || described.index > static_cast<int>(described.images.size()))
        return Error{ErrorCode::WimImageMissing, wim.origin(),
                     u"image %1 of %2"_s.arg(described.index).arg(described.images.size())};
    described.image = described.images[static_cast<size_t>(described.index) - 1];
    described.compression = wim.compression();
    described.bootIndex = wim.bootIndex();
    described.hasIntegrityTable = wim.hasIntegrityTable();
    described.isWriteInProgress = wim.isWriteInProgress();
    if (Result<> hive = describeHive(wim, described, stop); !hive)
        return hive.error();
    Result<bool> isConfigMgr = isFromSite(wim, described.index, stop);
    if (!isConfigMgr)
        return isConfigMgr.error();
    described.isConfigMgr = *isConfigMgr;
    Result<std::vector<BootFileGeneration>> generations = generationsIn(wim, described.index, stop);
    if (!generations)
        return generations.error();
    described.generations = *std::move(generations);
    return described;
}

} // namespace cmgmedia
