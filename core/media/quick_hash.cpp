// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/quick_hash.h"

#include <xxhash.h>

namespace cmgmedia {

struct QuickHash::State {
    XXH3_state_t xxh3;
};

QuickHash::QuickHash() : m_state(std::make_unique<State>())
{
    XXH3_64bits_reset(&m_state->xxh3);
}

QuickHash::QuickHash(QuickHash&&) noexcept = default;
QuickHash& QuickHash::operator=(QuickHash&&) noexcept = default;
QuickHash::~QuickHash() = default;

void QuickHash::add(std::span<const char> bytes)
{
    XXH3_64bits_update(&m_state->xxh3, bytes.data(), bytes.size());
}

quint64 QuickHash::finish()
{
    const quint64 hash = XXH3_64bits_digest(&m_state->xxh3);
    XXH3_64bits_reset(&m_state->xxh3);
    return hash;
}

} // namespace cmgmedia
