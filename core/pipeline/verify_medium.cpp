// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/verify_medium.h"

#include "core/base/device_size.h"
#include "core/media/errors.h"
#include "core/media/litter.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

struct VerifyText {
    CMGMEDIA_TEXTS(VerifyMedium)
};

} // namespace

Text describe(const MediumCheck& check)
{
    const QString& path = check.disc.path;
    const int files = check.manifest.filesChecked;
    if (!check.isGood())
        return VerifyText::text("%1 differs from its manifest (%n files checked). Write it again.",
                                nullptr, files, {path});
    if (check.mayBeFailing())
        return VerifyText::text("%1 may be failing: read or write errors were met on it, although "
                                "%n files equal their hashes now. Copy the medium to another "
                                "stick.",
                                nullptr, files, {path});
    if (check.hasNotes())
        return VerifyText::text("%1 is good, with notes: %n files equal their hashes. The rest was "
                                "left by computers that had it open and does no harm.",
                                nullptr, files, {path});
    return check.manifest.hasStructure
               ? VerifyText::text("%1 is whole: %n files equal their hashes, and its structure is "
                                  "sound.",
                                  nullptr, files, {path})
               : VerifyText::text("%1 is whole: %n files equal their hashes.", nullptr, files,
                                  {path});
}

std::vector<VerifyNote> notesOf(const MediumCheck& check)
{
    std::vector<VerifyNote> notes;
    for (const QString& litter : namedLitter(check.manifest.leftOut))
        //: A file or folder, and the system that left it there: ".DS_Store (macOS)"
        notes.push_back({VerifyText::text("Also there: %1", {litter})});
    if (!check.manifest.marks.isEmpty())
        //: The parts of a stick's structure: "boot records, folders"
        notes.push_back({VerifyText::text("A computer had the stick open for writing: %1",
                                          {Text::listed(check.manifest.marks)})});
    if (check.mayBeFailing())
        //: The same
        notes.push_back({VerifyText::text("A computer met read or write errors on the stick and "
                                          "marked that: %1",
                                          {Text::listed(check.manifest.errorMarks)}),
                         false});
    return notes;
}

namespace {

/// The image that a medium was read from; none where it is a folder.
std::optional<ImageBytes> imageOf(const Disc& disc)
{
    if (!disc.file)
        return std::nullopt;
    return ImageBytes{ByteSource::fromFile(disc.file), isBlockDevice(disc.path)};
}

/// Better than that the manifest is missing: that it is no medium, say.
Error withoutManifest(const Disc& disc, Work& work)
{
    const Result<BootMedium> medium = openBootMedium(disc, {}, work);
    return medium ? Error{ErrorCode::ManifestMissing, disc.path, {}} : medium.error();
}

} // namespace

Result<MediumCheck> verifyMedium(const QString& path, Work& work)
{
    Result<Disc> disc = openDisc(path, work);
    if (!disc)
        return disc.error();
    Result<ManifestCheck> manifest = checkManifest(disc->tree, imageOf(*disc), work);
    if (!manifest && manifest.error().code == ErrorCode::ManifestMissing)
        return withoutManifest(*disc, work);
    if (!manifest)
        return manifest.error();
    MediumCheck check{*std::move(disc), {}, *std::move(manifest)};
    check.label = mediumLabel(check.disc, work.stop).value_or(check.disc.volumeLabel);
    if (!check.isGood())
        return check;
    if (const Result<BootMedium> medium = openBootMedium(check.disc, {}, work); !medium)
        return medium.error();
    return check;
}

} // namespace cmgmedia
