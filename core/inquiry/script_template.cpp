// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inquiry/script_template.h"

#include "core/powershell/power_shell_text.h"

#include <QFile>

using namespace Qt::StringLiterals;

/// Out of a static library nothing comes that is not called; the macro wants no namespace.
static void initScripts()
{
    Q_INIT_RESOURCE(scripts);
}

namespace cmgmedia {

ScriptTemplate::ScriptTemplate(const QString& name)
{
    initScripts();
    QFile file(u":/scripts/"_s + name);
    const bool isOpen = file.open(QFile::ReadOnly);
    Q_ASSERT(isOpen);
    m_template = QString::fromLatin1(file.readAll()).remove(u'\r');
}

void ScriptTemplate::setText(const QString& mark, const QString& text)
{
    replace(u"<#%1#>''"_s.arg(mark), powerShellLiteral(text));
}

void ScriptTemplate::setTexts(const QString& mark, const QStringList& texts)
{
    QStringList literals;
    for (const QString& text : texts)
        literals << powerShellLiteral(text);
    replace(u"<#%1#>"_s.arg(mark), literals.join(u", "_s));
}

void ScriptTemplate::setCode(const QString& mark, const QString& code)
{
    replace(u"<#%1#>"_s.arg(mark), code);
}

QString ScriptTemplate::script() const
{
    QString script;
    qsizetype at = 0;
    for (const auto& [place, filled] : m_filled) {
        script += QStringView(m_template).sliced(at, place - at) + filled.second;
        at = place + filled.first;
    }
    return script + QStringView(m_template).sliced(at);
}

void ScriptTemplate::replace(const QString& place, const QString& with)
{
    const qsizetype at = m_template.indexOf(place);
    Q_ASSERT(at >= 0);
    m_filled[at] = {place.size(), with};
}

} // namespace cmgmedia
