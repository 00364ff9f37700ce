// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <vector>

namespace cmgmedia {

/// A file of an export, as it stands.
struct ExportFile {
    QString name; ///< inside the archive, with forward slashes; empty: the export is a bare file
    QByteArray content;
};

/// How much is unpacked before an export is taken for a zip bomb. Real ones are some 100 KB.
struct ExportLimits {
    qint64 fileBytes = 64LL << 20;
    qint64 totalBytes = 128LL << 20;
    qint64 ratio = 500; ///< unpacked to packed, of all that is read; XML reaches 100
    int entries = 100'000;
};

/// The XML files of an export that tell about its task sequences: those of the archive, or the file
/// itself where it is none. NotFound…, ExportUnreadable, ExportTooLarge.
Result<std::vector<ExportFile>> readExport(const QString& path, const ExportLimits& limits = {});

} // namespace cmgmedia
