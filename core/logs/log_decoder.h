// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace cmgmedia {

/// Makes UTF-8 of the bytes of a log, run by run: PowerShell appends UTF-16 to files that other
/// programs write as UTF-8 or Windows-1252. What is no UTF-8 is Windows-1252; zeros, which a power
/// cut leaves, are dropped. Line ends stay as they are.
class LogDecoder
{
public:
    enum class Encoding { Utf8, Windows1252, Utf16LittleEndian, Utf16BigEndian };

    /// Appends what these bytes, behind those before, complete.
    void feed(QByteArrayView bytes, QByteArray& into);
    /// The last ones, which may be half a character.
    void finish(QByteArray& into);
    /// The last that was met and is not UTF-8.
    Encoding encoding() const { return m_met; }

private:
    qsizetype takeRun(QByteArrayView bytes, bool isLast, QByteArray& into);
    qsizetype takeWide(QByteArrayView bytes, bool isLast, QByteArray& into);
    qsizetype takeNarrow(QByteArrayView bytes, bool isLast, QByteArray& into);

    enum class Mode { Start, Narrow, Little, Big };
    Mode m_mode = Mode::Start;
    Encoding m_met = Encoding::Utf8;
    QByteArray m_rest;
};

/// Appends UTF-8 as it is, and the rest as Windows-1252; true where there was such a rest.
bool appendNarrow(QByteArrayView bytes, QByteArray& into);

} // namespace cmgmedia
