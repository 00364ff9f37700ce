// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"
#include "core/base/work.h"

#include <QStringList>

#include <optional>

namespace cmgmedia {

/// What came out when all contents of a WIM were unpacked and held against their SHA-1.
struct WimContentCheck {
    int compared = 0;    ///< contents, each of them once however many files have it
    QStringList damaged; ///< a name of each that differs or does not unpack, as far as it has one
    /// Of the file as it lies there, its tables with it; nullopt: the WIM has no integrity table.
    std::optional<bool> fitsIntegrityTable;

    bool isGood() const { return damaged.isEmpty() && fitsIntegrityTable.value_or(true); }
};

/// Reads all of it, which takes as long as unpacking does. Progress counts the bytes of the file.
/// WimSolid where it cannot be unpacked; what opening a WIM meets; Cancelled.
Result<WimContentCheck> checkWimContents(const ByteSource& wim, const QString& origin, Work& work);

} // namespace cmgmedia
