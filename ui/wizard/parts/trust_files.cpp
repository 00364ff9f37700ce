// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/trust_files.h"

#include "core/base/language.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/widgets/local_files.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/short_tree.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPen>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

QString kindText(CertificateKind kind)
{
    switch (kind) {
    case CertificateKind::Root:
        return TrustFiles::tr("Root CA");
    case CertificateKind::Intermediate:
        return TrustFiles::tr("Intermediate CA");
    case CertificateKind::Leaf:
        return TrustFiles::tr("Not a CA");
    }
    Q_UNREACHABLE();
}

QTreeWidgetItem* certificateItem(const Certificate& certificate)
{
    const QString until = shortDay(certificate.notAfter.date());
    auto* item =
        new QTreeWidgetItem({certificate.displayName(), kindText(certificate.kind), until});
    item->setIcon(0, icon(u"certificate"_s, Tone::Quiet));
    item->setToolTip(0, plainTip(certificate.subject));
    return item;
}

/// The file as the facts have it; nullptr: not read yet, or it cannot be.
const OfferedTrust* offeredOf(const Session& session, const QString& path)
{
    if (!session.facts())
        return nullptr;
    const std::vector<OfferedTrust>& offered = session.facts()->offered;
    const auto found = std::ranges::find(offered, path, &OfferedTrust::path);
    return found == offered.end() ? nullptr : &*found;
}

/// Whatever of a file is shown, to tell whether it changed.
QString stateOf(const Session& session, const QString& path)
{
    const OfferedTrust* offered = offeredOf(session, session.profile().resolved(path));
    if (!offered)
        return session.examiner().isBusy() ? u"reading"_s : u"unreadable"_s;
    QString state;
    for (const Certificate& certificate : offered->certificates)
        state += certificate.thumbprintText();
    return state;
}

QTreeWidgetItem* fileItem(const Session& session, const QString& path)
{
    const QString resolved = session.profile().resolved(path);
    auto* item = new QTreeWidgetItem({QFileInfo(path).fileName()});
    item->setToolTip(0, plainTip(QDir::toNativeSeparators(resolved)));
    item->setData(0, Qt::UserRole, path);
    item->setIcon(0, icon(u"file"_s, Tone::Quiet));
    const OfferedTrust* offered = offeredOf(session, resolved);
    if (offered) {
        for (const Certificate& certificate : offered->certificates)
            item->addChild(certificateItem(certificate));
    } else if (!session.examiner().isBusy()) {
        item->setIcon(0, icon(u"state-blocked"_s, Tone::Bad));
        item->setText(1, TrustFiles::tr("Couldn't be read"));
    }
    return item;
}

} // namespace

TrustFiles::TrustFiles(Session& session, QWidget* parent)
    : Card(parent), m_session(session),
      m_files(new ShortTree(u"trustFiles"_s, tr("Certificates to add"),
                            {tr("File and certificates"), tr("Kind"), tr("Valid until")})),
      m_empty(
          quietLabel(tr("Drop .cer, .crt, .pem, .p7b, .sst, or .reg files here, or add them."))),
      m_remove(new QPushButton(tr("R&emove")))
{
    setAcceptDrops(true);
    m_files->setAcceptDrops(false);
    auto* addButton = new QPushButton(tr("&Add…"));
    named(addButton, u"addTrust"_s, tr("Add certificate files"));
    named(m_remove, u"removeTrust"_s, tr("Remove the selected file"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_empty, 1);
    buttons->addStretch();
    buttons->addWidget(addButton);
    buttons->addWidget(m_remove);
    content()->addWidget(m_files);
    content()->addLayout(buttons);
    m_files->hide();
    m_remove->hide();
    setFocusProxy(addButton);
    auto* remove = new QShortcut(QKeySequence::Delete, m_files);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &TrustFiles::removeCurrent);
    connect(addButton, &QPushButton::clicked, this, &TrustFiles::browse);
    connect(m_remove, &QPushButton::clicked, this, &TrustFiles::removeCurrent);
    connect(m_files, &QTreeWidget::currentItemChanged, this,
            [this](const QTreeWidgetItem* item) { m_remove->setEnabled(item != nullptr); });
}

void TrustFiles::load()
{
    const QStringList& trust = m_session.profile().bootImage.trust;
    QStringList state = trust;
    for (const QString& path : trust)
        state << stateOf(m_session, path);
    if (state == m_shown)
        return;
    m_shown = state;
    const QTreeWidgetItem* current = m_files->currentItem();
    while (current && current->parent())
        current = current->parent();
    const QVariant chosen = current ? current->data(0, Qt::UserRole) : QVariant();
    QList<QTreeWidgetItem*> items;
    for (const QString& path : trust)
        items << fileItem(m_session, path);
    m_files->setItems(items);
    for (QTreeWidgetItem* item : items) {
        if (item->data(0, Qt::UserRole) == chosen)
            m_files->setCurrentItem(item);
    }
    m_files->setVisible(!trust.isEmpty());
    m_empty->setVisible(trust.isEmpty());
    m_remove->setVisible(!trust.isEmpty());
    m_remove->setEnabled(m_files->currentItem() != nullptr);
}

void TrustFiles::browse()
{
    const QStringList& trust = m_session.profile().bootImage.trust;
    askForFile(
        this,
        {.kind = FileQuestion::Kind::Open,
         .title = tr("Certificates to add"),
         .filters = {tr("Certificates (*.cer *.crt *.pem *.p7b *.sst *.reg)"), tr("All files (*)")},
         .start = m_session.profile().resolved(trust.value(0)),
         .suffix = {}},
        [this](const QString& path) { add({path}); });
}

void TrustFiles::add(const QStringList& paths)
{
    m_session.edit([&paths](MediaProfile& profile) {
        QStringList& trust = profile.bootImage.trust;
        for (const QString& path : paths) {
            const bool there = std::ranges::any_of(
                trust, [&](const QString& present) { return profile.resolved(present) == path; });
            if (!there)
                trust << path;
        }
    });
}

void TrustFiles::removeCurrent()
{
    const QTreeWidgetItem* item = m_files->currentItem();
    while (item && item->parent())
        item = item->parent();
    if (!item)
        return;
    const QString path = item->data(0, Qt::UserRole).toString();
    m_session.edit([&path](MediaProfile& profile) { profile.bootImage.trust.removeAll(path); });
}

void TrustFiles::dragEnterEvent(QDragEnterEvent* event)
{
    if (localFiles(event->mimeData()).isEmpty())
        return;
    setTarget(true);
    event->acceptProposedAction();
}

void TrustFiles::dragLeaveEvent(QDragLeaveEvent*)
{
    setTarget(false);
}

void TrustFiles::dropEvent(QDropEvent* event)
{
    setTarget(false);
    event->acceptProposedAction();
    add(localFiles(event->mimeData()));
}

QPen TrustFiles::outline() const
{
    if (m_isTarget)
        return {palette().color(QPalette::Highlight), 2};
    return Card::outline();
}

void TrustFiles::setTarget(bool target)
{
    m_isTarget = target;
    update();
}

} // namespace cmgmedia::ui
