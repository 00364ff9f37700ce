// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/boot_facts.h"

#include "core/configmgr/boot_medium.h"
#include "core/media/disc_block.h"
#include "core/media/fat_reader.h"
#include "core/registry/hive_check.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kLargestProgram = 16 << 20;       // real ones have one to three MB
constexpr qint64 kLargestConfiguration = 16 << 20; // some 30 KB
constexpr qint64 kLargestSystemHive = 256LL << 20; // some 10 MB in Windows PE
constexpr char kEfiStorePath[] = "EFI/Microsoft/Boot/BCD";
constexpr char kBiosStorePath[] = "Boot/BCD";

constexpr BootFirmwareRow kFirmware[] = {
    // UEFI 2.10, 3.5.1.1, removable media
    {BootFirmware::UefiX64, "uefi-x64"_L1, "amd64"_L1, "EFI/BOOT/BOOTX64.EFI"_L1},
    {BootFirmware::UefiIa32, "uefi-ia32"_L1, "x86"_L1, "EFI/BOOT/BOOTIA32.EFI"_L1},
    {BootFirmware::UefiArm64, "uefi-arm64"_L1, "arm64"_L1, "EFI/BOOT/BOOTAA64.EFI"_L1},
    {BootFirmware::Bios, "bios"_L1, {}, "BOOTMGR"_L1},
};

BootPart partOf(const QString& path, const ByteSource& bytes, const std::stop_token& stop)
{
    const qint64 length = std::min<qint64>(bytes.size(), kDiscBlockBytes);
    return {path, bytes.size(), bytes.slice(0, length).readAll(length, stop)};
}

BootProgram programOf(const QString& path, const Result<QByteArray>& content)
{
    if (!content)
        return {path, content.error(), content.error(), content.error()};
    BootProgram program{path, readPeProgram(*content, path), readAuthenticode(*content, path),
                        readPeVersions(*content, path)};
    program.origin = originOfManager(*content, program.signers, program.versions);
    return program;
}

/// "\sources\boot.wim", as boot configuration data has it, in the way of a tree.
QString treePath(const QString& path)
{
    QString slashed = path;
    slashed.replace(u'\\', u'/');
    while (slashed.startsWith(u'/'))
        slashed.remove(0, 1);
    return slashed;
}

/// Of the image that boots, else of the first.
QString firstArchitecture(const WimFile& wim)
{
    const int image = std::max(wim.bootIndex(), 1);
    return image > std::ssize(wim.images())
               ? QString()
               : wim.images()[static_cast<size_t>(image) - 1].architecture;
}

class BootFactReader
{
public:
    BootFactReader(const Disc& disc, const std::stop_token& stop) : m_disc(disc), m_stop(stop) {}

    BootFacts read() const;

private:
    void readBootCatalog(BootFacts& facts) const;
    std::optional<BootPart> part(const QString& path) const;
    BootPrograms programsIn(const MediaTree& tree) const;
    EfiBootImage efiBootImage(const ByteSource& image) const;
    std::optional<BootStore> store(const char* path) const;
    Result<BootWim> wim(const MediaFile& file, const LoaderEntry& entry) const;
    Result<> readBootedImage(const WimFile& opened, const LoaderEntry& entry, BootWim& into) const;
    Result<> readHives(const WimFile& opened, const QString& systemRoot, BootWim& into) const;
    BootOrigin originIn(const ByteSource& bytes, BootOrigin (*judge)(QByteArrayView)) const;

    const Disc& m_disc;
    const std::stop_token& m_stop;
};

std::optional<BootPart> BootFactReader::part(const QString& path) const
{
    const MediaFile* file = path.isEmpty() ? nullptr : m_disc.tree.find(path);
    if (!file)
        return std::nullopt;
    return partOf(file->path, file->bytes, m_stop);
}

BootPrograms BootFactReader::programsIn(const MediaTree& tree) const
{
    BootPrograms programs;
    for (const BootFirmwareRow& row : kFirmware) {
        const MediaFile* file = row.architecture.isEmpty() ? nullptr : tree.find(row.manager);
        if (file)
            programs.emplace(row.firmware,
                             programOf(file->path, file->bytes.readAll(kLargestProgram, m_stop)));
    }
    return programs;
}

