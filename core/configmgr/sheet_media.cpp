// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/boot_chain.h"
#include "core/configmgr/boot_chain_text.h"
#include "core/configmgr/management_points.h"
#include "core/configmgr/sheet.h"
#include "core/media/litter.h"
#include "core/media/manifest.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace cmgmedia::sheet {

namespace {

QString wordOf(ManagementKind kind)
{
    switch (kind) {
    case ManagementKind::SiteBased:
        return InspectionText::tr("site-based");
    case ManagementKind::Dynamic:
        return InspectionText::tr("dynamic");
    }
    Q_UNREACHABLE();
}

QString wordOf(BootLinkState state)
{
    switch (state) {
    case BootLinkState::Fine:
        return InspectionText::tr("OK");
    case BootLinkState::Broken:
        return InspectionText::tr("fails");
    case BootLinkState::Unknown:
        return InspectionText::tr("not known");
    }
    Q_UNREACHABLE();
}

QString startsOn(const BootFacts& start, BootFirmware firmware)
{
    const BootLinkState state = bootChain(start, firmware).state();
    return state == BootLinkState::Unknown ? known({}) : yesOrNo(state == BootLinkState::Fine);
}

QString versionsOf(const PeVersions& versions)
{
    const Text text = versionsText(versions);
    return text.isEmpty() ? InspectionText::tr("no version in it") : text.translated();
}

QString originText(KeptBootFile::Origin origin)
{
    switch (origin) {
    case KeptBootFile::Origin::SameAsInBootImage:
        return InspectionText::tr("same as in the boot image");
    case KeptBootFile::Origin::OtherThanInBootImage:
        return InspectionText::tr("different from the boot image");
    case KeptBootFile::Origin::OnMediumOnly:
        return InspectionText::tr("not in the boot image");
    case KeptBootFile::Origin::InBootImageOnly:
        return InspectionText::tr("only in the boot image: used when you choose its boot files");
    }
    Q_UNREACHABLE();
}

QString trustedText(const TrustStores& stores)
{
    QString count = QString::number(stores.trusted.size());
    if (stores.unreadable.empty())
        return stores.trusted.empty() ? InspectionText::tr("none of its own") : count;
    const auto unreadable = static_cast<int>(stores.unreadable.size());
    return stores.trusted.empty()
               ? InspectionText::tr("none, but %n entries can't be read", nullptr, unreadable)
               : InspectionText::tr("%1, and %n entries that can't be read", nullptr, unreadable)
                     .arg(count);
}

/// By the CA that signed them.
QString generationText(BootFileGeneration generation)
{
    switch (generation) {
    case BootFileGeneration::Ca2011:
        return InspectionText::tr("2011-signed");
    case BootFileGeneration::Ca2023:
        return InspectionText::tr("2023-signed");
    }
    Q_UNREACHABLE();
}

QString volumeText(DiscKind kind)
{
    switch (kind) {
    case DiscKind::Folder:
        return InspectionText::tr("folder");
    case DiscKind::UdfIso:
        return InspectionText::tr("ISO file (UDF)");
    case DiscKind::PlainIso:
        return InspectionText::tr("ISO file (ISO 9660)");
    case DiscKind::UsbImage:
        return InspectionText::tr("USB drive or its image");
    }
    Q_UNREACHABLE();
}

} // namespace

void Sheet::addBootImage(const BootImage& image)
{
    QStringList generations;
    for (const BootFileGeneration generation : image.generations)
        generations << generationText(generation);
    section(SheetTopic::BootImage, InspectionText::tr("Boot image"));
    line(InspectionText::tr("Name"), image.image.name);
    line(InspectionText::tr("Architecture"), image.image.architecture);
    line(InspectionText::tr("Windows PE"), image.image.version);
    line(InspectionText::tr("Languages"), joined(image.image.languages));
    line(InspectionText::tr("Image"),
         InspectionText::tr("%1 of %2").arg(image.index).arg(image.images.size()));
    line(InspectionText::tr("Boot index"),
         image.bootIndex > 0 ? QString::number(image.bootIndex)
                             : InspectionText::tr("0: none of its images starts"));
    if (image.images.size() > 1) {
        for (const WimImage& one : image.images)
            line(InspectionText::tr("Image %1").arg(one.index), one.name);
    }
    line(InspectionText::tr("Compression"), compressionName(image.compression));
    line(InspectionText::tr("Integrity table"), yesOrNo(image.hasIntegrityTable));
    line(InspectionText::tr("Configuration Manager"), yesOrNo(image.isConfigMgr));
    line(InspectionText::tr("Boot files inside"), joined(generations));
}

