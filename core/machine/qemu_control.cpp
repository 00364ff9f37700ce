// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/qemu_control.h"

#include <QDeadlineTimer>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr int kReadMs = 50;
constexpr qsizetype kMostLineBytes = 1 << 20; ///< of one message

} // namespace

bool QemuControl::maySpeak() const
{
    return m_process.state() != QProcess::NotRunning && !m_stop.stop_requested();
}

bool QemuControl::greet(int patienceMs)
{
    const QDeadlineTimer deadline(patienceMs);
    while (!m_wasGreeted && maySpeak() && !deadline.hasExpired())
        listen(kReadMs);
    return m_wasGreeted && ask(u"qmp_capabilities"_s, {}, patienceMs);
}

std::optional<QJsonObject> QemuControl::ask(const QString& command, const QJsonObject& arguments,
                                            int patienceMs)
{
    m_answer.reset();
    tell(command, arguments);
    if (!readUntilAnswer(patienceMs) || !m_answer->contains("return"_L1))
        return std::nullopt;
    return m_answer->value("return"_L1).toObject();
}

void QemuControl::tell(const QString& command, const QJsonObject& arguments)
{
    QJsonObject message{{u"execute"_s, command}};
    if (!arguments.isEmpty())
        message.insert(u"arguments"_s, arguments);
    m_process.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
}

bool QemuControl::readUntilAnswer(int patienceMs)
{
    const QDeadlineTimer deadline(patienceMs);
    while (!m_answer && maySpeak() && !deadline.hasExpired())
        listen(kReadMs);
    return m_answer.has_value();
}

void QemuControl::listen(int patienceMs)
{
    m_process.waitForReadyRead(m_stop.stop_requested() ? 0 : patienceMs);
    m_unread += m_process.readAllStandardOutput();
    for (qsizetype end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
        take(QJsonDocument::fromJson(m_unread.left(end)).object());
        m_unread.remove(0, end + 1);
    }
    if (m_unread.size() > kMostLineBytes)
        m_unread.clear();
}

void QemuControl::take(const QJsonObject& message)
{
    if (message.contains("QMP"_L1))
        m_wasGreeted = true;
    else if (message.contains("return"_L1) || message.contains("error"_L1))
        m_answer = message;
    else if (message["event"_L1].toString() == "SHUTDOWN"_L1)
        m_hasShutDown = true;
}

} // namespace cmgmedia
