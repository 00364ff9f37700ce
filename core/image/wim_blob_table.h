// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/image/wim_header.h"

#include <QtEndian>

#include <array>

namespace cmgmedia {

/// What names a content in a WIM: the SHA-1 of its bytes, all zero for none.
using BlobHash = std::array<char, 20>;

BlobHash blobHashOf(QByteArrayView content);

/// One row of the blob table: a content, where it lies, and how many names it has.
struct WimBlob {
    WimResource resource = {};
    quint32 references = 1;
    BlobHash hash = {};
    qsizetype row = 0;
};

/// The table of all contents of a WIM. Rows that nobody understands survive an edit.
class WimBlobTable
{
public:
    /// WimDamaged, Truncated.
    static Result<WimBlobTable> parse(const QByteArray& rows, const WimHeader& header,
                                      qint64 wimSize, const QString& origin);

    /// Of a file; nullptr when there is none.
    const WimBlob* find(const BlobHash& hash) const;
    const std::vector<WimBlob>& files() const { return m_files; } ///< by hash
    /// Of an image, from 1.
    const WimBlob& metadata(int image) const { return m_metadata[static_cast<size_t>(image) - 1]; }
    int imageCount() const { return static_cast<int>(m_metadata.size()); }
    bool hasSolid() const { return m_hasSolid; }

    // Edits change the encoded rows only; parse those again to look things up.
    void replace(const WimBlob& blob); ///< the row that it names
    void append(const WimBlob& blob, quint16 partNumber);
    void setReferences(const WimBlob& blob, quint32 references);
    void removeRow(qsizetype row); ///< moves the rows behind it: the last edit
    const QByteArray& encode() const { return m_rows; }

private:
    Result<> addRow(qsizetype row, const WimHeader& header, qint64 wimSize, const QString& origin);

    QByteArray m_rows;
    std::vector<WimBlob> m_files; ///< by hash
    std::vector<WimBlob> m_metadata;
    bool m_hasSolid = false;
};

} // namespace cmgmedia
