// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>

#include <optional>

namespace cmgmedia {

/// Speaks QEMU's protocol over its standard input and output (QEMU, docs/interop/qmp-spec.txt).
class QemuControl
{
public:
    explicit QemuControl(QProcess& process) : m_process(process) {}

    /// Waits for its greeting and answers it; false: it does not speak, or ended.
    bool greet(int patienceMs);
    /// What it returns; nullopt: an error, no answer in time, or QEMU ended.
    std::optional<QJsonObject> ask(const QString& command, const QJsonObject& arguments,
                                   int patienceMs);
    /// Takes in what it says meanwhile.
    void listen(int patienceMs);
    /// Whether the PC turned itself off, or wanted to start again.
    bool hasShutDown() const { return m_hasShutDown; }

private:
    void take(const QJsonObject& message);
    bool readUntilAnswer(int patienceMs);

    QProcess& m_process;
    QByteArray m_unread;
    std::optional<QJsonObject> m_answer; ///< with "return" or "error"
    bool m_wasGreeted = false;
    bool m_hasShutDown = false;
};

} // namespace cmgmedia
