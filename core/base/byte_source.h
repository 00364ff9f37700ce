// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source_file.h"

#include <QByteArray>

#include <stop_token>
#include <vector>

namespace cmgmedia {

/// A run of bytes: a part of a file or, where there is no file, a part of a small buffer.
struct Extent {
    std::shared_ptr<const SourceFile> file;
    QByteArray bytes;
    qint64 offset = 0; ///< in the file or the buffer
    qint64 length = 0; ///< in bytes
};

/// The content of one file of a medium, described and not copied: extents read one after another.
/// Cheap to copy; reading is thread-safe.
class ByteSource
{
public:
    ByteSource() = default;
    static ByteSource fromBytes(const QByteArray& bytes);
    static ByteSource fromFile(std::shared_ptr<const SourceFile> file);
    static ByteSource fromFile(std::shared_ptr<const SourceFile> file, qint64 offset,
                               qint64 length);
    static Result<ByteSource> open(const QString& path);

    qint64 size() const { return m_size; }
    const std::vector<Extent>& extents() const { return m_extents; }
    void append(const ByteSource& other);
    /// A part of it; offset and length must lie inside.
    ByteSource slice(qint64 offset, qint64 length) const;
    /// Fills the whole span from the offset in bytes, or fails.
    Result<> read(qint64 offset, std::span<char> into) const;
    /// Everything at once; Corrupt when it is larger than the limit. What may be large takes a
    /// token, which is looked at between pieces.
    Result<QByteArray> readAll(qint64 limitBytes, const std::stop_token& stop = {}) const;

private:
    std::vector<Extent> m_extents;
    qint64 m_size = 0;
};

/// The bytes as a file, for readers of what is in it. The path is for errors.
std::shared_ptr<const SourceFile> sourceFileOf(const ByteSource& bytes, const QString& path);

} // namespace cmgmedia
