// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/wim_metadata.h"

#include "core/image/errors.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

// A directory entry: "Windows Imaging File Format (WIM)", DIRENTRY; the two uses of the field at
// 88 and the streams behind the entry as in wimlib's src/dentry.c.
constexpr qsizetype kAttributesAt = 8;
constexpr qsizetype kChildrenAt = 16;
constexpr qsizetype kLastWriteAt = 56;
constexpr qsizetype kDentryHashAt = 64;
constexpr qsizetype kHardLinkGroupAt = 88; // of a reparse point: its tag
constexpr qsizetype kStreamCountAt = 96;
constexpr qsizetype kNameSizeAt = 100;
constexpr qsizetype kNameAt = 102;

constexpr qsizetype kStreamHashAt = 16;
constexpr qsizetype kStreamNameSizeAt = 36;
constexpr qsizetype kStreamBytes = 38;

constexpr quint32 kFolder = 0x10;
constexpr quint32 kNormal = 0x80;
constexpr quint32 kSparse = 0x200;
constexpr quint32 kReparsePoint = 0x400;
constexpr quint32 kCompressed = 0x800;
constexpr quint32 kEncrypted = 0x4000;

qsizetype aligned(qsizetype offset)
{
    return (offset + 7) & ~qsizetype{7};
}

} // namespace

bool WimDentry::isFolder() const
{
    return (attributes & kFolder) != 0 && !isReparsePoint();
}

bool WimDentry::isReparsePoint() const
{
    return (attributes & kReparsePoint) != 0;
}

Error WimMetadata::damaged(qsizetype offset) const
{
    return Error{ErrorCode::WimDamaged, m_origin,
                 u"the metadata is damaged at byte %1 of %2"_s.arg(offset).arg(m_bytes.size())};
}

Result<WimMetadata> WimMetadata::parse(const QByteArray& bytes, const QString& origin)
{
    WimMetadata metadata;
    metadata.m_bytes = bytes;
    metadata.m_origin = origin;
    if (bytes.size() < 8)
        return metadata.damaged(0);
    // The security descriptors come first, with their whole size; the root follows.
    const qsizetype securitySize = std::max<qsizetype>(metadata.at<quint32>(0), 8);
    Result<std::optional<WimDentry>> root = metadata.dentryAt(aligned(securitySize));
    if (!root)
        return root.error();
    if (!*root || !(*root)->isFolder())
        return metadata.damaged(securitySize);
    metadata.m_root = **root;
    return metadata;
}

/// nullopt at the mark that ends a folder.
Result<std::optional<WimDentry>> WimMetadata::dentryAt(qsizetype offset) const
{
    if (offset > m_bytes.size() - 8)
        return damaged(offset);
    const auto length = at<quint64>(offset);
    if (length <= 8)
        return std::optional<WimDentry>();
    if (length < kNameAt || length > static_cast<quint64>(m_bytes.size() - offset))
        return damaged(offset);
    const qsizetype nameSize = at<quint16>(offset + kNameSizeAt);
    if (nameSize % 2 != 0 || kNameAt + static_cast<quint64>(nameSize) > length)
        return damaged(offset);
    const auto children = at<quint64>(offset + kChildrenAt);
    if (children > static_cast<quint64>(m_bytes.size()))
        return damaged(offset);

    WimDentry dentry{.offset = offset, .children = static_cast<qsizetype>(children)};
    dentry.attributes = at<quint32>(offset + kAttributesAt);
    if (!dentry.isReparsePoint())
        dentry.hardLinkGroup = at<quint64>(offset + kHardLinkGroupAt);
    dentry.name.resize(nameSize / 2);
    qFromLittleEndian<char16_t>(m_bytes.constData() + offset + kNameAt, dentry.name.size(),
                                dentry.name.data());
    Result<WimDentry> whole =
        withStreams(std::move(dentry), aligned(offset + static_cast<qsizetype>(length)));
    if (!whole)
        return whole.error();
    return std::optional(*std::move(whole));
}

