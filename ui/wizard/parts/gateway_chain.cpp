// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/gateway_chain.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/chain_picture.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/short_tree.h"
#include "ui/widgets/state_line.h"
#include "ui/wizard/parts/trust_path.h"

#include <QPushButton>
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
        return {GatewayChain::tr("In boot image"), stateIcon(PageState::Fine)};
    case StoreState::Added:
        return {GatewayChain::tr("Will be added"), stateIcon(PageState::Fine)};
    case StoreState::NotNeeded:
        return {GatewayChain::tr("Not needed"), {}};
    case StoreState::Sent:
        //: An intermediate CA that only the gateway has.
        return {GatewayChain::tr("Sent by gateway"), stateIcon(PageState::Warning)};
    case StoreState::Missing:
        return {GatewayChain::tr("Missing"), stateIcon(PageState::Blocked)};
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
        item->setText(Until, shortDay(link.certificate->notAfter.date()));
        item->setToolTip(Name, plainTip(link.certificate->subject));
    } else {
        item->setText(Until, GatewayChain::tr("Not found"));
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
      m_picture(new ChainPicture(u"trustPath"_s, tr("Path from the PC to the gateway"))),
      m_chain(new ShortTree(u"gatewayChain"_s, tr("Gateway certificate chain"),
                            {tr("Certificate"), storeName(SystemStore::Root),
                             storeName(SystemStore::AuthRoot), storeName(SystemStore::Ca),
                             tr("Valid until")})),
      m_asked(quietLabel({}))
{
    m_verdict->setTextFont(strongFont());
    m_asked->setObjectName(u"gatewayAsked"_s);
    content()->addWidget(m_verdict);
    content()->addWidget(m_asked);
    content()->addWidget(m_picture);
    content()->addWidget(m_chain);
    auto* save = new QPushButton(icon(u"file"_s), tr("Save the &picture…"));
    content()->addWidget(named(save, u"savePicture"_s, withoutMnemonic(save->text())), 0,
                         Qt::AlignLeading);
    connect(save, &QPushButton::clicked, this, &GatewayChain::saveRequested);
    connect(m_picture, &ChainPicture::dropped, this, [this](const QStringList& paths) {
        for (const QString& path : paths)
            emit dropped(path);
    });
}

void GatewayChain::show(const MediumVerdict& verdict, const GatewayOutlook& outlook)
{
    m_verdict->say(stateOf(outlook.trust), outlook.sentence.translated());
    m_asked->setVisible(outlook.asked.isValid());
    m_asked->setText(tr("This is the chain that the gateway sent when it was asked on %1.")
                         .arg(moment(outlook.asked)));
    m_picture->show(trustPath(verdict, outlook));
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
