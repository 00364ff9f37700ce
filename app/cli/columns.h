// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace cmgmedia::cli {

/// Columns of a terminal that a text takes: two for each wide letter of East Asia, none for what
/// joins the letter before it.
int columnsOf(QStringView text);

/// With blanks behind it, up to that many columns.
QString padded(const QString& text, int columns);

/// Breaks a paragraph into lines of at most that many columns: at blanks that may break, and
/// between letters of East Asia where their rules let it.
QStringList wrappedLines(const QString& paragraph, int columns);

} // namespace cmgmedia::cli
