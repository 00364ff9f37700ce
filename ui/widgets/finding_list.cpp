// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/finding_list.h"

#include "core/base/text.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/naming.h"

#include <QDesktopServices>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

using Line = FindingList::Line;

Line uncheckedLine(const Verdict& verdict)
{
    return {.icon = u"state-unchecked"_s,
            .tone = static_cast<int>(Tone::Quiet),
            .head = FindingList::tr("Couldn't be checked"),
            .text = verdict.text.translated(),
            .source = {},
            .url = {},
            .ruleId = {}};
}

Line errorLine(const Error& error)
{
    return {.icon = u"state-blocked"_s,
            .tone = static_cast<int>(Tone::Bad),
            .head = FindingList::tr("Couldn't be read"),
            .text = describe(error).translated(),
            .source = {},
            .url = {},
            .ruleId = {}};
}

} // namespace

FindingList::FindingList(Session& session, std::vector<Field> fields, QWidget* parent)
    : QWidget(parent), m_session(session), m_fields(std::move(fields)),
      m_rows(new QVBoxLayout(this))
{
    named(this, u"findings"_s, tr("Findings"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::kHair + 2);
    connect(&session, &Session::checked, this, &FindingList::refresh);
    refresh();
}

void FindingList::refresh()
{
    std::vector<Line> now = linesNow();
    setVisible(!now.empty());
    if (now == m_lines)
        return;
    m_lines = std::move(now);
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Line& line : m_lines)
        m_rows->addWidget(findingCard(line));
    orderLinks();
}

/// What is made late comes last under the Tab key; links come after what stands above them.
void FindingList::orderLinks()
{
    QWidget* before = this;
    do {
        before = before->previousInFocusChain();
    } while (before != this && (before->focusPolicy() & Qt::TabFocus) == 0);
    for (QLabel* link : findChildren<QLabel*>(u"why"_s)) {
        setTabOrder(before, link);
        before = link;
    }
}

std::vector<Line> FindingList::linesNow() const
{
    std::vector<Line> lines;
    for (const Field field : m_fields) {
        const Error* error = m_session.examination().errorOf(field);
        // A password that is missing or wrong is asked for, not complained about.
        const bool asked = field == Field::Source
                           && m_session.examination().mediumState() != MediumState::Unreadable;
        if (error && !asked)
            lines.push_back(errorLine(*error));
    }
    const MediumState medium = m_session.examination().mediumState();
    // Where the medium is asked for, it need not be said that without it nothing is known.
    const bool asksForMedium = std::ranges::find(m_fields, Field::Source) != m_fields.end();
    const bool hasMedium =
        asksForMedium ? medium == MediumState::Open : medium != MediumState::None;
    std::vector<Verdict> unchecked; // rules that lack the same thing say so once
    for (const Finding& finding : m_session.examination().findings(m_fields)) {
        if (finding.verdict.kind == Verdict::Kind::Violated) {
            lines.push_back(violationLine(finding));
            continue;
        }
        // Nothing was opened yet, so all of it would say the same.
        const bool told = std::ranges::find(unchecked, finding.verdict) != unchecked.end();
        if (!hasMedium || told)
            continue;
        unchecked.push_back(finding.verdict);
        const Line line = uncheckedLine(finding.verdict);
        const auto says = [&line](const FindingList* earlier) {
            return std::ranges::find(earlier->m_lines, line) != earlier->m_lines.end();
        };
        if (std::ranges::none_of(m_earlier, says))
            lines.push_back(line);
    }
    return lines;
}

FindingList::Line violationLine(const Finding& finding)
{
    const Rule& rule = *finding.rule;
    return {.icon = severityIcon(rule.severity),
            .tone = static_cast<int>(severityTone(rule.severity)),
            .head = labelled(severityWord(rule.severity), ruleText(rule.title).translated()),
            .text = detailOf(finding).translated(),
            .source = referenceText(*rule.reference).translated(),
            .url = QString::fromUtf8(rule.reference->url),
            .ruleId = rule.id};
}

QWidget* findingCard(const FindingList::Line& line)
{
    auto* card = new Card;
    named(card, line.ruleId.isEmpty() ? u"finding"_s : u"finding-"_s + line.ruleId,
          line.head + u". "_s + line.text);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kMedium);
    row->addWidget(new IconLabel(icon(line.icon, static_cast<Tone>(line.tone)), kIconSize), 0,
                   Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(space::kHair);
    QLabel* head = wrappedLabel(line.head);
    head->setFont(strongFont());
    texts->addWidget(head);
    texts->addWidget(quietLabel(line.text));
    if (!line.url.isEmpty())
        texts->addWidget(sourceLink(line.source, line.url));
    row->addLayout(texts, 1);
    card->content()->addLayout(row);
    return card;
}

QString severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Blocker:
        return u"state-blocked"_s;
    case Severity::Warning:
        return u"state-warning"_s;
    case Severity::Note:
        return u"note"_s;
    }
    Q_UNREACHABLE();
}

Tone severityTone(Severity severity)
{
    switch (severity) {
    case Severity::Blocker:
        return Tone::Bad;
    case Severity::Warning:
        return Tone::Caution;
    case Severity::Note:
        return Tone::Quiet;
    }
    Q_UNREACHABLE();
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Blocker:
        return FindingList::tr("Blocker");
    case Severity::Warning:
        return FindingList::tr("Warning");
    case Severity::Note:
        //: The mildest kind of finding.
        return FindingList::tr("Note");
    }
    Q_UNREACHABLE();
}

QLabel* sourceLink(const QString& title, const QString& url)
{
    auto* link = new QLabel(u"<a href=\"%1\">%2</a>"_s.arg(
        url.toHtmlEscaped(),
        //: A link to where a rule is written down.
        FindingList::tr("Learn more: %1").arg(title).toHtmlEscaped()));
    named(link, u"why"_s, FindingList::tr("Learn more: %1").arg(title));
    link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    link->setFocusPolicy(Qt::StrongFocus);
    link->setWordWrap(true);
    link->setToolTip(plainTip(url));
    QObject::connect(link, &QLabel::linkActivated, link,
                     [](const QString& target) { QDesktopServices::openUrl(QUrl(target)); });
    return link;
}

} // namespace cmgmedia::ui
