// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"

#include "core/base/native_path.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace cmgmedia {

Result<> writeFileAtomically(const QString& path, QByteArrayView content)
{
    QSaveFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(content.data(), content.size()) < 0
        || !file.commit())
        return Error{QFileInfo(QFileInfo(path).path()).isDir() ? ErrorCode::Io
                                                               : ErrorCode::NotFound,
                     path, file.errorString()};
    return {};
}

QString unfinishedName(const QString& path)
{
    const QFileInfo info(path);
    const quint32 random = QRandomGenerator::global()->generate();
    return info.dir().filePath(u".%1.part-%2"_s.arg(info.fileName(), QString::number(random, 16)));
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
