// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <map>
#include <span>
#include <stop_token>

namespace cmgmedia {

class SourceFile;

/// How much is unpacked before an archive is taken for a zip bomb. Real exports are some 100 KB.
struct ArchiveLimits {
    qint64 fileBytes = 64LL << 20;
    qint64 totalBytes = 128LL << 20;
    qint64 ratio = 500; ///< unpacked to packed, of all that is read; XML reaches 100
    int entries = 100'000;
};

/// A file in a zip archive, while it is being walked over.
class ZipEntry
{
public:
    virtual ~ZipEntry() = default;
    virtual const QString& name() const = 0; ///< with forward slashes
    virtual bool isFile() const = 0;         ///< no folder, no link, nothing else
    /// Unpacked; may be asked for once. ExportUnreadable, ExportTooLarge.
    virtual Result<QByteArray> content() = 0;
    /// The same piece by piece, for what does not fit into memory; until the taker fails.
    using Taker = std::function<Result<>(std::span<const char>)>;
    virtual Result<> copyTo(const Taker& take) = 0;
};

/// Calls for every file of a zip archive, in its order, until the visitor fails. Only archives with
/// their directory are taken: without it, what was cut off cannot be told from what was never
/// there. ExportUnreadable, ExportTooLarge, Cancelled, or what the visitor meets.
Result<> walkZip(const SourceFile& file, const ArchiveLimits& limits,
                 const std::function<Result<>(ZipEntry&)>& visit, const std::stop_token& stop);

/// An archive of these files, content by name; the same bytes for the same files. Names are ASCII:
/// where the language of Windows lacks a character, libarchive ends the program.
Result<QByteArray> zipOf(const std::map<QString, QByteArray>& files);

} // namespace cmgmedia
