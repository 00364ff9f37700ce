// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

namespace cmgmedia {

/// How a PE file such as a boot loader begins.
struct PeHeader {
    qint64 signatureAt = 0; ///< of "PE\0\0", which the file header follows
    QString architecture;   ///< "amd64", "arm64", "x86"; empty: another
};

inline constexpr qint64 kPeFileHeaderBytes = 24; ///< with the signature before it

/// Corrupt for what is no PE file, Truncated where it ends before that.
Result<PeHeader> readPeHeader(QByteArrayView file, const QString& origin);

/// Whom a program says that it is for (PE Format, "Windows Subsystem").
enum class PeSubsystem : quint16 {
    EfiApplication = 10,
    BootApplication = 16, ///< of Windows: what a boot manager starts
};

/// A PE file as whatever is to start it looks at it.
struct PeProgram {
    QString architecture; ///< "amd64", "arm64", "x86"; empty: another
    PeSubsystem subsystem = PeSubsystem::EfiApplication; ///< or any other number
};

/// Corrupt for what is no program, Truncated where a part of it is missing.
Result<PeProgram> readPeProgram(QByteArrayView file, const QString& origin);

} // namespace cmgmedia
