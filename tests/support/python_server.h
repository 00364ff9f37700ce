// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace cmgmedia::test {

/// A server on loopback, written in Python, which ends with this object.
class PythonServer
{
public:
    ~PythonServer();
    /// False where it does not come up. The script is named from the root of the source; its first
    /// line on standard output is the address.
    bool start(const QString& script, const QStringList& arguments);
    const QString& address() const { return m_address; } ///< "https://localhost:40000/"
    QString server() const;                              ///< "localhost:40000"
    /// What it printed since, a line each.
    QStringList lines();

private:
    QProcess m_process;
    QString m_address;
    QByteArray m_printed;
};

} // namespace cmgmedia::test
