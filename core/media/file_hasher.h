// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/sha256.h"
#include "core/media/segment_cursor.h"

namespace cmgmedia {

/// Takes the SHA-256 of each file while the bytes of an image pass by.
class FileHasher
{
public:
    explicit FileHasher(const ImagePlan& plan) : m_cursor(plan.segments) {}

    void add(std::span<const char> bytes);
    const std::vector<FileHash>& files() const { return m_files; } ///< those that have ended

private:
    SegmentCursor m_cursor;
    Sha256 m_hash;
    std::vector<FileHash> m_files;
};

} // namespace cmgmedia
