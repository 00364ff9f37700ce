// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace cmgmedia {

/// A QR code: squares, dark or light, without the quiet zone around them.
struct QrCode {
    int size = 0;     ///< squares a side
    QByteArray cells; ///< row by row; 1: dark

    bool isDark(int column, int row) const { return cells[row * size + column] != 0; }
};

inline constexpr int kQuietCells = 4; ///< what has to stay light on each side (ISO/IEC 18004)

/// nullopt: there is no text, or it is too long for a code.
std::optional<QrCode> qrCode(const QString& text);

/// A picture of it with its quiet zone, as an element of an HTML page, black on white.
QString qrSvg(const QrCode& code, const QString& title);

} // namespace cmgmedia
