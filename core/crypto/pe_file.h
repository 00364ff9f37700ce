// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <vector>

namespace cmgmedia {

/// What of a PE file (PE32 or PE32+) Authenticode is about, as views into it.
/// Microsoft, "PE Format" and "Windows Authenticode Portable Executable Signature Format".
struct PeFile {
    QString architecture; ///< "amd64", "arm64", "x86"; empty: another
    /// What a signature covers, in the order of the file: all but the checksum, the entry of the
    /// certificate table, and that table itself.
    std::vector<QByteArrayView> hashed;
    std::vector<QByteArrayView> pkcs7; ///< one a WIN_CERTIFICATE, with its padding; none: unsigned

    /// Corrupt, Truncated; Unsupported where it is signed in a way that firmware does not read
    /// either, or that firmware hashes in another order than Windows does.
    static Result<PeFile> parse(QByteArrayView file, const QString& origin);
};

} // namespace cmgmedia
