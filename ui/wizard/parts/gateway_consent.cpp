// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/gateway_consent.h"

#include "core/probe/probe_report.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/state_line.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

GatewayConsent::GatewayConsent(QWidget* parent)
    : QWidget(parent), m_head(new Heading), m_rows(new QGridLayout), m_proxy(new QLineEdit),
      m_status(new StateLine(u"consentStatus"_s))
{
    m_head->setFont(sectionFont());
    m_head->setObjectName(u"consentHead"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_status);
    column->addWidget(m_head);
    column->addWidget(
        quietLabel(tr("From this computer, once, and only when you select Ask now:")));
    auto* contacts = named(new Card, u"consentContacts"_s, tr("What is sent, and who gets it"));
    m_rows->setHorizontalSpacing(space::kLarge);
    m_rows->setVerticalSpacing(space::kSmall);
    m_rows->setColumnStretch(0, 2);
    m_rows->setColumnStretch(1, 3);
    contacts->content()->addLayout(m_rows);
    column->addWidget(contacts);
    column->addWidget(quietLabel(neverSentText().translated()));
    column->addSpacing(space::kSmall);
    m_proxy->setPlaceholderText(tr("None"));
    column->addWidget(fieldBox(
        {u"consentProxy"_s, tr("&Proxy to ask through, too"),
         tr("Name and port, such as proxy.contoso.com:8080. The direct way is asked as well, "
            "because Windows PE has no proxy of its own.")},
        m_proxy));
    connect(m_proxy, &QLineEdit::textChanged, this, [this] {
        const bool isValid = order().has_value();
        m_status->say(PageState::Untouched,
                      isValid ? QString()
                              : tr("The proxy needs a name and a port, without a user name."));
        showContacts();
        emit validChanged(isValid);
    });
}

QString GatewayConsent::proxy() const
{
    const QString typed = m_proxy->text().trimmed();
    return typed.isEmpty() || typed.contains("://"_L1) ? typed : u"http://"_s + typed;
}

std::optional<ProbeOrder> GatewayConsent::order() const
{
    ProbeOrder order = m_order;
    order.proxy = proxy();
    if (!order.proxy.isEmpty() && !isUsableProxy(order.proxy))
        return std::nullopt;
    return order;
}

void GatewayConsent::say(const QString& sentence)
{
    m_status->say(PageState::Untouched, sentence);
}

void GatewayConsent::show(const ProbeOrder& order)
{
    m_order = order;
    m_head->setHeading(tr("Ask %1 now?").arg(order.host));
    showContacts();
}

void GatewayConsent::showContacts()
{
    const std::optional<ProbeOrder> now = order();
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int line = 0;
    for (const PlannedContact& contact : plannedContacts(now ? *now : m_order)) {
        QLabel* to = wrappedLabel(contact.to.translated());
        to->setFont(strongFont());
        to->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        QLabel* sent = wrappedLabel(contact.sent.translated());
        sent->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        sent->setObjectName(u"consentSent"_s);
        m_rows->addWidget(to, line, 0);
        m_rows->addWidget(sent, line++, 1);
    }
}

} // namespace cmgmedia::ui
