// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/checklist_model.h"

#include "core/base/text.h"
#include "ui/session/page_id.h"
#include "ui/theme/icons.h"
#include "ui/widgets/finding_list.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

struct EntryLook {
    QString icon;
    Tone tone;
};

EntryLook lookOf(const ChecklistEntry& entry)
{
    const bool blocks = std::ranges::any_of(entry.findings, [](const Finding& finding) {
        return finding.verdict.kind == Verdict::Kind::Violated
               && finding.rule->severity == Severity::Blocker;
    });
    switch (entry.state) {
    case ItemState::Fine:
    case ItemState::Confirmed:
        return {u"state-fine"_s, Tone::Good};
    case ItemState::Violated:
        return blocks ? EntryLook{u"state-blocked"_s, Tone::Bad}
                      : EntryLook{u"state-warning"_s, Tone::Caution};
    case ItemState::Denied:
        return {u"state-warning"_s, Tone::Caution};
    case ItemState::Unchecked:
        return {u"state-unchecked"_s, Tone::Quiet};
    case ItemState::ToAsk:
    case ItemState::ToProbe:
        return {u"ask"_s, Tone::Quiet};
    case ItemState::NotApplicable:
    case ItemState::ToKnow:
        return {u"note"_s, Tone::Quiet};
    }
    Q_UNREACHABLE();
}

QString answerText(const Answer& answer)
{
    QStringList parts{answer.date, answer.who};
    parts.removeAll(QString());
    return commaSeparated(parts);
}

QString findingText(const Finding& finding)
{
    if (finding.verdict.kind != Verdict::Kind::Violated)
        return finding.verdict.text.translated();
    return labelled(severityWord(finding.rule->severity), describe(finding).translated());
}

} // namespace

bool passes(ChecklistFilter filter, const ChecklistEntry& entry)
{
    switch (filter) {
    case ChecklistFilter::All:
        return true;
    case ChecklistFilter::ToDo:
        return entry.state == ItemState::Violated || entry.state == ItemState::Denied;
    case ChecklistFilter::Unchecked:
        return entry.state == ItemState::Unchecked;
    case ChecklistFilter::ToAsk:
        return entry.state == ItemState::ToAsk || entry.state == ItemState::ToProbe;
    }
    Q_UNREACHABLE();
}

int countOf(ChecklistFilter filter, const Checklist& checklist)
{
    return static_cast<int>(
        std::ranges::count_if(checklist.entries, [filter](const ChecklistEntry& entry) {
            return passes(filter, entry);
        }));
}

ChecklistModel::Line ChecklistModel::itemLine(const ChecklistEntry& entry)
{
    const EntryLook look = lookOf(entry);
    Line line;
    line.kind = Kind::Item;
    line.text = itemText(entry.item->text);
    line.id = entry.item->id;
    line.state = stateName(entry.state);
    if (entry.answer)
        line.answer = answerText(*entry.answer);
    else
        line.answer = askedText(entry);
    line.iconName = look.icon;
    line.tone = look.tone;
    return line;
}

ChecklistModel::Line ChecklistModel::knownLine(const KnownFact& fact)
{
    Line line;
    line.kind = Kind::Known;
    line.text = itemText(fact.text);
    line.id = fact.id;
    line.iconName = u"note"_s;
    line.tone = Tone::Quiet;
    return line;
}

void ChecklistModel::addFindings(std::vector<Line>& lines, const ChecklistEntry& entry)
{
    std::vector<const Finding*> shown;
    for (const Finding& finding : entry.findings) {
        // Rules that lack the same thing, and where it is given, say so once.
        const auto same = [&finding](const Finding* other) {
            return finding.verdict.kind == Verdict::Kind::Unchecked
                   && other->verdict == finding.verdict
                   && pageIdOf(other->rule->field) == pageIdOf(finding.rule->field);
        };
        if (std::ranges::any_of(shown, same))
            continue;
        shown.push_back(&finding);
        Line line;
        line.kind = Kind::Finding;
        line.text = findingText(finding);
        line.field = static_cast<int>(finding.rule->field);
        //: A link to a page of the wizard.
        line.link = tr("Go to %1").arg(pageTitle(pageIdOf(finding.rule->field)));
        lines.push_back(std::move(line));
    }
}

std::vector<ChecklistModel::Line>
ChecklistModel::linesOf(const Checklist& checklist, ChecklistFilter filter, const QString& keepId)
{
    std::vector<Line> lines;
    const ItemGroup* group = nullptr;
    for (const ChecklistEntry& entry : checklist.entries) {
        if (!passes(filter, entry) && entry.item->id != keepId)
            continue;
        if (!group || *group != entry.item->group)
            lines.emplace_back().text = groupName(entry.item->group);
        group = &entry.item->group;
        lines.push_back(itemLine(entry));
        addFindings(lines, entry);
    }
    if (filter == ChecklistFilter::All && !checklist.known.empty()) {
        lines.emplace_back().text = tr("For information");
        for (const KnownFact* fact : checklist.known)
            lines.push_back(knownLine(*fact));
    }
    return lines;
}

QStandardItem* ChecklistModel::itemFor(const Line& line)
{
    auto* item = new QStandardItem(line.text);
    item->setEditable(false);
    item->setSelectable(line.kind != Kind::Group);
    item->setData(static_cast<int>(line.kind), KindRole);
    item->setData(line.id, IdRole);
    item->setData(line.state, StateRole);
    item->setData(line.answer, AnswerRole);
    item->setData(static_cast<int>(line.tone), ToneRole);
    item->setData(line.field, FieldRole);
    item->setData(line.link, LinkRole);
    if (!line.iconName.isEmpty())
        item->setIcon(icon(line.iconName, line.tone));
    if (line.kind == Kind::Item)
        //: Number of a requirement, its state, its text.
        item->setAccessibleText(tr("%1, %2: %3").arg(line.id, line.state, line.text));
    if (line.kind == Kind::Finding)
        item->setAccessibleText(line.text + u' ' + line.link);
    return item;
}

bool ChecklistModel::load(const Checklist& checklist, ChecklistFilter filter, const QString& keepId)
{
    std::vector<Line> lines = linesOf(checklist, filter, keepId);
    if (lines == m_lines)
        return false;
    m_lines = std::move(lines);
    clear();
    QStandardItem* group = nullptr;
    QStandardItem* item = nullptr;
    for (const Line& line : m_lines) {
        QStandardItem* made = itemFor(line);
        switch (line.kind) {
        case Kind::Group:
            appendRow(group = made);
            break;
        case Kind::Item:
            group->appendRow(item = made);
            break;
        case Kind::Known:
            group->appendRow(made);
            break;
        case Kind::Finding:
            item->appendRow(made);
            break;
        }
    }
    return true;
}

QModelIndex ChecklistModel::indexOf(const QString& id) const
{
    if (id.isEmpty())
        return {};
    const QModelIndexList found =
        match(index(0, 0), IdRole, id, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.value(0);
}

QStringList ChecklistModel::ids() const
{
    QStringList ids;
    for (const Line& line : m_lines) {
        if (line.kind == Kind::Item)
            ids << line.id;
    }
    return ids;
}

QModelIndex ChecklistModel::firstItem() const
{
    return index(0, 0, index(0, 0));
}

} // namespace cmgmedia::ui
