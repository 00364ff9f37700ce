// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <vector>

namespace cmgmedia {

/// A few enumerators of one enum, which has at most 64, counted from 0; constexpr, for tables.
template <typename Enum>
class EnumSet
{
public:
    constexpr EnumSet() = default;
    constexpr EnumSet(std::initializer_list<Enum> members)
    {
        for (const Enum member : members)
            insert(member);
    }

    constexpr void insert(Enum member) { m_bits |= bit(member); }
    constexpr void insert(const EnumSet& others) { m_bits |= others.m_bits; }
    constexpr bool contains(Enum member) const { return (m_bits & bit(member)) != 0; }
    constexpr bool intersects(const EnumSet& other) const { return (m_bits & other.m_bits) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr bool operator==(const EnumSet&) const = default;

    /// In the order of the enum.
    std::vector<Enum> list() const
    {
        std::vector<Enum> members;
        for (int i = 0; i < 64; ++i) {
            if (contains(static_cast<Enum>(i)))
                members.push_back(static_cast<Enum>(i));
        }
        return members;
    }

private:
    static constexpr std::uint64_t bit(Enum member)
    {
        return std::uint64_t{1} << static_cast<unsigned>(member);
    }

    std::uint64_t m_bits = 0;
};

} // namespace cmgmedia
