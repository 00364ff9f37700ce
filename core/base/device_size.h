// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFile>

#include <span>

namespace cmgmedia {

/// A device that holds blocks: a stick, a disk or a partition of one.
bool isBlockDevice(const QString& path);
/// The size of an open block device, of which a file system knows nothing.
Result<qint64> deviceBytes(const QFile& device);
/// Reads from anywhere in it, though the system may give whole sectors only. How many bytes it was,
/// 0 at its end; -1: QFile knows why.
qint64 readFromDevice(QFile& device, qint64 offset, std::span<char> into);

} // namespace cmgmedia
