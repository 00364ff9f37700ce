// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace cmgmedia::test {

/// An entry as smsts.log has it, with its line end.
inline QByteArray entry(const QByteArray& text, char type = '1',
                        const QByteArray& component = "TSMBootstrap",
                        const QByteArray& time = "10:11:12.345+480")
{
    return "<![LOG[" + text + "]LOG]!><time=\"" + time + "\" date=\"11-21-2026\" component=\""
           + component + "\" context=\"\" type=\"" + type
           + "\" thread=\"1684\" file=\"a.cpp:12\">\r\n";
}

/// The same as CMTrace copies it, with the gap of a page of the web where one is given.
inline QByteArray copied(const QByteArray& text, const QByteArray& component = "TSMBootstrap",
                         const QByteArray& gap = "\t",
                         const QByteArray& when = "11/21/2026 3:22:59 PM")
{
    return text + gap + component + gap + when + gap + "1684 (0x0694)\r\n";
}

} // namespace cmgmedia::test
