// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/image/boot_image.h"
#include "core/registry/trust_store.h"

#include <QDateTime>

namespace cmgmedia {

/// The certificates that Windows PE trusts when it starts from this image.
Result<std::vector<StoredCertificate>> trustOf(const WimFile& wim, const BootImage& image);

struct TrustEdit {
    ByteSource wim; ///< the edited boot image; the original where nothing changes
    TrustReport report;
};

/// Changes what a boot image trusts: its SOFTWARE hive is taken out, edited and put back by
/// overlay. The original is never written. The stamp (UTC) becomes the hive's time, so that the
/// same change gives the same bytes.
Result<TrustEdit> editTrust(const ByteSource& wim, const WimFile& opened, const BootImage& image,
                            const TrustChange& change, const QDateTime& stamp, Work& work);

} // namespace cmgmedia
