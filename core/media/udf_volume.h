// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/udf_fields.h"

#include <vector>

namespace cmgmedia::udf {

/// Where genisoimage -udf puts these, and with it every bootable medium made with it.
inline constexpr quint32 kRecognitionBlock = 20;
inline constexpr quint32 kAnchorBlock = 256;
inline constexpr quint32 kPartitionBlock = 257;

struct Volume {
    QString label;
    QString volumeSet;
    QDateTime stamp;
    quint32 totalBlocks = 0;  ///< of the image; the last one is the second anchor
    quint32 fileSetBlock = 0; ///< in the image, like all blocks here
    quint32 rootEntryBlock = 0;
    quint32 fileCount = 0;
    quint32 folderCount = 0;
};

struct Descriptor {
    quint32 block = 0;
    QByteArray bytes;
};

/// All that is on the volume besides file entries and folders: recognition, volume, integrity,
/// anchor and file set descriptors.
std::vector<Descriptor> volumeDescriptors(const Volume& volume);

} // namespace cmgmedia::udf
