// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/verify_medium.h"

#include "core/base/device_size.h"
#include "core/media/errors.h"
#include "core/media/found_manifest.h"
#include "core/media/litter.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

struct VerifyText {
    CMGMEDIA_TEXTS(VerifyMedium)
};

/// What is wrong in the boot image.
std::vector<VerifyNote> notesOfContents(const MediumCheck& check)
{
    std::vector<VerifyNote> notes;
    if (!check.contents)
        return notes;
    for (const QString& name : check.contents->damaged)
        notes.push_back({VerifyText::text("In the boot image, doesn't match its hash: %1", {name}),
                         false, true});
    if (check.contents->fitsIntegrityTable == false)
        notes.push_back(
            {VerifyText::text("The boot image doesn't match its integrity table"), false, true});
    return notes;
}

} // namespace

Text describe(const MediumCheck& check)
{
    const QString& path = check.disc.path;
    const int files = check.manifest.filesChecked;
    if (!check.isAsWritten())
        return VerifyText::text("%1 doesn't match its manifest (%n files checked). Write it again.",
                                nullptr, files, {path});
    if (!check.areContentsGood())
        return VerifyText::text(
            "%1 is as it was written (%n files match their hashes), but its boot image "
            "was already damaged before. Copy boot.wim again from your site and build "
            "the medium again.",
            nullptr, files, {path});
    if (check.mayBeFailing())
        return VerifyText::text(
            "%1 may be failing: it had read or write errors, although %n files match "
            "their hashes now. Copy the medium to another USB drive.",
            nullptr, files, {path});
    if (check.hasNotes())
        return VerifyText::text(
            "%1 is intact, with notes: %n files match their hashes. Other files were "
            "left by computers that opened it and do no harm.",
            nullptr, files, {path});
    return check.manifest.hasStructure
               ? VerifyText::text(
                   "%1 is intact: %n files match their hashes, and its structure is valid.",
                   nullptr, files, {path})
               : VerifyText::text("%1 is intact: %n files match their hashes.", nullptr, files,
                                  {path});
}

