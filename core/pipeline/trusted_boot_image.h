// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/configmgr/boot_image_trust.h"

namespace cmgmedia {

struct TrustedBootImageOptions {
    QString wimPath;
    QString outputPath;
    int index = 0; ///< 0: the image that boots
    bool mayReplace = false;
    std::vector<Certificate> add;   ///< checked against each other and the image's own trust
    std::vector<QByteArray> remove; ///< thumbprints
};

/// Writes a copy of a boot image with another trust, read back and its trust listed again before
/// it gets its final name. Fails as trustSet(), editTrust() and emitImage() do; OutputExists,
/// OutputIsSource.
Result<TrustReport> writeTrustedBootImage(const TrustedBootImageOptions& options,
                                          const Clock& clock, Work& work);

} // namespace cmgmedia
