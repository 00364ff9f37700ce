// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/errors.h"
#include "core/media/fat_boot_record.h"
#include "core/media/iso_writer.h"
#include "core/media/usb_image_writer.h"
#include "core/validation/facts/group_gatherers.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// The medium as it will be written, as far as starting from it goes: the edit of the trust
/// changes nothing of that.
Result<Disc> discToWrite(const BootMedium& medium, const Facts& facts, Work& work)
{
    const MediaProfile& profile = facts.profile;
    Disc disc = medium.disc;
    disc.kind = profile.output.kind == OutputKind::Iso ? DiscKind::UdfIso : DiscKind::UsbImage;
    disc.bootCatalogError.reset(); // it gets another one
    disc.fileSystem = profile.output.kind == OutputKind::Iso ? QString() : QStringLiteral("FAT32");
    disc.hasBootCode =
        facts.bootRecord && startsSomething(facts.bootRecord->sliced(kFat32CodeOffset, 420));
    Result<> put = disc.tree.put({QLatin1StringView(kBootImagePath), medium.bootImageBytes, {}});
    if (!put)
        return put.error();
    const std::optional<BootFileGeneration> generation = takenGeneration(profile);
    if (!generation)
        return disc;
    const Result<BootFileSet> set =
        bootFilesOf(medium.wim, medium.bootImage, *generation,
                    disc.kind == DiscKind::UdfIso ? BootFilesFor::Disc : BootFilesFor::Stick, work);
    if (!set)
        return set.error();
    if (Result<> taken = putBootFiles(disc, *set); !taken)
        return taken.error();
    return disc;
}

/// Its label and its time change nothing of its size.
Result<qint64> imageBytesOf(const Disc& disc, const QDateTime& stamp, const std::stop_token& stop)
{
    const QString label = u"MEDIUM"_s;
    const Result<ImagePlan> plan = disc.kind == DiscKind::UdfIso
                                       ? planIso(disc.tree,
                                                 {.label = label,
                                                  .stamp = stamp,
                                                  .biosBootImage = disc.biosBootImage,
                                                  .efiBootImage = disc.efiBootImage,
                                                  .lateFile = {}},
                                                 stop)
                                       : planUsbImage(disc.tree, {.label = label, .stamp = stamp});
    if (!plan)
        return plan.error();
    return plan->totalBytes;
}

/// The boot image is without a file of the generation: boot-files-not-in-image says which.
bool isToldByARule(const Error& error, const Gathering& gathered)
{
    return error.code == ErrorCode::BootFilesMissing && gathered.facts.bootImage;
}

} // namespace

void gatherStart(Gathering& into, const BuildSecrets& /*secrets*/, Work& work)
{
    Facts& facts = into.facts;
    facts.start = {};
    facts.imageBytes = {};
    if (!into.medium)
        return;
    const Result<Disc> disc = discToWrite(*into.medium, facts, work);
    facts.start = disc ? Known<BootFacts>(bootFacts(*disc, work.stop), facts.clock.now)
                       : Known<BootFacts>(disc.error(), facts.clock.now);
    if (!disc && !isToldByARule(disc.error(), into))
        into.errors.push_back({FactGroup::Start, Field::BootFiles, disc.error()});
    if (!disc)
        return;
    facts.imageBytes = {imageBytesOf(*disc, facts.clock.stamp, work.stop), facts.clock.now};
    const Error* error = facts.imageBytes.error();
    if (error && error->code != ErrorCode::FileTooLarge) // of which a rule knows better what to do
        into.errors.push_back({FactGroup::Start, Field::Output, *error});
}

} // namespace cmgmedia
