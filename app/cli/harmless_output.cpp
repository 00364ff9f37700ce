// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/harmless_output.h"

#include "core/base/text.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace cmgmedia::cli {

namespace {

/// How many bytes of a character of UTF-8 are at the end and not all there.
qsizetype begunAtTheEnd(QByteArrayView bytes)
{
    constexpr qsizetype kLongest = 4;
    for (qsizetype back = 1; back <= std::min(kLongest - 1, bytes.size()); ++back) {
        const auto byte = static_cast<quint8>(bytes[bytes.size() - back]);
        if ((byte & 0xC0) == 0x80)
            continue; // one that goes on
        const qsizetype length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return length > back ? back : 0;
    }
    return 0;
}

} // namespace

HarmlessOutput::HarmlessOutput(std::FILE* stream, Lines lines) : m_stream(stream), m_lines(lines)
{
    open(WriteOnly | Unbuffered);
}

qint64 HarmlessOutput::readData(char* /*data*/, qint64 /*most*/)
{
    return -1;
}

QByteArray HarmlessOutput::harmless(QByteArrayView bytes)
{
    const QByteArray whole = m_begun + bytes.toByteArray();
    const qsizetype begun = begunAtTheEnd(whole);
    m_begun = whole.last(begun);
    const QString text = QString::fromUtf8(whole.chopped(begun));
    QString seen;
    seen.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isEdge = i == 0 || i + 1 == text.size();
        const bool isReturn = text[i] == u'\r'
                              && ((m_lines == Lines::Rewritten && isEdge)
                                  || (i + 1 < text.size() && text[i + 1] == u'\n'));
        if (text[i] == u'\n' || text[i] == u'\t' || isReturn || text[i].isSurrogate()
            || isSeen(text[i].unicode()))
            seen += text[i]; // what was UTF-8 has no half of a pair
        else
            seen += QStringLiteral("\\u%1").arg(uint{text[i].unicode()}, 4, 16, QLatin1Char('0'));
    }
    return seen.toUtf8();
}

qint64 HarmlessOutput::writeData(const char* data, qint64 size)
{
    const QByteArray bytes = harmless(QByteArrayView(data, size));
    const auto length = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, length, m_stream) == length && std::fflush(m_stream) == 0)
        return size;
    setErrorString(QString::fromLocal8Bit(std::strerror(errno)));
    return -1;
}

} // namespace cmgmedia::cli