std::vector<VerifyNote> notesOf(const MediumCheck& check)
{
    std::vector<VerifyNote> notes = notesOfContents(check);
    for (const QString& litter : namedLitter(check.manifest.leftOut))
        //: A file or folder, and the system that left it there: ".DS_Store (macOS)"
        notes.push_back({VerifyText::text("Also found: %1", {litter})});
    if (!check.manifest.marks.isEmpty())
        //: The parts of a stick's structure: "boot records, folders"
        notes.push_back({VerifyText::text("A computer opened the USB drive for writing: %1",
                                          {Text::listed(check.manifest.marks)})});
    if (check.mayBeFailing())
        //: The same
        notes.push_back(
            {VerifyText::text("A computer recorded read or write errors on the USB drive: %1",
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

/// A phase of the work behind one that took as many bytes.
class LaterPart : public ProgressSink
{
public:
    LaterPart(ProgressSink& whole, qint64 before) : m_whole(whole), m_before(before) {}
    void progressed(qint64 doneBytes, qint64 totalBytes) override
    {
        m_whole.progressed(m_before + doneBytes, m_before + totalBytes);
    }
    void logged(const QString& line) override { m_whole.logged(line); }

private:
    ProgressSink& m_whole;
    qint64 m_before;
};

/// A phase of the work in front of one that takes as many bytes.
class FormerPart : public ProgressSink
{
public:
    FormerPart(ProgressSink& whole, qint64 after) : m_whole(whole), m_after(after) {}
    void progressed(qint64 doneBytes, qint64 totalBytes) override
    {
        m_totalBytes = totalBytes;
        m_whole.progressed(doneBytes, totalBytes + m_after);
    }
    void logged(const QString& line) override { m_whole.logged(line); }
    qint64 totalBytes() const { return m_totalBytes; }

private:
    ProgressSink& m_whole;
    qint64 m_after;
    qint64 m_totalBytes = 0;
};

/// Unpacking takes longer than reading; both count as the bytes that lie on the medium.
qint64 bootImageBytes(const Disc& disc)
{
    const MediaFile* file = disc.tree.find(QLatin1StringView(kBootImagePath));
    return file ? file->bytes.size() : 0;
}

/// A medium whose files were found, by whatever way.
Result<MediumCheck> verifyDisc(const Disc& disc, Work& work)
{
    FormerPart hashing(work.sink, bootImageBytes(disc));
    Work hashed{hashing, work.stop};
    Result<ManifestCheck> manifest = checkManifest(disc.tree, imageOf(disc), hashed);
    if (!manifest)
        return manifest.error();
    MediumCheck check{disc, {}, *std::move(manifest), {}};
    check.label = mediumLabel(disc, work.stop).value_or(disc.volumeLabel);
    if (!check.isAsWritten())
        return check;
    const Result<BootMedium> medium = openBootMedium(disc, {}, work);
    if (!medium)
        return medium.error();
    LaterPart unpacking(work.sink, hashing.totalBytes());
    Work unpacked{unpacking, work.stop};
    Result<WimContentCheck> contents =
        checkWimContents(medium->bootImageBytes, medium->wim.origin(), unpacked);
    if (!contents)
        return contents.error();
    check.contents = *std::move(contents);
    return check;
}

/// Larger than any medium of ours. A device may go on for long behind it.
constexpr qint64 kLargestSearched = 16LL << 30;

/// Something is there that may be a medium, damaged.
bool mayBeDamaged(const QString& path, const Error& error)
{
    static constexpr ErrorKind kKinds[] = {ErrorKind::Damaged, ErrorKind::Unsupported,
                                           ErrorKind::Invalid, ErrorKind::NotFound, ErrorKind::Io};
    return std::ranges::find(kKinds, error.code.kind) != std::end(kKinds)
           && (isBlockDevice(path) || QFileInfo(path).isFile());
}

/// Why the files had to be looked for, without what somebody should choose instead.
Text whyNotByFolders(const Error& error)
{
    if (error.code == ErrorCode::ManifestMissing || error.code.kind == ErrorKind::NotFound)
        return VerifyText::text("its folders don't lead to the manifest");
    return error.detail.isEmpty() ? describe(error) : error.detail;
}

/// The error says why its files could not be found in its folders, and stays where its manifest
/// is not found either.
Result<MediumCheck> verifyByPlaces(const QString& path, const Error& error, Work& work)
{
    Result<std::shared_ptr<const SourceFile>> file = SourceFile::open(path);
    if (!file)
        return error;
    Result<MediaTree> tree = treeByManifest(*file, kLargestSearched, work);
    if (!tree)
        return tree.error().code == ErrorCode::Cancelled ? tree.error() : error;
    Disc disc{path, DiscKind::UdfIso, {}, *std::move(tree), {}, {}, false};
    disc.file = *std::move(file);
    Result<ManifestCheck> manifest = checkManifest(disc.tree, imageOf(disc), work);
    if (!manifest)
        return manifest.error();
    MediumCheck check{std::move(disc), {}, *std::move(manifest), {}};
    check.label = mediumLabel(check.disc, work.stop).value_or(QString());
    check.manifest.differences.insert(
        check.manifest.differences.begin(),
        {ManifestDifference::Kind::Structure, u"file system"_s, whyNotByFolders(error)});
    return check;
}

Result<MediumCheck> orByPlaces(const QString& path, const Error& error, Work& work)
{
    return mayBeDamaged(path, error) ? verifyByPlaces(path, error, work)
                                     : Result<MediumCheck>(error);
}

} // namespace

Result<MediumCheck> verifyMedium(const QString& path, Work& work)
{
    Result<Disc> disc = openDisc(path, work);
    if (!disc)
        return orByPlaces(path, disc.error(), work);
    Result<MediumCheck> check = verifyDisc(*disc, work);
    if (check || check.error().code != ErrorCode::ManifestMissing)
        return check;
    return orByPlaces(path, withoutManifest(*disc, work), work);
}

Text describe(const WimContentCheck& check, const QString& path)
{
    if (check.isGood())
        return VerifyText::text("%1 is intact: %n contents match their hashes.", nullptr,
                                check.compared, {path});
    if (check.damaged.isEmpty())
        return VerifyText::text(
            "%1 doesn't match its integrity table. Copy it again from your site.", {path});
    return VerifyText::text(
        "%1 is damaged: %n of its contents don't match their hashes. Copy it again "
        "from your site.",
        nullptr, static_cast<int>(check.damaged.size()), {path});
}

Result<WimContentCheck> verifyBootImage(const QString& path, Work& work)
{
    const Result<ByteSource> bytes = ByteSource::open(path);
    if (!bytes)
        return bytes.error();
    return checkWimContents(*bytes, path, work);
}

} // namespace cmgmedia
