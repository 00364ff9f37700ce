// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_source.h"

#include <QtGlobal>

#include <algorithm>
#include <cstring>

namespace cmgmedia {

ByteSource ByteSource::fromBytes(const QByteArray& bytes)
{
    ByteSource source;
    source.m_extents.push_back({nullptr, bytes, 0, bytes.size()});
    source.m_size = bytes.size();
    return source;
}

ByteSource ByteSource::fromFile(std::shared_ptr<const SourceFile> file)
{
    const qint64 size = file->size();
    return fromFile(std::move(file), 0, size);
}

ByteSource ByteSource::fromFile(std::shared_ptr<const SourceFile> file, qint64 offset,
                                qint64 length)
{
    ByteSource source;
    source.m_extents.push_back({std::move(file), {}, offset, length});
    source.m_size = length;
    return source;
}

Result<ByteSource> ByteSource::open(const QString& path)
{
    Result<std::shared_ptr<const SourceFile>> file = SourceFile::open(path);
    if (!file)
        return file.error();
    return fromFile(*std::move(file));
}

void ByteSource::append(const ByteSource& other)
{
    m_extents.insert(m_extents.end(), other.m_extents.begin(), other.m_extents.end());
    m_size += other.m_size;
}

ByteSource ByteSource::slice(qint64 offset, qint64 length) const
{
    Q_ASSERT(offset >= 0 && length >= 0 && offset <= m_size - length);
    ByteSource part;
    part.m_size = length;
    for (const Extent& extent : m_extents) {
        if (length == 0)
            break;
        if (offset >= extent.length) {
            offset -= extent.length;
            continue;
        }
        const qint64 taken = std::min(length, extent.length - offset);
        part.m_extents.push_back({extent.file, extent.bytes, extent.offset + offset, taken});
        offset = 0;
        length -= taken;
    }
    return part;
}

Result<> ByteSource::read(qint64 offset, std::span<char> into) const
{
    Q_ASSERT(offset >= 0 && offset <= m_size - static_cast<qint64>(into.size()));
    for (const Extent& extent : m_extents) {
        if (into.empty())
            break;
        if (offset >= extent.length) {
            offset -= extent.length;
            continue;
        }
        const auto taken =
            static_cast<size_t>(std::min(static_cast<qint64>(into.size()), extent.length - offset));
        if (!extent.file) {
            std::memcpy(into.data(), extent.bytes.constData() + extent.offset + offset, taken);
        } else if (Result<> read = extent.file->read(extent.offset + offset, into.first(taken));
                   !read) {
            return read;
        }
        into = into.subspan(taken);
        offset = 0;
    }
    return {};
}

Result<QByteArray> ByteSource::readAll(qint64 limitBytes) const
{
    if (m_size > limitBytes) {
        const QString name =
            m_extents.empty() || !m_extents[0].file ? QString() : m_extents[0].file->path();
        return Error{ErrorCode::Corrupt, name, QStringLiteral("%1 bytes").arg(m_size)};
    }
    QByteArray all(m_size, Qt::Uninitialized);
    if (Result<> done = read(0, {all.data(), static_cast<size_t>(all.size())}); !done)
        return done.error();
    return all;
}

} // namespace cmgmedia
