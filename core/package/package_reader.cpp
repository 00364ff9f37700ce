// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/package_reader.h"

#include "core/archive/errors.h"
#include "core/archive/zip_file.h"
#include "core/base/scratch_folder.h"
#include "core/base/source_file.h"
#include "core/crypto/sha256.h"
#include "core/package/errors.h"
#include "core/package/package_names.h"
#include "core/package/package_text.h"
#include "core/profile/errors.h"
#include "core/profile/profile_json.h"
#include "core/profile/profile_keys.h"
#include "core/profile/profile_locks.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kMostListBytes = 16LL << 20;
constexpr qint64 kMostProfileBytes = 1 << 20;
constexpr qint64 kMostSmallFileBytes = 64LL << 20;
/// A medium is stored as it is, and has one large file at most beyond what fits on a drive.
constexpr ArchiveLimits kPackageLimits{
    .fileBytes = 256LL << 30, .totalBytes = 256LL << 30, .ratio = 500, .entries = 20'000};

bool isOfAMedium(const QString& name)
{
    return name.startsWith("medium/"_L1) || name.startsWith("boot-image/"_L1);
}

/// One package, from its list to its files.
class Unpacker
{
public:
    Unpacker(const SourceFile& file, Work& work) : m_file(file), m_work(work) {}

    Result<> look();
    Result<> unpackTo(const QString& folder);
    const PackageList& list() const { return m_list; }
    const QByteArray& profile() const { return m_profile; }

private:
    Error refused(Text why) const
    {
        return {ErrorCode::PackageRefused, m_file.path(), std::move(why)};
    }
    Error translated(const Error& error) const;
    Result<> walk(const std::function<Result<>(ZipEntry&)>& visit) const;
    Result<QByteArray> smallFile(ZipEntry& entry, qint64 most) const;
    Result<> unpackOne(ZipEntry& entry, const PackedFile& listed, const QString& path);
    Result<> checkNames(const std::set<QString>& found) const;

    const SourceFile& m_file;
    Work& m_work;
    PackageList m_list;
    QByteArray m_profile;
    qint64 m_done = 0;
};

/// What the archive says is about task sequence exports.
Error Unpacker::translated(const Error& error) const
{
    if (error.code == ErrorCode::ExportTooLarge)
        return refused(PackageText::text("what is in it is far larger than it should be"));
    if (error.code == ErrorCode::ExportUnreadable)
        return refused(PackageText::text("it is damaged or incomplete"));
    return error;
}

Result<> Unpacker::walk(const std::function<Result<>(ZipEntry&)>& visit) const
{
    Result<> walked = walkZip(m_file, kPackageLimits, visit, m_work.stop);
    return walked ? walked : Result<>(translated(walked.error()));
}

Result<QByteArray> Unpacker::smallFile(ZipEntry& entry, qint64 most) const
{
    QByteArray content;
    const Result<> copied = entry.copyTo([&](std::span<const char> piece) -> Result<> {
        if (content.size() + static_cast<qsizetype>(piece.size()) > most)
            return refused(PackageText::text("what is in it is far larger than it should be"));
        content.append(piece.data(), static_cast<qsizetype>(piece.size()));
        return {};
    });
    if (!copied)
        return copied.error();
    return content;
}

/// Before a byte of it is written anywhere.
Result<> Unpacker::look()
{
    std::set<QString> found;
    QByteArray list;
    Result<> walked = walk([&](ZipEntry& entry) -> Result<> {
        if (!entry.isFile())
            return refused(PackageText::text("it contains a link or a folder, not only files"));
        if (!isPackagePath(entry.name()))
            return refused(
                PackageText::text("a file in it has a name that isn't allowed in a package"));
        if (!found.insert(entry.name().toLower()).second)
            return refused(PackageText::text("two files in it have the same name"));
        const bool isList = entry.name() == QLatin1StringView(kPackageList);
        if (!isList && entry.name() != QLatin1StringView(kPackagedProfile))
            return {};
        Result<QByteArray> content = smallFile(entry, isList ? kMostListBytes : kMostProfileBytes);
        if (!content)
            return content.error();
        (isList ? list : m_profile) = *std::move(content);
        return {};
    });
    if (!walked)
        return walked;
    Result<PackageList> parsed = parsePackageList(list, m_file.path());
    if (!parsed)
        return parsed.error();
    m_list = *std::move(parsed);
    return checkNames(found);
}

/// What is listed is what is there, and small but for media.
Result<> Unpacker::checkNames(const std::set<QString>& found) const
{
    if (found.size() != m_list.files.size() + 1)
        return refused(PackageText::text("its list of files is damaged"));
    for (const PackedFile& file : m_list.files) {
        if (!found.contains(file.name.toLower()))
            return refused(PackageText::text("its list of files is damaged"));
        if (file.bytes > (isOfAMedium(file.name) ? kPackageLimits.fileBytes : kMostSmallFileBytes))
            return refused(PackageText::text("what is in it is far larger than it should be"));
    }
    return {};
}

Result<> Unpacker::unpackOne(ZipEntry& entry, const PackedFile& listed, const QString& path)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return Error{ErrorCode::FolderNotWritable, QFileInfo(path).path(), {}};
    QFile file(path);
    const auto failure = [&file, &path] {
        const bool isFull = file.error() == QFile::ResourceError;
        return Error{isFull ? ErrorCode::NoSpace : ErrorCode::Io, path, file.errorString()};
    };
    if (!file.open(QFile::WriteOnly | QFile::NewOnly))
        return failure();
    Sha256 hash;
    qint64 bytes = 0;
    Result<> copied = entry.copyTo([&](std::span<const char> piece) -> Result<> {
        bytes += static_cast<qint64>(piece.size());
        if (bytes > listed.bytes)
            return refused(PackageText::text("it was changed after it was made"));
        const auto size = static_cast<qint64>(piece.size());
        if (file.write(piece.data(), size) != size)
            return failure();
        hash.add(piece);
        m_done += size;
        m_work.sink.progressed(m_done, m_list.bytes());
        return {};
    });
    if (!copied)
        return copied;
    if (bytes != listed.bytes || hash.finish() != listed.sha256)
        return refused(PackageText::text("it was changed after it was made"));
    return file.flush() ? Result<>() : Result<>(failure());
}

