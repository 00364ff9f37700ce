// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtEndian>

/// Numbers at fixed places of a block from a disc; the places must lie inside.
namespace cmgmedia {

inline quint8 byteAt(QByteArrayView bytes, qsizetype offset)
{
    return static_cast<quint8>(bytes[offset]);
}

inline quint16 little16(QByteArrayView bytes, qsizetype offset)
{
    Q_ASSERT(offset + 2 <= bytes.size());
    return qFromLittleEndian<quint16>(bytes.data() + offset);
}

inline quint32 little32(QByteArrayView bytes, qsizetype offset)
{
    Q_ASSERT(offset + 4 <= bytes.size());
    return qFromLittleEndian<quint32>(bytes.data() + offset);
}

} // namespace cmgmedia
