// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/powershell/power_shell_text.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace cmgmedia {

QString powerShellLiteral(const QString& text)
{
    constexpr char16_t kFirstPrintable = u' ';
    constexpr char16_t kLastPrintable = u'~';
    QStringList parts{u"'"_s}; // the first is a text, to which the others are appended
    for (const QChar sign : text) {
        const bool isPlain = sign >= kFirstPrintable && sign <= kLastPrintable;
        const bool inText = parts.last().startsWith(u'\'');
        if (!isPlain) {
            parts << u"[char] 0x%1"_s.arg(sign.unicode(), 4, 16, QLatin1Char('0'));
            continue;
        }
        if (!inText)
            parts << u"'"_s;
        parts.last() += sign == u'\'' ? u"''"_s : QString(sign);
    }
    for (QString& part : parts) {
        if (part.startsWith(u'\''))
            part += u'\'';
    }
    return parts.size() == 1 ? parts.first() : u'(' + parts.join(u" + "_s) + u')';
}

QByteArray scriptFileContent(const QString& script)
{
    return script.toLatin1().replace('\n', "\r\n");
}

} // namespace cmgmedia
