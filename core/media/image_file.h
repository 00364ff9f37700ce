// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/image_sink.h"
#include "core/media/readable_image.h"

#include <QString>

#include <memory>

namespace cmgmedia {

/// An image in a file. What is written stays in the page cache for a moment at most, and is read
/// back past it where the file system lets us: other programs' files stay in memory, and what is
/// read is what is on the disk.
class ImageFile : public ImageSink, public ReadableImage
{
public:
    /// A new file with its room reserved, which goes away again unless keep() is called.
    /// OutputExists; NoSpace where the file system can tell beforehand.
    static Result<std::unique_ptr<ImageFile>> create(const QString& path, qint64 sizeBytes);
    static Result<std::unique_ptr<ImageFile>> open(const QString& path);
    ~ImageFile() override;

    QString path() const override { return m_path; }
    qint64 size() const { return m_size; }
    size_t writesUnderWay() const override;
    Result<> write(qint64 offset, std::span<const char> bytes) override;
    Result<> finish() override;
    void keep() { m_keep = true; }
    /// Truncated at the end of the file.
    Result<> read(qint64 offset, std::span<char> into) override;

private:
    class Settling; ///< of posix

    ImageFile(QString path, qintptr handle, qint64 size)
        : m_path(std::move(path)), m_handle(handle), m_size(size)
    {}

    Result<> writeAll(qint64 offset, std::span<const char> bytes);
    Result<> readAll(qint64 offset, std::span<char> into, size_t least);

    QString m_path;
    qintptr m_handle = -1; ///< of the system
    qint64 m_size = 0;
    std::shared_ptr<Settling> m_settling; ///< of a new file, until it is finished
    bool m_keep = true;
};

} // namespace cmgmedia
