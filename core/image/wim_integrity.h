// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/image/wim_header.h"

#include <functional>

namespace cmgmedia {

/// The integrity table for a WIM that grew: its first part, up to the end of the old blob table,
/// is what it was, so the digests of all whole chunks there are taken over.
/// Covers 208 .. end of the blob table. WimDamaged when the old table does not fit its WIM.
Result<QByteArray> extendIntegrityTable(const ByteSource& grown, const WimHeader& old,
                                        qint64 newEnd, const QString& origin, Work& work);

/// Whether the WIM, from behind its header to the end of its blob table, still has the digests of
/// its integrity table; false also where that table is damaged itself. The function is told how
/// many bytes were read.
Result<bool> fitsIntegrityTable(const ByteSource& wim, const WimHeader& header,
                                const QString& origin, const std::stop_token& stop,
                                const std::function<Result<>(qint64 bytes)>& advanced);

} // namespace cmgmedia
