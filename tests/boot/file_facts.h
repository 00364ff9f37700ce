// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>

namespace cmgmedia::test {

/// What a reader can say of a file without sending all of it over a serial line.
struct FileFacts {
    qint64 size = 0;
    QByteArray sha256;      ///< lower-case hex
    QByteArray adler32;     ///< lower-case hex
    QByteArray tailAdler32; ///< of what lies in the last sector of 2048 bytes
};

/// By path from the root, '/' between, case as stored.
using FilesFacts = std::map<QString, FileFacts>;

QByteArray adler32(QByteArrayView bytes);

/// Reads every file below the folder.
FilesFacts factsOfFolder(const QString& folder);

} // namespace cmgmedia::test
