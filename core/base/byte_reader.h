// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <optional>

namespace cmgmedia {

/// Walks over bytes from a file, little endian; every step says whether there was enough left.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes) : m_rest(bytes) {}

    qsizetype left() const { return m_rest.size(); }

    template <typename T>
    std::optional<T> little()
    {
        const std::optional<QByteArrayView> bytes = take(sizeof(T));
        if (!bytes)
            return std::nullopt;
        return qFromLittleEndian<T>(bytes->data());
    }

    std::optional<QByteArrayView> take(qsizetype count)
    {
        if (count < 0 || count > m_rest.size())
            return std::nullopt;
        const QByteArrayView taken = m_rest.first(count);
        m_rest = m_rest.sliced(count);
        return taken;
    }

private:
    QByteArrayView m_rest;
};

} // namespace cmgmedia
