// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

namespace cmgmedia {

/// What a PE file says of itself in its resources.
struct PeVersions {
    QString file; ///< "10.0.26100.1742", the numbers of VERSIONINFO; empty: it has none
    /// "7.0", the security version number (SVN) of a boot manager, below which a PC may refuse it:
    /// four bytes of RCDATA called BOOTMGRSECURITYVERSIONNUMBER, the high word first (seen in what
    /// scripts and other tools read, not documented). Empty: it has none.
    QString security;
    QString originalName = {}; ///< "bootmgr.exe", of VERSIONINFO; empty: it does not say

    bool operator==(const PeVersions&) const = default;
};

/// A file without resources has no versions, which is no error. Corrupt for what is no PE file or
/// has resources elsewhere than in itself, Truncated where it ends before them.
Result<PeVersions> readPeVersions(QByteArrayView file, const QString& origin);

} // namespace cmgmedia
