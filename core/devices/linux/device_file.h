// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/block_device.h"

#include <memory>

namespace cmgmedia {

/// A device behind a file descriptor, whoever opened it.
class DeviceFile : public BlockDevice
{
public:
    /// Takes a copy of the descriptor.
    static Result<std::unique_ptr<BlockDevice>> adopt(int handle, const QString& path);
    /// Opens the device node itself, which takes root.
    static Result<std::unique_ptr<BlockDevice>> open(const QString& path);
    ~DeviceFile() override;

    QString path() const override { return m_path; }
    qint64 size() const override { return m_size; }
    Result<> write(qint64 offset, std::span<const char> bytes) override;
    Result<> read(qint64 offset, std::span<char> into) override;
    Result<> flush() override;

private:
    DeviceFile(int handle, QString path) : m_handle(handle), m_path(std::move(path)) {}
    Result<> measure();
    Error failed(int errorNumber) const;

    int m_handle;
    QString m_path;
    qint64 m_size = 0;
    bool m_direct = true;
    qint64 m_unsynced = 0; ///< bytes in the page cache
};

/// What a failed call on a device means; isThere: the device still has its node.
Error deviceError(int errorNumber, bool isThere, const QString& path);

} // namespace cmgmedia
