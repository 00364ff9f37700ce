// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/boot/file_facts.h"

namespace cmgmedia::test {

enum class EfiEntry { Present, Absent };

/// A medium that boots in both firmwares, with files that are hard to get right.
struct TestMedium {
    QString image; ///< of the disc or the stick
    QString error; ///< why it could not be made; empty: it was
    FilesFacts files;
    QByteArray biosBootImage; ///< what the boot catalog must point at
    QByteArray efiBootImage;
};

/// Makes a disc in the folder, from the boot files of standInsFolder().
TestMedium makeTestMedium(const QString& folder, EfiEntry efiEntry);

enum class BootRecord { StandIn, None };

/// The same tree on a stick.
TestMedium makeTestStick(const QString& folder, BootRecord bootRecord);

} // namespace cmgmedia::test
