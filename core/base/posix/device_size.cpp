// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/device_size.h"

#include "core/base/native_path.h"

#include <unistd.h>

namespace cmgmedia {

bool isBlockDevice(const QString& path)
{
    std::error_code failure;
    return std::filesystem::is_block_file(nativePath(path), failure);
}

Result<qint64> deviceBytes(const QFile& device)
{
    const off_t end = ::lseek(device.handle(), 0, SEEK_END);
    if (end < 0)
        return systemError(device.fileName());
    return qint64{end};
}

qint64 readFromDevice(QFile& device, qint64 offset, std::span<char> into)
{
    return device.seek(offset) ? device.read(into.data(), static_cast<qint64>(into.size())) : -1;
}

} // namespace cmgmedia
