// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"
#include "core/base/work.h"

namespace cmgmedia {

/// Replaces the content of one existing file of an image and returns the edited WIM as extents
/// over the original: never a rewrite, a megabyte or two of new bytes, held in memory, whatever
/// the WIM's size. Of the file's entry only hash and last write time change, the latter to that
/// of the new file; names, attributes, security descriptor, other times and everything else in
/// the WIM stay as they are, byte for byte. The path is found case-insensitively; an image of 0
/// is the boot index, else 1. The result has been opened and read back.
/// WimSplit, WimSolid (also LZMS), WimPipable, WimDamaged, WimImageMissing, SoftwareHiveMissing
/// when the path is not there.
Result<ByteSource> replaceFileInWim(const ByteSource& wim, const QString& origin, int image,
                                    const QString& path, const QString& newContentFile, Work& work);

/// Makes an image of a WIM, counted from 1, the one that boots: a boot manager stops at a boot
/// index of 0 with 0xc0000225. Only the header changes, by its boot index and the place of that
/// image's metadata. WimImageMissing, and what opening a WIM meets.
Result<ByteSource> makeWimBootable(const ByteSource& wim, const QString& origin, int image,
                                   const std::stop_token& stop);

} // namespace cmgmedia
