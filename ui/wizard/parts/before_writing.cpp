// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/before_writing.h"

#include "ui/session/page_id.h"
#include "ui/theme/icons.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/naming.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

PageState answerState(MediumAnswer::Kind kind)
{
    switch (kind) {
    case MediumAnswer::Kind::Fine:
        return PageState::Fine;
    case MediumAnswer::Kind::Broken:
        return PageState::Blocked;
    case MediumAnswer::Kind::Unknown:
        return PageState::Unchecked;
    case MediumAnswer::Kind::NotConcerned:
        return PageState::Untouched;
    }
    Q_UNREACHABLE();
}

BeforeWriting::BeforeWriting(QWidget* parent) : Card(parent)
{
    named(this, u"beforeWriting"_s, tr("Before you write"));
}

void BeforeWriting::show(const MediumVerdict& verdict)
{
    if (m_shown == verdict)
        return;
    m_shown = verdict;
    if (m_rows) {
        m_rows->setParent(nullptr);
        m_rows->deleteLater(); // one of its buttons may just have been clicked
    }
    m_rows = new QWidget;
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    content()->addWidget(m_rows);
    addRow(u"start"_s, verdict.start, tr("Will a PC start it?"));
    addRow(u"trust"_s, verdict.trust, tr("Will Windows PE trust the gateway?"));
    int number = 0;
    for (const MediumAnswer& unseen : verdict.unseen)
        addRow(u"unseen%1"_s.arg(++number), unseen, tr("Couldn't be checked"));
}

QWidget* BeforeWriting::wayOut() const
{
    const bool isTrust = m_shown && m_shown->start.kind != MediumAnswer::Kind::Broken
                         && m_shown->trust.kind == MediumAnswer::Kind::Broken;
    return isTrust ? findChild<QPushButton*>(u"trustGoTo"_s) : findChild<QPushButton*>();
}

void BeforeWriting::addRow(const QString& name, const MediumAnswer& answer, const QString& head)
{
    const QString sentence = answer.sentence.translated();
    const QString remedy = answer.remedy.translated();
    auto* line = new QWidget;
    named(line, name + u"Answer"_s, QStringList{head, sentence, remedy}.join(u' ').trimmed());
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kMedium);
    row->addWidget(new IconLabel(stateIcon(answerState(answer.kind)), kIconSize), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::kHair);
    QLabel* title = wrappedLabel(head);
    title->setFont(strongFont());
    words->addWidget(title);
    words->addWidget(quietLabel(sentence));
    if (!remedy.isEmpty())
        words->addWidget(wrappedLabel(remedy));
    row->addLayout(words, 1);
    if (answer.isOpen()) {
        //: The page of the wizard where something is mended.
        auto* go = new QPushButton(tr("Go to %1").arg(pageTitle(pageIdOf(answer.field))));
        named(go, name + u"GoTo"_s, go->text() + u": "_s + head);
        row->addWidget(go, 0, Qt::AlignTop);
        connect(go, &QPushButton::clicked, this,
                [this, field = answer.field] { emit fieldChosen(field); });
    }
    m_rows->layout()->addWidget(line);
}

} // namespace cmgmedia::ui
