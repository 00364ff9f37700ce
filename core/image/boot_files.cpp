// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/boot_files.h"

#include "core/base/pe_header.h"
#include "core/image/errors.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kLargestBootFile = 64 << 20;

/// Where a file may be in the image, the best place first, and where it goes on the medium.
struct Wanted {
    enum class Need { Required, Optional, Default };
    QStringList imagePaths;
    QString mediumPath; ///< empty: an El Torito image, which is no file
    Need need = Need::Optional;
};

/// What carries the name of the processor.
struct ArchitectureNames {
    QString siteFolder; ///< sms\bin\<this>
    QString loader;     ///< EFI\Boot\<this>: UEFI 2.10, 3.5.1.1
};

ArchitectureNames namesFor(const QString& architecture)
{
    if (architecture == "arm64"_L1)
        return {u"arm64"_s, u"bootaa64.efi"_s};
    if (architecture == "x86"_L1)
        return {u"i386"_s, u"bootia32.efi"_s};
    return {u"x64"_s, u"bootx64.efi"_s};
}

/// The same for both generations: what the BIOS starts, the configuration, and the list of
/// certificates that boot managers read.
std::vector<Wanted> defaultFiles(const QString& siteFolder)
{
    using enum Wanted::Need;
    const QString site = u"sms/bin/%1/"_s.arg(siteFolder);
    return {
        {{u"Windows/Boot/PCAT/bootmgr"_s}, u"bootmgr"_s, Default},
        {{site + u"bootfix.bin"_s, u"Windows/Boot/DVD/PCAT/en-US/bootfix.bin"_s},
         u"Boot/bootfix.bin"_s,
         Default},
        {{u"sms/boot/boot.sdi"_s, u"Windows/Boot/DVD/PCAT/boot.sdi"_s,
          u"Windows/Boot/DVD/EFI/boot.sdi"_s},
         u"Boot/boot.sdi"_s,
         Default},
        {{u"Windows/Boot/DVD/PCAT/BCD"_s}, u"Boot/BCD"_s, Default},
        {{u"Windows/Boot/DVD/EFI/BCD"_s}, u"EFI/Microsoft/Boot/BCD"_s, Default},
        {{u"Windows/Boot/EFI/boot.stl"_s}, u"EFI/Microsoft/Boot/boot.stl"_s, Default},
    };
}

/// media format, 4.3: what copype and the site take.
std::vector<Wanted> files2011(const ArchitectureNames& names, Wanted::Need /*elTorito*/)
{
    using enum Wanted::Need;
    return {
        {{u"Windows/Boot/EFI/bootmgfw.efi"_s}, u"EFI/Boot/"_s + names.loader, Required},
        {{u"Windows/Boot/EFI/bootmgr.efi"_s}, u"bootmgr.efi"_s, Optional},
    };
}

/// media format, 4.4: Make2023BootableMedia.ps1 of KB5025885.
std::vector<Wanted> files2023(const ArchitectureNames& names, Wanted::Need elTorito)
{
    using enum Wanted::Need;
    return {
        {{u"Windows/Boot/EFI_EX/bootmgfw_EX.efi"_s}, u"EFI/Boot/"_s + names.loader, Required},
        {{u"Windows/Boot/EFI_EX/bootmgr_EX.efi"_s}, u"bootmgr.efi"_s, Optional},
        {{u"Windows/Boot/DVD_EX/EFI/en-US/efisys_EX.bin"_s},
         u"EFI/Microsoft/Boot/efisys_ex.bin"_s,
         elTorito},
    };
}

Wanted efiBootImage(BootFileGeneration generation, const QString& siteFolder, Wanted::Need elTorito)
{
    if (generation == BootFileGeneration::Ca2023)
        return {{u"Windows/Boot/DVD_EX/EFI/en-US/efisys_EX.bin"_s}, {}, elTorito};
    return {
        {u"sms/bin/%1/efisys.bin"_s.arg(siteFolder), u"Windows/Boot/DVD/EFI/en-US/efisys.bin"_s},
        {},
        elTorito};
}

Wanted biosBootImage(const QString& siteFolder)
{
    return {{u"sms/bin/%1/etfsboot.com"_s.arg(siteFolder), u"Windows/Boot/DVD/PCAT/etfsboot.com"_s},
            {},
            Wanted::Need::Optional};
}

/// Reads from one image and stops when the work is cancelled.
class BootFileReader
{
public:
    BootFileReader(const WimFile& wim, int image, Work& work)
        : m_wim(wim), m_image(image), m_work(work)
    {}

    Result<std::optional<BootFile>> read(const Wanted& wanted) const;
    Result<> readInto(std::vector<BootFile>& files, const std::vector<Wanted>& wanted) const;
    Result<> readFonts(std::vector<BootFile>& files, BootFileGeneration generation) const;

private:
    Error missing(const QString& path) const
    {
        return Error{ErrorCode::BootFilesMissing, m_wim.origin(), path};
    }

    const WimFile& m_wim;
    int m_image;
    Work& m_work;
};

