// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/disc_image.h"

namespace cmgmedia {

/// The name of a file system that we do not read and that begins at this byte, as "NTFS"; empty:
/// none that is known.
QString foreignFileSystem(const DiscImage& image, qint64 start);

/// What kind of image it is that holds a disc or disk in a way that we do not read, as "raw sectors
/// of 2352 bytes"; empty: none that is known.
QString foreignImage(const DiscImage& image);

} // namespace cmgmedia
