// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/file_hasher.h"

namespace cmgmedia {

void FileHasher::add(std::span<const char> bytes)
{
    while (const std::optional<SegmentCursor::Piece> piece = m_cursor.take(bytes)) {
        if (piece->segment == nullptr || piece->segment->file.isEmpty())
            continue;
        m_hash.add(piece->bytes);
        if (piece->isLast)
            m_files.push_back({piece->segment->file, piece->segment->bytes.size(), m_hash.finish(),
                               piece->segment->offset});
    }
}

} // namespace cmgmedia
