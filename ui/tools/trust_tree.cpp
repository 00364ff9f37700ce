// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/trust_tree.h"

#include "core/base/language.h"
#include "ui/theme/icons.h"
#include "ui/widgets/naming.h"

#include <QHeaderView>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

enum TrustColumn { Subject, Issuer, Until, Thumbprint, State };
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

/// In a word; flawText() says what to do.
QString flawWord(StoreFlaw flaw)
{
    switch (flaw) {
    case StoreFlaw::Disallowed:
        return TrustTree::tr("disallowed");
    case StoreFlaw::Expired:
        return TrustTree::tr("expired");
    case StoreFlaw::NotYetValid:
        return TrustTree::tr("not valid yet");
    case StoreFlaw::IntermediateAmongRoots:
        return TrustTree::tr("intermediate CA");
    case StoreFlaw::RootAmongIntermediates:
        return TrustTree::tr("root CA");
    case StoreFlaw::NoCa:
        return TrustTree::tr("not a CA");
    }
    Q_UNREACHABLE();
}

void mark(QTreeWidgetItem& item, const QString& word, const QString& why)
{
    item.setIcon(Subject, icon(u"state-warning"_s, Tone::Caution));
    item.setText(State, word);
    item.setToolTip(State, plainTip(why));
    item.setData(Subject, Qt::AccessibleDescriptionRole, why);
}

QString isoDate(const QDateTime& time)
{
    return shortDay(time.date());
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
    if (fate == TrustFate::Stays)
        return;
    item.setText(State, fateText(fate));
    QFont font = item.font(Subject);
    font.setStrikeOut(fate == TrustFate::Removed);
    font.setBold(fate == TrustFate::Added);
    item.setFont(Subject, font);
}

void showFlaws(QTreeWidgetItem& item, const std::vector<StoreFlaw>& flaws)
{
    QStringList words;
    QStringList sentences;
    for (const StoreFlaw flaw : flaws) {
        words << flawWord(flaw);
        sentences << flawText(flaw).translated();
    }
    if (!words.isEmpty())
        mark(item, words.join(u", "_s), sentences.join(u'\n'));
}

QTreeWidgetItem* certificateItem(const Certificate& certificate, const Clock& clock)
{
    auto* item = new QTreeWidgetItem;
    item->setText(Subject, certificate.displayName());
    item->setIcon(Subject, icon(u"certificate"_s, Tone::Quiet));
    item->setToolTip(Subject, plainTip(certificate.subject));
    const bool isRoot = certificate.subject == certificate.issuer;
    item->setText(Issuer, isRoot ? TrustTree::tr("Self-signed") : shortName(certificate.issuer));
    item->setToolTip(Issuer, plainTip(certificate.issuer));
    item->setToolTip(Until,
                     TrustTree::tr("%1 to %2")
                         .arg(isoDate(certificate.notBefore), isoDate(certificate.notAfter)));
    item->setText(Thumbprint, certificate.thumbprintText().first(kShownDigits) + u'…');
    item->setToolTip(Thumbprint, certificate.thumbprintText());
    showValidity(*item, certificate, clock);
    return item;
}

/// Nobody knows whose it is.
QTreeWidgetItem* unreadableItem(const UnreadableCertificate& over)
{
    auto* item = new QTreeWidgetItem;
    item->setText(Subject, over.key);
    item->setToolTip(Subject, plainTip(over.key));
    mark(*item, TrustTree::tr("can't be read"), over.why.translated());
    return item;
}

void addUnreadable(QTreeWidgetItem& to, const QString& store, const TrustStores& stores)
{
    for (const UnreadableCertificate& over : stores.unreadable) {
        if (over.store == store)
            to.addChild(unreadableItem(over));
    }
}

void showHead(QTreeWidgetItem& item, const QString& text)
{
    item.setText(Subject, text);
    item.setFirstColumnSpanned(true);
    item.setFont(Subject, strongFont());
}

/// What no chain may lead through; nullptr where there is none of it.
QTreeWidgetItem* disallowedItem(const TrustStores& stores, const Clock& clock)
{
    auto item = std::make_unique<QTreeWidgetItem>();
    for (const Certificate& certificate : stores.disallowed) {
        QTreeWidgetItem* child = certificateItem(certificate, clock);
        mark(*child, TrustTree::tr("disallowed"),
             TrustTree::tr(
                 "In Disallowed, which overrides all other stores and isn't changed here."));
        item->addChild(child);
    }
    addUnreadable(*item, u"Disallowed"_s, stores);
    if (item->childCount() == 0)
        return nullptr;
    showHead(*item, TrustTree::tr("Disallowed: not trusted, even if it's in another store (%1)")
                        .arg(item->childCount()));
    return item.release();
}

} // namespace

TrustTree::TrustTree(QWidget* parent)
    : ShortTree(
        u"trust"_s, tr("Trusted certificates"),
        {tr("Certificate"), tr("Issued by"), tr("Valid until"), tr("Thumbprint"), tr("State")},
        parent)
{
    header()->setMaximumSectionSize(kWidestTrustColumn);
    setTextElideMode(Qt::ElideRight);
    setAcceptDrops(false);
}

QTreeWidgetItem* TrustTree::storeItem(SystemStore store, const TrustStores& stores,
                                      const Clock& clock) const
{
    auto* item = new QTreeWidgetItem;
    for (int i = 0; i < static_cast<int>(m_lines.size()); ++i) {
        const TrustLine& line = m_lines[static_cast<size_t>(i)];
        if (line.stored.store != store)
            continue;
        QTreeWidgetItem* child = certificateItem(line.stored.certificate, clock);
        showFlaws(*child, storeFlaws(line.stored, stores, clock.now));
        showFate(*child, line.fate);
        child->setData(0, kLine, i);
        item->addChild(child);
    }
    addUnreadable(*item, storeName(store), stores);
    showHead(*item, storeText(store, item->childCount()));
    return item;
}

void TrustTree::show(const std::vector<TrustLine>& lines, const TrustStores& stores,
                     const Clock& clock)
{
    std::optional<StoredCertificate> chosen;
    if (const TrustLine* line = current())
        chosen = line->stored;
    const bool hadFocus = hasFocus();
    m_lines = lines;
    QList<QTreeWidgetItem*> items;
    for (const SystemStore store : {SystemStore::Root, SystemStore::AuthRoot, SystemStore::Ca})
        items << storeItem(store, stores, clock);
    if (QTreeWidgetItem* disallowed = disallowedItem(stores, clock))
        items << disallowed;
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
            const QVariant line = store->child(j)->data(0, kLine);
            if (line.isValid() && m_lines[line.toUInt()].stored == stored)
                setCurrentItem(store->child(j));
        }
    }
}

const TrustLine* TrustTree::current() const
{
    const QTreeWidgetItem* item = currentItem();
    if (!item || !item->data(0, kLine).isValid())
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
