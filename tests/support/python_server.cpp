// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/python_server.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

PythonServer::~PythonServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool PythonServer::start(const QString& script, const QStringList& arguments)
{
    constexpr int kMostStartMs = 60'000; // it makes a key
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"python3"_s,
                    QStringList{u"-B"_s, u"" CMGMEDIA_SOURCE_ROOT "/"_s + script} + arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(kMostStartMs))
            return false;
    }
    m_address = QString::fromUtf8(m_process.readLine()).trimmed();
    return m_address.startsWith("https://"_L1);
}

QString PythonServer::server() const
{
    const QUrl url(m_address);
    return u"%1:%2"_s.arg(url.host()).arg(url.port());
}

QStringList PythonServer::lines()
{
    constexpr int kALittleMs = 200;
    while (m_process.waitForReadyRead(kALittleMs))
        ;
    m_printed += m_process.readAll();
    return QString::fromUtf8(m_printed).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace cmgmedia::test
