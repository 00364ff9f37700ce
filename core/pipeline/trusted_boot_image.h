// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/output_file.h"
#include "core/configmgr/boot_image_trust.h"
#include "core/crypto/trust_pick.h"

namespace cmgmedia {

struct TrustedBootImageOptions {
    QString wimPath;
    OutputFile output; ///< whose inputs are, beside the WIM, the files that `add` came from
    int index = 0;     ///< 0: the image that boots
    std::vector<OfferedTrust> add;  ///< taken apart, with what the image itself trusts
    std::vector<QByteArray> remove; ///< thumbprints
    QStringList removeKeys = {};    ///< names of entries that cannot be read
};

/// What was done to which image, and what of the offered files was taken.
struct TrustedBootImage {
    BootImage image;
    TrustReport report;
    TrustPick pick;
};

/// Writes a copy of a boot image with another trust, read back and its trust listed again before
/// it gets its final name. Fails where a file is refused as a whole, and as checkOutput(),
/// editTrust() and emitImage() do.
Result<TrustedBootImage> writeTrustedBootImage(const TrustedBootImageOptions& options,
                                               const Clock& clock, Work& work);

} // namespace cmgmedia
