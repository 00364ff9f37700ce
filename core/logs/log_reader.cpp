// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/log_reader.h"

#include "core/logs/errors.h"
#include "core/logs/log_file_reader.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace cmgmedia {

namespace {

/// Ordinary files below a folder; links are not followed.
Result<QStringList> filesBelow(const QString& folder, const LogLimits& limits, const Work& work)
{
    QStringList files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        files << it.next();
        if (work.cancelled())
            return Error{ErrorCode::Cancelled, folder, {}};
        if (files.size() > limits.filesSeen)
            return Error{ErrorCode::LogsTooMany, folder, {}};
    }
    return files;
}

struct NamedFile {
    QString path;
    bool isNamed; ///< by a person, and not found in a folder
};

Result<std::vector<NamedFile>> filesOf(const QStringList& paths, const LogLimits& limits,
                                       const Work& work)
{
    std::vector<NamedFile> files;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.push_back({path, true});
            continue;
        }
        const Result<QStringList> below = filesBelow(path, limits, work);
        if (!below)
            return below.error();
        for (const QString& file : *below)
            files.push_back({file, false});
    }
    std::ranges::sort(files, {}, &NamedFile::path);
    const auto twice =
        std::unique(files.begin(), files.end(), [](const NamedFile& one, const NamedFile& other) {
            return one.path == other.path;
        });
    files.erase(twice, files.end());
    return files;
}

} // namespace

Result<LogSet> readLogs(const QStringList& paths, const LogLimits& limits, Work& work)
{
    const Result<std::vector<NamedFile>> files = filesOf(paths, limits, work);
    if (!files)
        return files.error();
    LogFileReader reader(limits);
    qint64 expected = 0;
    for (const NamedFile& file : *files)
        expected += QFileInfo(file.path).size();
    reader.expect(expected);
    for (size_t i = 0; i < files->size(); ++i) {
        const auto& [path, isNamed] = (*files)[i];
        if (work.cancelled())
            return Error{ErrorCode::Cancelled, path, {}};
        const auto file = SourceFile::openOneOfMany(path);
        const Result<> read =
            file ? reader.readFile(**file, isNamed, work) : Result<>(file.error());
        if (read)
            continue;
        if (files->size() == 1 || read.error().code.kind == ErrorKind::Cancelled
            || (isNamed && !file))
            return read.error();
        reader.skip(path, describe(read.error()));
    }
    return reader.finish();
}

LogSet readLog(const QByteArray& bytes, const QString& name, const LogLimits& limits)
{
    LogFileReader reader(limits);
    reader.readBytes(bytes, name);
    return reader.finish();
}

} // namespace cmgmedia
