// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/openssl_memory.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <cstring>

namespace cmgmedia {

namespace {

/// In front of each block of OpenSSL's, which then need not be asked of the system: its size.
constexpr size_t kHeadBytes = alignof(std::max_align_t);
static_assert(kHeadBytes >= sizeof(size_t));

void* allocateWithSize(size_t sizeBytes, const char* /*file*/, int /*line*/)
{
    auto* const head = static_cast<char*>(std::malloc(kHeadBytes + sizeBytes));
    if (head == nullptr)
        return nullptr;
    std::memcpy(head, &sizeBytes, sizeof sizeBytes);
    return head + kHeadBytes;
}

size_t sizeOf(const void* block)
{
    size_t sizeBytes = 0;
    std::memcpy(&sizeBytes, static_cast<const char*>(block) - kHeadBytes, sizeof sizeBytes);
    return sizeBytes;
}

void wipeAndFree(void* block, const char* /*file*/, int /*line*/)
{
    if (block == nullptr)
        return;
    OPENSSL_cleanse(block, sizeOf(block));
    std::free(static_cast<char*>(block) - kHeadBytes);
}

void* moveTo(void* block, size_t sizeBytes, const char* file, int line)
{
    void* const other = sizeBytes == 0 ? nullptr : allocateWithSize(sizeBytes, file, line);
    if (block == nullptr || (other == nullptr && sizeBytes > 0))
        return other;
    if (other != nullptr)
        std::memcpy(other, block, std::min(sizeBytes, sizeOf(block)));
    wipeAndFree(block, file, line);
    return other;
}

} // namespace

void wipeWhatOpenSslFrees()
{
    CRYPTO_set_mem_functions(allocateWithSize, moveTo, wipeAndFree);
}

} // namespace cmgmedia