Result<std::optional<BootFile>> BootFileReader::read(const Wanted& wanted) const
{
    if (m_work.cancelled())
        return Error{ErrorCode::Cancelled, m_wim.origin(), {}};
    for (const QString& path : wanted.imagePaths) {
        Result<std::optional<WimEntry>> entry = m_wim.find(m_image, path, m_work.stop);
        if (!entry)
            return entry.error();
        if (!*entry || (*entry)->isFolder)
            continue;
        Result<QByteArray> content =
            m_wim.read(m_image, (*entry)->path, kLargestBootFile, m_work.stop);
        if (!content)
            return content.error();
        return std::optional(BootFile{wanted.mediumPath, (*entry)->path, *std::move(content),
                                      wanted.need == Wanted::Need::Default});
    }
    if (wanted.need == Wanted::Need::Required)
        return missing(wanted.imagePaths.first());
    return std::optional<BootFile>();
}

Result<> BootFileReader::readInto(std::vector<BootFile>& files,
                                  const std::vector<Wanted>& wanted) const
{
    for (const Wanted& one : wanted) {
        Result<std::optional<BootFile>> file = read(one);
        if (!file)
            return file.error();
        if (*file)
            files.push_back(**std::move(file));
    }
    return {};
}

Result<> BootFileReader::readFonts(std::vector<BootFile>& files,
                                   BootFileGeneration generation) const
{
    const bool is2023 = generation == BootFileGeneration::Ca2023;
    const QString folder = is2023 ? u"Windows/Boot/FONTS_EX"_s : u"Windows/Boot/Fonts"_s;
    const QString ending = is2023 ? u"_EX.ttf"_s : u".ttf"_s;
    std::vector<WimEntry> fonts;
    if (Result<std::vector<WimEntry>> entries = m_wim.children(m_image, folder, m_work.stop);
        entries)
        fonts = *std::move(entries);
    else if (entries.error().code != ErrorCode::NotFound)
        return entries.error();
    bool isAnyThere = false;
    for (const WimEntry& font : fonts) {
        const QString name = font.path.section(u'/', -1);
        if (font.isFolder || !name.endsWith(ending, Qt::CaseInsensitive))
            continue;
        const QString plainName = name.chopped(ending.size()) + u".ttf"_s;
        Result<std::optional<BootFile>> file =
            read({{font.path}, u"EFI/Microsoft/Boot/Fonts/"_s + plainName, Wanted::Need::Required});
        if (!file)
            return file.error();
        isAnyThere = true;
        files.push_back(**file);
        if (!is2023) {
            (*file)->mediumPath = u"Boot/Fonts/"_s + plainName;
            files.push_back(**std::move(file));
        }
    }
    if (is2023 && !isAnyThere)
        return missing(folder + u"/*_EX.ttf"_s);
    return {};
}

/// What the loader was compiled for decides on its name; its image's XML only where that is
/// not to be seen.
QString architectureOf(const QByteArray& loader, const BootImage& image)
{
    const QString machine = readPeHeader(loader, {}).value_or(PeHeader()).architecture;
    return machine.isEmpty() ? image.image.architecture : machine;
}

} // namespace

Result<BootFileSet> bootFilesOf(const WimFile& wim, const BootImage& image,
                                BootFileGeneration generation, BootFilesFor use, Work& work)
{
    const BootFileReader reader(wim, image.index, work);
    const auto elTorito =
        use == BootFilesFor::Disc ? Wanted::Need::Required : Wanted::Need::Optional;
    const auto signedFiles = generation == BootFileGeneration::Ca2023 ? files2023 : files2011;
    Result<std::optional<BootFile>> loader = reader.read(signedFiles({}, elTorito).front());
    if (!loader)
        return loader.error();
    const ArchitectureNames names = namesFor(architectureOf((*loader)->content, image));

    BootFileSet set{.generation = generation};
    if (Result<> read = reader.readInto(set.files, signedFiles(names, elTorito)); !read)
        return read.error();
    if (Result<> read = reader.readFonts(set.files, generation); !read)
        return read.error();
    if (Result<> read = reader.readInto(set.files, defaultFiles(names.siteFolder)); !read)
        return read.error();
    Result<std::optional<BootFile>> efi =
        reader.read(efiBootImage(generation, names.siteFolder, elTorito));
    if (!efi)
        return efi.error();
    if (*efi)
        set.efiBootImage = (*efi)->content;
    Result<std::optional<BootFile>> bios = reader.read(biosBootImage(names.siteFolder));
    if (!bios)
        return bios.error();
    if (*bios)
        set.biosBootImage = (*bios)->content;
    return set;
}

Result<std::vector<BootFile>> defaultBootFilesOf(const WimFile& wim, const BootImage& image,
                                                 Work& work)
{
    std::vector<BootFile> files;
    const BootFileReader reader(wim, image.index, work);
    const ArchitectureNames names = namesFor(image.image.architecture);
    if (Result<> read = reader.readInto(files, defaultFiles(names.siteFolder)); !read)
        return read.error();
    return files;
}

} // namespace cmgmedia