/// Walks over the streams behind an entry. The content is the entry's own hash, else the first
/// stream without a name: Windows puts it there when the file has named streams.
Result<WimDentry> WimMetadata::withStreams(WimDentry dentry, qsizetype streamsAt) const
{
    dentry.hashAt = dentry.offset + kDentryHashAt;
    bool isFound = hashAt(dentry.hashAt) != BlobHash{};
    dentry.end = streamsAt;
    for (int left = at<quint16>(dentry.offset + kStreamCountAt); left > 0; --left) {
        const qsizetype stream = dentry.end;
        if (stream > m_bytes.size() - kStreamBytes)
            return damaged(stream);
        const auto length = at<quint64>(stream);
        if (length < kStreamBytes || length > static_cast<quint64>(m_bytes.size() - stream))
            return damaged(stream);
        if (!isFound && at<quint16>(stream + kStreamNameSizeAt) == 0) {
            dentry.hashAt = stream + kStreamHashAt;
            isFound = true;
        }
        dentry.end = aligned(stream + static_cast<qsizetype>(length));
    }
    return dentry;
}

Result<std::vector<WimDentry>> WimMetadata::children(const WimDentry& folder) const
{
    std::vector<WimDentry> found;
    if (!folder.isFolder() || folder.children == 0)
        return found;
    for (qsizetype offset = folder.children;;) {
        Result<std::optional<WimDentry>> dentry = dentryAt(offset);
        if (!dentry)
            return dentry.error();
        if (!*dentry)
            return found;
        offset = (*dentry)->end;
        found.push_back(**std::move(dentry));
    }
}

Result<std::optional<WimDentry>> WimMetadata::child(const WimDentry& folder, QStringView name) const
{
    Result<std::vector<WimDentry>> all = children(folder);
    if (!all)
        return all.error();
    std::optional<WimDentry> found;
    for (const WimDentry& dentry : *all) {
        if (dentry.name == name)
            return std::optional(dentry);
        if (!found && dentry.name.compare(name, Qt::CaseInsensitive) == 0)
            found = dentry;
    }
    return found;
}

BlobHash WimMetadata::hashAt(qsizetype offset) const
{
    BlobHash hash;
    std::copy_n(m_bytes.constData() + offset, hash.size(), hash.begin());
    return hash;
}

BlobHash WimMetadata::contentHash(const WimDentry& file) const
{
    return hashAt(file.hashAt);
}

int WimMetadata::streamsWith(const WimDentry& dentry, const BlobHash& hash) const
{
    int streams = hashAt(dentry.offset + kDentryHashAt) == hash ? 1 : 0;
    qsizetype stream = aligned(dentry.offset + at<qint64>(dentry.offset));
    for (; stream < dentry.end; stream = aligned(stream + at<qint64>(stream))) {
        if (hashAt(stream + kStreamHashAt) == hash)
            ++streams;
    }
    return streams;
}

Result<WimUsage> WimMetadata::usage(const WimDentry& file, const std::stop_token& stop) const
{
    const BlobHash hash = contentHash(file);
    WimUsage usage{.uses = 0, .links = file.hardLinkGroup == 0 ? 1 : 0};
    std::vector<WimDentry> folders = {m_root};
    QSet<qsizetype> seen = {m_root.children};  // a damaged tree may lead back into itself
    qsizetype left = m_bytes.size() / kNameAt; // or into the middle of another folder
    while (!folders.empty()) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, m_origin, {}};
        Result<std::vector<WimDentry>> entries = children(folders.back());
        folders.pop_back();
        if (!entries)
            return entries.error();
        left -= static_cast<qsizetype>(entries->size());
        if (left < 0)
            return damaged(0);
        for (WimDentry& entry : *entries) {
            usage.uses += streamsWith(entry, hash);
            if (file.hardLinkGroup != 0 && entry.hardLinkGroup == file.hardLinkGroup
                && contentHash(entry) == hash)
                ++usage.links;
            if (entry.isFolder() && entry.children != 0 && !seen.contains(entry.children)) {
                seen.insert(entry.children);
                folders.push_back(std::move(entry));
            }
        }
    }
    return usage;
}

void WimMetadata::replaceContent(const WimDentry& file, const BlobHash& hash, quint64 lastWriteTime)
{
    Q_ASSERT(!file.isFolder() && !file.isReparsePoint());
    char* entry = m_bytes.data() + file.offset;
    std::copy(hash.begin(), hash.end(), m_bytes.data() + file.hashAt);
    // These three describe how the old bytes were stored.
    const quint32 attributes = file.attributes & ~(kSparse | kCompressed | kEncrypted);
    qToLittleEndian(attributes == 0 ? kNormal : attributes, entry + kAttributesAt);
    qToLittleEndian(lastWriteTime, entry + kLastWriteAt);
    qToLittleEndian(quint64{0}, entry + kHardLinkGroupAt);
}

} // namespace cmgmedia
