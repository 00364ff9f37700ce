// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inquiry/site_script.h"

#include "core/inquiry/script_template.h"
#include "core/inquiry/site_questions.h"
#include "core/powershell/power_shell_text.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// "sites = 'SELECT …'", a line each.
QString questionsCode()
{
    QStringList lines;
    for (const SiteQuestion& question : siteQuestions())
        lines << question.key + u" = "_s + powerShellLiteral(wqlOf(question));
    return lines.join(u"\n    "_s);
}

} // namespace

SiteScriptOrder siteScriptOrder(const MediaProfile& profile)
{
    SiteScriptOrder order{.taskSequences = {},
                          .collections = {},
                          .provider = profile.console.provider.trimmed(),
                          .siteCode = profile.console.siteCode.trimmed()};
    if (const QString id = profile.site.taskSequence.trimmed(); !id.isEmpty())
        order.taskSequences << id;
    return order;
}

QString siteScript(const SiteScriptOrder& order)
{
    ScriptTemplate made(u"site-snapshot.ps1"_s);
    made.setCode(u"questions"_s, questionsCode());
    made.setTexts(u"taskSequences"_s, order.taskSequences);
    made.setTexts(u"collections"_s, order.collections);
    made.setText(u"provider"_s, order.provider);
    made.setText(u"siteCode"_s, order.siteCode);
    return made.script();
}

} // namespace cmgmedia