EfiBootImage BootFactReader::efiBootImage(const ByteSource& image) const
{
    const Result<FatVolume> volume = readFat(image, m_disc.path, m_stop);
    if (!volume)
        return {image.size(), volume.error()};
    return {image.size(), programsIn(volume->tree)};
}

/// Where it cannot be read, nothing tells.
BootOrigin BootFactReader::originIn(const ByteSource& bytes,
                                    BootOrigin (*judge)(QByteArrayView)) const
{
    const Result<QByteArray> content = bytes.readAll(kLargestProgram, m_stop);
    return content ? judge(*content) : BootOrigin::Unknown;
}

Result<> BootFactReader::readHives(const WimFile& opened, const QString& systemRoot,
                                   BootWim& into) const
{
    const QString folder = treePath(systemRoot) + u"/System32/config/"_s;
    const Result<std::optional<WimEntry>> software =
        opened.find(into.bootIndex, folder + u"SOFTWARE"_s, m_stop);
    if (!software)
        return software.error();
    into.hasSoftwareHive = *software && !(*software)->isFolder;
    const Result<std::optional<WimEntry>> hive =
        opened.find(into.bootIndex, folder + u"SYSTEM"_s, m_stop);
    if (!hive)
        return hive.error();
    if (!*hive || (*hive)->isFolder)
        return {};
    const Result<QByteArray> content =
        opened.read(into.bootIndex, (*hive)->path, kLargestSystemHive, m_stop);
    into.systemHive =
        content ? checkHive(*content, (*hive)->path, m_stop) : Result<>(content.error());
    return {};
}

Result<> BootFactReader::readBootedImage(const WimFile& opened, const LoaderEntry& entry,
                                         BootWim& into) const
{
    const int index = into.bootIndex;
    const Result<BootImage> described = describeBootImage(opened, index, m_stop);
    if (!described)
        return described.error();
    into.isConfigMgr = described->isConfigMgr;
    const Result<std::optional<WimEntry>> program =
        opened.find(index, treePath(entry.loaderPath), m_stop);
    if (!program)
        return program.error();
    if (*program && !(*program)->isFolder)
        into.loader = programOf((*program)->path,
                                opened.read(index, (*program)->path, kLargestProgram, m_stop));
    return readHives(opened, entry.systemRoot, into);
}

Result<BootWim> BootFactReader::wim(const MediaFile& file, const LoaderEntry& entry) const
{
    const Result<WimFile> opened = WimFile::open(file.bytes, file.path, m_stop);
    if (!opened)
        return opened.error();
    BootWim wim{.bootIndex = opened->bootIndex(),
                .images = static_cast<int>(opened->images().size()),
                .isBootMetadataRight = opened->isBootMetadataRight(),
                .compression = opened->compression(),
                .chunkBytes = opened->chunkBytes(),
                .isSolid = opened->isSolid(),
                .architecture = firstArchitecture(*opened),
                .loader = {},
                .systemHive = {}};
    if (wim.bootIndex < 1 || wim.isSolid)
        return wim;
    if (const Result<> read = readBootedImage(*opened, entry, wim); !read)
        return read.error();
    return wim;
}

std::optional<BootStore> BootFactReader::store(const char* path) const
{
    const std::optional<BootPart> file = part(QLatin1StringView(path));
    if (!file)
        return std::nullopt;
    const MediaFile* source = m_disc.tree.find(file->path);
    const Result<QByteArray> content = source->bytes.readAll(kLargestConfiguration, m_stop);
    BootStore store{*file,
                    content ? readBootConfiguration(*content, file->path, m_stop)
                            : Result<BootConfiguration>(content.error()),
                    {},
                    {},
                    {}};
    const LoaderEntry* entry = store.configuration ? store.configuration->started() : nullptr;
    if (!entry || !entry->device)
        return store;
    store.ramdisk = part(treePath(entry->ramdiskImagePath));
    store.image = part(treePath(entry->device->imagePath));
    if (store.image && !store.image->isBlank())
        store.wim = wim(*m_disc.tree.find(store.image->path), *entry);
    return store;
}

