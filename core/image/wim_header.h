// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/image/wim_file.h"

namespace cmgmedia {

/// Where something lies in a WIM and how: 24 bytes in the header and in the blob table.
struct WimResource {
    enum Flag : quint8 { Metadata = 0x02, Compressed = 0x04, Solid = 0x10 };
    static constexpr qsizetype kBytes = 24;

    qint64 storedSize = 0; ///< bytes in the file
    qint64 offset = 0;     ///< in the file
    qint64 size = 0;       ///< bytes when decompressed
    quint8 flags = 0;

    static WimResource parse(QByteArrayView bytes);
    QByteArray encode() const;
    bool has(Flag flag) const { return (flags & flag) != 0; }
    qint64 end() const { return offset + storedSize; }
};

/// How the compressed resources of a WIM are made.
struct WimFormat {
    WimCompression compression = WimCompression::None;
    qint64 chunkSize = 0; ///< bytes; a power of two where there is compression
};

/// The first 208 bytes of a WIM, checked.
struct WimHeader {
    static constexpr qsizetype kBytes = 208;

    QByteArray raw = {};
    WimFormat format = {};
    bool isSolidVersion = false;    ///< version 3584, which may hold solid resources
    bool isWriteInProgress = false; ///< what changed it last did not finish
    quint16 partNumber = 1;
    int imageCount = 0;
    int bootIndex = 0; ///< 0: none
    WimResource blobTable = {};
    WimResource xml = {};
    WimResource bootMetadata = {};
    WimResource integrity = {}; ///< size 0: none

    /// The raw bytes with the four resources and the boot index as they are now.
    QByteArray encode() const;
};

/// NotABootImage, WimSplit, WimPipable, WimDamaged, Unsupported, Truncated.
Result<WimHeader> readWimHeader(const ByteSource& wim, const QString& origin);

/// Truncated when the resource ends behind the end of the file, naming both.
Result<> checkInsideWim(const WimResource& resource, const QString& what, qint64 wimSize,
                        const QString& origin);

} // namespace cmgmedia
