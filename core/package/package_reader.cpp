// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/package_reader.h"

#include "core/base/scratch_folder.h"
#include "core/base/source_file.h"
#include "core/package/errors.h"
#include "core/package/package_names.h"
#include "core/package/package_text.h"
#include "core/package/package_unpacker.h"
#include "core/profile/errors.h"
#include "core/profile/profile_json.h"
#include "core/profile/profile_keys.h"
#include "core/profile/profile_locks.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// Its paths stay in its folder: they are files of the package, or of no folder at all.
Result<MediaProfile> packagedProfile(const PackageUnpacker& unpacker, const QString& packagePath)
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

bool isTaken(const QString& folder)
{
    const QFileInfo info(folder);
    return info.exists() || info.isSymbolicLink(); // one that leads nowhere, too
}

Result<> checkFolder(const QString& folder)
{
    const QFileInfo info(folder);
    if (!QFileInfo(info.path()).isDir())
        return Error{ErrorCode::NotFound, info.path(), {}};
    if (isTaken(folder))
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

/// A package that may be used, before a byte of it is written anywhere.
struct CheckedPackage {
    PackageUnpacker unpacker;
    SignatureVerdict signature;
    MediaProfile profile;
    QByteArray profileFile; ///< what is to be in the folder for it
};

Result<CheckedPackage> checkPackage(const PackageOrder& order, const Clock& clock, Work& work)
{
    const Result<std::shared_ptr<const SourceFile>> file = SourceFile::open(order.package);
    if (!file)
        return file.error();
    Result<SignatureVerdict> signature = checkSignature(*file, order, clock, work.stop);
    if (!signature)
        return signature.error();
    PackageUnpacker unpacker(*file, work);
    if (Result<> looked = unpacker.look(); !looked)
        return looked.error();
    Result<MediaProfile> profile = packagedProfile(unpacker, order.package);
    if (!profile)
        return profile.error();
    if (Result<> chosen = chooseMedium(*profile, order.medium); !chosen)
        return chosen.error();
    if (!order.beside.isEmpty())
        lookBeside(*profile, unpacker.list(), order.beside);
    const bool isItsOwn = order.medium.isEmpty() && order.beside.isEmpty();
    QByteArray profileFile = isItsOwn ? unpacker.profile() : profileJson(*profile);
    return CheckedPackage{std::move(unpacker), *std::move(signature), *std::move(profile),
                          std::move(profileFile)};
}

ImportedPackage found(const QString& folder, CheckedPackage package)
{
    package.profile.folder = folder;
    QStringList missing = filesRead(package.profile);
    missing.removeIf([](const QString& path) { return QFileInfo::exists(path); });
    return {.profilePath = folder + u'/' + QLatin1StringView(kPackagedProfile),
            .profile = std::move(package.profile),
            .signature = std::move(package.signature),
            .missing = missing};
}

/// All of it or nothing.
Result<ImportedPackage> unpackInto(const QString& folder, CheckedPackage package)
{
    const ScratchFolder scratch(QFileInfo(folder).path()); // the same disk: then it is one step
    if (Result<> made = scratch.made(); !made)
        return Error{ErrorCode::FolderNotWritable, QFileInfo(folder).path(), {}};
    const QString unfinished = scratch.filePath(u"package"_s);
    Result<> done = package.unpacker.unpackTo(unfinished);
    if (done && package.profileFile != package.unpacker.profile())
        done =
            saveProfile(package.profile, unfinished + u'/' + QLatin1StringView(kPackagedProfile));
    if (done)
        done = package.unpacker.checkUnchanged();
    if (done && !QDir().rename(unfinished, folder))
        done = Error{ErrorCode::Io, folder, {}};
    if (!done)
        return done.error();
    return found(folder, std::move(package));
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
    Result<CheckedPackage> package = checkPackage(order, clock, work);
    if (!package)
        return package.error();
    return unpackInto(folder, *std::move(package));
}

Result<ImportedPackage> importOnce(const PackageOrder& order, const Clock& clock, Work& work)
{
    Result<CheckedPackage> package = checkPackage(order, clock, work);
    if (!package)
        return package.error();
    const Result<QByteArray> hash = package->unpacker.hash();
    if (!hash)
        return hash.error();
    const QString keeping = QDir::cleanPath(QFileInfo(order.folder).absoluteFilePath());
    if (!QDir().mkpath(keeping))
        return Error{ErrorCode::FolderNotWritable, keeping, {}};
    constexpr qsizetype kShort = 16;
    const QString first = QDir(keeping).filePath(QString::fromLatin1(hash->toHex().first(kShort)));
    QString folder = first;
    for (int number = 2; isTaken(folder); ++number) {
        const Result<bool> isThere = package->unpacker.isUnpackedIn(folder, package->profileFile);
        if (!isThere)
            return isThere.error();
        if (*isThere) {
            if (Result<> same = package->unpacker.checkUnchanged(); !same)
                return same.error();
            return found(folder, *std::move(package));
        }
        folder = first + u'-' + QString::number(number);
    }
    return unpackInto(folder, *std::move(package));
}

} // namespace cmgmedia
