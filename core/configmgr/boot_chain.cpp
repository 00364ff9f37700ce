// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/boot_chain.h"

#include "core/configmgr/boot_chain_text.h"
#include "core/configmgr/boot_outcome.h"
#include "core/configmgr/bootstrap_ini.h"
#include "core/registry/errors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

using namespace boot_outcome;
using State = BootLinkState;

constexpr qint64 kBootedChunkBytes = 32768; // seen: chunks of 2 MiB stop with 0xc0000225

// What the user sees. Seen, documented or concluded: docs/boot-chain.md says which.
constexpr char kNoDevice[] =
    QT_TRANSLATE_NOOP("BootChain", "the menu of the firmware, or \"no bootable device\"");
constexpr char kNoManager[] =
    QT_TRANSLATE_NOOP("BootChain", "the menu of the firmware, a black screen, or \"Load Error\"");
constexpr char kViolation[] = QT_TRANSLATE_NOOP("BootChain", "\"Secure Boot violation\"");
constexpr char kManagerError[] = QT_TRANSLATE_NOOP("BootChain", "an error of the boot manager");
constexpr char kPrompt[] = QT_TRANSLATE_NOOP("BootChain", "a plain command prompt");
constexpr char kNoMedium[] = QT_TRANSLATE_NOOP(
    "BootChain", "\"Unable to find a volume that is suitable\", then the PC restarts");

constexpr char kDamagedCatalog[] = QT_TRANSLATE_NOOP(
    "BootChain", "The El Torito boot catalog is damaged (%1). Some firmware doesn't start "
                 "such a disc");

/// Walks over the facts, one function a step.
class ChainWalk
{
public:
    ChainWalk(const BootFacts& facts, BootFirmware firmware)
        : m_facts(facts), m_firmware(firmware), m_row(firmwareRow(firmware)),
          m_store(facts.store(firmware))
    {}

    BootChain run() const;

private:
    bool isBios() const { return m_firmware == BootFirmware::Bios; }
    const LoaderEntry& entry() const { return *m_store->configuration->started(); }
    const BootWim& wim() const { return **m_store->wim; }
    const BootProgram* inTree() const;
    bool hasOwnImage() const;

    Outcome firmware() const;
    Outcome biosFirmware() const;
    Outcome manager() const;
    Outcome biosManager() const;
    Outcome secureBoot() const;
    Outcome configuration() const;
    Outcome started() const;
    Outcome ramdisk() const;
    Outcome bootWim() const;
    Outcome loader() const;
    Outcome registry() const;
    Outcome shell() const;
    Outcome medium() const;
    bool isEndedBy(const BootLink& link) const;

    const BootFacts& m_facts;
    BootFirmware m_firmware;
    const BootFirmwareRow& m_row;
    const std::optional<BootStore>& m_store;
};

const BootProgram* ChainWalk::inTree() const
{
    const auto found = m_facts.managers.find(m_firmware);
    return found == m_facts.managers.end() ? nullptr : &found->second;
}

/// What the default entry loads lies on this medium, and was looked at.
bool ChainWalk::hasOwnImage() const
{
    const std::optional<RamdiskDevice>& device = entry().device;
    return device && device->isOnBootDevice && device == entry().osDevice && m_store->wim;
}

Outcome ChainWalk::biosFirmware() const
{
    const Text screen = BootChainText::text(kNoDevice);
    if (!m_facts.isDisc && !m_facts.hasBootCode)
        return unknown(BootChainText::text(
            "This folder has the files of a USB drive, but not its boot record"));
    if (!m_facts.isDisc)
        return *m_facts.hasBootCode
                   ? unproven(BootChainText::text(
                       "What the boot code of the USB drive starts can be seen only by running it"))
                   : broken(
                       BootChainText::text("The boot record of the USB drive has no code for BIOS"),
                       screen);
    if (!m_facts.biosBootImage)
        return broken(BootChainText::text("The disc has no El Torito boot image for BIOS"), screen);
    if (const Result<QByteArray>& start = m_facts.biosBootImage->start; !start)
        return isDamage(start.error()) ? broken(
                   BootChainText::text("The El Torito boot image for BIOS is incomplete (%1)",
                                       {start.error().detail}),
                   screen)
                                       : unknown(describe(start.error()));
    if (m_facts.biosBootImage->isBlank())
        return broken(BootChainText::text("The El Torito boot image for BIOS is empty"), screen);
    if (m_facts.bootCatalogError)
        return unknown(BootChainText::text(kDamagedCatalog, {m_facts.bootCatalogError->detail}));
    if (m_facts.biosBootCode == BootOrigin::Unknown)
        return unproven(BootChainText::text(
            "What the El Torito boot image for BIOS starts can be seen only by running "
            "it"));
    return fine(BootChainText::text("El Torito boot image for BIOS"));
}

