// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pretender.h"

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

namespace {

QString longer(const QString& text)
{
    QString more;
    while (more.size() * 10 < text.size() * 4)
        more += u" longa"_s;
    return text + more.left(text.size() * 4 / 10 + 1);
}

/// About as many syllables as the text has, which keeps its mnemonic and places for values.
QString wide(const QString& text)
{
    QString other;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool kept = text[i] == u'%' || text[i] == u'&' || text[i] == u'*';
        if (kept && i + 1 < text.size())
            other += text.mid(i++, 2);
        else if (i % 2 == 0 || !text[i].isLetter())
            other += text[i].isLetter() ? QChar(u'\u6F22') : text[i];
    }
    return other;
}

} // namespace

QString Pretender::translate(const char*, const char* source, const char*, int) const
{
    const QString text = QString::fromUtf8(source);
    return m_kind == Kind::Longer ? longer(text) : wide(text);
}

} // namespace cmgmedia::test
