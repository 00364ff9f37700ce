// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/disc_reader.h"
#include "tests/support/files.h"

#include <QMap>
#include <QStringList>

/// Folders and discs that other people's programs made, and what must be found in them.
namespace cmgmedia::test {

/// Path to content; a path that ends with '/' is an empty folder.
using Files = QMap<QString, QByteArray>;

/// Looks like a boot medium, with names and sizes that are awkward.
Files awkwardFiles();
/// Bytes that differ at every offset and from seed to seed, always the same.
QByteArray noise(qsizetype size, quint32 seed);

void writeFiles(const QString& folder, const Files& files);

/// Runs the program in the folder, with "-o iso ." behind the options. Its complaint, or "".
QString makeIso(const QString& program, const QStringList& options, const QString& folder,
                const QString& iso);

Result<Disc> open(const QString& path);
/// The first thing in which the tree differs from the files; "" when it is the same.
QString difference(const MediaTree& tree, const Files& files);
/// "Truncated: official.iso (sources/boot.wim ...)", to read in a failed test.
QString words(const Error& error);

} // namespace cmgmedia::test
