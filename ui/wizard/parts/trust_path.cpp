// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/trust_path.h"

#include "ui/wizard/parts/before_writing.h"

#include <QCoreApplication>

#include <algorithm>

namespace cmgmedia::ui {

namespace {

struct PathText {
    Q_DECLARE_TR_FUNCTIONS(TrustPath)
};

using Trust = GatewayOutlook::Trust;

ChainNode pcNode()
{
    //: Windows PE runs on it.
    return {PathText::tr("PC"), PathText::tr("starts the medium"), PageState::Fine};
}

ChainNode secureBootNode(const MediumAnswer& answer)
{
    return {PathText::tr("Secure Boot"), answer.sentence.translated(), answerState(answer.kind)};
}

ChainNode bootImageNode(const MediumAnswer& start)
{
    const QString title = PathText::tr("Boot image");
    switch (start.kind) {
    case MediumAnswer::Kind::Fine:
        return {title, PathText::tr("starts"), PageState::Fine};
    case MediumAnswer::Kind::Broken:
        return {title, PathText::tr("doesn't start"), PageState::Blocked};
    case MediumAnswer::Kind::Unknown:
    case MediumAnswer::Kind::NotConcerned:
        break;
    }
    return {title, PathText::tr("not known whether it starts"), PageState::Unchecked};
}

bool isIn(const ChainLink& link, StoreState state)
{
    return std::ranges::any_of(link.places,
                               [state](const StorePlace& one) { return one.state == state; });
}

QString caTitle(const ChainLink& link)
{
    if (!link.certificate)
        return PathText::tr("Missing CA");
    return link.certificate->kind == CertificateKind::Root ? PathText::tr("Root CA")
                                                           : PathText::tr("Issuing CA");
}

/// A CA that has to be in the boot image.
ChainNode caNode(const ChainLink& link)
{
    const QString title = caTitle(link);
    const bool isThere = isIn(link, StoreState::Present);
    if (isIn(link, StoreState::Sent))
        //: A certificate that is not in the boot image, but that the gateway sends.
        return {title, PathText::tr("%1, only sent by the gateway").arg(link.name),
                PageState::Warning};
    if (!link.certificate || (!isThere && !isIn(link, StoreState::Added)))
        //: A certificate that is not in the boot image.
        return {title, PathText::tr("Missing: %1. Drop its certificate here.").arg(link.name),
                PageState::Blocked, true};
    if (link.isCulprit)
        return {title, link.name, PageState::Blocked};
    if (isThere)
        return {title, link.name, PageState::Fine};
    //: A certificate that the build puts into the boot image.
    return {title, PathText::tr("%1, will be added").arg(link.name), PageState::Fine};
}

ChainNode gatewayNode(const GatewayOutlook& outlook)
{
    const ChainLink& link = outlook.chain.front();
    const bool isBad = link.isCulprit || outlook.trust == Trust::No;
    const PageState known = outlook.trust == Trust::Yes ? PageState::Fine : PageState::Unchecked;
    return {PathText::tr("Gateway"), link.name, isBad ? PageState::Blocked : known};
}

/// Nobody gave the certificate of the gateway, so nobody knows what leads to it.
void addUnknown(std::vector<ChainNode>& nodes)
{
    nodes.push_back({PathText::tr("CAs"), PathText::tr("not known"), PageState::Unchecked});
    nodes.push_back({PathText::tr("Gateway"), PathText::tr("Drop its server certificate here."),
                     PageState::Unchecked, true});
}

} // namespace

std::vector<ChainNode> trustPath(const MediumVerdict& verdict, const GatewayOutlook& outlook)
{
    std::vector<ChainNode> nodes{pcNode()};
    if (verdict.secureBoot)
        nodes.push_back(secureBootNode(*verdict.secureBoot));
    nodes.push_back(bootImageNode(verdict.start));
    if (outlook.trust == Trust::NotConcerned)
        return nodes;
    if (outlook.chain.empty()) {
        addUnknown(nodes);
        return nodes;
    }
    for (auto link = outlook.chain.rbegin(); link + 1 != outlook.chain.rend(); ++link)
        nodes.push_back(caNode(*link));
    nodes.push_back(gatewayNode(outlook));
    return nodes;
}

} // namespace cmgmedia::ui
