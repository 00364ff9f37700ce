// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <map>

namespace cmgmedia {

/// A script of core/inquiry/scripts, in which block comments mark what is filled in.
class ScriptTemplate
{
public:
    explicit ScriptTemplate(const QString& name);

    /// In place of the empty text behind the mark.
    void setText(const QString& mark, const QString& text);
    /// In place of the mark within @( ).
    void setTexts(const QString& mark, const QStringList& texts);
    /// In place of the mark, as it is.
    void setCode(const QString& mark, const QString& code);

    QString script() const;

private:
    void replace(const QString& place, const QString& with);

    QString m_template;
    /// By place. Filled in together, so that no value is searched for marks.
    std::map<qsizetype, std::pair<qsizetype, QString>> m_filled;
};

} // namespace cmgmedia
