// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/verdict_view.h"

#include "core/diagnosis/diagnosis_report.h"
#include "core/validation/rule.h"
#include "ui/diagnosis/line_button.h"
#include "ui/session/page_id.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/expander.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/state_line.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

Banner::Content bannerOf(const Diagnosis& diagnosis)
{
    const QString sentence = verdictText(diagnosis).translated();
    if (diagnosis.cause)
        return {u"state-blocked"_s, Tone::Bad, sentence, diagnosis.cause->remedy().translated()};
    switch (diagnosis.outcome) {
    case LogOutcome::Succeeded:
    case LogOutcome::Restarting:
        return {u"state-fine"_s, Tone::Good, sentence, {}};
    case LogOutcome::NothingToRead:
        return {u"state-warning"_s, Tone::Caution, sentence, {}};
    case LogOutcome::Failed:
    case LogOutcome::Unfinished:
        break;
    }
    return {u"state-unchecked"_s, Tone::Quiet, sentence, {}};
}

QString certaintyText(const Diagnosis& diagnosis)
{
    const LogCause& cause = *diagnosis.cause;
    QStringList parts{
        labelled(VerdictView::tr("Confidence"), confidenceText(cause.confidence).translated())};
    if (cause.signature)
        parts << proofText(cause.signature->proof).translated();
    parts << labelled(VerdictView::tr("Where it failed"), phaseText(diagnosis.phase).translated());
    if (diagnosis.step)
        parts << labelled(VerdictView::tr("Step"), oneLine(diagnosis.step->name));
    if (cause.repetitions > 1)
        parts << VerdictView::tr("Seen %n time(s)", nullptr, cause.repetitions);
    return parts.join(u" \u00b7 "_s);
}

StateLine* stateLine(const QString& name, PageState state, const QString& sentence)
{
    auto* line = new StateLine(name);
    line->say(state, sentence);
    return line;
}

PageState stateOf(LogNarrowing::Verdict verdict)
{
    switch (verdict) {
    case LogNarrowing::Verdict::Found:
        return PageState::Blocked;
    case LogNarrowing::Verdict::NotFound:
        return PageState::Fine;
    case LogNarrowing::Verdict::NotKnown:
        break;
    }
    return PageState::Unchecked;
}

QString narrowingText(const LogNarrowing& one)
{
    const QString title = ruleText(one.rule->title).translated();
    if (one.verdict == LogNarrowing::Verdict::NotFound)
        return VerdictView::tr("Ruled out: %1").arg(title);
    return one.text.isEmpty() ? title : labelled(title, one.text.translated());
}

QString aboutText(QLatin1StringView about)
{
    if (about == "gateway"_L1)
        return VerdictView::tr("Gateway");
    if (about == "site"_L1)
        return VerdictView::tr("Site code");
    if (about == "role"_L1)
        return VerdictView::tr("Management point behind the gateway");
    if (about == "windows-pe"_L1)
        return VerdictView::tr("Build of Windows PE");
    if (about == "media-password"_L1)
        return VerdictView::tr("Media password");
    return about;
}

QString valuesText(const LogComparison& one)
{
    const auto shown = [](const QString& value) {
        return value.isEmpty() ? VerdictView::tr("Not specified") : oneLine(value);
    };
    //: Something that a log and a medium say: what it is, and what each of them says.
    return VerdictView::tr("%1: log %2, medium %3")
        .arg(aboutText(one.about), shown(one.inLog), shown(one.given));
}

/// A column whose widgets may be replaced at any time.
QVBoxLayout* emptyColumn(QWidget* parent)
{
    auto* column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    return column;
}

} // namespace

VerdictView::VerdictView(QWidget* parent)
    : QWidget(parent), m_banner(new Banner(u"verdict"_s)), m_rest(new QVBoxLayout)
{
    setObjectName(u"verdictView"_s);
    m_rest->setSpacing(space::kHair);
    auto* column = emptyColumn(this);
    column->setSpacing(space::kSmall);
    column->addWidget(m_banner);
    column->addLayout(m_rest);
}

void VerdictView::show(const LogSet& logs, const Diagnosis& diagnosis)
{
    while (QLayoutItem* item = m_rest->takeAt(0)) {
        if (item->widget())
            item->widget()->hide();
        if (item->widget())
            item->widget()->deleteLater(); // one of them may be what was clicked
        delete item;
    }
    m_banner->say(bannerOf(diagnosis));
    if (diagnosis.cause)
        addCause(logs, diagnosis);
    addMedium(diagnosis);
    addLimits(logs, diagnosis);
    addCauses(logs, u"further"_s, tr("Also found (%1)"), diagnosis.further);
    addCauses(logs, u"overcome"_s, tr("Recovered from (%1)"), diagnosis.overcome);
    addComparisons(diagnosis);
    addNoise(diagnosis);
}

QWidget* VerdictView::lineOf(const LogSet& logs, const LogPlace& place)
{
    auto* line = new LineButton(placeText(logs, place), lineText(logs, place));
    connect(line, &QAbstractButton::clicked, this, [this, place] { emit placeChosen(place); });
    return line;
}

