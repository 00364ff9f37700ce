// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasksequence/export_archive.h"

#include "core/archive/errors.h"
#include "core/archive/zip_file.h"
#include "core/base/byte_source.h"
#include "core/tasksequence/sequence_schema.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

bool isXml(const QString& name)
{
    return name.endsWith(".xml"_L1, Qt::CaseInsensitive) && !name.endsWith("_Types].xml"_L1);
}

/// Below the folder of the task sequences, or the list of what was exported.
bool tellsOfSequences(const QString& name)
{
    const QStringList parts = name.split(u'/');
    return parts.contains(schema::kSequenceFolder, Qt::CaseInsensitive)
           || parts.last().compare(schema::kManifestFile, Qt::CaseInsensitive) == 0;
}

/// An archive without the folder that we know may have been packed by hand: then all XML counts.
Result<bool> hasSequenceFolder(const SourceFile& file, const ArchiveLimits& limits,
                               const std::stop_token& stop)
{
    bool found = false;
    const auto look = [&found](const ZipEntry& entry) -> Result<> {
        found = found || entry.name().contains(schema::kSequenceFolder + u'/', Qt::CaseInsensitive);
        return {};
    };
    if (Result<> walked = walkZip(file, limits, look, stop); !walked)
        return walked.error();
    return found;
}

Result<std::vector<ExportFile>> readZip(const SourceFile& file, const ArchiveLimits& limits,
                                        const std::stop_token& stop)
{
    const Result<bool> known = hasSequenceFolder(file, limits, stop);
    if (!known)
        return known.error();
    std::vector<ExportFile> files;
    const auto take = [&](ZipEntry& entry) -> Result<> {
        if (!isXml(entry.name()) || (*known && !tellsOfSequences(entry.name())))
            return {};
        Result<QByteArray> content = entry.content();
        if (!content)
            return content.error();
        files.push_back({entry.name(), *std::move(content)});
        return {};
    };
    if (Result<> walked = walkZip(file, limits, take, stop); !walked)
        return walked.error();
    return files;
}

} // namespace

Result<std::vector<ExportFile>> readExport(const QString& path, const std::stop_token& stop,
                                           const ArchiveLimits& limits)
{
    const Result<std::shared_ptr<const SourceFile>> opened = SourceFile::open(path);
    if (!opened)
        return opened.error();
    return readExport(*opened, stop, limits);
}

Result<std::vector<ExportFile>> readExport(const std::shared_ptr<const SourceFile>& file,
                                           const std::stop_token& stop, const ArchiveLimits& limits)
{
    QByteArray start(std::min<qint64>(file->size(), 2), '\0');
    if (Result<> read = file->read(0, start); !read)
        return read.error();
    if (start == "PK")
        return readZip(*file, limits, stop);
    if (file->size() > limits.fileBytes)
        return Error{ErrorCode::ExportTooLarge, file->path(), {}};
    Result<QByteArray> content = ByteSource::fromFile(file).readAll(limits.fileBytes, stop);
    if (!content)
        return content.error();
    std::vector<ExportFile> files;
    files.push_back({{}, *std::move(content)});
    return files;
}

} // namespace cmgmedia
