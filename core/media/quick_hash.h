// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <span>

namespace cmgmedia {

/// XXH3, 64 bits, of bytes that come in pieces. Tells bytes that a medium changed from those that
/// were written, at the speed of memory; it is no proof against somebody who means to deceive.
class QuickHash
{
public:
    QuickHash();
    QuickHash(QuickHash&&) noexcept;
    QuickHash& operator=(QuickHash&&) noexcept;
    QuickHash(const QuickHash&) = delete;
    QuickHash& operator=(const QuickHash&) = delete;
    ~QuickHash();

    void add(std::span<const char> bytes);
    quint64 finish(); ///< starts over

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace cmgmedia
