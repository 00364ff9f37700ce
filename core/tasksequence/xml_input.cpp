// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasksequence/xml_input.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// The declaration names what the text once was encoded in, and the reader would believe it. Blanks
/// in its place keep every line and column.
void blankOutEncoding(QString& text)
{
    static const QRegularExpression encoding(
        uR"re(^\s*<\?xml[^>]*?(\sencoding\s*=\s*("[^"]*"|'[^']*')))re"_s);
    const QRegularExpressionMatch match = encoding.match(QStringView(text).left(256));
    if (match.hasMatch())
        text.replace(match.capturedStart(1), match.capturedLength(1),
                     QString(match.capturedLength(1), u' '));
}

} // namespace

XmlInput::XmlInput(QString text, std::stop_token stop)
    : m_text(std::move(text)), m_stop(std::move(stop))
{
    blankOutEncoding(m_text);
    m_text.prepend(QChar::ByteOrderMark); // says that it is UTF-16
    open(ReadOnly | Unbuffered);
}

qint64 XmlInput::readData(char* into, qint64 mostBytes)
{
    if (m_stop.stop_requested())
        return -1;
    const auto* bytes = reinterpret_cast<const char*>(m_text.constData());
    const qint64 size = m_text.size() * qint64{sizeof(QChar)};
    const qint64 count = std::min(mostBytes, size - m_at);
    std::memcpy(into, bytes + m_at, static_cast<size_t>(count));
    m_at += count;
    return count;
}

qint64 XmlInput::writeData(const char* /*bytes*/, qint64 /*count*/)
{
    return -1;
}

} // namespace cmgmedia