Outcome ChainWalk::firmware() const
{
    const Text screen = BootChainText::text(kNoDevice);
    if (isBios())
        return biosFirmware();
    if (!m_facts.isDisc)
        return fine(
            m_facts.fileSystem.isEmpty()
                ? BootChainText::text("The files of a USB drive")
                : BootChainText::text("The files of a USB drive with %1", {m_facts.fileSystem}));
    if (!m_facts.efiBootImage)
        return broken(BootChainText::text("The disc has no El Torito boot image for UEFI"), screen);
    const Result<BootPrograms>& programs = m_facts.efiBootImage->programs;
    if (programs && m_facts.bootCatalogError)
        return unknown(BootChainText::text(kDamagedCatalog, {m_facts.bootCatalogError->detail}));
    if (programs)
        return fine(BootChainText::text("El Torito boot image for UEFI"));
    if (!isDamage(programs.error()))
        return unknown(describe(programs.error()));
    return broken(
        BootChainText::text("The El Torito boot image for UEFI isn't a FAT file system, or is "
                            "incomplete (%1)",
                            {programs.error().detail}),
        screen);
}

Outcome ChainWalk::biosManager() const
{
    const Text screen = BootChainText::text(kNoManager);
    if (std::optional<Outcome> wrong = complaint(m_facts.biosManager, m_row.manager, screen))
        return *std::move(wrong);
    const QString path = shown(m_facts.biosManager->path);
    if (m_facts.biosManager->start->startsWith("MZ")) // boot code jumps to its first byte
        return broken(BootChainText::text(
                          "%1 is a Windows or UEFI program, not a boot manager for BIOS", {path}),
                      screen);
    if (m_facts.biosManagerOrigin == BootOrigin::Unknown)
        return unproven(strangerText(m_facts.biosManager->path));
    return fine(path);
}

/// UEFI starts the program in the El Torito image. Microsoft's then loads the one on the disc.
Outcome ChainWalk::manager() const
{
    const Text screen = BootChainText::text(kNoManager);
    if (isBios())
        return biosManager();
    const Wanted wanted{m_row.architecture, PeSubsystem::EfiApplication, screen};
    const BootProgram* inBootImage = nullptr;
    if (m_facts.isDisc) {
        const BootPrograms& programs = *m_facts.efiBootImage->programs;
        const auto first = programs.find(m_firmware);
        if (first == programs.end())
            return broken(
                BootChainText::text("%1 isn't in the El Torito boot image", {shown(m_row.manager)}),
                screen);
        if (std::optional<Outcome> wrong = complaint(first->second, wanted)) {
            wrong->seen =
                BootChainText::text("In the El Torito boot image: %1", {std::move(wrong->seen)});
            return *std::move(wrong);
        }
        if (isAltered(first->second))
            return altered(first->second, screen);
        inBootImage = &first->second;
    }
    const BootProgram* program = inTree();
    if (!program)
        return notThere(m_row.manager, screen);
    if (std::optional<Outcome> wrong = complaint(*program, wanted))
        return *std::move(wrong);
    if (inBootImage && inBootImage->origin == BootOrigin::Unknown)
        return unproven(BootChainText::text("In the El Torito boot image: %1",
                                            {strangerText(inBootImage->path)}));
    if (program->origin == BootOrigin::Unknown)
        return unproven(strangerText(program->path));
    return fine(described(*program));
}

