// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/ask_gateway.h"

#include "core/base/language.h"
#include "core/validation/needs.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/state_line.h"
#include "ui/wizard/parts/gateway_answer_view.h"
#include "ui/wizard/parts/gateway_sheet.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

struct ShortAnswer {
    PageState state;
    Text sentence;
};

/// The first of the three answers that is not as it should be, else that it is trusted.
ShortAnswer shortAnswer(const ProbeReport& report)
{
    if (const PageState state = reachedState(report); state != PageState::Fine)
        return {state, reachedText(report)};
    if (isDisturbed(report))
        return {PageState::Blocked, undisturbedText(report)};
    const PageState trusted = trustedState(report);
    if (trusted == PageState::Fine && !report.result.blockers().empty())
        return {PageState::Blocked, ruleText(report.result.blockers().front().rule->title)};
    return {trusted, trustedText(report)};
}

} // namespace

AskGateway::AskGateway(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session),
      m_button(new QPushButton(icon(u"cloud"_s), tr("Ask the gateway now…"))),
      m_hint(quietLabel({})), m_answer(new StateLine(u"gatewayAnswered"_s))
{
    named(m_button, u"askGateway"_s, withoutMnemonic(m_button->text()));
    m_hint->setObjectName(u"askGatewayHint"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kMedium);
    row->addWidget(m_button);
    row->addWidget(m_hint, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addLayout(row);
    column->addWidget(m_answer);
    connect(m_button, &QPushButton::clicked, this, &AskGateway::open);
}

void AskGateway::load()
{
    setVisible(m_session.profile().scenario == Scenario::CmgManagementPoint);
    const Facts* facts = m_session.facts();
    const bool isAnswered = facts && facts->gateway;
    const bool canAsk = m_session.gatewayOrder().has_value();
    m_button->setEnabled(canAsk || isAnswered);
    if (isAnswered)
        m_hint->setText(
            tr("Asked on %1. An answer counts for one day.").arg(moment(facts->gateway->at)));
    else if (canAsk)
        m_hint->setText(tr("Shows first what is sent. Nothing is sent until you agree."));
    else
        m_hint->setText(ruleText(needRow(Need::GatewayName).missing).translated());
    m_button->setAccessibleDescription(m_hint->text());
    if (!isAnswered) {
        m_answer->say(PageState::Untouched, {});
        return;
    }
    const ShortAnswer answer = shortAnswer(probeReport(*facts));
    m_answer->say(answer.state, oneLine(answer.sentence.translated()));
}

void AskGateway::open()
{
    auto* sheet = new GatewaySheet(m_session, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

} // namespace cmgmedia::ui
