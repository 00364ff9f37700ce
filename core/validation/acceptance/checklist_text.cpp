// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/validation/acceptance/checklist.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

struct ChecklistText {
    CMGMEDIA_TEXTS(Checklist)
};

QString heading()
{
    return ChecklistText::tr("Checklist for boot media over the internet");
}

/// How many items are in the state.
QString countText(ItemState state, int count)
{
    switch (state) {
    case ItemState::Violated:
        return ChecklistText::tr("%n need attention", nullptr, count);
    case ItemState::Denied:
        return ChecklistText::tr("%n not met", nullptr, count);
    case ItemState::Unchecked:
        return ChecklistText::tr("%n couldn't be checked", nullptr, count);
    case ItemState::ToAsk:
        return ChecklistText::tr("%n to confirm", nullptr, count);
    case ItemState::ToProbe:
        return ChecklistText::tr("%n to test on a PC", nullptr, count);
    case ItemState::Fine:
        return ChecklistText::tr("%n OK", nullptr, count);
    case ItemState::Confirmed:
        return ChecklistText::tr("%n confirmed", nullptr, count);
    case ItemState::NotApplicable:
    case ItemState::ToKnow:
        break;
    }
    return {}; // of no interest in a summary
}

QString summary(const Checklist& checklist)
{
    constexpr ItemState kInOrder[] = {
        ItemState::Violated, ItemState::Denied, ItemState::Unchecked, ItemState::ToAsk,
        ItemState::ToProbe,  ItemState::Fine,   ItemState::Confirmed,
    };
    QStringList parts;
    for (const ItemState state : kInOrder) {
        if (const int count = checklist.count(state); count > 0)
            parts << countText(state, count);
    }
    return commaSeparated(parts);
}

QString timeText(const Checklist& checklist)
{
    return checklist.time.toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

/// What was found and what to do, for one finding.
QString noteOf(const Finding& finding)
{
    const bool violated = finding.verdict.kind == Verdict::Kind::Violated;
    return (violated ? describe(finding) : finding.verdict.text).translated();
}

QStringList notesOf(const ChecklistEntry& entry)
{
    QStringList notes;
    for (const Finding& finding : entry.findings)
        notes << noteOf(finding);
    if (entry.answer && !entry.answer->note.isEmpty())
        notes << entry.answer->note;
    if (entry.asked.isValid())
        notes << ChecklistText::tr("The gateway was asked on %1 UTC.")
                     .arg(entry.asked.toString(u"yyyy-MM-dd HH:mm"_s));
    notes.removeDuplicates();
    return notes;
}

/// Text from outside as Markdown shows it: what would format is taken at its word.
QString plain(QString text)
{
    for (const QChar sign : u"\\`*_{}[]<>|#"_s)
        text.replace(sign, u'\\' + QString(sign));
    return text.simplified();
}

QString markdownRow(const ChecklistEntry& entry)
{
    QStringList notes;
    for (const QString& note : notesOf(entry))
        notes << plain(note);
    const Answer answer = entry.answer.value_or(Answer());
    return u"| %1 | %2 | %3 | %4 | [%5](%6) | %7 | %8 |\n"_s.arg(
        entry.item->id, itemText(entry.item->text), stateName(entry.state), notes.join(u"<br>"_s),
        referenceText(*entry.item->reference).translated(),
        QLatin1StringView(entry.item->reference->url), plain(answer.who), plain(answer.date));
}

QString htmlRow(const ChecklistEntry& entry)
{
    QString notes;
    for (const QString& note : notesOf(entry))
        notes += u"<p>%1</p>"_s.arg(note.toHtmlEscaped());
    const Answer answer = entry.answer.value_or(Answer());
    return u"<tr class=\"s%1\"><td>%2</td><td>%3 <a href=\"%4\">%5</a></td><td class=\"state\">%6"
           "</td><td>%7</td><td>%8</td><td>%9</td></tr>\n"_s.arg(
               QString::number(static_cast<int>(entry.state)), QString(entry.item->id),
               itemText(entry.item->text).toHtmlEscaped(),
               QString(QLatin1StringView(entry.item->reference->url)).toHtmlEscaped(),
               referenceText(*entry.item->reference).translated().toHtmlEscaped(),
               stateName(entry.state).toHtmlEscaped(), notes, answer.who.toHtmlEscaped(),
               answer.date.toHtmlEscaped());
}

/// The rows of each group below its heading.
template <typename Row>
QString grouped(const Checklist& checklist, const QString& before, const QString& after, Row row)
{
    QString text;
    const ItemGroup* group = nullptr;
    for (const ChecklistEntry& entry : checklist.entries) {
        if (!group || *group != entry.item->group) {
            text += (group ? after : QString()) + before.arg(groupName(entry.item->group));
            group = &entry.item->group;
        }
        text += row(entry);
    }
    return text + (group ? after : QString());
}

QString linkMarkdown(const Reference& reference)
{
    return u"[%1](%2)"_s.arg(referenceText(reference).translated(),
                             QLatin1StringView(reference.url));
}

QString linkHtml(const Reference& reference)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(QString(QLatin1StringView(reference.url)).toHtmlEscaped(),
                                          referenceText(reference).translated().toHtmlEscaped());
}

