// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QString>

#include <vector>

namespace cmgmedia {

/// An entry of a FAT directory, its long name put together.
struct FatRecord {
    QString name;
    QByteArray shortName;  ///< 11 bytes; a label is one
    quint8 attributes = 0; ///< of FatAttribute
    quint32 cluster = 0;
    qint64 sizeBytes = 0;
    QDateTime modified; ///< FAT has no time zone: taken for UTC; invalid: it has none
};

/// All entries up to the end of the directory but "." and "..", deleted ones and long names that
/// belong to none. A long name that does not fit its short one is left out, as Windows does it.
std::vector<FatRecord> fatRecordsOf(QByteArrayView directory);

} // namespace cmgmedia