Result<> Unpacker::unpackTo(const QString& folder)
{
    const qint64 free = QStorageInfo(QFileInfo(folder).path()).bytesAvailable();
    if (free >= 0 && free < m_list.bytes())
        return Error{ErrorCode::NoSpace, m_file.path(), {}};
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FolderNotWritable, folder, {}};
    return walk([&](ZipEntry& entry) -> Result<> {
        const PackedFile* listed = m_list.find(entry.name());
        return listed ? unpackOne(entry, *listed, folder + u'/' + entry.name()) : Result<>();
    });
}

QStringList pathsIn(const MediaProfile& profile)
{
    QStringList paths;
    for (const ProfileKeyRow& row : profileKeys()) {
        if (!isPath(row))
            continue;
        if (const auto* file = std::get_if<Place<QString>>(&row.place))
            paths << file->of(profile);
        else if (const auto* files = std::get_if<Place<QStringList>>(&row.place))
            paths << files->of(profile);
    }
    paths.removeAll(QString());
    return paths;
}

/// Its paths stay in its folder: they are files of the package, or of no folder at all.
Result<MediaProfile> packagedProfile(const Unpacker& unpacker, const QString& packagePath)
{
    Result<MediaProfile> profile = parseProfile(unpacker.profile(), packagePath);
    if (!profile)
        return profile.error();
    for (const QString& path : pathsIn(*profile)) {
        const bool isIn = unpacker.list().find(path) || unpacker.list().hasFolder(path);
        if (!isPackagePath(path) || (!isIn && path.contains(u'/')))
            return Error{ErrorCode::PackageRefused, packagePath,
                         PackageText::text("the profile in it names a file that isn't in it")};
    }
    return profile;
}

Result<> checkFolder(const QString& folder)
{
    const QFileInfo info(folder);
    if (!QFileInfo(info.path()).isDir())
        return Error{ErrorCode::NotFound, info.path(), {}};
    if (info.exists() || info.isSymbolicLink())
        return Error{ErrorCode::OutputExists, folder, {}};
    return {};
}

Result<SignatureVerdict> checkSignature(const std::shared_ptr<const SourceFile>& file,
                                        const PackageOrder& order, const Clock& clock,
                                        const std::stop_token& stop)
{
    Result<SignatureVerdict> verdict =
        verifyPackage(ByteSource::fromFile(file), order.package, order.trusted, clock, stop);
    if (!verdict)
        return verdict;
    const bool isEnough = verdict->state == SignatureVerdict::State::Good
                          || (verdict->state == SignatureVerdict::State::Unsigned
                              && order.signature == SignatureNeed::IfThere);
    if (!isEnough)
        return Error{ErrorCode::PackageNotTrusted, order.package, verdict->sentence()};
    return verdict;
}

/// Files of that name in another folder.
void lookBeside(MediaProfile& profile, const PackageList& list, const QString& folder)
{
    const QDir beside(folder);
    for (QString* path : {&profile.source.path, &profile.bootImage.path}) {
        const bool isIn = list.find(*path) || list.hasFolder(*path);
        if (!path->isEmpty() && !isIn && beside.exists(*path))
            *path = beside.absoluteFilePath(*path);
    }
    if (!profile.output.path.isEmpty())
        profile.output.path = beside.absoluteFilePath(profile.output.path);
}

