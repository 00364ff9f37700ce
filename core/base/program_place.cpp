// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/program_place.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cmgmedia {

std::optional<QString> tamperableAt(const QString& program, const MayTamper& mayTamper)
{
    QDir folder(QFileInfo(program).absolutePath());
    if (mayTamper(folder.path(), Tampering::Content))
        return folder.path();
    const QStringList loaded{u"*.exe"_s, u"*.dll"_s, u"*.manifest"_s, u"*.config"_s, u"*.conf"_s};
    QStringList files{QFileInfo(program).absoluteFilePath()};
    for (const QFileInfo& file : folder.entryInfoList(loaded, QDir::Files | QDir::Hidden))
        files << file.absoluteFilePath();
    for (const QString& file : std::as_const(files)) {
        if (mayTamper(file, Tampering::Content))
            return file;
    }
    while (!folder.isRoot() && folder.cdUp()) {
        if (mayTamper(folder.path(), Tampering::Inside))
            return folder.path();
    }
    return {};
}

} // namespace cmgmedia
