// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/renewal_offer.h"

#include "core/base/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/state_line.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr size_t kMostOffers = 3; ///< the others come up when those are done

QString renewalText(const MadeMedium& medium, const QDateTime& now)
{
    const QString day = longDay(medium.expires.date());
    return medium.expires < now
               ? RenewalOffer::tr("The medium %1 expired on %2.").arg(medium.label, day)
               : RenewalOffer::tr("The medium %1 expires on %2.").arg(medium.label, day);
}

} // namespace

RenewalOffer::RenewalOffer(QWidget* parent) : Card(parent)
{
    setObjectName(u"renewalOffer"_s);
    hide();
}

void RenewalOffer::load(const QDateTime& now)
{
    std::vector<MadeMedium> soon = mediaToRenew(madeMedia(), now);
    soon.resize(qMin(soon.size(), kMostOffers));
    setVisible(!soon.empty());
    if (soon == m_shown)
        return;
    m_shown = std::move(soon);
    if (m_lines)
        m_lines->deleteLater(); // one of its buttons may just have been clicked
    m_lines = new QWidget;
    auto* column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    content()->addWidget(m_lines);
    for (const MadeMedium& medium : m_shown)
        addLine(medium, now);
    column->addWidget(
        quietLabel(tr("Create a new medium in the console, then import it with the same profile: "
                      "Renew opens the profile.")));
}

void RenewalOffer::addLine(const MadeMedium& medium, const QDateTime& now)
{
    auto* row = new QHBoxLayout;
    auto* line = new StateLine(u"renewalText"_s);
    line->say(PageState::Warning, renewalText(medium, now));
    row->addWidget(line, 1);
    auto* button = named(new QPushButton(tr("Renew")), u"renew"_s,
                         tr("Renew the medium %1").arg(medium.label));
    row->addWidget(button, 0, Qt::AlignTop);
    connect(button, &QPushButton::clicked, this,
            [this, path = medium.profile] { emit renewRequested(path); });
    static_cast<QVBoxLayout*>(m_lines->layout())->addLayout(row);
}

} // namespace cmgmedia::ui
