// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process_mark.h"

#include "core/base/running_process.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

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

} // namespace

QString processMark()
{
    return thisComputer() + u'-' + QString::number(QCoreApplication::applicationPid()) + u'-';
}

bool isLeftOver(const QString& name, const QString& begin)
{
    const QString ofThisComputer = begin + thisComputer() + u'-';
    if (!name.startsWith(ofThisComputer))
        return false;
    bool isNumber = false;
    const qint64 process =
        name.sliced(ofThisComputer.size()).section(u'-', 0, 0).toLongLong(&isNumber);
    return isNumber && !isRunning(process);
}

} // namespace cmgmedia