void VerdictView::addCause(const LogSet& logs, const Diagnosis& diagnosis)
{
    const LogCause& cause = *diagnosis.cause;
    QWidget* line = lineOf(logs, cause.evidence);
    line->setObjectName(u"evidence"_s);
    auto* label = new QLabel(tr("The line that s&hows it:"));
    label->setBuddy(line);
    auto* row = new QWidget;
    auto* columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->addWidget(label);
    columns->addWidget(line, 1);
    m_rest->addWidget(row);
    auto* certainty = quietLabel(certaintyText(diagnosis));
    certainty->setObjectName(u"certainty"_s);
    auto* second = new QWidget;
    auto* beside = new QHBoxLayout(second);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(space::kSmall);
    beside->addWidget(certainty, 1);
    addPageButtons(cause, beside);
    m_rest->addWidget(second);
}

/// A button a page: the rules that would have prevented it are mended there.
void VerdictView::addPageButtons(const LogCause& cause, QLayout* row)
{
    std::set<PageId> pages;
    for (const QString& id : cause.rules()) {
        const Rule* rule = findRule(id);
        if (!rule || !pages.insert(pageIdOf(rule->field)).second)
            continue;
        const QString title = pageTitle(pageIdOf(rule->field));
        auto* button = new QPushButton(pages.size() == 1 ? tr("Open p&age: %1").arg(title)
                                                         : tr("Open page: %1").arg(title));
        named(button, u"openPage"_s, withoutMnemonic(button->text()));
        button->setToolTip(plainTip(ruleText(rule->title).translated()));
        connect(button, &QPushButton::clicked, this,
                [this, field = rule->field] { emit fieldChosen(field); });
        row->addWidget(button);
    }
}

void VerdictView::addMedium(const Diagnosis& diagnosis)
{
    for (const LogComparison& one : diagnosis.comparisons) {
        if (one.verdict == LogComparison::Verdict::Differs)
            m_rest->addWidget(
                stateLine(u"differs"_s, PageState::Warning, one.sentence.translated()));
    }
    if (const auto verdict = overall(diagnosis.narrowed))
        m_rest->addWidget(stateLine(u"narrowed"_s, stateOf(*verdict),
                                    narrowedText(diagnosis.narrowed).translated()));
}

void VerdictView::addCauses(const LogSet& logs, const QString& name, const QString& title,
                            const std::vector<LogCause>& causes)
{
    if (causes.empty())
        return;
    auto* content = new QWidget;
    auto* column = emptyColumn(content);
    for (const LogCause& cause : causes) {
        column->addWidget(wrappedLabel(cause.sentence().translated()));
        column->addWidget(lineOf(logs, cause.evidence));
    }
    addExpander(name, title.arg(causes.size()), content);
}

void VerdictView::addComparisons(const Diagnosis& diagnosis)
{
    if (diagnosis.comparisons.empty() && diagnosis.narrowed.empty())
        return;
    auto* content = new QWidget;
    auto* column = emptyColumn(content);
    for (const LogNarrowing& one : diagnosis.narrowed)
        column->addWidget(stateLine(u"rule"_s, stateOf(one.verdict), narrowingText(one)));
    for (const LogComparison& one : diagnosis.comparisons) {
        const PageState state = one.verdict == LogComparison::Verdict::Same ? PageState::Fine
                                : one.verdict == LogComparison::Verdict::Differs
                                    ? PageState::Warning
                                    : PageState::Unchecked;
        column->addWidget(stateLine(u"comparison"_s, state, valuesText(one)));
    }
    addExpander(u"compared"_s, tr("Compared with the medium"), content);
}

void VerdictView::addNoise(const Diagnosis& diagnosis)
{
    if (diagnosis.ignored.empty())
        return;
    auto* content = new QWidget;
    auto* column = emptyColumn(content);
    int lines = 0;
    for (const NoiseCount& noise : diagnosis.ignored) {
        lines += noise.lines;
        constexpr qsizetype kLongest = 160;
        //: A line of a log that means nothing: how often it is there, the line, and why it is none.
        column->addWidget(
            wrappedLabel(tr("%1 \u00d7 %2: %3")
                             .arg(noise.lines)
                             .arg(noise.example.left(kLongest), noise.why.translated())));
    }
    addExpander(u"ignored"_s, tr("Looks like an error, but isn't (%1)").arg(lines), content);
}

/// What is not known is said, and not behind a button.
void VerdictView::addLimits(const LogSet& logs, const Diagnosis& diagnosis)
{
    QStringList limits;
    for (const Text& limit : diagnosis.limits)
        limits << limit.translated();
    for (const SkippedFile& file : logs.skipped)
        limits << labelled(oneLine(file.path.section(u'/', -1)), file.why.translated());
    constexpr qsizetype kMost = 4; // more of them are files that are no logs
    for (const QString& limit : limits.mid(0, kMost))
        m_rest->addWidget(stateLine(u"limit"_s, PageState::Unchecked, limit));
    if (limits.size() > kMost)
        m_rest->addWidget(quietLabel(tr("%n more thing(s) couldn't be read or aren't known.",
                                        nullptr, static_cast<int>(limits.size() - kMost))));
}

void VerdictView::addExpander(const QString& name, const QString& title, QWidget* content)
{
    m_rest->addWidget(new Expander(name, title, content));
}

} // namespace cmgmedia::ui
