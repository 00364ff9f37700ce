// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/zip_file.h"
#include "core/base/source_file.h"

#include <QByteArray>

#include <vector>

namespace cmgmedia {

/// A file of an export, as it stands.
struct ExportFile {
    QString name; ///< inside the archive, with forward slashes; empty: the export is a bare file
    QByteArray content;
};

/// The XML files of an export that tell about its task sequences: those of the archive, or the file
/// itself where it is none. NotFound…, ExportUnreadable, ExportTooLarge, Cancelled.
Result<std::vector<ExportFile>> readExport(const QString& path, const std::stop_token& stop,
                                           const ArchiveLimits& limits = {});
/// The same, of a file that is open.
Result<std::vector<ExportFile>> readExport(const std::shared_ptr<const SourceFile>& file,
                                           const std::stop_token& stop,
                                           const ArchiveLimits& limits = {});

} // namespace cmgmedia
