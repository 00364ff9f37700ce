// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/image/boot_image.h"
#include "core/registry/trust_store.h"

#include <QDateTime>

namespace cmgmedia {

/// A boot image, opened and described.
struct OpenedBootImage {
    ByteSource bytes;
    WimFile wim;
    BootImage image;
    std::vector<StoredCertificate> trust; ///< what Windows PE trusts; empty without a hive
    std::vector<Certificate> disallowed;  ///< what it distrusts, whatever else holds it
    std::vector<UnreadableCertificate> unreadable = {}; ///< in any of its stores

    TrustStores stores() const { return {trust, disallowed, unreadable}; }
};

/// An image index of 0 takes the one that boots.
Result<OpenedBootImage> openBootImage(const ByteSource& bytes, const QString& origin, int index,
                                      const std::stop_token& stop);
Result<OpenedBootImage> openBootImage(const QString& path, int index, const std::stop_token& stop);

struct TrustEdit {
    ByteSource wim; ///< the edited boot image; the original where nothing changes
    TrustReport report;
};

/// Changes what a boot image trusts: its SOFTWARE hive is taken out, edited and put back by
/// overlay. The original is never written. The stamp (UTC) becomes the hive's time, so that the
/// same change gives the same bytes.
Result<TrustEdit> editTrust(const ByteSource& bytes, const WimFile& wim, const BootImage& image,
                            const TrustChange& change, const QDateTime& stamp, Work& work);

} // namespace cmgmedia
