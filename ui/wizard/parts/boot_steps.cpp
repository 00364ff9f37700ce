// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/boot_steps.h"

#include "core/base/text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/short_tree.h"
#include "ui/widgets/state_line.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

enum StepColumn { Step, Seen, Screen };

PageState stateOf(BootLinkState state)
{
    switch (state) {
    case BootLinkState::Fine:
        return PageState::Fine;
    case BootLinkState::Broken:
        return PageState::Blocked;
    case BootLinkState::Unknown:
        return PageState::Unchecked;
    }
    Q_UNREACHABLE();
}

QString wordOf(BootLinkState state)
{
    switch (state) {
    case BootLinkState::Fine:
        return BootSteps::tr("OK");
    case BootLinkState::Broken:
        return BootSteps::tr("fails");
    case BootLinkState::Unknown:
        return BootSteps::tr("not known");
    }
    Q_UNREACHABLE();
}

/// A line that a screen reader says whole.
QTreeWidgetItem* itemOf(const BootLink& link)
{
    auto* item = new QTreeWidgetItem(
        {stepName(link.step).translated(), link.seen.translated(), link.screen.translated()});
    item->setIcon(Step, stateIcon(stateOf(link.state)));
    item->setToolTip(Seen, plainTip(link.seen.translated()));
    QStringList spoken{labelled(item->text(Step), wordOf(link.state)), item->text(Seen)};
    if (!link.screen.isEmpty())
        spoken << item->text(Screen);
    item->setData(Step, Qt::AccessibleTextRole, commaSeparated(spoken));
    return item;
}

} // namespace

BootSteps::BootSteps(QWidget* parent)
    : Card(parent), m_verdict(new StateLine(u"startVerdict"_s)),
      m_steps(new ShortTree(u"startSteps"_s, tr("Steps of starting"),
                            {tr("Step"), tr("Finding"), tr("What the PC shows")})),
      m_bios(new StateLine(u"startBios"_s))
{
    m_steps->header()->setSectionResizeMode(Step, QHeaderView::ResizeToContents);
    m_steps->header()->setSectionResizeMode(Seen, QHeaderView::Stretch);
    m_verdict->setTextFont(strongFont());
    content()->addWidget(m_verdict);
    content()->addWidget(m_steps);
    content()->addWidget(m_bios);
}

void BootSteps::show(const BootFacts& start, const MediumAnswer& answer)
{
    const BootChain own = ownBootChain(start);
    m_verdict->say(answer.kind == MediumAnswer::Kind::Broken ? PageState::Blocked
                   : answer.isOpen()                         ? PageState::Unchecked
                                                             : PageState::Fine,
                   answer.sentence.translated());
    const BootChain bios = bootChain(start, BootFirmware::Bios);
    // UEFI is what it is for.
    m_bios->say(
        bios.broken() ? PageState::Warning : stateOf(bios.state()),
        labelled(firmwareName(bios.firmware).translated(), chainSentence(bios).translated()));
    m_bios->setVisible(own.firmware != BootFirmware::Bios);
    if (m_shown == own)
        return;
    m_shown = own;
    QList<QTreeWidgetItem*> items;
    for (const BootLink& link : own.links)
        items << itemOf(link);
    m_steps->setColumnHidden(Screen, own.broken() == nullptr);
    m_steps->setItems(items);
}

} // namespace cmgmedia::ui
