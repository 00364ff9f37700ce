// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/rule_catalogue.h"

#include "core/validation/acceptance/acceptance.h"
#include "core/validation/rule.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

QStringList keysOf(const Needs& needs)
{
    QStringList keys;
    for (const Need need : needs.list())
        keys << needRow(need).key;
    return keys;
}

QString needsMarkdown(const Needs& needs)
{
    const QStringList keys = keysOf(needs);
    return keys.isEmpty() ? QString() : u" Needs `%1`."_s.arg(keys.join(u"`, `"_s));
}

QString ruleMarkdown(const Rule& rule)
{
    return u"\n### %1\n\n**%2.** %3\n\n%4. Profile: `%5`.%6 Serves %7. Source: [%8](%9)\n"_s.arg(
        rule.id, ruleText(rule.title).english(), ruleText(rule.remedy).english(),
        severityName(rule.severity).replace(0, 1, severityName(rule.severity).front().toUpper()),
        profileKey(rule.field), needsMarkdown(rule.needs), itemsOf(rule).join(u", "_s),
        QLatin1StringView(rule.reference->title), QLatin1StringView(rule.reference->url));
}

} // namespace

QString rulesMarkdown()
{
    QString text =
        u"# Rules\n\n"
        "What `cmgmedia check` and the wizard look at before anything is written. A "
        "*blocker* means that the medium\ncannot work; `cmgmedia build` refuses it "
        "unless `--allow` names the rule. What could not be looked at is called\n"
        "\"could not be checked\", never fine. `A18` and the like are items of the acceptance "
        "list (`cmgmedia check --checklist`).\n\n"
        "This page is written by `cmgmedia rules --markdown`.\n"_s;
    for (const TopicRow& topic : topics()) {
        text += u"\n## "_s + QLatin1StringView(topic.name) + u'\n';
        for (const Rule& rule : allRules()) {
            if (topicOf(rule.field) == topic.topic)
                text += ruleMarkdown(rule);
        }
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
            {u"page"_s, topicKey(topicOf(rule.field))},
            {u"field"_s, profileKey(rule.field)},
            {u"needs"_s, QJsonArray::fromStringList(keysOf(rule.needs))},
            {u"items"_s, QJsonArray::fromStringList(itemsOf(rule))},
            {u"title"_s, QString::fromUtf8(rule.title)},
            {u"remedy"_s, QString::fromUtf8(rule.remedy)},
            {u"source"_s, QJsonObject{{u"title"_s, QLatin1StringView(rule.reference->title)},
                                      {u"url"_s, QLatin1StringView(rule.reference->url)}}}};
    return list;
}

QString rulesText()
{
    QString text;
    for (const Rule& rule : allRules())
        text += u"%1 %2 %3\n"_s.arg(severityText(rule.severity).translated(), -8)
                    .arg(rule.id, -38)
                    .arg(ruleText(rule.title).translated());
    return text;
}

} // namespace cmgmedia
