// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace cmgmedia {

/// The text of a small .ini file that somebody else wrote. Everything but an edited value stays
/// byte for byte: encoding and byte order mark, order, comments, line ends, spaces.
/// Sections and keys are compared without case; the section "" is what stands above the first one.
class IniText
{
public:
    explicit IniText(const QByteArray& content);

    /// Of the first key of that name in the section, without the spaces around it.
    std::optional<QString> value(const QString& section, const QString& key) const;
    /// Replaces the value, or adds key and section in the manner of the file. The value is one line
    /// without spaces around it. An 8-bit file that cannot hold its letters becomes UTF-16.
    void setValue(const QString& section, const QString& key, const QString& value);
    QByteArray content() const;

private:
    enum class Encoding { EightBit, Utf8Marked, Utf16Little, Utf16Big };

    QString decoded(const QString& stored) const;
    QString encoded(const QString& value);
    void addLine(const QString& line, qsizetype at);

    QString m_text;    ///< one QChar for each byte, or for each UTF-16 code unit
    QByteArray m_rest; ///< an odd last byte of UTF-16
    Encoding m_encoding = Encoding::EightBit;
};

} // namespace cmgmedia