Outcome ChainWalk::secureBoot() const
{
    if (isBios())
        return fine(BootChainText::text("BIOS doesn't check signatures"));
    const BootProgram& program = *inTree();
    if (!program.signers)
        return unknown(describe(program.signers.error()));
    if (program.signers->signatures.empty())
        return unknown(BootChainText::text("not signed, so it starts only with Secure Boot off"));
    if (isAltered(program))
        return altered(program, BootChainText::text(kViolation));
    QStringList names;
    bool isWindows = false;
    for (const AuthenticodeSignature& signature : program.signers->signatures) {
        const SecureBootCa ca = signature.ca.ca;
        const bool isOfWindows =
            ca == SecureBootCa::WindowsProductionPca2011 || ca == SecureBootCa::WindowsUefiCa2023;
        isWindows = isWindows || (isOfWindows && !signature.isNested);
        names << signature.ca.name;
    }
    const Text seen = BootChainText::text("signed by %1", {Text::listed(names)});
    return isWindows ? fine(seen) : unknown(seen);
}

Outcome ChainWalk::configuration() const
{
    const Text screen = verbatim("0xc000000f");
    std::optional<BootPart> file;
    if (m_store)
        file = m_store->file;
    const QString path = isBios() ? u"Boot/BCD"_s : u"EFI/Microsoft/Boot/BCD"_s;
    if (std::optional<Outcome> wrong = complaint(file, path, screen))
        return *std::move(wrong);
    if (m_store->configuration)
        return fine(shown(file->path));
    const Error& error = m_store->configuration.error();
    if (error.code == ErrorCode::HiveDirty || !isDamage(error))
        return unknown(describe(error));
    return broken(
        BootChainText::text("%1 isn't boot configuration data, or is damaged", {shown(file->path)}),
        screen);
}

Outcome ChainWalk::started() const
{
    const BootConfiguration& configuration = *m_store->configuration;
    const Text screen =
        BootChainText::text("%1 or %2", {verbatim("0xc0000034"), verbatim("0xc000000e")});
    if (!configuration.hasBootManager)
        return broken(
            BootChainText::text("%1 has no boot manager object", {shown(m_store->file.path)}),
            screen);
    const LoaderEntry* entry = configuration.started();
    if (!entry)
        return broken(BootChainText::text("%1 names a default entry that it doesn't contain",
                                          {shown(m_store->file.path)}),
                      screen);
    const bool isEfiLoader = entry->loaderPath.endsWith(".efi"_L1, Qt::CaseInsensitive);
    if (isBios() == isEfiLoader)
        return broken(
            BootChainText::text("The default entry starts %1, which doesn't fit this firmware",
                                {entry->loaderPath}),
            BootChainText::text(kManagerError));
    return fine(entry->description.isEmpty() ? Text(entry->id) : Text(entry->description));
}

Outcome ChainWalk::ramdisk() const
{
    const Text screen = verbatim("0xc000000f");
    const std::optional<RamdiskDevice>& device = entry().device;
    if (!device)
        return unknown(BootChainText::text(
            "The default entry names no RAM disk file, or names it in an unknown way"));
    if (!device->isOnBootDevice)
        return unknown(BootChainText::text("The default entry starts from another disk than the "
                                           "medium"));
    if (device != entry().osDevice)
        return unknown(BootChainText::text(
            "The default entry uses a different disk for Windows than for its loader"));
    if (entry().ramdiskImagePath.isEmpty())
        return broken(BootChainText::text("The boot configuration names no boot.sdi"), screen);
    if (std::optional<Outcome> wrong =
            complaint(m_store->ramdisk, entry().ramdiskImagePath, screen))
        return *std::move(wrong);
    if (!m_store->ramdisk->start->startsWith("$SDI"))
        return broken(
            BootChainText::text("%1 isn't a boot.sdi file", {shown(m_store->ramdisk->path)}),
            BootChainText::text(kManagerError));
    std::optional<Outcome> disk =
        complaintAboutDisk(*m_store->ramdisk, BootChainText::text(kManagerError));
    if (disk && disk->state == State::Broken)
        return *std::move(disk);
    if (std::optional<Outcome> wrong = complaint(m_store->image, device->imagePath, screen))
        return *std::move(wrong);
    if (disk)
        return *std::move(disk);
    return fine(
        Text::listed(QStringList{shown(m_store->ramdisk->path), shown(m_store->image->path)}));
}

