// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/image_record.h"

namespace cmgmedia {

/// What systems marked in a part of a stick's structure.
struct StickMarks {
    bool wasOpen = false;   ///< for writing
    bool hasErrors = false; ///< read or write errors were met; of which sectors it does not say
};

/// A part of a stick's structure that is as it was written but for what a system changes that has
/// the stick open for writing: its marks in boot record and FAT, the count of free clusters,
/// entries and clusters of foreign files, the days of the last reading. That is undone, and what
/// comes out has to have the hash of the record. Only of FAT32 as we lay it out; nullopt for all
/// else.
Result<std::optional<StickMarks>> marksAlone(const ByteSource& image, const ImageRecord& record,
                                             const ImageRecord::Part& part,
                                             const IsForeign& isForeign);

} // namespace cmgmedia
