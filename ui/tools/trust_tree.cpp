// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/trust_tree.h"

#include "ui/theme/icons.h"
#include "ui/widgets/naming.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

enum TrustColumn { Subject, Issuer, Until, Thumbprint, Fate };
constexpr int kLine = Qt::UserRole; // index into the lines
constexpr int kWidestTrustColumn = 170;
constexpr int kShownDigits = 8; // of a thumbprint; the tooltip and the card have all

QString storeText(SystemStore store, int count)
{
    switch (store) {
    case SystemStore::Root:
        return TrustTree::tr("ROOT: trusted root CAs (%1)").arg(count);
    case SystemStore::AuthRoot:
        return TrustTree::tr("AuthRoot: third-party root CAs (%1)").arg(count);
    case SystemStore::Ca:
        return TrustTree::tr("CA: intermediate CAs (%1)").arg(count);
    }
    Q_UNREACHABLE();
}

QString isoDate(const QDateTime& time)
{
    return time.date().toString(Qt::ISODate);
}

/// The most specific part of a name that stands in full in the tooltip.
QString shortName(const QString& name)
{
    const qsizetype from = name.indexOf(u"CN="_s);
    if (from < 0)
        return name;
    return name.mid(from + 3).section(u',', 0, 0);
}

void showValidity(QTreeWidgetItem& item, const Certificate& certificate, const Clock& clock)
{
    QString until = isoDate(certificate.notAfter);
    if (certificate.notAfter < clock.now)
        until = TrustTree::tr("%1, expired").arg(until);
    else if (certificate.notBefore > clock.now)
        until = TrustTree::tr("%1, not valid yet").arg(until);
    else
        return item.setText(Until, until);
    item.setText(Until, until);
    item.setIcon(Until, icon(u"state-warning"_s, Tone::Caution));
}

void showFate(QTreeWidgetItem& item, TrustFate fate)
{
    item.setText(Fate, fateText(fate));
    if (fate == TrustFate::Stays)
        return;
    QFont font = item.font(Subject);
    font.setStrikeOut(fate == TrustFate::Removed);
    font.setBold(fate == TrustFate::Added);
    item.setFont(Subject, font);
}

QTreeWidgetItem* certificateItem(const TrustLine& line, const Clock& clock)
{
    const Certificate& certificate = line.stored.certificate;
    auto* item = new QTreeWidgetItem;
    item->setText(Subject, certificate.displayName());
    item->setIcon(Subject, icon(u"certificate"_s, Tone::Quiet));
    item->setToolTip(Subject, plainTip(certificate.subject));
    const bool isRoot = certificate.subject == certificate.issuer;
    item->setText(Issuer, isRoot ? TrustTree::tr("itself") : shortName(certificate.issuer));
    item->setToolTip(Issuer, plainTip(certificate.issuer));
    item->setToolTip(Until,
                     TrustTree::tr("%1 to %2")
                         .arg(isoDate(certificate.notBefore), isoDate(certificate.notAfter)));
    item->setText(Thumbprint, certificate.thumbprintText().first(kShownDigits) + u'…');
    item->setToolTip(Thumbprint, certificate.thumbprintText());
    showValidity(*item, certificate, clock);
    showFate(*item, line.fate);
    return item;
}

} // namespace

TrustTree::TrustTree(QWidget* parent)
    : ShortTree(
        u"trust"_s, tr("Trusted certificates"),
        {tr("Certificate"), tr("Issued by"), tr("Valid until"), tr("Thumbprint"), tr("Change")},
        parent)
{
    header()->setMaximumSectionSize(kWidestTrustColumn);
    setTextElideMode(Qt::ElideRight);
    setAcceptDrops(false);
}

QTreeWidgetItem* TrustTree::storeItem(SystemStore store, const Clock& clock) const
{
    auto* item = new QTreeWidgetItem;
    for (int i = 0; i < static_cast<int>(m_lines.size()); ++i) {
        const TrustLine& line = m_lines[static_cast<size_t>(i)];
        if (line.stored.store != store)
            continue;
        QTreeWidgetItem* child = certificateItem(line, clock);
        child->setData(0, kLine, i);
        item->addChild(child);
    }
    item->setText(0, storeText(store, item->childCount()));
    item->setFirstColumnSpanned(true);
    item->setFont(0, strongFont());
    return item;
}

void TrustTree::show(const std::vector<TrustLine>& lines, const Clock& clock)
{
    std::optional<StoredCertificate> chosen;
    if (const TrustLine* line = current())
        chosen = line->stored;
    const bool hadFocus = hasFocus();
    m_lines = lines;
    QList<QTreeWidgetItem*> items;
    for (const SystemStore store : {SystemStore::Root, SystemStore::AuthRoot, SystemStore::Ca})
        items << storeItem(store, clock);
    setItems(items);
    for (QTreeWidgetItem* item : items)
        item->setFirstColumnSpanned(true); // only takes in a tree
    if (chosen)
        choose(*chosen);
    if (hadFocus)
        setFocus();
}

void TrustTree::choose(const StoredCertificate& stored)
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem* store = topLevelItem(i);
        for (int j = 0; j < store->childCount(); ++j) {
            const int line = store->child(j)->data(0, kLine).toInt();
            if (m_lines[static_cast<size_t>(line)].stored == stored)
                setCurrentItem(store->child(j));
        }
    }
}

const TrustLine* TrustTree::current() const
{
    const QTreeWidgetItem* item = currentItem();
    if (!item || !item->parent())
        return nullptr;
    const auto line = static_cast<size_t>(item->data(0, kLine).toInt());
    return line < m_lines.size() ? &m_lines[line] : nullptr;
}

QString fateText(TrustFate fate)
{
    switch (fate) {
    case TrustFate::Stays:
        return {};
    case TrustFate::Added:
        return TrustTree::tr("will be added");
    case TrustFate::Removed:
        return TrustTree::tr("will be removed");
    }
    Q_UNREACHABLE();
}

} // namespace cmgmedia::ui
