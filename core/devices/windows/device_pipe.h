// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/windows/elevated_process.h"
#include "core/devices/block_device.h"

#include <memory>

namespace cmgmedia {

/// Does with the device what comes through the pipe, until its other end is closed.
void serveDevice(const Handle& pipe, BlockDevice& device);
/// Says instead that there is no device.
void refuseDevice(const Handle& pipe, const Error& why);

/// A device that another process has open and serves.
class PipedDevice : public BlockDevice
{
public:
    /// Asks the other end for its device; what kept it from having one.
    static Result<std::unique_ptr<BlockDevice>> open(ElevatedProcess helper, const QString& path);
    /// Waits until the other end has let go of the device.
    ~PipedDevice() override;

    QString path() const override { return m_path; }
    qint64 size() const override { return m_size; }
    Result<> write(qint64 offset, std::span<const char> bytes) override;
    Result<> read(qint64 offset, std::span<char> into) override;
    Result<> flush() override;

private:
    PipedDevice(ElevatedProcess helper, QString path)
        : m_process(std::move(helper.process)), m_pipe(std::move(helper.pipe)),
          m_path(std::move(path))
    {}

    Handle m_process;
    Handle m_pipe;
    QString m_path;
    qint64 m_size = 0;
};

} // namespace cmgmedia
