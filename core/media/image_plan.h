// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"

#include <functional>
#include <vector>

namespace cmgmedia {

/// SHA-256 of one file of the image, taken while it was written.
struct FileHash {
    QString path;
    qint64 size = 0;
    QByteArray sha256;  ///< 32 bytes
    qint64 offset = -1; ///< in the image; -1: in none
};

/// A disk image before a byte of it is written: what lies where. Between segments there are zeros.
struct ImagePlan {
    struct Segment {
        qint64 offset = 0; ///< in the image, bytes
        ByteSource bytes;
        QString file;      ///< path of the file whose content this is; empty for the structure
        QString part = {}; ///< of the structure: "boot catalog"; English
    };

    std::vector<Segment> segments; ///< ascending, not overlapping
    qint64 totalBytes = 0;
    qint64 usedBytes = 0; ///< behind them there is free room of a file system, up to the end
    /// The file, last of all, whose content is known only when the others are hashed: given the
    /// hashes, it returns exactly as many bytes as its segment has. Empty path: none.
    QString lateFile;
    std::function<QByteArray(const std::vector<FileHash>&)> lateContent;
};

} // namespace cmgmedia
