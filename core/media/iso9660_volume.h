// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/iso9660_records.h"

namespace cmgmedia {

struct IsoVolume {
    QString label;
    QString volumeSet; ///< unique, so that two media are not taken for one
    QDateTime stamp;
    quint32 totalBlocks = 0;
};

/// ECMA-119 8.4: the primary volume descriptor, or the supplementary one of Joliet, by the view.
QByteArray isoVolumeDescriptor(const IsoVolume& volume, const IsoView& view,
                               const std::vector<IsoNode>& nodes);
/// ECMA-119 8.3.
QByteArray isoTerminator();

} // namespace cmgmedia
