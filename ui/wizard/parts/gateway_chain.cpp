// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/gateway_chain.h"

#include "core/base/text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/short_tree.h"
#include "ui/widgets/state_line.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

enum ChainColumn { Name, Root, AuthRoot, Ca, Until };

struct StoreLook {
    QString text; ///< short, for a cell
    QIcon icon;
};

StoreLook lookOf(StoreState state)
{
    switch (state) {
    case StoreState::Present:
        //: In a store of the boot image.
        return {GatewayChain::tr("there"), stateIcon(PageState::Fine)};
    case StoreState::Added:
        return {GatewayChain::tr("will be added"), stateIcon(PageState::Fine)};
    case StoreState::NotNeeded:
        return {GatewayChain::tr("not needed"), {}};
    case StoreState::Missing:
        return {GatewayChain::tr("missing"), stateIcon(PageState::Blocked)};
    }
    Q_UNREACHABLE();
}

int columnOf(SystemStore store)
{
    switch (store) {
    case SystemStore::Root:
        return Root;
    case SystemStore::AuthRoot:
        return AuthRoot;
    case SystemStore::Ca:
        return Ca;
    }
    Q_UNREACHABLE();
}

/// A line that a screen reader says whole: cells that stay empty mean nothing to it.
QTreeWidgetItem* itemOf(const ChainLink& link)
{
    auto* item = new QTreeWidgetItem;
    item->setText(Name, link.name);
    item->setIcon(Name, link.isCulprit ? stateIcon(PageState::Blocked)
                                       : icon(u"certificate"_s, Tone::Quiet));
    QStringList spoken{link.name};
    if (link.certificate) {
        item->setText(Until, link.certificate->notAfter.date().toString(Qt::ISODate));
        item->setToolTip(Name, plainTip(link.certificate->subject));
    } else {
        item->setText(Until, GatewayChain::tr("not seen"));
    }
    for (const StorePlace& place : link.places) {
        const StoreLook look = lookOf(place.state);
        item->setText(columnOf(place.store), look.text);
        item->setIcon(columnOf(place.store), look.icon);
        spoken << labelled(storeName(place.store), look.text);
    }
    item->setData(Name, Qt::AccessibleTextRole, commaSeparated(spoken));
    return item;
}

PageState stateOf(GatewayOutlook::Trust trust)
{
    switch (trust) {
    case GatewayOutlook::Trust::Yes:
        return PageState::Fine;
    case GatewayOutlook::Trust::No:
        return PageState::Blocked;
    case GatewayOutlook::Trust::Unknown:
        return PageState::Unchecked;
    case GatewayOutlook::Trust::NotConcerned:
        return PageState::Untouched;
    }
    Q_UNREACHABLE();
}

} // namespace

GatewayChain::GatewayChain(QWidget* parent)
    : Card(parent), m_verdict(new StateLine(u"gatewayVerdict"_s)),
      m_chain(new ShortTree(u"gatewayChain"_s, tr("Chain of the gateway's certificate"),
                            {tr("Certificate"), storeName(SystemStore::Root),
                             storeName(SystemStore::AuthRoot), storeName(SystemStore::Ca),
                             tr("Valid until")}))
{
    m_verdict->setTextFont(strongFont());
    content()->addWidget(m_verdict);
    content()->addWidget(m_chain);
}

void GatewayChain::show(const GatewayOutlook& outlook)
{
    m_verdict->say(stateOf(outlook.trust), outlook.sentence.translated());
    // Without a chain the findings say what is missing.
    setVisible(outlook.trust != GatewayOutlook::Trust::Unknown || !outlook.chain.empty());
    m_chain->setVisible(!outlook.chain.empty());
    if (m_shown && m_shown->chain == outlook.chain)
        return;
    m_shown = outlook;
    // The root on top, as Windows shows a path; the gateway is the innermost.
    QTreeWidgetItem* top = nullptr;
    for (const ChainLink& link : outlook.chain) {
        QTreeWidgetItem* item = itemOf(link);
        if (top)
            item->addChild(top);
        top = item;
    }
    m_chain->setItems(top ? QList{top} : QList<QTreeWidgetItem*>());
}

} // namespace cmgmedia::ui
