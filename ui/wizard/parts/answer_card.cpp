// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/answer_card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/naming.h"

#include <QButtonGroup>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QSettings>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr auto kNameKey = "checklist/name"_L1;
constexpr int kNotAnswered = 100; // beside the numbers of AnswerKind

QLineEdit* labelledEdit(QHBoxLayout* row, const QString& name, const QString& text)
{
    auto* edit = named(new QLineEdit, name, withoutMnemonic(text));
    auto* label = new QLabel(text);
    label->setBuddy(edit);
    row->addWidget(label);
    row->addWidget(edit, 1);
    return edit;
}

} // namespace

AnswerCard::AnswerCard(QWidget* parent)
    : Card(parent), m_text(wrappedLabel({})), m_source(new QLabel), m_hint(quietLabel({})),
      m_controls(new QWidget), m_choices(new QButtonGroup(this))
{
    named(this, u"answer"_s, tr("Answer"));
    m_text->setObjectName(u"answerText"_s);
    m_text->setFont(strongFont());
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_text->setMinimumHeight(2 * QFontMetrics(strongFont()).lineSpacing());
    m_source->setWordWrap(true);
    m_source->setFocusPolicy(Qt::StrongFocus);
    m_source->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    named(m_source, u"answerSource"_s, tr("Source"));
    connect(m_source, &QLabel::linkActivated, this,
            [](const QString& url) { QDesktopServices::openUrl(QUrl(url)); });
    m_hint->setObjectName(u"answerHint"_s);
    auto* column = new QVBoxLayout(m_controls);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addLayout(makeChoices());
    column->addLayout(makeFields());
    content()->setSpacing(space::kHair);
    content()->addWidget(m_text);
    content()->addWidget(m_source);
    content()->addSpacing(space::kHair);
    content()->addWidget(m_controls);
    content()->addWidget(m_hint);
}

QLayout* AnswerCard::makeChoices()
{
    auto* row = new FlowLayout(space::kLarge);
    const auto add = [&](int id, const QString& name, const QString& text) {
        auto* button = named(new QRadioButton(text), name, withoutMnemonic(text));
        m_choices->addButton(button, id);
        row->addWidget(button);
    };
    add(static_cast<int>(AnswerKind::Yes), u"answerYes"_s, tr("&Yes"));
    add(static_cast<int>(AnswerKind::No), u"answerNo"_s, tr("N&o"));
    add(static_cast<int>(AnswerKind::NotApplicable), u"answerNotApplicable"_s,
        tr("Doe&s not apply"));
    add(kNotAnswered, u"answerNone"_s, tr("Not ans&wered"));
    connect(m_choices, &QButtonGroup::idClicked, this, &AnswerCard::choose);
    return row;
}

QLayout* AnswerCard::makeFields()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    m_name = labelledEdit(row, u"answerName"_s, tr("Yo&ur name or initials"));
    m_name->setText(QSettings().value(kNameKey).toString());
    m_note = labelledEdit(row, u"answerNote"_s, tr("Not&e"));
    connect(m_name, &QLineEdit::textEdited, this, &AnswerCard::refresh);
    connect(m_name, &QLineEdit::editingFinished, this, &AnswerCard::keepName);
    connect(m_note, &QLineEdit::editingFinished, this, [this] {
        if (m_answer && m_answer->note != m_note->text().trimmed())
            send();
    });
    return row;
}

void AnswerCard::load(const ChecklistEntry* entry, const QDate& today)
{
    m_today = today;
    setVisible(entry != nullptr);
    if (!entry)
        return;
    const bool isOther = m_id != entry->item->id;
    m_id = entry->item->id;
    m_answer = entry->answer;
    m_outweighed = entry->answer && entry->state == ItemState::Violated;
    const bool isDecided =
        entry->state == ItemState::Fine || entry->state == ItemState::NotApplicable;
    m_canAnswer = !isDecided && (entry->item->ways.ask || entry->item->ways.live);
    m_isForGateway = m_canAnswer && !entry->asked.isValid() && entry->item->isServedByGateway();
    m_text->setText(m_id + u"  "_s + itemText(entry->item->text));
    m_source->setText(u"<a href=\"%1\">%2</a>"_s.arg(
        QString::fromUtf8(entry->item->reference->url).toHtmlEscaped(),
        tr("Source: %1").arg(referenceText(*entry->item->reference).translated()).toHtmlEscaped()));
    m_source->setAccessibleName(
        tr("Source: %1").arg(referenceText(*entry->item->reference).translated()));
    m_choices->button(m_answer ? static_cast<int>(m_answer->kind) : kNotAnswered)->setChecked(true);
    if (isOther || !m_note->hasFocus())
        m_note->setText(m_answer ? m_answer->note : QString());
    refresh();
}

void AnswerCard::refresh()
{
    const bool hasName = !m_name->text().trimmed().isEmpty();
    // Off and not hidden: nothing jumps while somebody walks down the list.
    for (QAbstractButton* button : m_choices->buttons())
        button->setEnabled(hasName && (m_canAnswer || m_answer));
    m_note->setEnabled(hasName && m_answer);
    QString hint;
    if (!m_canAnswer && !m_answer)
        hint = tr("No answer needed: checked automatically or for information only.");
    else if (!hasName)
        hint = tr("Enter your name or initials to answer.");
    else if (m_outweighed)
        hint = tr("An automatic check found a problem and overrides this answer.");
    else if (m_answer)
        //: Who answered, and on which day.
        hint = tr("Answered by %1 on %2.").arg(m_answer->who, m_answer->date);
    else if (m_isForGateway)
        hint = tr("The gateway can answer this: select Ask the gateway now.");
    m_hint->setText(hint);
}

void AnswerCard::choose(int choice)
{
    if (choice == kNotAnswered) {
        if (m_answer)
            emit answered(m_id, std::nullopt);
        return;
    }
    keepName();
    send();
}

void AnswerCard::send()
{
    emit answered(m_id, Answer{.kind = static_cast<AnswerKind>(m_choices->checkedId()),
                               .who = m_name->text().trimmed(),
                               .date = m_today.toString(Qt::ISODate),
                               .note = m_note->text().trimmed()});
}

void AnswerCard::keepName()
{
    QSettings().setValue(kNameKey, m_name->text().trimmed());
}

} // namespace cmgmedia::ui
