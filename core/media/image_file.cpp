// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/image_file.h"

#include <algorithm>
#include <array>

namespace cmgmedia {

namespace {

struct alignas(ImageSink::kAlignment) Page {
    std::array<char, ImageSink::kAlignment> bytes = {};
};

} // namespace

Result<> ImageFile::write(qint64 offset, std::span<const char> bytes)
{
    const size_t whole = bytes.size() / kAlignment * kAlignment;
    if (Result<> written = writeAll(offset, bytes.first(whole)); !written)
        return written;
    if (const std::span<const char> rest = bytes.subspan(whole); !rest.empty()) {
        Page page; // cut off again by finish()
        std::copy(rest.begin(), rest.end(), page.bytes.begin());
        if (Result<> written = writeAll(offset + static_cast<qint64>(whole), page.bytes); !written)
            return written;
    }
    return {};
}

Result<> ImageFile::read(qint64 offset, std::span<char> into)
{
    const size_t whole = into.size() / kAlignment * kAlignment;
    if (Result<> got = readAll(offset, into.first(whole), whole); !got)
        return got;
    const std::span<char> rest = into.subspan(whole);
    if (rest.empty())
        return {};
    Page page; // direct reads want whole pages; the last one of a file comes back short
    if (Result<> got = readAll(offset + static_cast<qint64>(whole), page.bytes, rest.size()); !got)
        return got;
    std::copy_n(page.bytes.begin(), rest.size(), rest.begin());
    return {};
}

} // namespace cmgmedia
