// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/scratch_file.h"

#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

bool writeWhole(int handle, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(handle, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

} // namespace

std::optional<ScratchFile> memoryFile(QByteArrayView bytes)
{
    const int handle = ::memfd_create("cmgmedia", MFD_CLOEXEC);
    if (handle < 0)
        return std::nullopt;
    const ScratchFile::Owner owner(nullptr, [handle](const void*) { ::close(handle); });
    const QString path = u"/proc/self/fd/%1"_s.arg(handle);
    const bool hasName = ::access(path.toLatin1().constData(), R_OK) == 0; // /proc may be missing
    if (!hasName || !writeWhole(handle, bytes))
        return std::nullopt;
    return ScratchFile(path, owner);
}

} // namespace cmgmedia
