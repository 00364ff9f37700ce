// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/disc_image.h"

#include <optional>

namespace cmgmedia {

/// What kind of UDF a volume is, as its descriptors say.
struct UdfKind {
    qint64 blockBytes = 0;
    quint16 revision = 0;  ///< 0x0250 is 2.50; 0: it does not say
    QString partitionKind; ///< "Virtual", "Sparable", "Metadata"; empty: a plain one

    /// "UDF 2.50 with blocks of 512 bytes and a metadata partition"
    QString name() const;
};

/// nullopt: no anchor of a volume is where one should be.
std::optional<UdfKind> udfKind(const DiscImage& image);

} // namespace cmgmedia
