// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/joined_pfx.h"

namespace cmgmedia::test {

namespace {

/// The content of an element of DER.
QByteArray derContent(const QByteArray& der)
{
    const auto length = static_cast<quint8>(der.at(1));
    return der.sliced(length < 0x80 ? 2 : 2 + (length & 0x0F));
}

QByteArray derElement(char tag, const QByteArray& content)
{
    QByteArray length("\x82", 1);
    length += static_cast<char>(content.size() >> 8);
    length += static_cast<char>(content.size() & 0xFF);
    return tag + length + content;
}

} // namespace

QByteArray joinedPfx(const QByteArray& first, const QByteArray& second)
{
    const QByteArray version("\x02\x01\x03", 3);
    const QByteArray data = QByteArray::fromHex("06092A864886F70D010701");
    const auto safesOf = [&](const QByteArray& pfx) {
        const QByteArray content = derContent(derContent(pfx).sliced(version.size()));
        return derContent(derContent(derContent(content.sliced(data.size()))));
    };
    const QByteArray safes = derElement('\x30', safesOf(first) + safesOf(second));
    return derElement(
        '\x30', version + derElement('\x30', data + derElement('\xA0', derElement('\x04', safes))));
}

} // namespace cmgmedia::test
