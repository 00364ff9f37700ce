// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/verdict_table.h"

#include "core/base/text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/naming.h"

#include <QFrame>
#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr int kColumns = 3;

using Kind = Verdict::Kind;

/// What needs doing comes first.
int order(const Finding& finding)
{
    switch (finding.verdict.kind) {
    case Kind::Violated:
        return -static_cast<int>(finding.rule->severity);
    case Kind::Unchecked:
        return 1;
    case Kind::Fine:
        return 2;
    case Kind::NotApplicable:
        return 3;
    }
    Q_UNREACHABLE();
}

QIcon iconOf(const Finding& finding)
{
    const Severity severity = finding.rule->severity;
    switch (finding.verdict.kind) {
    case Kind::Violated:
        return icon(severityIcon(severity), severityTone(severity));
    case Kind::Unchecked:
        return stateIcon(PageState::Unchecked);
    case Kind::Fine:
        return stateIcon(PageState::Fine);
    case Kind::NotApplicable:
        return stateIcon(PageState::Untouched);
    }
    Q_UNREACHABLE();
}

QString resultOf(const Finding& finding)
{
    switch (finding.verdict.kind) {
    case Kind::Violated:
        return severityWord(finding.rule->severity);
    case Kind::Unchecked:
        return VerdictTable::tr("Not checked");
    case Kind::Fine:
        return VerdictTable::tr("Passed");
    case Kind::NotApplicable:
        return VerdictTable::tr("Not applicable");
    }
    Q_UNREACHABLE();
}

QFrame* thinLine()
{
    auto* line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

QLabel* oneLine(QLabel* label)
{
    label->setWordWrap(false);
    return label;
}

} // namespace

VerdictTable::VerdictTable(QWidget* parent) : Card(parent), m_summary(wrappedLabel({}))
{
    named(this, u"verdicts"_s, tr("Every check and its result"));
    m_summary->setObjectName(u"verdictSummary"_s);
    m_summary->setFont(strongFont());
    content()->addWidget(m_summary);
}

void VerdictTable::show(const std::vector<Finding>& findings)
{
    const auto same = [](const Finding& one, const Finding& other) {
        return one.rule == other.rule && one.verdict == other.verdict;
    };
    if (m_table && std::ranges::equal(findings, m_shown, same))
        return;
    m_shown = findings;
    std::vector<Finding> sorted = findings;
    std::ranges::stable_sort(sorted, {}, order);
    m_rows.clear();
    delete m_table;
    m_table = new QWidget;
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::kMedium);
    m_grid->setVerticalSpacing(space::kHair);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(quietLabel(tr("Check")), 0, 1);
    m_grid->addWidget(oneLine(new QuietLabel(tr("Result"))), 0, 2);
    for (const Finding& finding : sorted)
        addRow(finding);
    content()->addWidget(m_table);
    m_summary->setText(summary());
}

void VerdictTable::addRow(const Finding& finding)
{
    const bool passed = finding.verdict.kind == Kind::Fine;
    const Text said = passed ? passedText(*finding.rule) : ruleText(finding.rule->title);
    const Row row{finding.rule->id, said.translated(), resultOf(finding),
                  detailOf(finding).translated()};
    const int line = m_grid->rowCount();
    m_grid->addWidget(thinLine(), line, 0, 1, kColumns);
    m_grid->addWidget(new IconLabel(iconOf(finding), kIconSize), line + 1, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(space::kHair);
    QLabel* title = wrappedLabel(row.title);
    named(title, u"verdict-"_s + row.ruleId, labelled(row.title, row.result));
    texts->addWidget(title);
    if (!row.text.isEmpty())
        texts->addWidget(quietLabel(row.text));
    const bool violated = finding.verdict.kind == Kind::Violated;
    if (violated) {
        title->setFont(strongFont());
        texts->addWidget(sourceLink(referenceText(*finding.rule->reference).translated(),
                                    QString::fromUtf8(finding.rule->reference->url)));
    }
    m_grid->addLayout(texts, line + 1, 1);
    QLabel* result = violated ? wrappedLabel(row.result) : quietLabel(row.result);
    m_grid->addWidget(oneLine(result), line + 1, 2, Qt::AlignTop);
    m_rows.push_back(row);
}

QString VerdictTable::summary() const
{
    const auto count = [this](Kind kind) {
        return std::ranges::count_if(
            m_shown, [kind](const Finding& finding) { return finding.verdict.kind == kind; });
    };
    return tr("Problems: %1. Passed: %2. Couldn't be checked: %3. Doesn't apply: %4.")
        .arg(count(Kind::Violated))
        .arg(count(Kind::Fine))
        .arg(count(Kind::Unchecked))
        .arg(count(Kind::NotApplicable));
}

} // namespace cmgmedia::ui
