// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handout/qr_code.h"

#include <qrencode.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

struct CodeCloser {
    void operator()(QRcode* code) const { QRcode_free(code); }
    void operator()(QRinput* input) const { QRinput_free(input); }
};
using Encoded = std::unique_ptr<QRcode, CodeCloser>;
using Input = std::unique_ptr<QRinput, CodeCloser>;

/// Readers guess where nothing says that it is UTF-8: zbarimg takes French for Japanese.
Encoded encoded(const QByteArray& utf8)
{
    constexpr unsigned int kUtf8 = 26; // AIM ECI
    constexpr auto kFirstBeyondAscii = static_cast<unsigned char>(0x80);
    const Input input(QRinput_new2(0, QR_ECLEVEL_M));
    const bool isAscii = std::ranges::all_of(
        utf8, [](char byte) { return static_cast<unsigned char>(byte) < kFirstBeyondAscii; });
    if (!input || (!isAscii && QRinput_appendECIheader(input.get(), kUtf8) != 0)
        || QRinput_append(input.get(), QR_MODE_8, static_cast<int>(utf8.size()),
                          reinterpret_cast<const unsigned char*>(utf8.constData()))
               != 0)
        return {};
    return Encoded(QRcode_encodeInput(input.get()));
}

/// Dark squares that lie side by side are one piece of the path: a printer leaves no seam there.
QString pathOf(const QrCode& code)
{
    QString path;
    for (int row = 0; row < code.size; ++row) {
        for (int column = 0; column < code.size;) {
            int end = column;
            while (end < code.size && code.isDark(end, row))
                ++end;
            if (end > column)
                path += u"M%1 %2h%3v1h-%3z"_s.arg(column + kQuietCells)
                            .arg(row + kQuietCells)
                            .arg(end - column);
            column = end + 1;
        }
    }
    return path;
}

} // namespace

std::optional<QrCode> qrCode(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return std::nullopt;
    const Encoded made = encoded(bytes);
    if (!made)
        return std::nullopt;
    QrCode code{.size = made->width, .cells = {}};
    code.cells.reserve(qsizetype(code.size) * code.size);
    for (int i = 0; i < code.size * code.size; ++i)
        code.cells += static_cast<char>(made->data[i] & 1U); // the other bits: what a square is for
    return code;
}

QString qrSvg(const QrCode& code, const QString& title)
{
    const int side = code.size + 2 * kQuietCells;
    return u"<svg class=\"code\" role=\"img\" viewBox=\"0 0 %1 %1\" shape-rendering=\"crispEdges\">"
           "<title>%2</title><rect width=\"%1\" height=\"%1\" fill=\"#fff\"/>"
           "<path fill=\"#000\" d=\"%3\"/></svg>"_s.arg(side)
               .arg(title.toHtmlEscaped(), pathOf(code));
}

} // namespace cmgmedia