void BootFactReader::readBootCatalog(BootFacts& facts) const
{
    facts.bootCatalogError = m_disc.bootCatalogError;
    if (m_disc.efiBootImage)
        facts.efiBootImage = efiBootImage(*m_disc.efiBootImage);
    else if (m_disc.efiBootError)
        facts.efiBootImage = EfiBootImage{0, *m_disc.efiBootError};
    if (m_disc.biosBootImage) {
        facts.biosBootImage = partOf({}, *m_disc.biosBootImage, m_stop);
        facts.biosBootCode = originIn(*m_disc.biosBootImage, originOfDiscCode);
    } else if (m_disc.biosBootError) {
        facts.biosBootImage = BootPart{{}, 0, *m_disc.biosBootError};
    }
}

BootFacts BootFactReader::read() const
{
    BootFacts facts;
    facts.isDisc = m_disc.kind == DiscKind::UdfIso || m_disc.kind == DiscKind::PlainIso;
    if (m_disc.kind == DiscKind::UsbImage)
        facts.hasBootCode = m_disc.hasBootCode;
    facts.fileSystem = m_disc.fileSystem;
    if (facts.isDisc)
        readBootCatalog(facts);
    facts.managers = programsIn(m_disc.tree);
    facts.biosManager = part(firmwareRow(BootFirmware::Bios).manager);
    if (facts.biosManager)
        facts.biosManagerOrigin =
            originIn(m_disc.tree.find(facts.biosManager->path)->bytes, originOfBiosManager);
    facts.efiStore = store(kEfiStorePath);
    facts.biosStore = store(kBiosStorePath);
    facts.bootstrap = part(QLatin1StringView(kBootstrapPath));
    facts.variables = part(QLatin1StringView(kVariablesPath));
    return facts;
}

const QString* architectureOf(const std::optional<BootStore>& store)
{
    const bool isSaid =
        store && store->wim && *store->wim && !(*store->wim)->architecture.isEmpty();
    return isSaid ? &(*store->wim)->architecture : nullptr;
}

} // namespace

std::span<const BootFirmwareRow> bootFirmwareRows()
{
    return kFirmware;
}

const BootFirmwareRow& firmwareRow(BootFirmware firmware)
{
    return *std::ranges::find(kFirmware, firmware, &BootFirmwareRow::firmware);
}

bool BootPart::isBlank() const
{
    return start && std::ranges::all_of(*start, [](char byte) { return byte == '\0'; });
}

const std::optional<BootStore>& BootFacts::store(BootFirmware firmware) const
{
    return firmware == BootFirmware::Bios ? biosStore : efiStore;
}

BootFirmware BootFacts::ownFirmware() const
{
    for (const std::optional<BootStore>* one : {&efiStore, &biosStore}) {
        const QString* architecture = architectureOf(*one);
        const auto row = std::ranges::find_if(kFirmware, [architecture](const auto& firmware) {
            return architecture && *architecture == firmware.architecture;
        });
        if (row != std::end(kFirmware))
            return row->firmware;
    }
    return managers.empty() ? BootFirmware::UefiX64 : managers.begin()->first;
}

BootFacts bootFacts(const Disc& disc, const std::stop_token& stop)
{
    return BootFactReader(disc, stop).read();
}

Result<> putBootFiles(Disc& disc, const BootFileSet& set)
{
    for (const BootFile& file : set.files) {
        if (file.isDefault && disc.tree.find(file.mediumPath))
            continue;
        Result<> put = disc.tree.put({file.mediumPath, ByteSource::fromBytes(file.content), {}});
        if (!put)
            return put;
    }
    disc.efiBootImage.reset(); // what is there is of another generation
    if (!set.efiBootImage.isEmpty())
        disc.efiBootImage = ByteSource::fromBytes(set.efiBootImage);
    if (!set.biosBootImage.isEmpty())
        disc.biosBootImage = ByteSource::fromBytes(set.biosBootImage);
    return {};
}

} // namespace cmgmedia
