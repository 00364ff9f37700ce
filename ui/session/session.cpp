// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "core/profile/profile_keys.h"

namespace cmgmedia::ui {

namespace {

constexpr int kAgeingMs = 60'000;

} // namespace

Session::Session(SessionOptions options, QObject* parent)
    : QObject(parent), m_options(std::move(options)),
      m_document(m_options.files, m_options.dataFolder),
      m_examiner(m_options.examine, m_options.debounceMs)
{
    connect(&m_document, &ProfileDocument::replaced, this, [this] {
        m_choices.clear();
        m_visited.clear();
        m_gateway.reset();
        m_examiner.forgetSecrets();
    });
    const auto lookAgain = [this] {
        m_examiner.order(orderNow());
        emit changed();
    };
    connect(&m_document, &ProfileDocument::changed, this, lookAgain);
    connect(&m_choices, &BuildChoices::secretChanged, this,
            [this, lookAgain](BuildChoices::SecretMember which) {
                m_examiner.secretChanged(which);
                lookAgain();
            });
    connect(&m_choices, &BuildChoices::sticksChanged, this, &Session::changed);
    connect(&m_choices, &BuildChoices::allowedChanged, this, &Session::checked);
    connect(&m_examiner, &Examiner::changed, this, &Session::checked);
    m_ageing.setInterval(kAgeingMs);
    connect(&m_ageing, &QTimer::timeout, this, [this, lookAgain] {
        if (m_gateway && !isStale(*m_gateway, now().now))
            return;
        m_ageing.stop();
        lookAgain();
    });
    m_examiner.orderAtOnce(orderNow());
}

ExaminationOrder Session::orderNow() const
{
    return {profile(), m_choices.sharedSecrets(), now(), m_gateway};
}

std::optional<ProbeOrder> Session::gatewayOrder() const
{
    if (!facts() || examination().medium != Examination::Medium::Same
        || profile().scenario != Scenario::CmgManagementPoint)
        return std::nullopt;
    std::optional<ProbeOrder> order = orderOf(*facts());
    if (order)
        order->now = now().now;
    return order;
}

void Session::takeAnswer(GatewayAnswer answer)
{
    m_gateway = std::make_shared<const GatewayAnswer>(std::move(answer));
    m_ageing.start();
    m_examiner.orderAtOnce(orderNow());
    emit changed();
}

QStringList Session::inputs() const
{
    QStringList inputs = filesRead(profile());
    if (!document().filePath().isEmpty())
        inputs << document().filePath();
    return inputs;
}

PageState Session::pageState(PageId page) const
{
    return ui::pageState(examination(), m_choices.allowed(), m_visited, page);
}

bool Session::isBlocked(PageId page) const
{
    return ui::isBlocked(examination(), m_choices.allowed(), page);
}

bool Session::isBlocked() const
{
    return ui::isBlocked(examination(), m_choices.allowed());
}

void Session::visit(PageId page)
{
    if (m_visited.insert(page).second)
        emit checked();
}

} // namespace cmgmedia::ui
