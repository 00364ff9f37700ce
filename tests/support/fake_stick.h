// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace cmgmedia::test {

/// A file that the kernel shows as a disk. Needs root.
class LoopDevice
{
public:
    explicit LoopDevice(qint64 sizeBytes);
    ~LoopDevice();
    LoopDevice(const LoopDevice&) = delete;
    LoopDevice& operator=(const LoopDevice&) = delete;

    QString path() const { return m_path; } ///< empty where there is none to be had
    QString file() const { return m_folder.filePath(QStringLiteral("disk")); }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// A real UDisks service on a bus of its own that sees a made-up USB stick, /dev/sdx with the
/// serial number 0001, whose bytes are a loop device's.
class FakeStick
{
public:
    static constexpr qint64 kSizeBytes = 128 << 20;

    FakeStick();
    ~FakeStick();
    FakeStick(const FakeStick&) = delete;
    FakeStick& operator=(const FakeStick&) = delete;

    /// Why there is none on this computer; empty: it is there, and DBUS_SYSTEM_BUS_ADDRESS of this
    /// process names its bus.
    QString whyNot() const { return m_whyNot; }
    QByteArray content() const; ///< of the whole stick
    void stop();                ///< the service

private:
    QString start();

    QTemporaryDir m_folder;
    LoopDevice m_loop;
    QProcess m_service;
    QString m_whyNot;
};

} // namespace cmgmedia::test
