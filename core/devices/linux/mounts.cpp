// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/linux/mounts.h"

#include <QFile>

#include <algorithm>

namespace cmgmedia {

namespace {

/// Spaces and the like are written as three octal digits (proc(5)).
QString unescaped(const QByteArray& text)
{
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isOctal = false;
        const uint code = text[i] == '\\' ? text.mid(i + 1, 3).toUInt(&isOctal, 8) : 0;
        plain += isOctal ? static_cast<char>(code) : text[i];
        i += isOctal ? 3 : 0;
    }
    return QFile::decodeName(plain);
}

} // namespace

std::vector<Mount> mountsIn(const QByteArray& mountinfo)
{
    std::vector<Mount> mounts;
    for (const QByteArray& line : mountinfo.split('\n')) {
        const QByteArrayList fields = line.split(' ');
        const qsizetype dash = fields.indexOf("-"); // ends the optional fields
        if (dash >= 6 && dash + 2 < fields.size())
            mounts.push_back({QString::fromLatin1(fields[2]), unescaped(fields[dash + 2]),
                              unescaped(fields[4])});
    }
    return mounts;
}

QStringList swapsIn(const QByteArray& swaps)
{
    QStringList paths;
    for (const QByteArray& line : swaps.split('\n').mid(1)) { // the first one is a heading
        if (const QByteArray path = line.simplified().split(' ').first(); !path.isEmpty())
            paths << unescaped(path);
    }
    return paths;
}

} // namespace cmgmedia
