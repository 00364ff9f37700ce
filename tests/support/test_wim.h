// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"
#include "core/image/wim_capture.h"
#include "tests/support/files.h"

/// Small boot images, made at run time.
namespace cmgmedia::test {

/// False where wimlib's library is loaded at run time and is not there.
bool hasWimlib();
/// Ends the program with 77, which ctest takes for skipped, and says so, where it has not.
void needWimlib();

/// Where the hive with the certificate stores lies in a boot image.
inline const QString kSoftwareHive = QStringLiteral("Windows/System32/config/SOFTWARE");

/// Bytes that look a little like a registry hive: the same for the same seed, compressible.
QByteArray hiveLike(quint32 seed, qsizetype size);

/// A folder with what a boot image of a site has: hive, boot files of both generations, the
/// site's programs, a file with a name that is not ASCII, an empty file.
void makeBootImageFolder(const QString& folder);

/// Captures that folder; empty when it fails.
QString makeBootImage(const QString& folder, const QString& wimPath,
                      const WimCaptureOptions& options = {});

/// What Windows gives the hive and a capture on Linux does not, for a WIM that is not compressed:
/// a security descriptor, attributes hidden, system and archive, times of their own.
void giveHiveWindowsTraits(const QString& wimPath);

/// The whole of a source in a file, for programs that need one.
void compose(const ByteSource& source, const QString& path);

} // namespace cmgmedia::test
