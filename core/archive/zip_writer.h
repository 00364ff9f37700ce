// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"

#include <functional>
#include <memory>
#include <span>
#include <stop_token>

namespace cmgmedia {

/// Whether what goes into an archive is worth packing: an ISO file or a boot image is packed
/// already.
enum class Packing { Deflated, Stored };

/// Writes a zip archive to a file that is not there yet, of which nothing has to fit into memory;
/// the same bytes for the same files. Names are ASCII, as zipOf() has it. The file is its maker's
/// to remove after an error.
class ZipWriter
{
public:
    static Result<ZipWriter> create(const QString& path);
    ZipWriter(ZipWriter&&) noexcept;
    ZipWriter& operator=(ZipWriter&&) noexcept;
    ZipWriter(const ZipWriter&) = delete;
    ZipWriter& operator=(const ZipWriter&) = delete;
    ~ZipWriter();

    /// Told of all bytes, as they are before they are packed.
    using Watcher = std::function<void(std::span<const char>)>;
    /// What reading meets, NoSpace, Io, Cancelled.
    Result<> add(const QString& name, const ByteSource& bytes, Packing packing,
                 const Watcher& watcher, const std::stop_token& stop);
    /// The list of its files; all of it is on the disk then.
    Result<> finish();

private:
    struct Output;
    explicit ZipWriter(std::unique_ptr<Output> output);

    std::unique_ptr<Output> m_output;
};

} // namespace cmgmedia
