// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <span>
#include <vector>

namespace cmgmedia {

/// Memory for reading and writing past the system's cache, which wants it to begin on a page.
class AlignedBuffer
{
public:
    static constexpr qint64 kAlignment = 4096;

    /// Zeros; rounded up to whole pages.
    explicit AlignedBuffer(qint64 sizeBytes)
        : m_pages(static_cast<size_t>((sizeBytes + kAlignment - 1) / kAlignment))
    {}

    qint64 size() const { return static_cast<qint64>(m_pages.size()) * kAlignment; }
    std::span<char> bytes() { return first(size()); }
    std::span<char> first(qint64 count)
    {
        return {m_pages.empty() ? nullptr : m_pages.front().bytes.data(),
                static_cast<size_t>(count)};
    }

private:
    struct alignas(kAlignment) Page {
        std::array<char, kAlignment> bytes = {};
    };
    std::vector<Page> m_pages;
};

} // namespace cmgmedia
