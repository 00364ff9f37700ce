// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/files.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// Other people's readers of registry hives, asked for one binary value. Keys are given without
/// the root: Microsoft\SystemCertificates\ROOT.
namespace cmgmedia::test {

using BlobReader = std::optional<QByteArray> (*)(const QString& hive, const QString& key);

std::optional<QByteArray> blobByHivexget(const QString& hive, const QString& key);
std::optional<QByteArray> blobByReged(const QString& hive, const QString& key);
std::optional<QByteArray> blobByReglookup(const QString& hive, const QString& key);
std::optional<QByteArray> blobByRegfexport(const QString& hive, const QString& key);

/// What a strict checker of the structure has to say; empty when all is well.
/// The checker is tools/hivecheck.py of the samples folder.
bool hasHiveChecker();
QString complaintsOfHiveChecker(const QString& hive);

/// Files in the folder, hidden ones included, by name.
QStringList filesIn(const QString& folder);

} // namespace cmgmedia::test