Outcome ChainWalk::bootWim() const
{
    const Text screen = verbatim("0xc0000225");
    const QString path = shown(m_store->image->path);
    if (!*m_store->wim) {
        const Error& error = m_store->wim->error();
        const bool isWrong = isDamage(error) || error.code.kind == ErrorKind::Unsupported;
        return isWrong ? broken(describe(error), screen) : unknown(describe(error));
    }
    if (wim().bootIndex == 0)
        return broken(
            BootChainText::text("No image in %1 is marked as bootable (boot index 0)", {path}),
            screen);
    if (!wim().isBootMetadataRight)
        return broken(
            BootChainText::text("The header of %1 gives the wrong position for the bootable image",
                                {path}),
            screen);
    const QString compression = compressionName(wim().compression);
    if (wim().isSolid)
        return broken(wim().compression == WimCompression::Lzms
                          ? BootChainText::text("%1 is compressed with LZMS", {path})
                          : BootChainText::text("%1 stores many files in one solid block", {path}),
                      screen);
    if (wim().compression != WimCompression::None && wim().chunkBytes != kBootedChunkBytes)
        return broken(
            BootChainText::text("%1 is compressed with %2 in chunks of %3 KiB instead of 32 KiB",
                                {path, compression, QString::number(wim().chunkBytes / 1024)}),
            screen);
    return fine(BootChainText::text(
        "Image %1 of %2, compression %3",
        {QString::number(wim().bootIndex), QString::number(wim().images), compression}));
}

Outcome ChainWalk::loader() const
{
    if (!wim().loader)
        return broken(BootChainText::text("%1 isn't in the boot image", {entry().loaderPath}),
                      verbatim("0xc000000f"));
    const BootProgram& program = *wim().loader;
    Wanted wanted{m_row.architecture, PeSubsystem::BootApplication, verbatim("0xc000007b")};
    if (isBios())
        wanted.subsystem.reset(); // that of winload.exe was not looked at
    if (std::optional<Outcome> wrong = complaint(program, wanted))
        return *std::move(wrong);
    if (isAltered(program))
        return altered(program, verbatim("0xc0000428"));
    return fine(described(program));
}

Outcome ChainWalk::registry() const
{
    const Text screen =
        BootChainText::text("%1 or %2", {verbatim("0xc0000098"), verbatim("0xc00000e9")});
    if (entry().systemRoot.isEmpty())
        return unknown(BootChainText::text("The default entry doesn't name the Windows folder"));
    const QString folder = entry().systemRoot + u"/System32/config/"_s;
    const QString system = folder + u"SYSTEM"_s;
    if (!wim().systemHive)
        return notThere(system, screen);
    if (!wim().hasSoftwareHive)
        return notThere(folder + u"SOFTWARE"_s, screen);
    const Result<>& hive = *wim().systemHive;
    if (hive)
        return fine(shown(system));
    if (hive.error().code == ErrorCode::HiveDirty || !isDamage(hive.error()))
        return unknown(describe(hive.error()));
    return broken(BootChainText::text("%1 isn't a registry hive, or is damaged", {shown(system)}),
                  screen);
}

Outcome ChainWalk::shell() const
{
    if (!wim().isConfigMgr)
        return broken(BootChainText::text("TsBootShell.exe isn't in the boot image"),
                      BootChainText::text(kPrompt));
    return fine(u"TsBootShell.exe"_s);
}

/// TsmBootstrap reads its keys there (docs/media-format.md); that it goes no further without any of
/// them is concluded. Of a file that is larger than what was looked at, nothing is said.
bool saysAnything(const BootPart& bootstrap)
{
    if (!bootstrap.start || bootstrap.start->size() < bootstrap.bytes)
        return true;
    const BootstrapIni ini(*bootstrap.start);
    return ini.mediaType() || ini.passwordRequired() || ini.unattended();
}

