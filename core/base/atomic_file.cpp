// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"

#include "core/base/native_path.h"
#include "core/base/open_file.h"
#include "core/base/process_mark.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

const QString kUnfinished = u".%1.part-"_s;

/// As much of the name as leaves room for the rest in the longest that file systems have.
QString nameIn(const QFileInfo& file)
{
    constexpr qsizetype kMostBytes = kMostNameBytes - 48;
    QString name = file.fileName();
    while (QFile::encodeName(name).size() > kMostBytes)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    return name;
}

Result<> writeNewPrivate(const QString& path, QByteArrayView content)
{
    QFile file(path);
    if (openNewPrivate(file) && file.write(content.data(), content.size()) == content.size()
        && file.flush())
        return {};
    const bool isFull = file.error() == QFile::ResourceError;
    const bool hasFolder = QFileInfo(QFileInfo(path).path()).isDir();
    return Error{isFull      ? ErrorCode::NoSpace
                 : hasFolder ? ErrorCode::Io
                             : ErrorCode::NotFound,
                 path, file.errorString()};
}

} // namespace

Result<> writeFileAtomically(const QString& path, QByteArrayView content)
{
    QSaveFile file(path);
    // commit() does not notice what flush() does.
    if (file.open(QFile::WriteOnly) && file.write(content.data(), content.size()) == content.size()
        && file.flush() && file.commit())
        return {};
    file.cancelWriting();
    const bool isFull = file.error() == QFile::ResourceError;
    const bool hasFolder = QFileInfo(QFileInfo(path).path()).isDir();
    return Error{isFull      ? ErrorCode::NoSpace
                 : hasFolder ? ErrorCode::Io
                             : ErrorCode::NotFound,
                 path, file.errorString()};
}

Result<> writePrivateFile(const QString& path, QByteArrayView content)
{
    removeLeftOvers(path);
    const QString unfinished = unfinishedName(path);
    Result<> written = writeNewPrivate(unfinished, content);
    if (written) {
        if (const std::error_code failure = publishNative(unfinished, path, Existing::Replace))
            written = Error{ErrorCode::Io, path, QString::fromStdString(failure.message())};
    }
    if (written)
        return {};
    QFile::remove(unfinished);
    return Error{written.error().code, path, written.error().detail};
}

QString unfinishedName(const QString& path)
{
    const QFileInfo info(path);
    const quint32 random = QRandomGenerator::global()->generate();
    return info.dir().filePath(kUnfinished.arg(nameIn(info)) + processMark()
                               + QString::number(random, 16));
}

void removeLeftOvers(const QString& path)
{
    const QFileInfo info(path);
    const QString begin = kUnfinished.arg(nameIn(info));
    const QStringList names = info.dir().entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : names) {
        if (isLeftOver(name, begin))
            QFile::remove(info.dir().filePath(name));
    }
}

Result<> renameOver(const QString& from, const QString& to)
{
    if (const std::error_code failure = renameNative(from, to))
        return Error{ErrorCode::Io, to, QString::fromStdString(failure.message())};
    return {};
}

bool isSameFile(const QString& a, const QString& b)
{
    std::error_code failure;
    return std::filesystem::equivalent(nativePath(a), nativePath(b), failure) && !failure;
}

} // namespace cmgmedia
