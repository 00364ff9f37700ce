// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/output_file.h"

#include "core/base/atomic_file.h"
#include "core/base/device_size.h"
#include "core/base/native_path.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// By identity and not by name: a folder has several where it is linked, mounted twice, or on a
/// system that does not tell capitals from small letters.
bool liesInside(const QString& path, const QString& folder)
{
    QDir at(QFileInfo(path).dir().canonicalPath());
    do {
        if (isSameFile(at.path(), folder))
            return true;
    } while (!at.isRoot() && at.cdUp());
    return false;
}

/// As file systems count it.
qsizetype lengthOf(const QString& name)
{
    return QDir::separator() == u'/' ? QFile::encodeName(name).size() : name.size();
}

Error writeError(const QFile& file, const QString& path)
{
    const bool isFull = file.error() == QFile::ResourceError;
    const bool isDenied = file.error() == QFile::PermissionsError;
    return Error{isFull     ? ErrorCode::NoSpace
                 : isDenied ? ErrorCode::AccessDenied
                            : ErrorCode::Io,
                 path, file.errorString()};
}

Result<MadeFile> writeNew(const QString& unfinished, const QString& path, QByteArrayView content)
{
    QFile file(unfinished);
    if (!file.open(QFile::WriteOnly | QFile::NewOnly))
        return writeError(file, path);
    if (file.write(content.data(), content.size()) != content.size() || !file.flush())
        return writeError(file, path);
    return MadeFile::at(unfinished);
}

} // namespace

std::optional<QString> inputAt(const QString& path, const QStringList& inputs)
{
    const auto hit = std::ranges::find_if(inputs, [&path](const QString& input) {
        return !input.isEmpty()
               && (isSameFile(path, input)
                   || (QFileInfo(input).isDir() && liesInside(path, input)));
    });
    return hit == inputs.end() ? std::nullopt : std::optional(*hit);
}

Result<> checkOutput(const OutputFile& output)
{
    const QFileInfo info(output.path);
    if (!QFileInfo(info.path()).isDir())
        return Error{ErrorCode::NotFound, info.path(), {}};
    if (lengthOf(info.fileName()) > kMostNameBytes)
        return Error{ErrorCode::NameTooLong, output.path, {}};
    if (const std::optional<QString> input = inputAt(output.path, output.inputs))
        return Error{ErrorCode::OutputIsSource, output.path,
                     *input == output.path ? QString() : *input};
    const bool isThere = info.exists() || info.isSymbolicLink() || isBlockDevice(output.path);
    if (isThere && (info.isSymbolicLink() || !info.isFile()))
        return Error{ErrorCode::OutputIsNoFile, output.path, {}};
    if (isThere && !output.mayReplace)
        return Error{ErrorCode::OutputExists, output.path, {}};
    if (!QFileInfo(info.path()).isWritable()) // which Windows does not tell of a folder
        return Error{ErrorCode::FolderNotWritable, info.path(), {}};
    return {};
}

Result<> writeOutput(const OutputFile& output, QByteArrayView content)
{
    if (Result<> may = checkOutput(output); !may)
        return may;
    removeLeftOvers(output.path);
    const QString unfinished = unfinishedName(output.path);
    const Result<MadeFile> made = writeNew(unfinished, output.path, content);
    const Result<> written = made ? publish(unfinished, *made, output) : Result<>(made.error());
    if (!written)
        QFile::remove(unfinished);
    return written;
}

Result<> publish(const QString& unfinished, const MadeFile& made, const OutputFile& output)
{
    if (Result<> may = checkOutput(output); !may)
        return may;
    const Error swapped{ErrorCode::OutputSwapped, output.path, {}};
    if (!made.has(unfinished))
        return swapped;
    if (QFileInfo::exists(output.path))
        QFile::setPermissions(unfinished, QFile::permissions(output.path));
    const auto existing = output.mayReplace ? Existing::Replace : Existing::Keep;
    const std::error_code failure = publishNative(unfinished, output.path, existing);
    if (!failure && made.has(output.path))
        return {};
    if (!failure) // taken between the look and the new name: what is there now is not ours
        return swapped;
    if (!output.mayReplace && QFileInfo::exists(output.path))
        return Error{ErrorCode::OutputExists, output.path, {}};
    return Error{ErrorCode::Io, output.path, QString::fromStdString(failure.message())};
}

} // namespace cmgmedia
