// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"
#include "core/base/work.h"

namespace cmgmedia {

/// Replaces the content of one existing file of an image and returns the edited WIM as extents
/// over the original: never a rewrite, about a megabyte of new bytes whatever the WIM's size.
/// Security descriptor, attributes and creation time of the file stay; boot index, integrity
/// table, compression and the read-only flag too. The path is found case-insensitively.
/// WimSplit, WimSolid (also LZMS), WimPipable, WimDamaged, WimImageMissing, SoftwareHiveMissing
/// when the path is not there.
Result<ByteSource> replaceFileInWim(const ByteSource& wim, const QString& origin, int image,
                                    const QString& path, const QString& newContentFile, Work& work);

} // namespace cmgmedia
