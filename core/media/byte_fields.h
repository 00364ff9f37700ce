// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <algorithm>

namespace cmgmedia {

/// A descriptor of fixed size, zero at first, whose fields are set by the offset its standard
/// gives.
class ByteFields
{
public:
    explicit ByteFields(qsizetype sizeBytes) : m_bytes(sizeBytes, '\0') {}

    qsizetype size() const { return m_bytes.size(); }
    const QByteArray& bytes() const { return m_bytes; }

    void u8(qsizetype at, quint8 value) { *place(at, 1) = static_cast<char>(value); }

    template <typename T>
    void little(qsizetype at, T value)
    {
        qToLittleEndian(value, place(at, sizeof(T)));
    }

    template <typename T>
    void big(qsizetype at, T value)
    {
        qToBigEndian(value, place(at, sizeof(T)));
    }

    /// ECMA-119 7.2.3 and 7.3.3: the number twice, little-endian first.
    template <typename T>
    void both(qsizetype at, T value)
    {
        little(at, value);
        big(at + static_cast<qsizetype>(sizeof(T)), value);
    }

    void put(qsizetype at, QByteArrayView bytes)
    {
        std::copy(bytes.begin(), bytes.end(), place(at, static_cast<size_t>(bytes.size())));
    }

private:
    char* place(qsizetype at, size_t length)
    {
        Q_ASSERT(at >= 0 && at + static_cast<qsizetype>(length) <= m_bytes.size());
        return m_bytes.data() + at;
    }

    QByteArray m_bytes;
};

} // namespace cmgmedia