Outcome ChainWalk::medium() const
{
    const Text screen = BootChainText::text(kNoMedium);
    if (std::optional<Outcome> wrong =
            complaint(m_facts.bootstrap, u"SMS/data/TsmBootstrap.ini"_s, screen))
        return *std::move(wrong);
    if (std::optional<Outcome> wrong =
            complaint(m_facts.variables, u"SMS/data/Variables.dat"_s, screen))
        return *std::move(wrong);
    if (!saysAnything(*m_facts.bootstrap))
        return broken(BootChainText::text("%1 has no [MediaInfo] section that describes the medium",
                                          {shown(m_facts.bootstrap->path)}),
                      screen);
    return fine(
        Text::listed(QStringList{shown(m_facts.bootstrap->path), shown(m_facts.variables->path)}));
}

/// What comes next looks at what could not be seen here. Secure Boot ends nothing: it may be off.
bool ChainWalk::isEndedBy(const BootLink& link) const
{
    if (link.step == BootStep::SecureBoot)
        return false;
    static constexpr BootStep kNeeded[] = {BootStep::Configuration, BootStep::Wim};
    if (link.state != State::Unknown)
        return link.state == State::Broken;
    if (link.step == BootStep::Manager)
        return !isBios() && !inTree();
    if (link.step == BootStep::Ramdisk)
        return !hasOwnImage();
    const bool hasPrograms = m_facts.efiBootImage && m_facts.efiBootImage->programs;
    return std::ranges::find(kNeeded, link.step) != std::end(kNeeded)
           || (link.step == BootStep::Firmware && !isBios() && !hasPrograms);
}

BootChain ChainWalk::run() const
{
    using Step = Outcome (ChainWalk::*)() const;
    static constexpr std::pair<BootStep, Step> kSteps[] = {
        {BootStep::Firmware, &ChainWalk::firmware},
        {BootStep::Manager, &ChainWalk::manager},
        {BootStep::SecureBoot, &ChainWalk::secureBoot},
        {BootStep::Configuration, &ChainWalk::configuration},
        {BootStep::Entry, &ChainWalk::started},
        {BootStep::Ramdisk, &ChainWalk::ramdisk},
        {BootStep::Wim, &ChainWalk::bootWim},
        {BootStep::Loader, &ChainWalk::loader},
        {BootStep::Registry, &ChainWalk::registry},
        {BootStep::Shell, &ChainWalk::shell},
        {BootStep::Medium, &ChainWalk::medium},
    };
    BootChain chain{m_firmware, m_facts.isDisc, {}};
    for (const auto& [step, follow] : kSteps) {
        Outcome outcome = (this->*follow)();
        const bool isBroken = outcome.state == State::Broken;
        chain.links.push_back({step, outcome.state, std::move(outcome.seen),
                               std::move(outcome.screen), isBroken ? remedyFor(step) : Text(),
                               outcome.isInForm});
        if (isEndedBy(chain.links.back()))
            break;
    }
    return chain;
}

} // namespace

const BootLink* BootChain::broken() const
{
    const BootLink* refused = nullptr;
    for (const BootLink& link : links) {
        if (link.state == State::Broken && link.step != BootStep::SecureBoot)
            return &link;
        if (link.state == State::Broken)
            refused = &link;
    }
    return refused;
}

BootLinkState BootChain::state() const
{
    if (broken())
        return State::Broken;
    const bool isUnknown = std::ranges::any_of(links, [](const BootLink& link) {
        return link.state == State::Unknown && link.step != BootStep::SecureBoot;
    });
    return isUnknown ? State::Unknown : State::Fine;
}

BootChain bootChain(const BootFacts& facts, BootFirmware firmware)
{
    return ChainWalk(facts, firmware).run();
}

BootChain ownBootChain(const BootFacts& facts)
{
    BootChain own = bootChain(facts, facts.ownFirmware());
    if (own.firmware != BootFirmware::UefiIa32 || !own.broken())
        return own;
    BootChain bios = bootChain(facts, BootFirmware::Bios);
    return bios.broken() ? own : bios;
}

std::vector<BootChain> bootChains(const BootFacts& facts)
{
    std::vector<BootChain> chains;
    for (const BootFirmwareRow& row : bootFirmwareRows())
        chains.push_back(bootChain(facts, row.firmware));
    return chains;
}

} // namespace cmgmedia
