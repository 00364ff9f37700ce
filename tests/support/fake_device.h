// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/block_device.h"
#include "core/devices/device.h"
#include "core/devices/errors.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <memory>
#include <optional>

namespace cmgmedia::test {

/// A stick in memory, whose pages take room only when they are written, and that fails on demand.
class FakeDevice : public BlockDevice
{
public:
    explicit FakeDevice(qint64 sizeBytes, QString path = QStringLiteral("/dev/fake"))
        : realBytes(sizeBytes), m_size(sizeBytes), m_path(std::move(path))
    {}

    // Faults. Offsets are those that the caller uses.
    qint64 realBytes;               ///< addresses start again at 0 behind it
    bool forgetsBehindReal = false; ///< or what is written there is lost
    qint64 writeFailsAt = -1;
    qint64 goneAfterBytes = -1; ///< written, from then on nothing works
    qint64 flippedAt = -1;      ///< a bit of this byte is wrong, however often it is read
    qint64 flippedOnceAt = -1;  ///< the same, but of its first reading alone
    ErrorRow writeError = ErrorCode::DeviceFailed;
    std::optional<Error> flushError = {};
    std::function<void(qint64)> onWrite = [](qint64) {};

    // What happened.
    qint64 bytesWritten = 0;
    int flushes = 0;
    bool aligned = true;
    std::vector<qint64> writes = {}; ///< offsets, in order

    QString path() const override { return m_path; }
    qint64 size() const override { return m_size; }
    Result<> write(qint64 offset, std::span<const char> bytes) override;
    Result<> read(qint64 offset, std::span<char> into) override;
    Result<> flush() override;

    QByteArray content(qint64 offset, qint64 length) const;
    /// What was on it before.
    void fill(qint64 offset, const QByteArray& bytes);

private:
    QByteArray& page(qint64 offset);
    bool isGone() const { return goneAfterBytes >= 0 && bytesWritten >= goneAfterBytes; }

    qint64 m_size;
    QString m_path;
    QHash<qint64, QByteArray> m_pages;
};

/// As who opens devices gets it; the fake itself stays with the test.
std::unique_ptr<BlockDevice> opened(FakeDevice& device);
/// What a system would say of it: a USB stick with this serial number.
Device described(const FakeDevice& device, const QString& serial);

} // namespace cmgmedia::test
