// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/image/wim_file.h"

namespace cmgmedia {

struct WimCaptureOptions {
    QString name = QStringLiteral("Microsoft Windows PE (amd64)");
    QString architecture = QStringLiteral("amd64");   ///< "amd64", "arm64" or "x86"
    QString version = QStringLiteral("10.0.26100.1"); ///< of Windows: four numbers
    WimCompression compression = WimCompression::Lzx;
    bool integrityTable = false;
};

/// Makes a one-image bootable WIM of a folder: for labs and tests.
Result<> captureWim(const QString& folder, const QString& wimPath, const WimCaptureOptions& options,
                    Work& work);

} // namespace cmgmedia
