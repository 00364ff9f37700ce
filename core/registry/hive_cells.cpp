// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/hive_cells.h"

#include "core/registry/errors.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qsizetype kCellAlignment = 8;
constexpr qsizetype kBinHeaderBytes = 32;

} // namespace

HiveCells::HiveCells(QByteArrayView bins)
    : m_bins(bins), m_allocated(static_cast<size_t>(bins.size() / kCellAlignment)),
      m_claimed(m_allocated.size())
{}

Result<HiveCells> HiveCells::read(QByteArrayView bins, const QString& subject)
{
    HiveCells cells(bins);
    const auto damagedAt = [&subject](qsizetype offset) {
        return Error{ErrorCode::HiveDamaged, subject,
                     u"a damaged bin at 0x%1"_s.arg(offset, 0, 16)};
    };
    if (bins.isEmpty() || bins.size() % kHivePageBytes != 0)
        return damagedAt(bins.size());
    for (qsizetype offset = 0; offset < bins.size();) {
        const QByteArrayView bin = bins.sliced(offset);
        const qsizetype size = qFromLittleEndian<quint32>(bin.data() + 8);
        if (!bin.startsWith("hbin") || qFromLittleEndian<quint32>(bin.data() + 4) != offset
            || size == 0 || size % kHivePageBytes != 0 || size > bin.size()
            || !cells.readBin(offset, size))
            return damagedAt(offset);
        offset += size;
    }
    return cells;
}

/// A cell begins with its size, negative where it is allocated.
bool HiveCells::readBin(qsizetype offset, qsizetype sizeBytes)
{
    const qsizetype end = offset + sizeBytes;
    for (offset += kBinHeaderBytes; offset < end;) {
        const qint64 stored = qFromLittleEndian<qint32>(m_bins.data() + offset);
        const qsizetype size = std::abs(stored);
        if (size < kCellAlignment || size % kCellAlignment != 0 || size > end - offset)
            return false;
        m_allocated[static_cast<size_t>(offset / kCellAlignment)] = stored < 0;
        offset += size;
    }
    return true;
}

std::optional<QByteArrayView> HiveCells::content(quint32 offset) const
{
    if (offset % kCellAlignment != 0 || offset >= m_bins.size()
        || !m_allocated[static_cast<size_t>(offset / kCellAlignment)])
        return std::nullopt;
    const qint64 size = -qint64{qFromLittleEndian<qint32>(m_bins.data() + offset)};
    return m_bins.sliced(offset + 4, size - 4);
}

std::optional<QByteArrayView> HiveCells::claim(quint32 offset)
{
    const std::optional<QByteArrayView> cell = content(offset);
    if (!cell || m_claimed[static_cast<size_t>(offset / kCellAlignment)])
        return std::nullopt;
    m_claimed[static_cast<size_t>(offset / kCellAlignment)] = true;
    return cell;
}

} // namespace cmgmedia
