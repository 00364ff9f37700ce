// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFile>

namespace cmgmedia {

/// A device that holds blocks: a stick, a disk or a partition of one.
bool isBlockDevice(const QString& path);
/// The size of an open block device, of which a file system knows nothing.
Result<qint64> deviceBytes(const QFile& device);

} // namespace cmgmedia
