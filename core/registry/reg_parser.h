// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace cmgmedia {

/// The text of a .reg: UTF-16 with or without BOM, UTF-8, else an ANSI code page (as Latin-1).
QString decodeRegText(QByteArrayView content);

/// True when it begins like a registry export of either version, after blank lines and comments.
bool isRegText(QStringView text);

/// One line of a .reg, continuation lines included.
struct RegEntry {
    enum class Kind {
        Key,
        DeletedKey,
        Value,
        DeletedValue,
        Unreadable, ///< a value whose data is damaged, or a line that is neither key nor value
    };

    Kind kind = Kind::Unreadable;
    qsizetype line = 0; ///< where it begins, from 1
    QString key;        ///< the key it is, or is in; empty before the first one
    QString name;       ///< of a value; empty for the default value
    quint32 type = 0;   ///< REG_SZ 1, REG_BINARY 3, REG_DWORD 4, ...
    QByteArray data;    ///< as the registry stores it; text is UTF-16LE with its NUL
};

/// Goes through the text of a .reg, entry by entry. Tolerant: what is damaged comes as
/// Unreadable, and the reader goes on behind it.
class RegReader
{
public:
    /// The text must outlive this.
    explicit RegReader(QStringView text) : m_rest(text) {}

    std::optional<RegEntry> next();

private:
    QString logicalLine(QStringView first);

    QStringView m_rest;
    qsizetype m_line = 0; ///< of the line taken last
    QString m_key;
};

} // namespace cmgmedia
