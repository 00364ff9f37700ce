// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/block_device.h"
#include "core/devices/windows/volume_locks.h"

#include <memory>

namespace cmgmedia {

/// A whole disk, its volumes locked. Opening it takes an administrator.
class DeviceFile : public BlockDevice
{
public:
    static Result<std::unique_ptr<BlockDevice>> open(const QString& path, VolumeLocks locks);

    QString path() const override { return m_path; }
    qint64 size() const override { return m_size; }
    Result<> write(qint64 offset, std::span<const char> bytes) override;
    Result<> read(qint64 offset, std::span<char> into) override;
    Result<> flush() override;

private:
    DeviceFile(Handle handle, VolumeLocks locks, QString path)
        : m_locks(std::move(locks)), m_handle(std::move(handle)), m_path(std::move(path))
    {}

    VolumeLocks m_locks; ///< given back behind the disk
    Handle m_handle;
    QString m_path;
    qint64 m_size = 0;
};

} // namespace cmgmedia
