// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"
#include "core/media/disc_block.h"

namespace cmgmedia {

/// An image file or a device as the readers of its file systems see it: bytes or blocks, checked
/// against its end. All errors name the file; "what" names the part of it. A token is looked at
/// before each reading, which then is Cancelled.
class DiscImage
{
public:
    explicit DiscImage(std::shared_ptr<const SourceFile> file, std::stop_token stop = {})
        : m_file(std::move(file)), m_stop(std::move(stop))
    {}

    QString path() const { return m_file->path(); }
    qint64 sizeBytes() const { return m_file->size(); }
    qint64 sizeBlocks() const { return m_file->size() / kDiscBlockBytes; }

    /// Fails with Truncated where the part reaches beyond the end of the file.
    Result<QByteArray> read(qint64 block, qint64 bytes, const QString& what) const;
    /// The same, but described and not read.
    Result<ByteSource> extent(qint64 block, qint64 bytes, const QString& what) const;
    /// Both by bytes, not blocks; neither may be negative.
    Result<QByteArray> readAt(qint64 offset, qint64 bytes, const QString& what) const;
    Result<ByteSource> extentAt(qint64 offset, qint64 bytes, const QString& what) const;
    /// Truncated when the file system says that it is longer than the file.
    Result<> checkHolds(qint64 volumeBlocks) const;
    Result<> checkHoldsBytes(qint64 volumeBytes) const;

    Error error(ErrorRow code, Text detail) const;

private:
    std::shared_ptr<const SourceFile> m_file;
    std::stop_token m_stop;
};

} // namespace cmgmedia