/// Another medium than the one that its maker named.
Result<> chooseMedium(MediaProfile& profile, const QString& medium)
{
    if (medium.isEmpty())
        return {};
    if (const std::optional<QString> reason = lockReason(profile, ProfileKey::SourcePath))
        return Error{ErrorCode::AnswerLocked, QString(keyPath(ProfileKey::SourcePath)),
                     oneLine(*reason)};
    profile.source.path = QFileInfo(medium).absoluteFilePath();
    return {};
}

ImportedPackage found(MediaProfile profile, SignatureVerdict signature)
{
    QStringList missing = filesRead(profile);
    missing.removeIf([](const QString& path) { return QFileInfo::exists(path); });
    const QString path = profile.folder + u'/' + QLatin1StringView(kPackagedProfile);
    return {.profilePath = path,
            .profile = std::move(profile),
            .signature = std::move(signature),
            .missing = missing};
}

Result<QByteArray> hashOf(const SourceFile& file, const Work& work)
{
    constexpr qint64 kPieceBytes = 1 << 20;
    std::vector<char> piece(kPieceBytes);
    Sha256 hash;
    for (qint64 at = 0; at < file.size(); at += kPieceBytes) {
        if (work.cancelled())
            return Error{ErrorCode::Cancelled, file.path(), {}};
        const auto bytes =
            std::span(piece).first(static_cast<size_t>(std::min(kPieceBytes, file.size() - at)));
        if (Result<> read = file.read(at, bytes); !read)
            return read.error();
        hash.add(bytes);
    }
    return hash.finish();
}

} // namespace

bool isPackageName(const QString& path)
{
    return path.endsWith(QLatin1StringView(kPackageSuffix), Qt::CaseInsensitive);
}

Result<ImportedPackage> importPackage(const PackageOrder& order, const Clock& clock, Work& work)
{
    const QString folder = QDir::cleanPath(QFileInfo(order.folder).absoluteFilePath());
    if (Result<> may = checkFolder(folder); !may)
        return may.error();
    const Result<std::shared_ptr<const SourceFile>> file = SourceFile::open(order.package);
    if (!file)
        return file.error();
    Result<SignatureVerdict> signature = checkSignature(*file, order, clock, work.stop);
    if (!signature)
        return signature.error();
    Unpacker unpacker(**file, work);
    if (Result<> looked = unpacker.look(); !looked)
        return looked.error();
    Result<MediaProfile> profile = packagedProfile(unpacker, order.package);
    if (!profile)
        return profile.error();
    if (Result<> chosen = chooseMedium(*profile, order.medium); !chosen)
        return chosen.error();
    if (!order.beside.isEmpty())
        lookBeside(*profile, unpacker.list(), order.beside);
    const ScratchFolder scratch(QFileInfo(folder).path()); // the same disk: then it is one step
    if (Result<> made = scratch.made(); !made)
        return Error{ErrorCode::FolderNotWritable, QFileInfo(folder).path(), {}};
    const QString unfinished = scratch.filePath(u"package"_s);
    Result<> done = unpacker.unpackTo(unfinished);
    const QString name = QString::fromLatin1(kPackagedProfile);
    if (done && !(order.medium.isEmpty() && order.beside.isEmpty()))
        done = saveProfile(*profile, unfinished + u'/' + name);
    if (done)
        done = (*file)->checkUnchanged();
    if (done && !QDir().rename(unfinished, folder))
        done = Error{ErrorCode::Io, folder, {}};
    if (!done)
        return done.error();
    profile->folder = folder;
    return found(*std::move(profile), *std::move(signature));
}

Result<ImportedPackage> importOnce(PackageOrder order, const Clock& clock, Work& work)
{
    const Result<std::shared_ptr<const SourceFile>> file = SourceFile::open(order.package);
    if (!file)
        return file.error();
    const Result<QByteArray> hash = hashOf(**file, work);
    if (!hash)
        return hash.error();
    constexpr qsizetype kShort = 16;
    if (!QDir().mkpath(order.folder))
        return Error{ErrorCode::FolderNotWritable, order.folder, {}};
    order.folder = QDir(order.folder).filePath(QString::fromLatin1(hash->toHex().first(kShort)));
    if (!QFileInfo::exists(order.folder))
        return importPackage(order, clock, work);
    Result<SignatureVerdict> signature = checkSignature(*file, order, clock, work.stop);
    if (!signature)
        return signature.error();
    Result<MediaProfile> profile =
        loadProfile(order.folder + u'/' + QLatin1StringView(kPackagedProfile));
    if (!profile)
        return profile.error();
    return found(*std::move(profile), *std::move(signature));
}

} // namespace cmgmedia
