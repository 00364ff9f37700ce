// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"

#include "core/base/native_path.h"
#include "core/base/running_process.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

const QString kUnfinished = u".%1.part-%2-"_s;

/// Several computers may write into one folder, where the numbers of their processes tell nothing.
QString thisComputer()
{
    static const QString name = [] {
        QByteArray id = QSysInfo::machineUniqueId();
        if (id.isEmpty())
            id = QSysInfo::machineHostName().toUtf8();
        // A container counts its processes by itself.
        id += QFileInfo(u"/proc/self/ns/pid"_s).symLinkTarget().toUtf8();
        return QString::fromLatin1(
            QCryptographicHash::hash(id, QCryptographicHash::Sha256).toHex().first(8));
    }();
    return name;
}

/// As much of the name as leaves room for the rest in the longest that file systems have.
QString nameIn(const QFileInfo& file)
{
    constexpr qsizetype kMostBytes = kMostNameBytes - 48;
    QString name = file.fileName();
    while (QFile::encodeName(name).size() > kMostBytes)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    return name;
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

QString unfinishedName(const QString& path)
{
    const QFileInfo info(path);
    const quint32 random = QRandomGenerator::global()->generate();
    return info.dir().filePath(kUnfinished.arg(nameIn(info), thisComputer())
                               + QString::number(QCoreApplication::applicationPid()) + u'-'
                               + QString::number(random, 16));
}

void removeLeftOvers(const QString& path)
{
    const QFileInfo info(path);
    const QString begin = kUnfinished.arg(nameIn(info), thisComputer());
    const QStringList names = info.dir().entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : names) {
        bool isNumber = false;
        const qint64 process = name.sliced(std::min(begin.size(), name.size()))
                                   .section(u'-', 0, 0)
                                   .toLongLong(&isNumber);
        if (name.startsWith(begin) && isNumber && !isRunning(process))
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
