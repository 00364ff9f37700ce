// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>

#include <optional>
#include <stop_token>

namespace cmgmedia {

/// Speaks QEMU's protocol over its standard input and output (QEMU, docs/interop/qmp-spec.txt).
/// Once stopped, it waits for nothing that QEMU might still say.
class QemuControl
{
public:
    QemuControl(QProcess& process, std::stop_token stop)
        : m_process(process), m_stop(std::move(stop))
    {}

    /// Waits for its greeting and answers it; false: it does not speak, or ended.
    bool greet(int patienceMs);
    /// What it returns; nullopt: an error, no answer in time, QEMU ended, or it was stopped.
    std::optional<QJsonObject> ask(const QString& command, const QJsonObject& arguments,
                                   int patienceMs);
    /// Without waiting for an answer.
    void tell(const QString& command, const QJsonObject& arguments = {});
    /// Takes in what it says meanwhile.
    void listen(int patienceMs);
    /// Whether the PC turned itself off, or wanted to start again.
    bool hasShutDown() const { return m_hasShutDown; }

private:
    void take(const QJsonObject& message);
    bool readUntilAnswer(int patienceMs);
    bool maySpeak() const;

    QProcess& m_process;
    std::stop_token m_stop;
    QByteArray m_unread;
    std::optional<QJsonObject> m_answer; ///< with "return" or "error"
    bool m_wasGreeted = false;
    bool m_hasShutDown = false;
};

} // namespace cmgmedia
