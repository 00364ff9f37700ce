// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace cmgmedia {

inline constexpr qsizetype kHivePageBytes = 4096;

/// The cells in the bins of a hive; offsets count from the first bin, as in the format. Looks into
/// the bytes it was made from.
class HiveCells
{
public:
    /// HiveDamaged where the bins and cells do not follow each other without a gap.
    static Result<HiveCells> read(QByteArrayView bins, const QString& subject);

    /// What an allocated cell holds, padding included; nothing where none begins.
    std::optional<QByteArrayView> content(quint32 offset) const;
    /// The same, but once only for each cell.
    std::optional<QByteArrayView> claim(quint32 offset);

private:
    explicit HiveCells(QByteArrayView bins);
    bool readBin(qsizetype offset, qsizetype sizeBytes);

    QByteArrayView m_bins;
    std::vector<bool> m_allocated; ///< one for every eight bytes: an allocated cell begins here
    std::vector<bool> m_claimed;
};

} // namespace cmgmedia