QString knownMarkdown(const Checklist& checklist)
{
    QString text;
    for (const KnownFact* fact : checklist.known)
        text +=
            u"* %1: %2 %3\n"_s.arg(fact->id, itemText(fact->text), linkMarkdown(*fact->reference));
    return text.isEmpty() ? text
                          : u"\n## %1\n\n"_s.arg(ChecklistText::tr("For information")) + text;
}

QString knownHtml(const Checklist& checklist)
{
    QString text;
    for (const KnownFact* fact : checklist.known)
        text += u"<li>%1: %2 %3</li>\n"_s.arg(fact->id, itemText(fact->text).toHtmlEscaped(),
                                              linkHtml(*fact->reference));
    return text.isEmpty() ? text
                          : u"<h2>%1</h2>\n<ul>\n%2</ul>\n"_s.arg(
                              ChecklistText::tr("For information").toHtmlEscaped(), text);
}

// States by their number in ItemState; each is also said in words.
constexpr char kStyle[] =
    "body{font:10pt/1.4 'Segoe UI','Noto Sans','Yu Gothic UI',Meiryo,'Noto Sans CJK JP',"
    "system-ui,sans-serif;margin:2em auto;max-width:70em;color:#111;"
    "background:#fff}table{border-collapse:collapse;width:100%;margin-bottom:1.5em}"
    "th,td{border:1px solid #999;padding:.3em .5em;text-align:left;vertical-align:top}"
    "th{background:#eee}td p{margin:0 0 .3em}.state{white-space:nowrap;font-weight:600}"
    ".s1 .state,.s4 .state{color:#a4262c}.s2 .state,.s6 .state,.s7 .state{color:#6b4c00}"
    ".s0 .state,.s3 .state{color:#0b6a0b}a{font-size:8.5pt}"
    "@media print{body{margin:0;max-width:none}tr{break-inside:avoid}thead"
    "{display:table-header-group}}";

} // namespace

QString checklistMarkdown(const Checklist& checklist)
{
    const QString columns =
        u"| %1 | %2 | %3 | %4 | %5 | %6 | %7 |\n|---|---|---|---|---|---|---|\n"_s.arg(
            ChecklistText::tr("No."), ChecklistText::tr("Requirement"), ChecklistText::tr("State"),
            ChecklistText::tr("Finding and action"), ChecklistText::tr("Source"),
            ChecklistText::tr("Initials"), ChecklistText::tr("Date"));
    return u"# %1\n\n%2: %3\n\n%4, %5\n\n%6\n"_s.arg(
               heading(), plain(checklist.profileName), scenarioName(checklist.scenario),
               ChecklistText::tr("Checked"), timeText(checklist), summary(checklist))
           + grouped(checklist, u"\n## %1\n\n"_s + columns, {}, markdownRow)
           + knownMarkdown(checklist);
}

QString checklistHtml(const Checklist& checklist)
{
    const QString columns =
        u"<table><thead><tr><th>%1</th><th>%2</th><th>%3</th><th>%4</th><th>%5</th><th>%6</th>"
        "</tr></thead><tbody>\n"_s.arg(ChecklistText::tr("No."), ChecklistText::tr("Requirement"),
                                       ChecklistText::tr("State"),
                                       ChecklistText::tr("Finding and action"),
                                       ChecklistText::tr("Initials"), ChecklistText::tr("Date"));
    return u"<!DOCTYPE html>\n<html lang=\"%8\"><head><meta "
           u"charset=\"utf-8\"><title>%1</title><style>%2"
           "</style></head><body>\n<h1>%1</h1>\n<p><b>%3</b>: %4</p>\n<p>%5, %6</p>\n<p>%7</p>\n"_s
               .arg(heading().toHtmlEscaped(), QLatin1StringView(kStyle),
                    checklist.profileName.toHtmlEscaped(),
                    scenarioName(checklist.scenario).toHtmlEscaped(), ChecklistText::tr("Checked"),
                    timeText(checklist), summary(checklist).toHtmlEscaped(),
                    languageCode(currentLanguage()))
           + grouped(checklist, u"<h2>%1</h2>\n"_s + columns, u"</tbody></table>\n"_s, htmlRow)
           + knownHtml(checklist) + u"</body></html>\n"_s;
}

} // namespace cmgmedia