void Sheet::addDetails(const BootImage& image, const BootImageDetails& details)
{
    line(InspectionText::tr("Contents"),
         InspectionText::tr("not compared with their hashes (cmgmedia verify does that)"));
    if (details.hasOtherKernel(image.image.version))
        line(InspectionText::tr("Kernel"),
             InspectionText::tr("%1, which differs from the Windows PE version in the WIM")
                 .arg(*details.kernel));
    else if (!details.kernel || !details.kernel->isEmpty())
        line(InspectionText::tr("Kernel"), knownOrWhy(details.kernel));
    for (const CarriedBootManager& manager : details.bootManagers)
        line(InspectionText::tr("Boot manager in it"),
             labelled(generationText(manager.generation),
                      manager.versions ? versionsOf(*manager.versions)
                                       : describe(manager.versions.error()).translated()));
}

void Sheet::addTrust(const BootImage& image, const TrustStores& stores)
{
    line(InspectionText::tr("Trusted certificates"),
         image.hasSoftwareHive
             ? trustedText(stores)
             : InspectionText::tr("none: it has no SOFTWARE hive, so it isn't Windows PE"));
    addStores(stores);
}

void Sheet::add(const InspectedBootImage& inspected)
{
    const OpenedBootImage& opened = inspected.opened;
    addBootImage(opened.image);
    if (inspected.isSolid) {
        line(InspectionText::tr("Trusted certificates"), {});
        last().note = InspectionText::tr(
            "It stores many files in one solid block, as ESD files do. The Windows "
            "boot manager doesn't load it, and this program doesn't unpack it, so its "
            "contents weren't checked. Export it with DISM, /Compress:max.");
        return;
    }
    addDetails(opened.image, inspected.details);
    if (!inspected.details.prestart)
        line(InspectionText::tr("Prestart command"),
             describe(inspected.details.prestart.error()).translated());
    else if (*inspected.details.prestart)
        line(InspectionText::tr("Prestart command"),
             shownCommand((*inspected.details.prestart)->line));
    addTrust(opened.image, opened.stores());
    if (opened.image.compression == WimCompression::Lzms)
        last().note +=
            (last().note.isEmpty() ? QString() : u"\n"_s)
            + InspectionText::tr(
                "It is compressed with LZMS, which the Windows boot manager doesn't load. "
                "Export it with DISM, /Compress:max.");
}

/// What only the media variables tell.
void Sheet::addSite(const OpenedVariables& opened)
{
    section(SheetTopic::Site, InspectionText::tr("Site"));
    if (!opened.variables) {
        last().note = InspectionText::tr("Not known without the media password.");
        return;
    }
    const std::optional<MediaManagement> management = mediaManagement(*opened.variables);
    line(InspectionText::tr("Site code"), opened.value(kSiteCode));
    line(InspectionText::tr("Media management"), management ? wordOf(management->kind) : QString());
    line(InspectionText::tr("Management point"),
         joined(management ? management->points : QStringList()));
    line(InspectionText::tr("Media GUID"), opened.value(kMediaGuid));
    line(InspectionText::tr("Boot image package"), opened.value(kBootImagePackage));
    section(SheetTopic::Certificate, InspectionText::tr("Certificate of the medium"));
    if (opened.mediaPfx)
        addCertificate(opened.mediaPfx->certificate);
    else
        last().note = InspectionText::tr("none");
}

/// Every kind of firmware in a line, and each step of the one that the medium is made for.
void Sheet::addStart(const BootFacts& start)
{
    SheetSection& sheet = section(SheetTopic::Start, InspectionText::tr("Will it start?"));
    for (const BootChain& chain : bootChains(start))
        line(firmwareName(chain.firmware).translated(), chainSentence(chain).translated());
    const BootChain own = ownBootChain(start);
    sheet.columns = {firmwareName(own.firmware).translated(), InspectionText::tr("State"),
                     InspectionText::tr("Finding")};
    for (const BootLink& link : own.links)
        sheet.table.push_back(
            {stepName(link.step).translated(), wordOf(link.state), link.seen.translated()});
}

void Sheet::addKeptFiles(const Result<std::vector<KeptBootFile>>& kept)
{
    SheetSection& sheet =
        section(SheetTopic::Start,
                InspectionText::tr("Kept when you choose boot files from the boot image"));
    sheet.columns = {InspectionText::tr("File"), InspectionText::tr("Origin")};
    if (!kept) {
        sheet.note = describe(kept.error()).translated();
        return;
    }
    for (const KeptBootFile& file : *kept)
        sheet.table.push_back(
            {u'\\' + QString(file.path).replace(u'/', u'\\'), originText(file.origin)});
}

