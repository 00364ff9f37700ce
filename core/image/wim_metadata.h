// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/image/wim_blob_table.h"

namespace cmgmedia {

/// One name in an image: a directory entry as it stands in the metadata.
struct WimDentry {
    qsizetype offset = 0;   ///< of its fixed part
    qsizetype end = 0;      ///< where its next sibling begins
    qsizetype hashAt = 0;   ///< where the hash of its content stands
    qsizetype children = 0; ///< 0: none
    QString name = {};
    quint32 attributes = 0;
    quint64 hardLinkGroup = 0; ///< 0: its content has this name only

    bool isFolder() const;
    bool isReparsePoint() const;
};

/// How often an image uses a content, and how many names one file has.
struct WimUsage {
    int uses = 0;  ///< of the content, by files and their named streams
    int links = 1; ///< names of the file
};

/// The directory tree of one image, kept as the bytes that it is: an edit changes what it means
/// to change and nothing else. Every offset is checked when it is followed.
class WimMetadata
{
public:
    /// WimDamaged.
    static Result<WimMetadata> parse(const QByteArray& bytes, const QString& origin);

    const WimDentry& root() const { return m_root; }
    Result<std::vector<WimDentry>> children(const WimDentry& folder) const;
    /// Case-insensitive; where two names differ in case only, the exact one.
    Result<std::optional<WimDentry>> child(const WimDentry& folder, QStringView name) const;
    BlobHash contentHash(const WimDentry& file) const;
    Result<WimUsage> usage(const WimDentry& file, const std::stop_token& stop) const;

    /// Gives a file another content, and nothing to do with files that it was linked to.
    void replaceContent(const WimDentry& file, const BlobHash& hash, quint64 lastWriteTime);
    const QByteArray& bytes() const { return m_bytes; }

private:
    Result<std::optional<WimDentry>> dentryAt(qsizetype offset) const;
    Result<WimDentry> withStreams(WimDentry dentry, qsizetype streamsAt) const;
    int streamsWith(const WimDentry& dentry, const BlobHash& hash) const;
    BlobHash hashAt(qsizetype offset) const;
    Error damaged(qsizetype offset) const;
    template <typename T>
    T at(qsizetype offset) const
    {
        return qFromLittleEndian<T>(m_bytes.constData() + offset);
    }

    QByteArray m_bytes;
    QString m_origin;
    WimDentry m_root;
};

} // namespace cmgmedia
