// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/package_unpacker.h"

#include "core/archive/errors.h"
#include "core/crypto/sha256.h"
#include "core/package/errors.h"
#include "core/package/package_names.h"
#include "core/package/package_text.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

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

/// To files that nobody looked at.
bool leadsElsewhere(const QFileInfo& info)
{
    return info.isSymLink() || info.isJunction();
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

Error PackageUnpacker::refused(Text why) const
{
    return {ErrorCode::PackageRefused, m_file->path(), std::move(why)};
}

/// What the archive says is about task sequence exports.
Error PackageUnpacker::translated(const Error& error) const
{
    if (error.code == ErrorCode::ExportTooLarge)
        return refused(PackageText::text("what is in it is far larger than it should be"));
    if (error.code == ErrorCode::ExportUnreadable)
        return refused(PackageText::text("it is damaged or incomplete"));
    return error;
}

Result<> PackageUnpacker::walk(const std::function<Result<>(ZipEntry&)>& visit) const
{
    Result<> walked = walkZip(*m_file, kPackageLimits, visit, m_work.stop);
    return walked ? walked : Result<>(translated(walked.error()));
}

Result<QByteArray> PackageUnpacker::smallFile(ZipEntry& entry, qint64 most) const
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

Result<> PackageUnpacker::look()
{
    std::set<QString> found;
    std::set<QString> inSmallLetters;
    QByteArray list;
    Result<> walked = walk([&](ZipEntry& entry) -> Result<> {
        if (!entry.isFile())
            return refused(PackageText::text("it contains a link or a folder, not only files"));
        if (!isPackagePath(entry.name()))
            return refused(
                PackageText::text("a file in it has a name that isn't allowed in a package"));
        found.insert(entry.name());
        if (!inSmallLetters.insert(entry.name().toLower()).second)
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
    Result<PackageList> parsed = parsePackageList(list, m_file->path());
    if (!parsed)
        return parsed.error();
    m_list = *std::move(parsed);
    if (m_list.find(QString::fromLatin1(kPackagedProfile))->sha256 != sha256Of(m_profile))
        return refused(PackageText::text("it was changed after it was made"));
    return checkNames(found);
}

/// What is listed is what is there, and small but for media.
Result<> PackageUnpacker::checkNames(const std::set<QString>& found) const
{
    if (found.size() != m_list.files.size() + 1)
        return refused(PackageText::text("its list of files is damaged"));
    for (const PackedFile& file : m_list.files) {
        if (!found.contains(file.name))
            return refused(PackageText::text("its list of files is damaged"));
        if (file.bytes > (isOfAMedium(file.name) ? kPackageLimits.fileBytes : kMostSmallFileBytes))
            return refused(PackageText::text("what is in it is far larger than it should be"));
    }
    return {};
}

Result<> PackageUnpacker::unpackOne(ZipEntry& entry, const PackedFile& listed, const QString& path)
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

Result<> PackageUnpacker::unpackTo(const QString& folder)
{
    const qint64 free = QStorageInfo(QFileInfo(folder).path()).bytesAvailable();
    if (free >= 0 && free < m_list.bytes())
        return Error{ErrorCode::NoSpace, m_file->path(), {}};
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FolderNotWritable, folder, {}};
    return walk([&](ZipEntry& entry) -> Result<> {
        const PackedFile* listed = m_list.find(entry.name());
        return listed ? unpackOne(entry, *listed, folder + u'/' + entry.name()) : Result<>();
    });
}

bool PackageUnpacker::hasTheNamesOf(const QString& folder) const
{
    size_t files = 0;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString name = it.next().sliced(folder.size() + 1);
        const QFileInfo info = it.fileInfo();
        if (leadsElsewhere(info))
            return false;
        const bool isListed =
            info.isDir() ? m_list.hasFolder(name) : info.isFile() && m_list.find(name) != nullptr;
        if (!isListed)
            return false;
        if (info.isFile())
            ++files;
    }
    return files == m_list.files.size();
}

Result<bool> PackageUnpacker::isSame(const QString& path, const PackedFile& listed) const
{
    const Result<std::shared_ptr<const SourceFile>> file = SourceFile::openOneOfMany(path);
    if (!file || (*file)->size() != listed.bytes)
        return false;
    const Result<QByteArray> hash = hashOf(**file, m_work);
    if (!hash && hash.error().code == ErrorCode::Cancelled)
        return hash.error();
    return hash && *hash == listed.sha256;
}

Result<bool> PackageUnpacker::isUnpackedIn(const QString& folder, const QByteArray& profile) const
{
    const QFileInfo info(folder);
    if (!info.isDir() || leadsElsewhere(info) || !hasTheNamesOf(folder))
        return false;
    const PackedFile own{QString::fromLatin1(kPackagedProfile), profile.size(), sha256Of(profile)};
    for (const PackedFile& file : m_list.files) {
        Result<bool> same = isSame(folder + u'/' + file.name, file.name == own.name ? own : file);
        if (!same || !*same)
            return same;
    }
    return true;
}

Result<QByteArray> PackageUnpacker::hash() const
{
    return hashOf(*m_file, m_work);
}

} // namespace cmgmedia
