// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_source.h"

#include <QtGlobal>

#include <algorithm>
#include <cstring>

namespace cmgmedia {

namespace {

/// What a slow share or stick gives well within the time in which Cancel is to be obeyed.
constexpr qint64 kPieceBytes = 1 << 20;

class SourceInside : public SourceFile
{
public:
    SourceInside(ByteSource bytes, QString path)
        : m_bytes(std::move(bytes)), m_path(std::move(path))
    {}

    QString path() const override { return m_path; }
    qint64 size() const override { return m_bytes.size(); }
    Result<> read(qint64 offset, std::span<char> into) const override
    {
        return m_bytes.read(offset, into);
    }
    Result<> checkUnchanged() const override
    {
        for (const Extent& extent : m_bytes.extents()) {
            if (Result<> same = extent.file ? extent.file->checkUnchanged() : Result<>(); !same)
                return same;
        }
        return {};
    }

private:
    ByteSource m_bytes;
    QString m_path;
};

} // namespace

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

Result<QByteArray> ByteSource::readAll(qint64 limitBytes, const std::stop_token& stop) const
{
    const auto name = [this] {
        return m_extents.empty() || !m_extents[0].file ? QString() : m_extents[0].file->path();
    };
    if (m_size > limitBytes)
        return Error{ErrorCode::Corrupt, name(), QStringLiteral("%1 bytes").arg(m_size)};
    QByteArray all(m_size, Qt::Uninitialized);
    for (qint64 at = 0; at < m_size; at += kPieceBytes) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, name(), {}};
        const auto length = static_cast<size_t>(std::min(kPieceBytes, m_size - at));
        if (Result<> done = read(at, {all.data() + at, length}); !done)
            return done.error();
    }
    return all;
}

std::shared_ptr<const SourceFile> sourceFileOf(const ByteSource& bytes, const QString& path)
{
    return std::make_shared<SourceInside>(bytes, path);
}

} // namespace cmgmedia
