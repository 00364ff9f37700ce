// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDebug>
#include <QString>

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace cmgmedia {

/// Overwrites memory in a way that the compiler keeps.
void wipeMemory(void* memory, size_t sizeBytes) noexcept;

/// Wipes what a container gives back, so that growing leaves no copy behind either.
template <typename T>
struct WipingAllocator {
    using value_type = T;

    WipingAllocator() = default;
    template <typename U>
    explicit WipingAllocator(const WipingAllocator<U>&) noexcept
    {}

    T* allocate(size_t count) { return std::allocator<T>().allocate(count); }
    void deallocate(T* memory, size_t count) noexcept
    {
        wipeMemory(memory, count * sizeof(T));
        std::allocator<T>().deallocate(memory, count);
    }
    bool operator==(const WipingAllocator&) const = default;
};

/// Decrypted bytes and texts that hold keys; wiped when they die or grow.
using SecretBytes = std::vector<char, WipingAllocator<char>>;
using SecretChars = std::vector<char16_t, WipingAllocator<char16_t>>;

/// UTF-8 bytes of a password or key. Move-only, wiped when it dies, never printed.
class Secret
{
public:
    Secret() = default;
    explicit Secret(std::span<const char> bytes) : m_bytes(bytes.begin(), bytes.end()) {}
    explicit Secret(SecretBytes bytes) : m_bytes(std::move(bytes)) {}
    static Secret fromText(QString text); ///< wipes its argument when it is not shared
    Secret(Secret&&) noexcept = default;
    Secret& operator=(Secret&&) noexcept = default;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret() = default;

    bool isEmpty() const { return m_bytes.empty(); }
    std::span<const char> bytes() const { return m_bytes; }
    SecretChars utf16() const;
    Secret clone() const { return Secret(bytes()); } ///< said aloud, because copying is rare

private:
    SecretBytes m_bytes;
};

QDebug operator<<(QDebug debug, const Secret& secret) = delete;

} // namespace cmgmedia
