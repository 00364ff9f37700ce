// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inspection_text.h"

#include "app/cli/columns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

constexpr int kNameColumns = 22; // or what the longest name takes

QString nameOf(const SheetRow& row)
{
    return labelled(oneLine(row.name), {}).trimmed();
}

int nameColumnsOf(std::span<const SheetSection> sheet)
{
    int columns = kNameColumns;
    for (const SheetSection& section : sheet) {
        for (const SheetRow& row : section.rows)
            columns = std::max(columns, columnsOf(nameOf(row)));
    }
    return columns;
}

/// The lines of a table in columns, as wide as what stands in them.
QString tableText(const std::vector<QStringList>& table)
{
    std::vector<int> widths;
    for (const QStringList& cells : table) {
        widths.resize(std::max(widths.size(), static_cast<size_t>(cells.size())));
        for (qsizetype i = 0; i < cells.size(); ++i)
            widths[static_cast<size_t>(i)] =
                std::max(widths[static_cast<size_t>(i)], columnsOf(oneLine(cells[i])));
    }
    QString lines;
    for (const QStringList& cells : table) {
        QStringList justified;
        for (qsizetype i = 0; i < cells.size(); ++i)
            justified << padded(oneLine(cells[i]), widths[static_cast<size_t>(i)]);
        lines += u"    "_s + justified.join(u"  "_s).trimmed() + u'\n';
    }
    return lines;
}

} // namespace

QString inspectionText(std::span<const SheetSection> sheet)
{
    const int nameColumns = nameColumnsOf(sheet);
    QString text;
    for (const SheetSection& section : sheet) {
        text += (text.isEmpty() ? u""_s : u"\n"_s) + oneLine(section.title) + u'\n';
        for (const SheetRow& row : section.rows)
            text += u"  "_s + padded(nameOf(row), nameColumns) + u' ' + oneLine(row.value) + u'\n';
        if (!section.note.isEmpty())
            text += u"    "_s + QString(section.note).replace(u"\n"_s, u"\n    "_s) + u'\n';
        text += tableText(section.table);
    }
    return text;
}

} // namespace cmgmedia::cli
