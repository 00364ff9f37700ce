// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <stop_token>

namespace cmgmedia {

/// Hands a text to QXmlStreamReader in pieces, and ends when stopped: a reader that has all of the
/// text comes back only at the end of an element, which may have many MB.
class XmlInput : public QIODevice
{
public:
    XmlInput(QString text, std::stop_token stop);
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* into, qint64 mostBytes) override;
    qint64 writeData(const char* bytes, qint64 count) override;

private:
    QString m_text;
    std::stop_token m_stop;
    qint64 m_at = 0; ///< bytes
};

} // namespace cmgmedia