void Sheet::addVolume(const Disc& disc, const MediumKind& kind, const QString& label)
{
    section(SheetTopic::Medium, disc.path);
    line(InspectionText::tr("Type of medium"), mediumKindText(kind).translated());
    line(InspectionText::tr("Label"), label);
    const auto files = static_cast<int>(disc.tree.files().size());
    //: A kind of file system, how many files are in it, and their size.
    line(
        InspectionText::tr("Volume"),
        InspectionText::tr("%1, %n files, %2", nullptr, files)
            .arg(volumeText(disc.kind), QLocale::c().formattedDataSize(disc.tree.totalBytes(), 1)));
}

void Sheet::addManagers(std::span<const BootManager> managers)
{
    for (const BootManager& manager : managers) {
        const Text said = manager.versions ? Text(versionsOf(*manager.versions))
                                           : describe(manager.versions.error());
        const bool isNamed =
            !manager.versions && manager.versions.error().subject == Text(manager.path);
        line(InspectionText::tr("Boot manager"),
             isNamed ? said.translated() : labelled(manager.path, said.translated()));
    }
}

void Sheet::addCommand(const Text& place, const PrestartCommand& command)
{
    line(place.translated(), shownCommand(command.line));
}

/// Nothing where there is none anywhere, as far as the places are known.
void Sheet::addPrestart(const InspectedMedium& inspected)
{
    const Prestart& prestart = inspected.prestart;
    const Result<std::optional<PrestartCommand>>& own = inspected.details.prestart;
    if (prestart.commands.empty() && !prestart.hasFiles && own && !*own)
        return;
    section(SheetTopic::Medium, InspectionText::tr("Prestart command"));
    for (const PrestartCommand& command : prestart.commands)
        addCommand(QString(command.place).replace(u'/', u'\\'), command);
    if (!own)
        line(InspectionText::tr("Boot image"), describe(own.error()).translated());
    else if (*own)
        addCommand(InspectionText::text("Boot image, %1", {QString(u'\\' + (*own)->place)}), **own);
    line(InspectionText::tr("Files in SMS\\PKG"), yesOrNo(prestart.hasFiles));
    if (prestart.hasFiles && prestart.commands.empty())
        last().note = InspectionText::tr(
            "The medium's prestart command wasn't found. Microsoft doesn't document "
            "where the site stores it.");
    if (own && *own && (prestart.hasFiles || !prestart.commands.empty()))
        last().note += (last().note.isEmpty() ? QString() : u"\n"_s)
                       + InspectionText::tr(
                           "The medium's command is reported to replace the one in the boot image. "
                           "Microsoft doesn't document it.");
}

void Sheet::add(const InspectedMedium& inspected)
{
    const BootMedium& medium = inspected.medium;
    const OpenedVariables& opened = inspected.variables;
    const Disc& disc = medium.disc;
    addVolume(disc, inspected.kind, medium.label);
    line(InspectionText::tr("Starts on BIOS"), startsOn(inspected.start, BootFirmware::Bios));
    line(InspectionText::tr("Starts on UEFI"),
         startsOn(inspected.start, inspected.start.ownFirmware()));
    line(InspectionText::tr("Password required"), yesOrNo(medium.bootstrap.passwordRequired()));
    line(InspectionText::tr("Unattended"), yesOrNo(medium.bootstrap.unattended()));
    line(InspectionText::tr("Encryption"), cipherName(opened.header.cipher));
    line(InspectionText::tr("Manifest"),
         yesOrNo(disc.tree.find(QLatin1StringView(kManifestPath)) != nullptr));
    if (const QStringList left = namedLitter(disc.tree.leftOut()); !left.isEmpty())
        //: Files that Windows or macOS put on the medium: ".DS_Store (macOS)"
        line(InspectionText::tr("Left by operating systems"), left.join(u", "_s));
    addManagers(inspected.bootManagers);
    addStart(inspected.start);
    addKeptFiles(inspected.keptFiles);
    addSite(opened);
    addPrestart(inspected);
    addBootImage(medium.bootImage);
    addDetails(medium.bootImage, inspected.details);
    addTrust(medium.bootImage, medium.stores());
    if (opened.variables)
        add(*opened.variables);
}

void Sheet::add(const InspectedOtherMedium& inspected)
{
    addVolume(inspected.disc, inspected.kind, inspected.disc.volumeLabel);
    if (inspected.unopened)
        line(InspectionText::tr("Can't be opened"), describe(*inspected.unopened).translated());
    if (inspected.bootImage && !*inspected.bootImage)
        line(InspectionText::tr("Boot image"), describe(inspected.bootImage->error()).translated());
    addManagers(inspected.bootManagers);
    if (inspected.start)
        addStart(*inspected.start);
    if (inspected.bootImage && *inspected.bootImage)
        addBootImage(**inspected.bootImage);
}

} // namespace cmgmedia::sheet
