// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/columns.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

struct WideRange {
    char32_t first;
    char32_t last;
};

/// Blocks of Unicode's East Asian Width W and F (UAX #11), which Qt does not tell.
constexpr WideRange kWide[] = {
    {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0x33FF},   {0x3400, 0x4DBF},   {0x4E00, 0x9FFF},
    {0xA000, 0xA4CF}, {0xA960, 0xA97F}, {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},
    {0xFF01, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD},
};

bool isWide(char32_t letter)
{
    return std::ranges::any_of(
        kWide, [letter](WideRange range) { return letter >= range.first && letter <= range.last; });
}

int columnsOfLetter(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Other_Format)
        return 0;
    return isWide(letter) ? 2 : 1;
}

/// Qt would break after hyphens and slashes, too, and so inside an option or a path.
bool mayBreakAt(const QString& text, qsizetype at)
{
    const QChar before = text[at - 1];
    return before == u' ' || isWide(before.unicode()) || isWide(text[at].unicode());
}

/// What stays on one line, each with the blank behind it.
QStringList piecesOf(const QString& text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    QStringList pieces;
    qsizetype from = 0;
    while (finder.toNextBoundary() != -1) {
        const qsizetype at = finder.position();
        if (at < text.size() && !mayBreakAt(text, at))
            continue;
        pieces << text.sliced(from, at - from);
        from = at;
    }
    return pieces;
}

QString withoutBlankBehind(const QString& line)
{
    return line.endsWith(u' ') ? line.chopped(1) : line;
}

} // namespace

int columnsOf(QStringView text)
{
    int columns = 0;
    for (const char32_t letter : text.toUcs4())
        columns += columnsOfLetter(letter);
    return columns;
}

QString padded(const QString& text, int columns)
{
    return text + QString(std::max(0, columns - columnsOf(text)), u' ');
}

QStringList wrappedLines(const QString& paragraph, int columns)
{
    static const QRegularExpression kBlanks(u"[ \\t\\r\\n]+"_s); // but none that may not break
    QString text = paragraph;
    text = withoutBlankBehind(text.replace(kBlanks, u" "_s));
    QStringList lines;
    QString line;
    for (const QString& piece : piecesOf(text.startsWith(u' ') ? text.sliced(1) : text)) {
        const QString longer = line + withoutBlankBehind(piece);
        if (!line.isEmpty() && columnsOf(longer) > columns) {
            lines << withoutBlankBehind(line);
            line.clear();
        }
        line += piece;
    }
    return lines << withoutBlankBehind(line);
}

} // namespace cmgmedia::cli
