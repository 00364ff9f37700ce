// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/rule_catalogue.h"

#include "core/validation/rule.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr Page kPages[] = {Page::Start,     Page::MediaManagement, Page::MediaType, Page::Security,
                           Page::BootImage, Page::Customization,   Page::Readiness};

QString ruleMarkdown(const Rule& rule)
{
    return u"\n### %1\n\n**%2.** %3\n\n%4. Profile: `%5`. Serves %6. Source: [%7](%8)\n"_s.arg(
        rule.id, ruleText(rule.title), ruleText(rule.remedy),
        severityName(rule.severity).replace(0, 1, severityName(rule.severity).front().toUpper()),
        profileKey(rule.field), rule.itemList().join(u", "_s),
        QLatin1StringView(rule.reference->title), QLatin1StringView(rule.reference->url));
}

} // namespace

QString rulesMarkdown()
{
    QString text = u"# Rules\n\n"
                   "What `cmgmedia check` and the wizard look at before anything is written. A "
                   "*blocker* means that the medium\ncannot work; `cmgmedia build` refuses it "
                   "unless `--allow` names the rule. What could not be looked at is called\n"
                   "\"could not be checked\", never fine. `A`, `C` and `K` are items of the "
                   "acceptance list (`cmgmedia check --checklist`).\n\n"
                   "This page is written by `cmgmedia rules --markdown`.\n"_s;
    for (const Page page : kPages) {
        QString section;
        for (const Rule& rule : allRules()) {
            if (pageOf(rule.field) == page)
                section += ruleMarkdown(rule);
        }
        if (!section.isEmpty())
            text += u"\n## "_s + pageName(page) + u'\n' + section;
    }
    return text;
}

QJsonArray rulesJson()
{
    QJsonArray list;
    for (const Rule& rule : allRules())
        list << QJsonObject{
            {u"id"_s, rule.id},
            {u"severity"_s, severityName(rule.severity)},
            {u"page"_s, pageName(pageOf(rule.field))},
            {u"field"_s, profileKey(rule.field)},
            {u"items"_s, QJsonArray::fromStringList(rule.itemList())},
            {u"title"_s, ruleText(rule.title)},
            {u"remedy"_s, ruleText(rule.remedy)},
            {u"source"_s, QJsonObject{{u"title"_s, QLatin1StringView(rule.reference->title)},
                                      {u"url"_s, QLatin1StringView(rule.reference->url)}}}};
    return list;
}

QString rulesText()
{
    QString text;
    for (const Rule& rule : allRules())
        text += u"%1 %2 %3\n"_s.arg(severityName(rule.severity), -8)
                    .arg(rule.id, -38)
                    .arg(ruleText(rule.title));
    return text;
}

} // namespace cmgmedia
