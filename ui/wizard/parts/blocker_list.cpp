// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/blocker_list.h"

#include "core/base/text.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/naming.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

/// Of setting a blocker aside.
QString consequence()
{
    return BlockerList::tr("The medium probably won't work. This is recorded in the report.");
}

} // namespace

BlockerList::BlockerList(Session& session, Ticks ticks, QWidget* parent)
    : QWidget(parent), m_session(session), m_ticks(ticks), m_rows(new QVBoxLayout(this))
{
    named(this, u"blockers"_s, tr("Problems that stop you from creating the medium"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::kSmall);
    hide();
}

std::vector<BlockerList::Blocker> BlockerList::blockersNow(const QStringList& toldElsewhere) const
{
    std::vector<Blocker> blockers;
    if (m_session.examination().mediumState() == MediumState::None)
        blockers.push_back(
            {.ruleId = {},
             .title = tr("No boot medium is chosen"),
             .text = tr("Everything starts with the boot medium from your console.")});
    for (const GatherError& unreadable : m_session.examination().gathered.errors)
        blockers.push_back({.ruleId = {},
                            .title = tr("Couldn't be read"),
                            .text = describe(unreadable.error).translated(),
                            .field = unreadable.field});
    const QStringList& allowed = m_session.choices().allowed();
    const bool all = m_ticks == Ticks::InSpiteOf;
    for (const Finding& finding :
         m_session.examination().result.blockers(all ? QStringList() : allowed)) {
        const Rule& rule = *finding.rule;
        if (toldElsewhere.contains(rule.id))
            continue;
        blockers.push_back({.ruleId = rule.id,
                            .title = ruleText(rule.title).translated(),
                            .text = detailOf(finding).translated(),
                            .field = rule.field,
                            .allowed = allowed.contains(rule.id)});
    }
    return blockers;
}

void BlockerList::load(const QStringList& toldElsewhere)
{
    std::vector<Blocker> blockers = blockersNow(toldElsewhere);
    setVisible(!blockers.empty());
    if (blockers == m_blockers)
        return;
    // Ticking one must not take the tick box from under the cursor.
    std::vector<Blocker> ticksAside = m_blockers;
    for (size_t i = 0; i < std::min(ticksAside.size(), blockers.size()); ++i)
        ticksAside[i].allowed = blockers[i].allowed;
    const bool onlyTicks = ticksAside == blockers;
    m_blockers = std::move(blockers);
    if (onlyTicks) {
        for (const Blocker& blocker : m_blockers) {
            if (auto* tick = findChild<QCheckBox*>(u"allow-"_s + blocker.ruleId))
                tick->setChecked(blocker.allowed);
        }
        return;
    }
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater(); // one of them may just have been clicked
        delete item;
    }
    for (const Blocker& blocker : m_blockers)
        show(blocker);
}

void BlockerList::show(const Blocker& blocker)
{
    auto* card = new Card;
    named(card, u"blocker-"_s + blocker.ruleId, blocker.title + u". "_s + blocker.text);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kMedium);
    row->addWidget(new IconLabel(icon(u"state-blocked"_s, Tone::Bad), kIconSize), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::kHair);
    QLabel* title = wrappedLabel(tr("Blocker: %1").arg(blocker.title));
    title->setFont(strongFont());
    column->addWidget(title);
    column->addWidget(quietLabel(blocker.text));
    auto* ways = new QHBoxLayout;
    const bool isFirst = &blocker == m_blockers.data();
    //: The page of the wizard where something is mended.
    const QString goText = isFirst ? tr("&Go to %1") : tr("Go to %1");
    auto* go = new QPushButton(goText.arg(pageTitle(pageIdOf(blocker.field))));
    named(go, u"goTo-"_s + blocker.ruleId, labelled(withoutMnemonic(go->text()), blocker.title));
    connect(go, &QPushButton::clicked, this,
            [this, field = blocker.field] { emit fieldChosen(field); });
    ways->addWidget(go);
    if (m_ticks == Ticks::InSpiteOf && !blocker.ruleId.isEmpty()) {
        ways->addSpacing(space::kMedium);
        ways->addWidget(tickFor(blocker));
    }
    ways->addStretch();
    column->addSpacing(space::kHair);
    column->addLayout(ways);
    if (m_ticks == Ticks::InSpiteOf && !blocker.ruleId.isEmpty())
        column->addWidget(quietLabel(consequence()));
    row->addLayout(column, 1);
    card->content()->addLayout(row);
    m_rows->addWidget(card);
}

QWidget* BlockerList::tickFor(const Blocker& blocker)
{
    const bool isFirst = &blocker == m_blockers.data();
    auto* tick = new QCheckBox(isFirst ? tr("Cre&ate anyway") : tr("Create anyway"));
    named(tick, u"allow-"_s + blocker.ruleId,
          labelled(withoutMnemonic(tick->text()), blocker.title));
    tick->setAccessibleDescription(consequence());
    tick->setChecked(blocker.allowed);
    connect(tick, &QCheckBox::clicked, this, [this, id = blocker.ruleId](bool on) {
        QStringList allowed = m_session.choices().allowed();
        allowed.removeAll(id);
        if (on)
            allowed << id;
        m_session.choices().setAllowed(allowed);
    });
    return tick;
}

} // namespace cmgmedia::ui
