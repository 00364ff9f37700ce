// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/boot/file_facts.h"
#include "tests/boot/qemu.h"

#include <QStringList>

namespace cmgmedia::test {

/// The ways in which Linux mounts a disc, and the only one for a stick.
enum class MediumView { Udf, Joliet, PlainIso, Fat };

struct GuestView {
    bool mounted = false;
    QStringList reasons; ///< the kernel's words when it refuses
    FilesFacts files;    ///< size and SHA-256; plain ISO 9660 names come in lower case
};

struct GuestReport {
    std::map<MediumView, GuestView> views;
    bool finished = false;
};

/// Empty where the guest can be run; else the sentence that says what is missing.
QString whyNoGuest();

/// Lets the kernel's own drivers, which are stricter than firmware, read the medium in each way.
MachineRun runGuest(Drive drive, const QString& image, int limitSeconds = 180);
GuestReport readGuestReport(const QByteArray& serial);

/// Each way in which the medium, as Linux read it, is not as it should be. Empty: proved.
QStringList complaints(const GuestReport& report, Drive drive, const FilesFacts& expected);

} // namespace cmgmedia::test
