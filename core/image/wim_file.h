// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"
#include "core/base/work.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace cmgmedia {

enum class WimCompression { None, Xpress, Lzx, Lzms };

QString compressionName(WimCompression way); ///< "LZX"

/// One image of a WIM, from its XML.
struct WimImage {
    int index = 0; ///< from 1
    QString name;
    QString architecture; ///< "amd64", "arm64", "x86"; empty when not said
    QString version;      ///< "10.0.26100.1"; empty when not said
    QStringList languages;
};

struct WimEntry {
    QString path; ///< as spelled in the image, from the root, with '/'
    bool isFolder = false;
    qint64 size = 0;
    int links = 1; ///< names that share this content
};

/// A WIM opened for reading, from a file or from inside an ISO: its tables are read where they
/// lie, the directory of an image and contents as they are asked for. Nothing is copied to disk.
/// Reading is thread-safe. The first question about an image reads its whole directory, some MB
/// that have to be unpacked, so each of them takes a token: Cancelled.
class WimFile
{
public:
    /// NotABootImage, WimDamaged, WimSplit, WimPipable, Truncated, Unsupported.
    static Result<WimFile> open(const ByteSource& wim, const QString& origin,
                                const std::stop_token& stop);
    WimFile(WimFile&&) noexcept;
    WimFile& operator=(WimFile&&) noexcept;
    ~WimFile();

    const std::vector<WimImage>& images() const;
    int bootIndex() const; ///< 0: none
    /// The header's copy of where the metadata of the image that boots lies is right; also true
    /// where none boots. A boot manager reads the copy alone.
    bool isBootMetadataRight() const;
    WimCompression compression() const;
    qint64 chunkBytes() const;   ///< of its compressed contents
    bool isSolid() const;        ///< or LZMS: may be described, but neither edited nor booted
    bool hasSolidBlocks() const; ///< its files cannot be read here
    bool hasIntegrityTable() const;
    bool isWriteInProgress() const; ///< whatever changed it last did not finish
    QString origin() const;

    /// Looks case-insensitively; the entry has the exact spelling. nullopt when there is none.
    Result<std::optional<WimEntry>> find(int image, const QString& path,
                                         const std::stop_token& stop) const;
    Result<std::vector<WimEntry>> children(int image, const QString& path,
                                           const std::stop_token& stop) const;
    /// Content of a file, checked against its hash; NotFound, Corrupt above the limit, WimSolid,
    /// WimDamaged.
    Result<QByteArray> read(int image, const QString& path, qint64 limitBytes,
                            const std::stop_token& stop) const;
    Result<> extract(int image, const QString& path, const QString& toFile,
                     const std::stop_token& stop) const;

private:
    struct Private;
    explicit WimFile(std::unique_ptr<Private> opened);
    std::unique_ptr<Private> m_d;
};

} // namespace cmgmedia
